-- An older backup brings revision numbers that were used since: what was kept under one of them must not
-- pass for the plan as it came back.
CREATE TABLE restoration (
  id uuid NOT NULL DEFAULT uuidv7(),
  restored_at timestamptz(3) NOT NULL,
  taken_at timestamptz(3) NOT NULL,
  CONSTRAINT restoration_pkey PRIMARY KEY (id)
);

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON restoration
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON restoration EXECUTE FUNCTION refuse_change();

ALTER TABLE plan ADD COLUMN epoch uuid;
ALTER TABLE history.plan ADD COLUMN epoch uuid;

-- A restore makes no new version of a plan.
DROP TRIGGER keep_history ON plan;
CREATE TRIGGER keep_history AFTER INSERT OR UPDATE OR DELETE ON plan
  FOR EACH ROW EXECUTE FUNCTION history.keep('revision', 'epoch');
