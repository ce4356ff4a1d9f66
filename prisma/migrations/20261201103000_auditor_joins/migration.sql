-- Whoever audits an entity joins it as everybody does: of their own account they leave events, and of nothing else.
CREATE OR REPLACE FUNCTION public.refuse_auditor() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.subject_id <> NEW.actor_id AND
     EXISTS (SELECT FROM public.membership m WHERE m.person_id = NEW.actor_id AND m.role = 'AUDITOR') THEN
    RAISE EXCEPTION 'whoever audits an entity writes nothing in it' USING ERRCODE = 'GT004';
  END IF;
  RETURN NEW;
END $$;
