-- Rows that no plan can mean are refused here, whoever writes them; services refuse them before, in words.
-- Constraints are added NOT VALID: whoever migrates looks at the rows that are there (packages/db/src/integrity).

-- No day without end and no number that is none.
CREATE FUNCTION public.keep_finite(tenant_table regclass) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  condition text := (
    SELECT string_agg(CASE t.typname WHEN 'numeric' THEN format('%I <> ''NaN''', a.attname)
                                     ELSE format('isfinite(%I)', a.attname) END, ' AND ' ORDER BY a.attnum)
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attrelid = tenant_table AND a.attnum > 0 AND NOT a.attisdropped
      AND t.typname IN ('numeric', 'date', 'timestamptz'));
  name text := (SELECT relname || '_finite' FROM pg_class WHERE oid = tenant_table);
BEGIN
  EXECUTE format('ALTER TABLE %s DROP CONSTRAINT IF EXISTS %I', tenant_table, name);
  IF condition IS NOT NULL THEN
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I CHECK (%s) NOT VALID', tenant_table, name, condition);
  END IF;
END $$;

-- Called once for every table with an entity_id, and for one that gets a day or a number later.
CREATE OR REPLACE FUNCTION public.keep_in_entity(tenant_table regclass) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  EXECUTE format('CREATE OR REPLACE TRIGGER keep_entity BEFORE UPDATE OF entity_id ON %s FOR EACH ROW EXECUTE FUNCTION public.keep_entity()', tenant_table);
  PERFORM public.keep_finite(tenant_table);
END $$;

SELECT keep_finite(c.oid) FROM pg_class c
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
  AND (c.relname = 'entity' OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'entity_id'));

-- The days of a period, by its key: `2010-W07`, `2010-05`, `2010-S1`; `A2` begins with the plan's own year.
CREATE FUNCTION public.is_period(key text, starts_on date, ends_on date) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT CASE
    WHEN key ~ '^\d{4}-(0[1-9]|1[0-2])$' THEN
      starts_on = make_date(left(key, 4)::int, right(key, 2)::int, 1) AND ends_on = (starts_on + interval '1 month')::date - 1
    WHEN key ~ '^\d{4}-S[12]$' THEN
      starts_on = make_date(left(key, 4)::int, CASE right(key, 1) WHEN '1' THEN 1 ELSE 7 END, 1)
      AND ends_on = (starts_on + interval '6 months')::date - 1
    WHEN key ~ '^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$' THEN
      extract(isodow FROM starts_on) = 1 AND ends_on = starts_on + 6
      AND extract(isoyear FROM starts_on) = left(key, 4)::int AND extract(week FROM starts_on) = right(key, 2)::int
    WHEN key ~ '^A[1-9]\d?$' THEN ends_on - starts_on BETWEEN 364 AND 365
    ELSE false
  END
$$;

ALTER TABLE plan
  ADD CONSTRAINT plan_validity CHECK (valid_to >= valid_from) NOT VALID,
  ADD CONSTRAINT plan_span CHECK (ends_on > starts_on) NOT VALID,
  ADD CONSTRAINT plan_thresholds CHECK (at_risk_from >= 0 AND at_risk_from <= on_track_from AND on_track_from <= 1) NOT VALID,
  ADD CONSTRAINT plan_revision CHECK (revision >= 0) NOT VALID,
  ADD CONSTRAINT plan_successor CHECK (successor_id <> id) NOT VALID;
ALTER TABLE indicator
  ADD CONSTRAINT indicator_weight CHECK (weight >= 0) NOT VALID;
ALTER TABLE target
  ADD CONSTRAINT target_goal CHECK (goal > 0 AND (kind <> 'RATIO' OR goal <= 1)) NOT VALID,
  ADD CONSTRAINT target_maximum CHECK (maximum > 0) NOT VALID,
  ADD CONSTRAINT target_members CHECK (CASE WHEN kind IN ('COVERAGE', 'LEVEL') THEN member_kind IS NOT NULL
                                            WHEN kind IN ('TOTAL', 'RATIO') THEN member_kind IS NULL ELSE true END) NOT VALID,
  ADD CONSTRAINT target_ratio_labels CHECK (kind <> 'RATIO' OR num_nulls(numerator_label, denominator_label) = 0) NOT VALID;
