-- Whoever audits reads all of an entity and writes nothing in it; an acting mayor does what the mayor does, between
-- two days. The type is made anew: a value added to one can't be used in the same transaction, and a backup is
-- restored in one with these migrations.
ALTER TYPE "Role" RENAME TO "Role_old";
CREATE TYPE "Role" AS ENUM ('CONTRIBUTOR', 'COMMITTEE', 'MAYOR', 'ACTING_MAYOR', 'ADMINISTRATOR', 'AUDITOR', 'INTEGRATOR');
ALTER TABLE "membership" ALTER COLUMN "role" TYPE "Role" USING "role"::text::"Role";
ALTER TABLE history.membership ALTER COLUMN "role" TYPE "Role" USING "role"::text::"Role";
DROP TYPE "Role_old";

ALTER TABLE "membership" ADD COLUMN     "since" DATE,
ADD COLUMN     "until" DATE;
ALTER TABLE history.membership ADD COLUMN "since" DATE, ADD COLUMN "until" DATE;
SELECT keep_finite('membership');
ALTER TABLE membership
  ADD CONSTRAINT membership_days CHECK (CASE WHEN role = 'ACTING_MAYOR' THEN num_nulls(since, until) = 0
                                             ELSE num_nonnulls(since, until) = 0 END),
  ADD CONSTRAINT membership_span CHECK (until >= since);

-- An auditor is nothing else in the entity. Writes to an entity follow each other, so nobody slips in between.
CREATE FUNCTION public.keep_auditor_alone() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM public.membership m WHERE m.person_id = NEW.person_id AND m.id <> NEW.id
             AND 'AUDITOR' IN (m.role, NEW.role)) THEN
    RAISE EXCEPTION 'whoever audits an entity has no other role in it' USING ERRCODE = 'GT004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_auditor_alone BEFORE INSERT OR UPDATE ON membership
  FOR EACH ROW EXECUTE FUNCTION keep_auditor_alone();

-- Every write leaves an event of its own: none is an auditor's.
CREATE FUNCTION public.refuse_auditor() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM public.membership m WHERE m.person_id = NEW.actor_id AND m.role = 'AUDITOR') THEN
    RAISE EXCEPTION 'whoever audits an entity writes nothing in it' USING ERRCODE = 'GT004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_auditor BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_auditor();

-- What is decided in place of the mayor says so, by the roles held on that day: the database looks, nobody states it.
ALTER TABLE "decision" ADD COLUMN     "as_acting_mayor" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "measurement_decision" ADD COLUMN     "as_acting_mayor" BOOLEAN NOT NULL DEFAULT false;

CREATE FUNCTION public.say_acting_mayor() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  today date := (SELECT coalesce(e.clock, (history.recorded_at() AT TIME ZONE 'America/Bogota')::date)
                 FROM public.entity e WHERE e.id = NEW.entity_id);
BEGIN
  NEW.as_acting_mayor := NEW.kind <> 'SUBMITTED'
    AND EXISTS (SELECT FROM public.membership m WHERE m.person_id = NEW.decided_by_id
                AND m.role = 'ACTING_MAYOR' AND today BETWEEN m.since AND m.until)
    AND NOT EXISTS (SELECT FROM public.membership m WHERE m.person_id = NEW.decided_by_id AND m.role = 'MAYOR');
  RETURN NEW;
END $$;
CREATE TRIGGER say_acting_mayor BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION say_acting_mayor();
CREATE TRIGGER say_acting_mayor BEFORE INSERT ON measurement_decision FOR EACH ROW EXECUTE FUNCTION say_acting_mayor();

-- The kept lists, which the migration before this one left out: their rows stay in their entity, their days have an end.
SELECT keep_in_entity(kept::regclass) FROM unnest('{policy,policy_objective,criterion,diagnosis_round,assessment,
  decision,planned_action,planned_action_criterion,planned_action_indicator}'::text[]) kept;
