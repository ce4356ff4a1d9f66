-- The server's role has no rights on history and none to replace functions. What keeps the history and
-- chains the audit therefore runs as the owner, and finds its names where the owner put them, whatever
-- the caller's search path says. CREATE OR REPLACE forgets both: whoever replaces one says them again.
ALTER FUNCTION history.keep() SECURITY DEFINER SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION public.chain_audit_event() SECURITY DEFINER SET search_path = pg_catalog, pg_temp;

-- These only look and refuse; they need no rights of their own, but the same names.
ALTER FUNCTION public.check_decision() SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION public.stamp_moment() SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION public.refuse_change_of_submitted() SET search_path = pg_catalog, pg_temp;
ALTER FUNCTION public.first_broken_audit_event(uuid) SET search_path = pg_catalog, pg_temp;