ALTER TABLE target_member
  ADD CONSTRAINT target_member_span CHECK (active_to >= active_from) NOT VALID,
  ADD CONSTRAINT target_member_owner CHECK (num_nonnulls(office_id, phase_id, body_id, modality) <= 1
    AND (phase_id IS NULL OR kind = 'PHASE') AND (body_id IS NULL OR kind = 'BODY')
    AND (modality IS NULL OR kind = 'MODALITY')) NOT VALID;
ALTER TABLE deadline
  ADD CONSTRAINT deadline_rule CHECK (CASE rule WHEN 'NONE' THEN true WHEN 'DATE' THEN stated_on IS NOT NULL
                                                ELSE coalesce(amount > 0, false) END) NOT VALID,
  ADD CONSTRAINT deadline_resolved CHECK (resolved_on >= computed_on) NOT VALID;
-- The rows that are there are looked at by the view below; an index can't leave them out.
DO $$
BEGIN
  ALTER TABLE deadline ADD CONSTRAINT deadline_accepted_once EXCLUDE USING btree (indicator_id WITH =) WHERE (state = 'ACCEPTED');
EXCEPTION WHEN exclusion_violation THEN
  NULL;
END $$;

ALTER TABLE office ADD CONSTRAINT office_span CHECK (active_to >= active_from) NOT VALID;
ALTER TABLE organisation ADD CONSTRAINT organisation_span CHECK (active_to >= active_from) NOT VALID;
ALTER TABLE body ADD CONSTRAINT body_span CHECK (active_to >= active_from) NOT VALID;
ALTER TABLE committee_member ADD CONSTRAINT committee_member_span CHECK (until >= since) NOT VALID;
ALTER TABLE import_run ADD CONSTRAINT import_run_progress CHECK (done >= 0 AND done <= total) NOT VALID;

ALTER TABLE measurement
  ADD CONSTRAINT measurement_period CHECK (is_period(period_key, period_starts_on, period_ends_on)) NOT VALID,
  ADD CONSTRAINT measurement_cutoff CHECK (cutoff BETWEEN period_starts_on AND period_ends_on) NOT VALID,
  ADD CONSTRAINT measurement_counts CHECK ((numerator IS NULL) = (denominator IS NULL) AND (value IS NULL OR numerator IS NULL)) NOT VALID,
  ADD CONSTRAINT measurement_denominator CHECK (denominator > 0) NOT VALID,
  ADD CONSTRAINT measurement_numerator CHECK (numerator >= 0 AND numerator <= denominator) NOT VALID,
  ADD CONSTRAINT measurement_revision CHECK (revision > 0) NOT VALID;
ALTER TABLE measurement_decision
  ADD CONSTRAINT measurement_decision_reason CHECK (kind <> 'RETURNED' OR coalesce(btrim(reason), '') <> '') NOT VALID;
ALTER TABLE attestation
  ADD CONSTRAINT attestation_period CHECK (is_period(period_key, period_starts_on, period_ends_on)) NOT VALID;
ALTER TABLE evidence
  ADD CONSTRAINT evidence_proof CHECK ((kind = 'FILE') = (file_id IS NOT NULL) AND (kind = 'LINK') = (url IS NOT NULL)) NOT VALID,
  ADD CONSTRAINT evidence_url CHECK (url ~* '^https?:') NOT VALID;
ALTER TABLE register_evidence
  ADD CONSTRAINT register_evidence_proof CHECK ((kind = 'FILE') = (file_id IS NOT NULL) AND (kind = 'LINK') = (url IS NOT NULL)) NOT VALID,
  ADD CONSTRAINT register_evidence_url CHECK (url ~* '^https?:') NOT VALID;
ALTER TABLE stored_file
  ADD CONSTRAINT stored_file_content CHECK (size >= 0 AND hash ~ '^[0-9a-f]{64}$') NOT VALID;

ALTER TABLE procedure
  ADD CONSTRAINT procedure_amounts CHECK (cost >= 0 AND answer_days >= 0 AND steps >= 0 AND documents >= 0 AND yearly_demand >= 0
    AND satisfaction BETWEEN 0 AND 1 AND efficiency BETWEEN 0 AND 100) NOT VALID,
  ADD CONSTRAINT procedure_order CHECK (reviewed_on >= declared_on AND retired_on >= declared_on AND optimisable_on >= declared_on
    AND rationalisable_on >= declared_on AND automatable_on >= declared_on AND suit_removed_on >= suit_on) NOT VALID,
  ADD CONSTRAINT procedure_urls CHECK (site_url ~* '^https?:' AND suit_url ~* '^https?:' AND online_url ~* '^https?:') NOT VALID;
