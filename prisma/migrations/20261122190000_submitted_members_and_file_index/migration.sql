-- A row that moves from a draft to a submitted value changes both: neither may be submitted. Before, only
-- the value that it came from was looked at, so a draft's member value could be moved into a submitted one.
CREATE OR REPLACE FUNCTION public.refuse_change_of_submitted() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  key text := CASE WHEN TG_TABLE_NAME = 'measurement' THEN 'id' ELSE 'measurement_id' END;
  touched uuid[] := ARRAY[
    (CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) ->> key END)::uuid,
    (CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) ->> key END)::uuid];
BEGIN
  IF EXISTS (SELECT 1 FROM public.measurement_decision d WHERE d.measurement_id = ANY (touched)) THEN
    RAISE EXCEPTION '% on % of a submitted value is refused: official records are appended, never changed', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'GT003';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- Whoever downloads a file is asked which values it proves; without it every evidence row is read.
CREATE INDEX "evidence_file_id_idx" ON "evidence"("file_id");
