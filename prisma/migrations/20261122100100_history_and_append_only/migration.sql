-- System versioning: every version that a row ever had, kept by the database itself.
-- A versioned table T has a twin history.T with the span in which each version was the recorded one;
-- the current version is there too, with recorded_to = 'infinity', so one predicate reads any moment.

CREATE SCHEMA history;

-- The moment of recording of the running transaction. Writers set gelt.recorded_at after they hold the
-- plan's lock, so that moments and commits have the same order.
CREATE FUNCTION history.recorded_at() RETURNS timestamptz
LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('gelt.recorded_at', true), '')::timestamptz, transaction_timestamp())
$$;

-- Only a sample may be written with moments of the past.
CREATE FUNCTION history.check_backdating(entity uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF moment < clock_timestamp() - interval '1 hour'
     AND NOT EXISTS (SELECT 1 FROM public.entity e WHERE e.id = entity AND e.is_sample) THEN
    RAISE EXCEPTION 'only a sample entity can be recorded with a moment of the past (%)', moment
      USING ERRCODE = 'GT001';
  END IF;
  IF moment > clock_timestamp() + interval '1 minute' THEN
    RAISE EXCEPTION 'nothing can be recorded in the future (%)', moment USING ERRCODE = 'GT001';
  END IF;
END $$;

-- Keeps the versions. Trigger arguments name columns whose change alone makes no new version.
CREATE FUNCTION history.keep() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := history.recorded_at();
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  row_id uuid := (coalesce(new_row, old_row) ->> 'id')::uuid;
  last_from timestamptz;
BEGIN
  IF TG_OP = 'UPDATE' AND (old_row - TG_ARGV) = (new_row - TG_ARGV) THEN
    RETURN NULL;
  END IF;
  PERFORM history.check_backdating(
    CASE WHEN TG_TABLE_NAME = 'entity' THEN row_id
         ELSE (coalesce(new_row, old_row) ->> 'entity_id')::uuid END,
    moment);
  IF TG_OP <> 'INSERT' THEN
    EXECUTE format('SELECT recorded_from FROM history.%I WHERE id = $1 AND recorded_to = ''infinity''', TG_TABLE_NAME)
      INTO last_from USING row_id;
    IF last_from > moment THEN
      RAISE EXCEPTION '% % was already recorded at %, later than %', TG_TABLE_NAME, row_id, last_from, moment
        USING ERRCODE = 'GT002';
    ELSIF last_from = moment THEN
      EXECUTE format('DELETE FROM history.%I WHERE id = $1 AND recorded_to = ''infinity''', TG_TABLE_NAME) USING row_id;
    ELSE
      EXECUTE format('UPDATE history.%I SET recorded_to = $2 WHERE id = $1 AND recorded_to = ''infinity''', TG_TABLE_NAME)
        USING row_id, moment;
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    EXECUTE format('INSERT INTO history.%1$I SELECT (jsonb_populate_record(NULL::history.%1$I, $1)).*', TG_TABLE_NAME)
      USING new_row || jsonb_build_object('recorded_from', moment, 'recorded_to', 'infinity');
  END IF;
  RETURN NULL;
END $$;

-- History is written by history.keep() alone.
CREATE FUNCTION history.refuse_direct_write() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'history.% is kept by the database and cannot be written', TG_TABLE_NAME
      USING ERRCODE = 'GT003';
  END IF;
  RETURN NULL;
END $$;

-- Begins to keep the versions of a table. `ignoring`: columns whose change alone makes no new version.
CREATE FUNCTION history.enable(table_name text, ignoring text[] DEFAULT '{}') RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  arguments text := (SELECT coalesce(string_agg(quote_literal(c), ', '), '') FROM unnest(ignoring) c);
BEGIN
  EXECUTE format('CREATE TABLE history.%1$I (LIKE public.%1$I)', table_name);
  EXECUTE format('ALTER TABLE history.%I ADD COLUMN recorded_from timestamptz NOT NULL, ADD COLUMN recorded_to timestamptz NOT NULL', table_name);
  EXECUTE format('ALTER TABLE history.%I ADD PRIMARY KEY (id, recorded_from), ADD CHECK (recorded_from < recorded_to)', table_name);
  IF table_name = 'entity' THEN
    EXECUTE format('CREATE INDEX ON history.%I (recorded_to)', table_name);
  ELSE
    EXECUTE format('CREATE INDEX ON history.%I (entity_id, recorded_to)', table_name);
  END IF;
  EXECUTE format('CREATE TRIGGER keep_history AFTER INSERT OR UPDATE OR DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION history.keep(%s)', table_name, arguments);
  EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.%I EXECUTE FUNCTION public.refuse_change()', table_name);
  EXECUTE format('CREATE TRIGGER refuse_direct_write BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON history.%I FOR EACH STATEMENT EXECUTE FUNCTION history.refuse_direct_write()', table_name);
END $$;

-- Official records are appended, never changed.
CREATE FUNCTION public.refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: official records are appended, never changed', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'GT003';
END $$;

SELECT history.enable('entity'), history.enable('office'), history.enable('organisation'),
       history.enable('body'), history.enable('person'), history.enable('membership'),
       history.enable('committee_member'), history.enable('plan', '{revision}'), history.enable('passage'),
       history.enable('objective'), history.enable('objective_indicator'), history.enable('phase'),
       history.enable('action_area'), history.enable('reading_note'), history.enable('indicator'),
       history.enable('target'), history.enable('target_member'), history.enable('deadline'),
       history.enable('deviation'), history.enable('support_contact'), history.enable('incentive');

-- A value is its author's draft until it is submitted; from then on nothing of it changes.
CREATE FUNCTION public.refuse_change_of_submitted() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  measurement uuid := CASE WHEN TG_TABLE_NAME = 'measurement' THEN (to_jsonb(OLD) ->> 'id')::uuid
                           ELSE (coalesce(to_jsonb(OLD), to_jsonb(NEW)) ->> 'measurement_id')::uuid END;
BEGIN
  IF EXISTS (SELECT 1 FROM public.measurement_decision d WHERE d.measurement_id = measurement) THEN
    RAISE EXCEPTION '% on % of a submitted value is refused: official records are appended, never changed', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'GT003';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON measurement
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_submitted();
CREATE TRIGGER refuse_change BEFORE INSERT OR UPDATE OR DELETE ON measurement_member
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_submitted();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON evidence
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_submitted();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON measurement_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON stored_file
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON measurement EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON measurement_member EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON measurement_decision EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON evidence EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON stored_file EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit_event EXECUTE FUNCTION refuse_change();

-- The moment of recording is the database's, not the caller's.
CREATE FUNCTION public.stamp_moment() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := date_trunc('milliseconds', history.recorded_at());
BEGIN
  PERFORM history.check_backdating(NEW.entity_id, moment);
  IF TG_TABLE_NAME = 'measurement' THEN NEW.recorded_at := moment;
  ELSIF TG_TABLE_NAME = 'measurement_decision' THEN NEW.decided_at := moment;
  ELSIF TG_TABLE_NAME = 'evidence' THEN NEW.attached_at := moment;
  ELSIF TG_TABLE_NAME = 'stored_file' THEN NEW.uploaded_at := moment;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER stamp_moment BEFORE INSERT ON measurement FOR EACH ROW EXECUTE FUNCTION stamp_moment();
CREATE TRIGGER stamp_moment BEFORE INSERT ON measurement_decision FOR EACH ROW EXECUTE FUNCTION stamp_moment();
CREATE TRIGGER stamp_moment BEFORE INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION stamp_moment();
CREATE TRIGGER stamp_moment BEFORE INSERT ON stored_file FOR EACH ROW EXECUTE FUNCTION stamp_moment();

-- A decision follows from the value's state: draft → submitted → approved or returned, then nothing more.
CREATE FUNCTION public.check_decision() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  latest public."DecisionKind";
BEGIN
  PERFORM 1 FROM public.measurement m WHERE m.id = NEW.measurement_id AND m.entity_id = NEW.entity_id FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a decision belongs to a value of its own entity' USING ERRCODE = 'GT004';
  END IF;
  SELECT d.kind INTO latest FROM public.measurement_decision d
    WHERE d.measurement_id = NEW.measurement_id ORDER BY d.decided_at DESC, d.id DESC LIMIT 1;
  IF (latest IS NULL AND NEW.kind <> 'SUBMITTED')
     OR (latest = 'SUBMITTED' AND NEW.kind = 'SUBMITTED')
     OR latest IN ('APPROVED', 'RETURNED') THEN
    RAISE EXCEPTION 'a value that is % cannot become %', coalesce(latest::text, 'DRAFT'), NEW.kind
      USING ERRCODE = 'GT004';
  END IF;
  IF NEW.kind = 'APPROVED' AND EXISTS (
    SELECT 1 FROM public.measurement m WHERE m.id = NEW.measurement_id AND m.recorded_by_id = NEW.decided_by_id
    UNION ALL
    SELECT 1 FROM public.measurement_decision d WHERE d.measurement_id = NEW.measurement_id
      AND d.kind = 'SUBMITTED' AND d.decided_by_id = NEW.decided_by_id) THEN
    RAISE EXCEPTION 'nobody approves their own value' USING ERRCODE = 'GT005';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER check_decision BEFORE INSERT ON measurement_decision
  FOR EACH ROW EXECUTE FUNCTION check_decision();

-- Audit events form one chain per entity: each carries the hash of the one before it.
CREATE FUNCTION public.audit_digest(e public.audit_event) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(
    e.previous_hash || jsonb_build_array(
      e.id, e.entity_id, e.seq, extract(epoch FROM e.at), e.actor_id, e.actor_name, e.action,
      e.subject_type, e.subject_id, e.subject_label, e.before, e.after, e.reason, e.request_id)::text,
    'UTF8')), 'hex')
$$;

CREATE FUNCTION public.chain_audit_event() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || NEW.entity_id, 0));
  NEW.at := date_trunc('milliseconds', history.recorded_at());
  PERFORM history.check_backdating(NEW.entity_id, NEW.at);
  SELECT a.seq, a.hash INTO last FROM public.audit_event a
    WHERE a.entity_id = NEW.entity_id ORDER BY a.seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.previous_hash := coalesce(last.hash, repeat('0', 64));
  NEW.hash := public.audit_digest(NEW);
  RETURN NEW;
END $$;

CREATE TRIGGER chain BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION chain_audit_event();

-- First event of an entity's chain whose hashes don't fit; null: the chain is whole.
CREATE FUNCTION public.first_broken_audit_event(entity uuid) RETURNS bigint
LANGUAGE sql STABLE AS $$
  SELECT min(c.seq) FROM (
    SELECT a.seq,
           a.previous_hash = coalesce(lag(a.hash) OVER w, repeat('0', 64))
             AND a.seq = row_number() OVER w
             AND a.hash = public.audit_digest(a.*) AS fits
    FROM public.audit_event a WHERE a.entity_id = entity
    WINDOW w AS (ORDER BY a.seq)) c
  WHERE NOT c.fits
$$;