ALTER TABLE improvement
  ADD CONSTRAINT improvement_order CHECK (ends_on >= starts_on AND completed_on >= starts_on
    AND abandoned_on >= coalesce(completed_on, starts_on)) NOT VALID,
  ADD CONSTRAINT improvement_amounts CHECK (steps_before >= 0 AND steps_after >= 0 AND days_before >= 0 AND days_after >= 0
    AND cost_before >= 0 AND cost_after >= 0 AND documents_before >= 0 AND documents_after >= 0) NOT VALID,
  ADD CONSTRAINT improvement_partner CHECK (partner_id IS NULL OR needs_partner) NOT VALID;

-- What was annulled stands as it was found.
ALTER TABLE connection_point ADD CONSTRAINT connection_point_amounts CHECK (bandwidth >= 0) NOT VALID;
ALTER TABLE partner ADD CONSTRAINT partner_amounts CHECK (computers >= 0) NOT VALID;
ALTER TABLE training_group ADD CONSTRAINT training_group_amounts CHECK (hours >= 0 AND attendees >= 0) NOT VALID;
ALTER TABLE resource_need ADD CONSTRAINT resource_need_amounts CHECK (quantity >= 0) NOT VALID;
ALTER TABLE mail_use ADD CONSTRAINT mail_use_week CHECK (extract(isodow FROM week_starts_on) = 1 OR annulled_reason IS NOT NULL) NOT VALID;
ALTER TABLE participation_session ADD CONSTRAINT participation_session_hour CHECK (opens_at ~ '^([01]\d|2[0-3]):[0-5]\d$') NOT VALID;
ALTER TABLE channel ADD CONSTRAINT channel_url CHECK (url ~* '^https?:') NOT VALID;
ALTER TABLE delivery ADD CONSTRAINT delivery_url CHECK (url ~* '^https?:') NOT VALID;
ALTER TABLE partner ADD CONSTRAINT partner_url CHECK (url ~* '^https?:') NOT VALID;
ALTER TABLE dataset ADD CONSTRAINT dataset_url CHECK (url ~* '^https?:') NOT VALID;
ALTER TABLE guidance_item ADD CONSTRAINT guidance_item_url CHECK (url ~* '^https?:') NOT VALID;
ALTER TABLE handover_document ADD CONSTRAINT handover_document_url CHECK (url ~* '^https?:') NOT VALID;

-- What is wrong with a value for its target's kind; null: nothing. The rules are those of `checkReading`.
CREATE FUNCTION public.value_fault(m public.measurement) RETURNS text
LANGUAGE sql STABLE SET search_path = public, pg_catalog AS $$
  SELECT CASE
    WHEN m.value IS NULL AND m.numerator IS NULL AND m.ledger IS NULL
         AND NOT EXISTS (SELECT 1 FROM measurement_member v WHERE v.measurement_id = m.id) THEN 'value_missing'
    WHEN (t.kind = 'RATIO') <> (m.numerator IS NOT NULL) THEN 'value_of_another_kind'
    WHEN m.value < 0 AND t.kind <> 'TOTAL' THEN 'value_negative'
    WHEN m.source = 'TYPED' AND t.period_unit <> (CASE
           WHEN m.period_key LIKE 'A%' THEN 'YEAR' WHEN m.period_key LIKE '%-S_' THEN 'HALF_YEAR'
           WHEN m.period_key LIKE '%-W__' THEN 'WEEK' ELSE 'MONTH' END)::"PeriodUnit" THEN 'period_of_another_unit'
  END
  FROM target t WHERE t.id = m.target_id
$$;

CREATE FUNCTION public.member_value_fault(v public.measurement_member) RETURNS text
LANGUAGE sql STABLE SET search_path = public, pg_catalog AS $$
  SELECT CASE WHEN tm.target_id <> m.target_id THEN 'member_of_another_target'
              WHEN v.value < 0 AND t.kind <> 'TOTAL' THEN 'value_negative' END
  FROM measurement m JOIN target t ON t.id = m.target_id JOIN target_member tm ON tm.id = v.member_id
  WHERE m.id = v.measurement_id
