-- Lists that the act obliges to keep and no figure is counted from: policies, criteria of the diagnosis, rounds,
-- assessments, actions; and one table of decisions for what of them is approved.

-- CreateTable
CREATE TABLE "policy" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "page" TEXT,
    "url" TEXT,
    "adopted_on" DATE,
    "ended_on" DATE,
    "office_id" UUID,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_objective" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,
    "objective_id" UUID NOT NULL,

    CONSTRAINT "policy_objective_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criterion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "phase" INTEGER NOT NULL,
    "group_name" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "minimum_content" TEXT,
    "norm" TEXT,
    "article" TEXT,
    "provenance" TEXT,
    "proposed_by" TEXT,
    "channel_id" UUID,
    "dataset_id" UUID,
    "session_id" UUID,
    "plan_row_id" UUID,
    "in_force_from" DATE,
    "in_force_to" DATE,
    "replaces_id" UUID,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "diagnosis_round" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reference_day" DATE NOT NULL,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "diagnosis_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "round_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "work" TEXT NOT NULL,
    "result" TEXT,
    "missing" TEXT,
    "norm" TEXT,
    "reason" TEXT,
    "observation" TEXT,
    "assessed_on" DATE,
    "confirmed_by_id" UUID,
    "proposed_result" TEXT,
    "proposed_from" TEXT,
    "proposed_version" INTEGER,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "kind" "DecisionKind" NOT NULL,
    "reason" TEXT,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "planned_action" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "answerable_id" UUID,
    "office_id" UUID,
    "starts_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "started_on" DATE,
    "done_on" DATE,
    "proof" TEXT,
    "dropped_on" DATE,
    "drop_reason" TEXT,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "planned_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "planned_action_criterion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "planned_action_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,

    CONSTRAINT "planned_action_criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "planned_action_indicator" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "planned_action_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,

    CONSTRAINT "planned_action_indicator_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "policy_office_id_idx" ON "policy"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_entity_id_code_key" ON "policy"("entity_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "policy_entity_id_id_key" ON "policy"("entity_id", "id");

-- CreateIndex
CREATE INDEX "policy_objective_objective_id_idx" ON "policy_objective"("objective_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_objective_policy_id_objective_id_key" ON "policy_objective"("policy_id", "objective_id");

-- CreateIndex
CREATE INDEX "criterion_channel_id_idx" ON "criterion"("channel_id");

-- CreateIndex
CREATE INDEX "criterion_dataset_id_idx" ON "criterion"("dataset_id");

-- CreateIndex
CREATE INDEX "criterion_session_id_idx" ON "criterion"("session_id");

-- CreateIndex
CREATE INDEX "criterion_plan_row_id_idx" ON "criterion"("plan_row_id");

-- CreateIndex
CREATE INDEX "criterion_replaces_id_idx" ON "criterion"("replaces_id");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_entity_id_code_key" ON "criterion"("entity_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_entity_id_id_key" ON "criterion"("entity_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "diagnosis_round_entity_id_code_key" ON "diagnosis_round"("entity_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "diagnosis_round_entity_id_id_key" ON "diagnosis_round"("entity_id", "id");

-- CreateIndex
CREATE INDEX "assessment_criterion_id_idx" ON "assessment"("criterion_id");

-- CreateIndex
CREATE INDEX "assessment_confirmed_by_id_idx" ON "assessment"("confirmed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_entity_id_code_key" ON "assessment"("entity_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_entity_id_id_key" ON "assessment"("entity_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_round_id_criterion_id_key" ON "assessment"("round_id", "criterion_id");

-- CreateIndex
CREATE INDEX "decision_entity_id_subject_id_idx" ON "decision"("entity_id", "subject_id");

-- CreateIndex
CREATE INDEX "decision_decided_by_id_idx" ON "decision"("decided_by_id");

-- CreateIndex
CREATE INDEX "planned_action_answerable_id_idx" ON "planned_action"("answerable_id");

-- CreateIndex
CREATE INDEX "planned_action_office_id_idx" ON "planned_action"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "planned_action_entity_id_code_key" ON "planned_action"("entity_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "planned_action_entity_id_id_key" ON "planned_action"("entity_id", "id");

-- CreateIndex
CREATE INDEX "planned_action_criterion_criterion_id_idx" ON "planned_action_criterion"("criterion_id");

-- CreateIndex
CREATE UNIQUE INDEX "planned_action_criterion_planned_action_id_criterion_id_key" ON "planned_action_criterion"("planned_action_id", "criterion_id");

-- CreateIndex
CREATE INDEX "planned_action_indicator_indicator_id_idx" ON "planned_action_indicator"("indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "planned_action_indicator_planned_action_id_indicator_id_key" ON "planned_action_indicator"("planned_action_id", "indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "dataset_entity_id_id_key" ON "dataset"("entity_id", "id");

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_objective" ADD CONSTRAINT "policy_objective_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_objective" ADD CONSTRAINT "policy_objective_entity_id_policy_id_fkey" FOREIGN KEY ("entity_id", "policy_id") REFERENCES "policy"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_objective" ADD CONSTRAINT "policy_objective_entity_id_objective_id_fkey" FOREIGN KEY ("entity_id", "objective_id") REFERENCES "objective"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_entity_id_channel_id_fkey" FOREIGN KEY ("entity_id", "channel_id") REFERENCES "channel"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_entity_id_dataset_id_fkey" FOREIGN KEY ("entity_id", "dataset_id") REFERENCES "dataset"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_entity_id_session_id_fkey" FOREIGN KEY ("entity_id", "session_id") REFERENCES "participation_session"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_entity_id_plan_row_id_fkey" FOREIGN KEY ("entity_id", "plan_row_id") REFERENCES "indicator"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_entity_id_replaces_id_fkey" FOREIGN KEY ("entity_id", "replaces_id") REFERENCES "criterion"("entity_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "diagnosis_round" ADD CONSTRAINT "diagnosis_round_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_entity_id_round_id_fkey" FOREIGN KEY ("entity_id", "round_id") REFERENCES "diagnosis_round"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_entity_id_criterion_id_fkey" FOREIGN KEY ("entity_id", "criterion_id") REFERENCES "criterion"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_entity_id_confirmed_by_id_fkey" FOREIGN KEY ("entity_id", "confirmed_by_id") REFERENCES "person"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_entity_id_decided_by_id_fkey" FOREIGN KEY ("entity_id", "decided_by_id") REFERENCES "person"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_action" ADD CONSTRAINT "planned_action_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_action" ADD CONSTRAINT "planned_action_entity_id_answerable_id_fkey" FOREIGN KEY ("entity_id", "answerable_id") REFERENCES "person"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_action" ADD CONSTRAINT "planned_action_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_action_criterion" ADD CONSTRAINT "planned_action_criterion_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_action_criterion" ADD CONSTRAINT "planned_action_criterion_entity_id_planned_action_id_fkey" FOREIGN KEY ("entity_id", "planned_action_id") REFERENCES "planned_action"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_action_criterion" ADD CONSTRAINT "planned_action_criterion_entity_id_criterion_id_fkey" FOREIGN KEY ("entity_id", "criterion_id") REFERENCES "criterion"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_action_indicator" ADD CONSTRAINT "planned_action_indicator_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_action_indicator" ADD CONSTRAINT "planned_action_indicator_entity_id_planned_action_id_fkey" FOREIGN KEY ("entity_id", "planned_action_id") REFERENCES "planned_action"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_action_indicator" ADD CONSTRAINT "planned_action_indicator_entity_id_indicator_id_fkey" FOREIGN KEY ("entity_id", "indicator_id") REFERENCES "indicator"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the definitions refuse.
ALTER TABLE policy ADD CONSTRAINT policy_days CHECK (ended_on >= adopted_on OR annulled_reason IS NOT NULL);
ALTER TABLE criterion
  ADD CONSTRAINT criterion_phase CHECK (phase BETWEEN 1 AND 9),
  ADD CONSTRAINT criterion_code CHECK (code ~ ('^F' || phase || '-[0-9]{2,8}$')),
  ADD CONSTRAINT criterion_provenance CHECK (provenance IN ('TO_VERIFY', 'EDITED', 'ADDED')),
  ADD CONSTRAINT criterion_proposed_by CHECK (proposed_by IN ('CHANNELS', 'DATASETS', 'SESSIONS', 'PROCEDURES_PUBLISHED', 'PROCEDURES_SUIT', 'PROCEDURES_ONLINE', 'PLAN_ROW')),
  ADD CONSTRAINT criterion_proposed_from CHECK (
    (channel_id IS NULL OR proposed_by IS NOT DISTINCT FROM 'CHANNELS')
    AND (dataset_id IS NULL OR proposed_by IS NOT DISTINCT FROM 'DATASETS')
    AND (session_id IS NULL OR proposed_by IS NOT DISTINCT FROM 'SESSIONS')
    AND (plan_row_id IS NOT NULL) = (proposed_by IS NOT DISTINCT FROM 'PLAN_ROW')),
  ADD CONSTRAINT criterion_days CHECK (in_force_to >= in_force_from OR annulled_reason IS NOT NULL);
ALTER TABLE diagnosis_round
  ADD CONSTRAINT diagnosis_round_kind CHECK (kind IN ('BASELINE', 'SEMESTER', 'OTHER'));
ALTER TABLE assessment
  ADD CONSTRAINT assessment_work CHECK (work IN ('TO_DO', 'PROPOSED', 'CONFIRMED')),
  ADD CONSTRAINT assessment_result CHECK (result IN ('MEETS', 'IN_PART', 'NOT_MET', 'NOT_APPLICABLE')),
  ADD CONSTRAINT assessment_proposed_result CHECK (proposed_result IN ('MEETS', 'IN_PART', 'NOT_MET', 'NOT_APPLICABLE')),
  ADD CONSTRAINT assessment_has_result CHECK (work = 'TO_DO' OR result IS NOT NULL),
  ADD CONSTRAINT assessment_says_what_is_missing CHECK (result <> 'IN_PART' OR missing IS NOT NULL),
  ADD CONSTRAINT assessment_says_why_not CHECK (result <> 'NOT_APPLICABLE' OR (norm IS NOT NULL AND reason IS NOT NULL)),
  ADD CONSTRAINT assessment_confirmed_by CHECK ((work = 'CONFIRMED') = (confirmed_by_id IS NOT NULL));
ALTER TABLE planned_action
  ADD CONSTRAINT planned_action_term CHECK (due_on >= starts_on OR annulled_reason IS NOT NULL),
  ADD CONSTRAINT planned_action_days CHECK (done_on >= started_on OR annulled_reason IS NOT NULL),
  ADD CONSTRAINT planned_action_proof CHECK (done_on IS NULL OR proof IS NOT NULL),
  ADD CONSTRAINT planned_action_reason CHECK (dropped_on IS NULL OR drop_reason IS NOT NULL),
  ADD CONSTRAINT planned_action_one_end CHECK (done_on IS NULL OR dropped_on IS NULL);
ALTER TABLE decision
  ADD CONSTRAINT decision_subject CHECK (subject_type IN ('DiagnosisRound')),
  ADD CONSTRAINT decision_return_says_why CHECK (kind <> 'RETURNED' OR reason IS NOT NULL);

-- Only what is counted has periods to be complete in.
ALTER TABLE attestation ADD CONSTRAINT attestation_of_a_register
  CHECK (register NOT IN ('policies', 'criteria', 'rounds', 'assessments', 'actions')) NOT VALID;

CREATE OR REPLACE FUNCTION public.register_table(register text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT CASE register
    WHEN 'appointedOfficials' THEN 'appointed_official'
    WHEN 'archiveHoldings' THEN 'archive_holding'
    WHEN 'channels' THEN 'channel'
    WHEN 'connectionPoints' THEN 'connection_point'
    WHEN 'datasets' THEN 'dataset'
    WHEN 'deliveries' THEN 'delivery'
    WHEN 'guidanceItems' THEN 'guidance_item'
    WHEN 'handoverDocuments' THEN 'handover_document'
    WHEN 'handoverMaterials' THEN 'handover_material'
    WHEN 'handoverMethods' THEN 'handover_method'
    WHEN 'mailAccounts' THEN 'mail_account'
    WHEN 'mailUses' THEN 'mail_use'
    WHEN 'participationSessions' THEN 'participation_session'
    WHEN 'partners' THEN 'partner'
    WHEN 'resourceNeeds' THEN 'resource_need'
    WHEN 'sectorEngagements' THEN 'sector_engagement'
    WHEN 'trainingGroups' THEN 'training_group'
    WHEN 'trainings' THEN 'training'
    WHEN 'policies' THEN 'policy'
    WHEN 'criteria' THEN 'criterion'
    WHEN 'rounds' THEN 'diagnosis_round'
    WHEN 'assessments' THEN 'assessment'
    WHEN 'actions' THEN 'planned_action'
  END
$$;

SELECT history.enable('policy'), history.enable('policy_objective'), history.enable('criterion'),
       history.enable('diagnosis_round'), history.enable('assessment'), history.enable('planned_action'),
       history.enable('planned_action_criterion'), history.enable('planned_action_indicator');

CREATE INDEX ON history.policy (entity_id, recorded_from);
CREATE INDEX ON history.policy_objective (policy_id);
CREATE INDEX ON history.criterion (entity_id, recorded_from);
CREATE INDEX ON history.diagnosis_round (entity_id, recorded_from);
CREATE INDEX ON history.assessment (round_id, recorded_from);
CREATE INDEX ON history.assessment (entity_id, recorded_from);
CREATE INDEX ON history.planned_action (entity_id, recorded_from);
CREATE INDEX ON history.planned_action_criterion (planned_action_id);
CREATE INDEX ON history.planned_action_indicator (planned_action_id);

-- Decisions are appended at the moment of the database.
CREATE OR REPLACE FUNCTION public.stamp_moment() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  moment timestamptz := date_trunc('milliseconds', history.recorded_at());
BEGIN
  PERFORM history.check_backdating(NEW.entity_id, moment);
  IF TG_TABLE_NAME = 'measurement' THEN NEW.recorded_at := moment;
  ELSIF TG_TABLE_NAME IN ('measurement_decision', 'target_source', 'decision') THEN NEW.decided_at := moment;
  ELSIF TG_TABLE_NAME IN ('evidence', 'register_evidence') THEN NEW.attached_at := moment;
  ELSIF TG_TABLE_NAME = 'attestation' THEN NEW.attested_at := moment;
  ELSIF TG_TABLE_NAME = 'stored_file' THEN NEW.uploaded_at := moment;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stamp_moment BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION stamp_moment();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON decision EXECUTE FUNCTION refuse_change();

-- The last decision on something; null: none yet.
CREATE FUNCTION public.last_decision(entity uuid, subject uuid) RETURNS public."DecisionKind"
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT d.kind FROM public.decision d WHERE d.entity_id = entity AND d.subject_id = subject
  ORDER BY d.decided_at DESC, d.id DESC LIMIT 1
$$;

-- Submitted, then approved or returned; what was approved stays so. Whoever confirmed or submitted anything of it
-- doesn't approve it: also what somebody else changed afterwards, so the history is looked at.
CREATE FUNCTION public.check_list_decision() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  latest public."DecisionKind";
BEGIN
  PERFORM 1 FROM public.diagnosis_round r
    WHERE r.id = NEW.subject_id AND r.entity_id = NEW.entity_id AND r.annulled_reason IS NULL FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a decision belongs to a round of its own entity that stands' USING ERRCODE = 'GT004';
  END IF;
  latest := public.last_decision(NEW.entity_id, NEW.subject_id);
  IF (latest IS DISTINCT FROM 'SUBMITTED') <> (NEW.kind = 'SUBMITTED') OR latest IS NOT DISTINCT FROM 'APPROVED' THEN
    RAISE EXCEPTION 'what is % cannot become %', coalesce(latest::text, 'OPEN'), NEW.kind USING ERRCODE = 'GT004';
  END IF;
  IF NEW.kind = 'APPROVED' AND (
    EXISTS (SELECT FROM public.decision d WHERE d.entity_id = NEW.entity_id AND d.subject_id = NEW.subject_id
            AND d.kind = 'SUBMITTED' AND d.decided_by_id = NEW.decided_by_id)
    OR EXISTS (SELECT FROM history.assessment a WHERE a.round_id = NEW.subject_id AND a.entity_id = NEW.entity_id
               AND a.confirmed_by_id = NEW.decided_by_id)) THEN
    RAISE EXCEPTION 'nobody approves what they confirmed or submitted' USING ERRCODE = 'GT005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_list_decision BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION check_list_decision();

-- The set of a round is fixed when it opens, and what is submitted or approved stays as it was read.
CREATE FUNCTION public.check_assessment() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND
     (OLD.round_id, OLD.criterion_id, OLD.code) IS DISTINCT FROM (NEW.round_id, NEW.criterion_id, NEW.code)) THEN
    RAISE EXCEPTION 'the criteria of a round are fixed' USING ERRCODE = 'GT004';
  END IF;
  IF public.last_decision(NEW.entity_id, NEW.round_id) IN ('SUBMITTED', 'APPROVED') THEN
    RAISE EXCEPTION 'the round is submitted or approved' USING ERRCODE = 'GT004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_assessment BEFORE INSERT OR UPDATE OR DELETE ON assessment
  FOR EACH ROW EXECUTE FUNCTION check_assessment();

CREATE FUNCTION public.keep_round() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.reference_day <> OLD.reference_day THEN
    RAISE EXCEPTION 'the reference day of a round is fixed' USING ERRCODE = 'GT004';
  END IF;
  IF public.last_decision(NEW.entity_id, NEW.id) IN ('SUBMITTED', 'APPROVED') THEN
    RAISE EXCEPTION 'the round is submitted or approved' USING ERRCODE = 'GT004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_round BEFORE UPDATE OR DELETE ON diagnosis_round FOR EACH ROW EXECUTE FUNCTION keep_round();

-- A criterion that a round uses keeps its words; it can be ended, and named by the one that replaces it.
CREATE FUNCTION public.keep_used_criterion() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM public.assessment a WHERE a.entity_id = OLD.entity_id AND a.criterion_id = OLD.id) THEN
    IF TG_OP = 'DELETE' OR NEW.annulled_reason IS NOT NULL OR
      (OLD.code, OLD.phase, OLD.group_name, OLD.words, OLD.minimum_content, OLD.norm, OLD.article, OLD.in_force_from)
      IS DISTINCT FROM
      (NEW.code, NEW.phase, NEW.group_name, NEW.words, NEW.minimum_content, NEW.norm, NEW.article, NEW.in_force_from)
    THEN
      RAISE EXCEPTION 'a round uses the criterion' USING ERRCODE = 'GT004';
    END IF;
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER keep_used_criterion BEFORE UPDATE OR DELETE ON criterion
  FOR EACH ROW EXECUTE FUNCTION keep_used_criterion();
