-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('READING', 'READY', 'APPLYING', 'APPLIED', 'REFUSED', 'FAILED');

-- CreateEnum
CREATE TYPE "ActSet" AS ENUM ('SERVICE', 'PROCEDURE', 'NONE');

-- CreateEnum
CREATE TYPE "SuitClass" AS ENUM ('TRAMITE', 'OPA', 'CONSULTA');

-- CreateEnum
CREATE TYPE "AnswerUnit" AS ENUM ('IMMEDIATE', 'WORKING_DAYS', 'CALENDAR_DAYS');

-- CreateEnum
CREATE TYPE "Feasibility" AS ENUM ('UNDECIDED', 'YES', 'NO');

-- CreateEnum
CREATE TYPE "SuitState" AS ENUM ('NOT_STARTED', 'IN_CREATION', 'IN_REVIEW', 'IN_CORRECTION', 'REGISTERED', 'REMOVED');

-- CreateEnum
CREATE TYPE "AutomationDegree" AS ENUM ('NONE', 'INFORMATION', 'FORM_DOWNLOAD', 'ONLINE_FILING', 'ONLINE_PAYMENT', 'FULLY_ONLINE');

-- CreateEnum
CREATE TYPE "ServiceChannel" AS ENUM ('IN_PERSON', 'PHONE', 'POST', 'MAIL', 'WEB');

-- CreateEnum
CREATE TYPE "ImprovementType" AS ENUM ('NORMATIVE', 'ADMINISTRATIVE', 'TECHNOLOGICAL');

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'READING',
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "refusal" JSONB,
    "summary" JSONB,
    "rows" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "procedure" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "act_set" "ActSet" NOT NULL,
    "suit_class" "SuitClass",
    "name" TEXT NOT NULL,
    "common_name" TEXT,
    "purpose" TEXT,
    "result" TEXT,
    "audience" TEXT,
    "requirements" JSONB NOT NULL DEFAULT '[]',
    "legal_basis" JSONB NOT NULL DEFAULT '[]',
    "service_points" JSONB NOT NULL DEFAULT '[]',
    "channels" "ServiceChannel"[],
    "cost" DECIMAL(14,2),
    "cost_note" TEXT,
    "answer_days" INTEGER,
    "answer_unit" "AnswerUnit",
    "office_id" UUID NOT NULL,
    "declared_on" DATE NOT NULL,
    "identified_on" DATE,
    "studied_on" DATE,
    "reviewed_on" DATE,
    "retired_on" DATE,
    "retired_reason" TEXT,
    "steps" INTEGER,
    "documents" INTEGER,
    "yearly_demand" INTEGER,
    "satisfaction" DECIMAL(5,4),
    "efficiency" DECIMAL(5,2),
    "optimisable" "Feasibility" NOT NULL DEFAULT 'UNDECIDED',
    "optimisable_reason" TEXT,
    "optimisable_on" DATE,
    "rationalisable" "Feasibility" NOT NULL DEFAULT 'UNDECIDED',
    "rationalisable_reason" TEXT,
    "rationalisable_on" DATE,
    "automatable" "Feasibility" NOT NULL DEFAULT 'UNDECIDED',
    "automatable_reason" TEXT,
    "automatable_on" DATE,
    "site_on" DATE,
    "site_url" TEXT,
    "suit_state" "SuitState" NOT NULL DEFAULT 'NOT_STARTED',
    "suit_on" DATE,
    "suit_removed_on" DATE,
    "suit_number" TEXT,
    "suit_url" TEXT,
    "automation" "AutomationDegree" NOT NULL DEFAULT 'NONE',
    "automation_on" DATE,
    "online_url" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "procedure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "improvement_kind" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "type" "ImprovementType" NOT NULL,
    "name" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "improvement_kind_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "improvement" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "procedure_id" UUID NOT NULL,
    "kind_id" UUID NOT NULL,
    "description" TEXT NOT NULL,
    "steps_before" INTEGER,
    "steps_after" INTEGER,
    "days_before" INTEGER,
    "days_after" INTEGER,
    "cost_before" DECIMAL(14,2),
    "cost_after" DECIMAL(14,2),
    "documents_before" INTEGER,
    "documents_after" INTEGER,
    "needs_partner" BOOLEAN NOT NULL DEFAULT false,
    "partner_id" UUID,
    "answerable_id" UUID,
    "starts_on" DATE,
    "ends_on" DATE,
    "completed_on" DATE,
    "abandoned_on" DATE,
    "abandoned_reason" TEXT,
    "has_work_plan" BOOLEAN,
    "is_implemented" BOOLEAN,
    "is_updated_in_suit" BOOLEAN,
    "is_publicised" BOOLEAN,
    "benefits_users" BOOLEAN,
    "is_measured" BOOLEAN,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "improvement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_source" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "source" "MeasurementSource" NOT NULL,
    "source_key" TEXT,
    "starts_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "target_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measurement_explanation" (
    "measurement_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "source_key" TEXT NOT NULL,
    "definition_version" INTEGER NOT NULL,
    "rows" JSONB NOT NULL,

    CONSTRAINT "measurement_explanation_pkey" PRIMARY KEY ("measurement_id")
);

-- CreateIndex
CREATE INDEX "import_run_entity_id_created_at_idx" ON "import_run"("entity_id", "created_at");