$$;

CREATE FUNCTION public.refuse_faulty_value() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
DECLARE
  fault text;
  stored public.measurement;
BEGIN
  IF TG_TABLE_NAME = 'measurement_member' AND TG_OP <> 'DELETE' THEN
    fault := public.member_value_fault(NEW);
  ELSE
    -- As it stands at the end of the transaction, its members written.
    SELECT * INTO stored FROM public.measurement m
      WHERE m.id = (CASE TG_TABLE_NAME WHEN 'measurement' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(OLD) ->> 'measurement_id' END)::uuid;
    IF FOUND THEN fault := public.value_fault(stored); END IF;
  END IF;
  IF fault IS NOT NULL THEN
    RAISE EXCEPTION 'a value that means nothing: %', fault
      USING ERRCODE = 'GT007', TABLE = TG_TABLE_NAME, CONSTRAINT = fault;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER value_means_something AFTER INSERT OR UPDATE ON measurement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_faulty_value();
CREATE CONSTRAINT TRIGGER value_keeps_members AFTER DELETE ON measurement_member
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_faulty_value();
CREATE TRIGGER value_of_its_target AFTER INSERT OR UPDATE ON measurement_member
  FOR EACH ROW EXECUTE FUNCTION refuse_faulty_value();

-- Parts of a plan refer to parts of the same plan.
CREATE FUNCTION public.check_same_plan() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
DECLARE
  same boolean;
BEGIN
  IF TG_TABLE_NAME = 'indicator' THEN
    SELECT a.plan_id = NEW.plan_id INTO same FROM action_area a WHERE a.id = NEW.area_id;
  ELSIF TG_TABLE_NAME = 'objective_indicator' THEN
    SELECT o.plan_id = i.plan_id INTO same FROM objective o, indicator i
      WHERE o.id = NEW.objective_id AND i.id = NEW.indicator_id;
  ELSE
    SELECT p.plan_id = i.plan_id INTO same FROM phase p, target t JOIN indicator i ON i.id = t.indicator_id
      WHERE p.id = NEW.phase_id AND t.id = NEW.target_id;
  END IF;
  IF NOT same THEN
    RAISE EXCEPTION '% refers to another plan', TG_TABLE_NAME
      USING ERRCODE = 'GT007', TABLE = TG_TABLE_NAME, CONSTRAINT = 'check_same_plan';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER check_same_plan AFTER INSERT OR UPDATE OF area_id, plan_id ON indicator
  FOR EACH ROW EXECUTE FUNCTION check_same_plan();
CREATE TRIGGER check_same_plan AFTER INSERT OR UPDATE ON objective_indicator
  FOR EACH ROW EXECUTE FUNCTION check_same_plan();
CREATE TRIGGER check_same_plan AFTER INSERT OR UPDATE OF phase_id, target_id ON target_member
  FOR EACH ROW WHEN (NEW.phase_id IS NOT NULL) EXECUTE FUNCTION check_same_plan();

-- An adopted plan is an act: it never becomes a draft again, and its parts are not taken out of it.
CREATE FUNCTION public.keep_adopted() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION 'an adopted plan does not become a draft again'
    USING ERRCODE = 'GT003', TABLE = TG_TABLE_NAME, CONSTRAINT = 'keep_adopted';
END $$;
CREATE TRIGGER keep_adopted BEFORE UPDATE OF status ON plan
  FOR EACH ROW WHEN (OLD.status <> 'DRAFT' AND NEW.status = 'DRAFT') EXECUTE FUNCTION keep_adopted();

CREATE FUNCTION public.keep_act() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
DECLARE
  plans uuid[] := ARRAY[(to_jsonb(OLD) ->> 'plan_id')::uuid,
                        (CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(NEW) ->> 'plan_id' END)::uuid];
BEGIN
  IF TG_TABLE_NAME = 'target' THEN
    plans := ARRAY(SELECT i.plan_id FROM indicator i WHERE i.id = (to_jsonb(OLD) ->> 'indicator_id')::uuid);
  END IF;
  IF EXISTS (SELECT 1 FROM plan p WHERE p.id = ANY (plans) AND p.status <> 'DRAFT') THEN
    RAISE EXCEPTION '% on % of an adopted plan is refused', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'GT003', TABLE = TG_TABLE_NAME, CONSTRAINT = 'keep_act';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_act BEFORE UPDATE OR DELETE ON passage FOR EACH ROW EXECUTE FUNCTION keep_act();
