-- Moments of an entity's audit never run backwards, whatever becomes of the machine's clock. A sample
-- is recorded with moments of the past.
CREATE OR REPLACE FUNCTION public.chain_audit_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || NEW.entity_id, 0));
  NEW.at := date_trunc('milliseconds', history.recorded_at());
  PERFORM history.check_backdating(NEW.entity_id, NEW.at);
  SELECT a.seq, a.hash, a.at INTO last FROM public.audit_event a
    WHERE a.entity_id = NEW.entity_id ORDER BY a.seq DESC LIMIT 1;
  IF last.at > NEW.at
     AND NOT EXISTS (SELECT 1 FROM public.entity e WHERE e.id = NEW.entity_id AND e.is_sample) THEN
    RAISE EXCEPTION 'the audit of entity % stands at %, later than %', NEW.entity_id, last.at, NEW.at
      USING ERRCODE = 'GT002';
  END IF;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.previous_hash := coalesce(last.hash, repeat('0', 64));
  NEW.hash := public.audit_digest(NEW);
  RETURN NEW;
END $$;