-- CreateIndex
CREATE INDEX "procedure_entity_id_name_id_idx" ON "procedure"("entity_id", "name", "id");

-- CreateIndex
CREATE INDEX "procedure_entity_id_suit_number_idx" ON "procedure"("entity_id", "suit_number");

-- CreateIndex
CREATE UNIQUE INDEX "procedure_entity_id_code_key" ON "procedure"("entity_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "improvement_kind_entity_id_type_name_key" ON "improvement_kind"("entity_id", "type", "name");

-- CreateIndex
CREATE INDEX "improvement_procedure_id_idx" ON "improvement"("procedure_id");

-- CreateIndex
CREATE INDEX "improvement_entity_id_idx" ON "improvement"("entity_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_person_id_list_name_key" ON "saved_view"("person_id", "list", "name");

-- CreateIndex
CREATE INDEX "target_source_entity_id_target_id_idx" ON "target_source"("entity_id", "target_id");

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure" ADD CONSTRAINT "procedure_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement" ADD CONSTRAINT "improvement_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "procedure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement" ADD CONSTRAINT "improvement_kind_id_fkey" FOREIGN KEY ("kind_id") REFERENCES "improvement_kind"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement" ADD CONSTRAINT "improvement_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "improvement" ADD CONSTRAINT "improvement_answerable_id_fkey" FOREIGN KEY ("answerable_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_source" ADD CONSTRAINT "target_source_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_source" ADD CONSTRAINT "target_source_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement_explanation" ADD CONSTRAINT "measurement_explanation_measurement_id_fkey" FOREIGN KEY ("measurement_id") REFERENCES "measurement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the registers say is system-versioned, so that a figure counted from them can be counted again.
SELECT history.enable('procedure'), history.enable('improvement_kind'), history.enable('improvement');

-- `whyMoved` reads the edits between two moments.
CREATE INDEX ON history.procedure (entity_id, recorded_from);
CREATE INDEX ON history.improvement (entity_id, recorded_from);

-- What takes a row out of a denominator has its justification and its day; a state follows the one before.
ALTER TABLE procedure
  ADD CHECK (optimisable = 'UNDECIDED' OR optimisable_on IS NOT NULL),
  ADD CHECK (optimisable <> 'NO' OR optimisable_reason IS NOT NULL),
  ADD CHECK (rationalisable = 'UNDECIDED' OR rationalisable_on IS NOT NULL),
  ADD CHECK (rationalisable <> 'NO' OR rationalisable_reason IS NOT NULL),
  ADD CHECK (automatable = 'UNDECIDED' OR automatable_on IS NOT NULL),
  ADD CHECK (automatable <> 'NO' OR automatable_reason IS NOT NULL),
  ADD CHECK (retired_on IS NULL OR retired_reason IS NOT NULL),
  ADD CHECK (studied_on IS NULL OR (identified_on IS NOT NULL AND identified_on <= studied_on)),
  ADD CHECK (identified_on IS NULL OR declared_on <= identified_on),
  ADD CHECK (suit_state <> 'REGISTERED' OR suit_on IS NOT NULL),
  ADD CHECK (suit_state <> 'REMOVED' OR suit_removed_on IS NOT NULL),
  ADD CHECK (automation = 'NONE' OR automation_on IS NOT NULL);
ALTER TABLE improvement
  ADD CHECK (abandoned_on IS NULL OR abandoned_reason IS NOT NULL);
ALTER TABLE target_source
  ADD CHECK ((source = 'COUNTED') = (source_key IS NOT NULL));

-- A decision on where a row's figure comes from is appended.
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON target_source
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON target_source EXECUTE FUNCTION refuse_change();

-- What a submitted value was made of is frozen with it.
CREATE TRIGGER refuse_change BEFORE INSERT OR UPDATE OR DELETE ON measurement_explanation
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_submitted();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON measurement_explanation EXECUTE FUNCTION refuse_change();

CREATE OR REPLACE FUNCTION public.stamp_moment() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := date_trunc('milliseconds', history.recorded_at());
BEGIN
  PERFORM history.check_backdating(NEW.entity_id, moment);
  IF TG_TABLE_NAME = 'measurement' THEN NEW.recorded_at := moment;
  ELSIF TG_TABLE_NAME IN ('measurement_decision', 'target_source') THEN NEW.decided_at := moment;
  ELSIF TG_TABLE_NAME = 'evidence' THEN NEW.attached_at := moment;
  ELSIF TG_TABLE_NAME = 'stored_file' THEN NEW.uploaded_at := moment;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stamp_moment BEFORE INSERT ON target_source FOR EACH ROW EXECUTE FUNCTION stamp_moment();

-- A row's improvements at a moment.
CREATE INDEX ON history.improvement (procedure_id);

-- The same, with the version's row built once: written as `(f()).*` it was built anew for every column, and a
-- procedure has sixty.
CREATE OR REPLACE FUNCTION history.keep() RETURNS trigger
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
    EXECUTE format('INSERT INTO history.%1$I SELECT r.* FROM jsonb_populate_record(NULL::history.%1$I, $1) r', TG_TABLE_NAME)
      USING new_row || jsonb_build_object('recorded_from', moment, 'recorded_to', 'infinity');
  END IF;
  RETURN NULL;
END $$;