CREATE TRIGGER keep_act BEFORE DELETE ON action_area FOR EACH ROW EXECUTE FUNCTION keep_act();
CREATE TRIGGER keep_act BEFORE DELETE ON indicator FOR EACH ROW EXECUTE FUNCTION keep_act();
CREATE TRIGGER keep_act BEFORE DELETE ON target FOR EACH ROW EXECUTE FUNCTION keep_act();
CREATE TRIGGER keep_act BEFORE DELETE ON phase FOR EACH ROW EXECUTE FUNCTION keep_act();
CREATE TRIGGER keep_act BEFORE DELETE ON objective FOR EACH ROW EXECUTE FUNCTION keep_act();
CREATE TRIGGER keep_act BEFORE DELETE ON incentive FOR EACH ROW EXECUTE FUNCTION keep_act();
CREATE TRIGGER keep_act BEFORE DELETE ON reading_note FOR EACH ROW EXECUTE FUNCTION keep_act();
CREATE TRIGGER keep_act BEFORE DELETE ON support_contact FOR EACH ROW EXECUTE FUNCTION keep_act();

-- A sample may be recorded with moments of the past: what is official can't become one, nor the other way round.
CREATE FUNCTION public.keep_sample_mark() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM plan p WHERE p.entity_id = NEW.id AND p.status <> 'DRAFT')
     OR EXISTS (SELECT 1 FROM measurement m WHERE m.entity_id = NEW.id)
     OR EXISTS (SELECT 1 FROM attestation a WHERE a.entity_id = NEW.id)
     OR EXISTS (SELECT 1 FROM stored_file f WHERE f.entity_id = NEW.id) THEN
    RAISE EXCEPTION 'an entity with records stays a sample or official, as it is'
      USING ERRCODE = 'GT003', TABLE = TG_TABLE_NAME, CONSTRAINT = 'keep_sample_mark';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_sample_mark BEFORE UPDATE OF is_sample ON entity
  FOR EACH ROW WHEN (OLD.is_sample IS DISTINCT FROM NEW.is_sample) EXECUTE FUNCTION keep_sample_mark();

CREATE OR REPLACE VIEW public.rule_breach AS
  SELECT 'register_evidence' AS table_name, e.entity_id, e.id AS row_id, 'check_named_row' AS constraint_name
  FROM register_evidence e WHERE NOT has_row(register_table(e.register), e.row_id, e.entity_id)
  UNION ALL
  SELECT 'audit_event', e.entity_id, e.id, 'check_named_row'
  FROM audit_event e
  WHERE NOT has_row(lower(regexp_replace(e.subject_type, '(?<!^)([A-Z])', '_\1', 'g')), e.subject_id, e.entity_id)
  UNION ALL
  SELECT 'measurement', m.entity_id, m.id, value_fault(m) FROM measurement m WHERE value_fault(m) IS NOT NULL
  UNION ALL
  SELECT 'measurement_member', v.entity_id, v.id, member_value_fault(v) FROM measurement_member v
  WHERE member_value_fault(v) IS NOT NULL
  UNION ALL
  SELECT 'deadline', d.entity_id, d.id, 'deadline_accepted_once' FROM deadline d
  WHERE d.state = 'ACCEPTED' AND EXISTS (SELECT 1 FROM deadline o WHERE o.indicator_id = d.indicator_id
                                         AND o.state = 'ACCEPTED' AND o.id <> d.id)
  UNION ALL
  SELECT 'indicator', i.entity_id, i.id, 'check_same_plan' FROM indicator i JOIN action_area a ON a.id = i.area_id
  WHERE a.plan_id <> i.plan_id
  UNION ALL
  SELECT 'objective_indicator', l.entity_id, l.id, 'check_same_plan' FROM objective_indicator l
  JOIN objective o ON o.id = l.objective_id JOIN indicator i ON i.id = l.indicator_id WHERE o.plan_id <> i.plan_id
  UNION ALL
  SELECT 'target_member', tm.entity_id, tm.id, 'check_same_plan' FROM target_member tm JOIN phase p ON p.id = tm.phase_id
  JOIN target t ON t.id = tm.target_id JOIN indicator i ON i.id = t.indicator_id WHERE p.plan_id <> i.plan_id;
