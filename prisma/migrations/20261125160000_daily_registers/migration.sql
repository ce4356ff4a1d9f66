-- CreateEnum
CREATE TYPE "QuestionState" AS ENUM ('PENDING', 'PUBLISHED', 'REJECTED');

-- CreateEnum
CREATE TYPE "AttestationKind" AS ENUM ('ATTESTED', 'WITHDRAWN');

-- AlterTable
ALTER TABLE "measurement" ADD COLUMN     "ledger" JSONB;

-- AlterTable
ALTER TABLE "target_member" ADD COLUMN     "modality" TEXT;

-- CreateTable
CREATE TABLE "mail_account" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "office_id" UUID NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mail_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_use" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "week_starts_on" DATE NOT NULL,
    "days" TEXT,
    "note" TEXT,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mail_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "linked_on" DATE NOT NULL,
    "agreement" TEXT,
    "information_since" DATE,
    "url" TEXT,
    "home_page_since" DATE,
    "computers" INTEGER,
    "office_id" UUID,
    "ended_on" DATE,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "provider_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "place" TEXT,
    "content" TEXT,
    "office_id" UUID,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_group" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "training_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "hours" DECIMAL(18,2),
    "attendees" INTEGER,
    "site_taught" BOOLEAN NOT NULL DEFAULT false,
    "mail_taught" BOOLEAN NOT NULL DEFAULT false,
    "closed_on" DATE,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "training_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover_material" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "listed_on" DATE NOT NULL,
    "place" TEXT,
    "ready_on" DATE,
    "withdrawn_reason" TEXT,
    "office_id" UUID,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "handover_material_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointed_official" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "body_id" UUID NOT NULL,
    "appointed_on" DATE NOT NULL,
    "briefed_on" DATE,
    "briefing" TEXT,
    "committed_on" DATE,
    "commitment" TEXT,
    "left_on" DATE,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appointed_official_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover_document" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body_id" UUID NOT NULL,
    "started_on" DATE NOT NULL,
    "drawn_up_on" DATE,
    "published_on" DATE,
    "url" TEXT,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "handover_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover_method" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "body_id" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "agreed_on" DATE NOT NULL,
    "act" TEXT,
    "starts_on" DATE,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "handover_method_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participation_question" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "author_name" TEXT,
    "body" TEXT NOT NULL,
    "entered" BOOLEAN NOT NULL DEFAULT false,
    "state" "QuestionState" NOT NULL DEFAULT 'PENDING',
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "moderated_by_id" UUID,
    "moderated_at" TIMESTAMPTZ(3),
    "rejected_reason" TEXT,
    "answer" TEXT,
    "answered_by" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "participation_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sector_engagement" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "phase_id" UUID NOT NULL,
    "engaged_on" DATE NOT NULL,
    "how" TEXT NOT NULL,
    "support" TEXT,
    "office_id" UUID,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sector_engagement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guidance_item" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "issuer" TEXT,
    "identified_on" DATE NOT NULL,
    "available_on" DATE,
    "used_on" DATE,
    "used_for" TEXT,
    "url" TEXT,
    "outdated_on" DATE,
    "office_id" UUID,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "guidance_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resource_need" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phase_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "quantity" DECIMAL(18,2),
    "unit" TEXT,
    "identified_on" DATE NOT NULL,
    "planned_for" DATE,
    "budget_line" TEXT,
    "met_on" DATE,
    "withdrawn_reason" TEXT,
    "office_id" UUID,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "resource_need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attestation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "register" TEXT NOT NULL,
    "period_key" TEXT NOT NULL,
    "period_starts_on" DATE NOT NULL,
    "period_ends_on" DATE NOT NULL,
    "office_id" UUID,
    "kind" "AttestationKind" NOT NULL DEFAULT 'ATTESTED',
    "note" TEXT,
    "attested_by_id" UUID NOT NULL,
    "attested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attestation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_evidence" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "register" TEXT NOT NULL,
    "row_id" UUID NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "file_id" UUID,
    "attached_by_id" UUID NOT NULL,
    "attached_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "register_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "connection_point" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "address" TEXT,
    "bandwidth" INTEGER,
    "office_id" UUID NOT NULL,
    "in_service_from" DATE NOT NULL,
    "closed_on" DATE,
    "closed_reason" TEXT,
    "relocation_note" TEXT,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "connection_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "office_id" UUID NOT NULL,
    "frequency" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "office_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "delivered_on" DATE NOT NULL,
    "delivered_by" TEXT,
    "published_on" DATE,
    "url" TEXT,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "archive_holding" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "office_id" UUID NOT NULL,
    "covers_from" DATE,
    "covers_to" DATE,
    "medium" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "created_on" DATE NOT NULL,
    "hash" TEXT,
    "withdrawn_on" DATE,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "archive_holding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dataset" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "office_id" UUID NOT NULL,
    "source" TEXT,
    "licence" TEXT,
    "created_on" DATE NOT NULL,
    "personal_data" TEXT NOT NULL,
    "checked_on" DATE,
    "checked_by" TEXT,
    "published_on" DATE,
    "updated_on" DATE,
    "url" TEXT,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "dataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participation_session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "entity_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "modality" TEXT NOT NULL,
    "office_id" UUID NOT NULL,
    "opens_on" DATE NOT NULL,
    "opens_at" TEXT,
    "closes_on" DATE NOT NULL,
    "officials" TEXT NOT NULL,
    "held_on" DATE,
    "minutes" TEXT,
    "transcript_on" DATE,
    "cancelled_reason" TEXT,
    "annulled_reason" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "participation_session_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mail_account_office_id_idx" ON "mail_account"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_account_entity_id_code_key" ON "mail_account"("entity_id", "code");

-- CreateIndex
CREATE INDEX "mail_use_account_id_idx" ON "mail_use"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_use_entity_id_code_key" ON "mail_use"("entity_id", "code");

-- CreateIndex
CREATE INDEX "partner_office_id_idx" ON "partner"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_entity_id_code_key" ON "partner"("entity_id", "code");

-- CreateIndex
CREATE INDEX "training_provider_id_idx" ON "training"("provider_id");

-- CreateIndex
CREATE INDEX "training_office_id_idx" ON "training"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_entity_id_code_key" ON "training"("entity_id", "code");

-- CreateIndex
CREATE INDEX "training_group_training_id_idx" ON "training_group"("training_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_group_entity_id_code_key" ON "training_group"("entity_id", "code");

-- CreateIndex
CREATE INDEX "handover_material_office_id_idx" ON "handover_material"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "handover_material_entity_id_code_key" ON "handover_material"("entity_id", "code");

-- CreateIndex
CREATE INDEX "appointed_official_body_id_idx" ON "appointed_official"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "appointed_official_entity_id_code_key" ON "appointed_official"("entity_id", "code");

-- CreateIndex
CREATE INDEX "handover_document_body_id_idx" ON "handover_document"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "handover_document_entity_id_code_key" ON "handover_document"("entity_id", "code");

-- CreateIndex
CREATE INDEX "handover_method_body_id_idx" ON "handover_method"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "handover_method_entity_id_code_key" ON "handover_method"("entity_id", "code");

-- CreateIndex
CREATE INDEX "participation_question_session_id_state_asked_at_idx" ON "participation_question"("session_id", "state", "asked_at");

-- CreateIndex
CREATE INDEX "sector_engagement_phase_id_idx" ON "sector_engagement"("phase_id");

-- CreateIndex
CREATE INDEX "sector_engagement_office_id_idx" ON "sector_engagement"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "sector_engagement_entity_id_code_key" ON "sector_engagement"("entity_id", "code");

-- CreateIndex
CREATE INDEX "guidance_item_office_id_idx" ON "guidance_item"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "guidance_item_entity_id_code_key" ON "guidance_item"("entity_id", "code");

-- CreateIndex
CREATE INDEX "resource_need_phase_id_idx" ON "resource_need"("phase_id");

-- CreateIndex
CREATE INDEX "resource_need_office_id_idx" ON "resource_need"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "resource_need_entity_id_code_key" ON "resource_need"("entity_id", "code");

-- CreateIndex
CREATE INDEX "attestation_entity_id_register_period_ends_on_idx" ON "attestation"("entity_id", "register", "period_ends_on");

-- CreateIndex
CREATE INDEX "register_evidence_entity_id_row_id_idx" ON "register_evidence"("entity_id", "row_id");

-- CreateIndex
CREATE INDEX "register_evidence_file_id_idx" ON "register_evidence"("file_id");

-- CreateIndex
CREATE INDEX "connection_point_office_id_idx" ON "connection_point"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "connection_point_entity_id_code_key" ON "connection_point"("entity_id", "code");

-- CreateIndex
CREATE INDEX "channel_office_id_idx" ON "channel"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "channel_entity_id_code_key" ON "channel"("entity_id", "code");

-- CreateIndex
CREATE INDEX "delivery_office_id_idx" ON "delivery"("office_id");

-- CreateIndex
CREATE INDEX "delivery_channel_id_idx" ON "delivery"("channel_id");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_entity_id_code_key" ON "delivery"("entity_id", "code");

-- CreateIndex
CREATE INDEX "archive_holding_office_id_idx" ON "archive_holding"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "archive_holding_entity_id_code_key" ON "archive_holding"("entity_id", "code");

-- CreateIndex
CREATE INDEX "dataset_office_id_idx" ON "dataset"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "dataset_entity_id_code_key" ON "dataset"("entity_id", "code");

-- CreateIndex
CREATE INDEX "participation_session_office_id_idx" ON "participation_session"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "participation_session_entity_id_code_key" ON "participation_session"("entity_id", "code");

-- AddForeignKey
ALTER TABLE "mail_account" ADD CONSTRAINT "mail_account_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_use" ADD CONSTRAINT "mail_use_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "mail_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner" ADD CONSTRAINT "partner_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_group" ADD CONSTRAINT "training_group_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_material" ADD CONSTRAINT "handover_material_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointed_official" ADD CONSTRAINT "appointed_official_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_document" ADD CONSTRAINT "handover_document_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_method" ADD CONSTRAINT "handover_method_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation_question" ADD CONSTRAINT "participation_question_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "participation_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation_question" ADD CONSTRAINT "participation_question_moderated_by_id_fkey" FOREIGN KEY ("moderated_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sector_engagement" ADD CONSTRAINT "sector_engagement_phase_id_fkey" FOREIGN KEY ("phase_id") REFERENCES "phase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sector_engagement" ADD CONSTRAINT "sector_engagement_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guidance_item" ADD CONSTRAINT "guidance_item_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_need" ADD CONSTRAINT "resource_need_phase_id_fkey" FOREIGN KEY ("phase_id") REFERENCES "phase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_need" ADD CONSTRAINT "resource_need_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_attested_by_id_fkey" FOREIGN KEY ("attested_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_evidence" ADD CONSTRAINT "register_evidence_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_evidence" ADD CONSTRAINT "register_evidence_attached_by_id_fkey" FOREIGN KEY ("attached_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection_point" ADD CONSTRAINT "connection_point_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "archive_holding" ADD CONSTRAINT "archive_holding_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation_session" ADD CONSTRAINT "participation_session_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Vocabularies and orders of days, as the definitions in packages/domain/src/registers state them. What was
-- annulled stands as it was found.
ALTER TABLE "connection_point" ADD CHECK ("kind" IN ('SCHOOL', 'LIBRARY', 'HEALTH_POST', 'COMMUNITY_HALL', 'TELECENTRE', 'MUNICIPAL_OFFICE', 'OTHER'));
ALTER TABLE "connection_point" ADD CHECK ("closed_on" >= "in_service_from" OR annulled_reason IS NOT NULL);
ALTER TABLE "channel" ADD CHECK ("frequency" IN ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'));
ALTER TABLE "channel" ADD CHECK ("closed_on" >= "opened_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "delivery" ADD CHECK ("published_on" >= "delivered_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "archive_holding" ADD CHECK ("medium" IN ('MAGNETIC', 'OPTICAL', 'SERVER', 'PAPER'));
ALTER TABLE "archive_holding" ADD CHECK ("hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "archive_holding" ADD CHECK ("covers_to" >= "covers_from" OR annulled_reason IS NOT NULL);
ALTER TABLE "archive_holding" ADD CHECK ("withdrawn_on" >= "created_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "dataset" ADD CHECK ("licence" IN ('CC_BY_4', 'CC0', 'OTHER'));
ALTER TABLE "dataset" ADD CHECK ("personal_data" IN ('UNCHECKED', 'NONE', 'PRESENT'));
ALTER TABLE "dataset" ADD CHECK ("published_on" >= "created_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "dataset" ADD CHECK ("updated_on" >= "published_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "dataset" ADD CHECK ("checked_on" >= "created_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "dataset" ADD CHECK ("published_on" >= "checked_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "participation_session" ADD CHECK ("modality" IN ('CHAT', 'FORUM'));
ALTER TABLE "participation_session" ADD CHECK ("closes_on" >= "opens_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "participation_session" ADD CHECK ("held_on" >= "opens_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "participation_session" ADD CHECK ("transcript_on" >= "held_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "mail_account" ADD CHECK ("closed_on" >= "opened_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "mail_use" ADD CHECK ("days" ~ '^1?2?3?4?5?6?7?$' AND "days" <> '');
ALTER TABLE "partner" ADD CHECK ("kind" IN ('SCHOOL', 'COMMUNITY_BOARD', 'COOPERATIVE', 'PUBLIC_SERVICE', 'GOVERNMENT'));
ALTER TABLE "partner" ADD CHECK ("ended_on" >= "linked_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "training_group" ADD CHECK ("closed_on" >= "starts_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "guidance_item" ADD CHECK ("kind" IN ('NORM', 'GUIDE', 'TOOL', 'INCENTIVE'));
ALTER TABLE "guidance_item" ADD CHECK ("used_on" >= "available_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "guidance_item" ADD CHECK ("outdated_on" >= "identified_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "resource_need" ADD CHECK ("kind" IN ('PEOPLE', 'EQUIPMENT', 'TIME', 'MONEY'));
ALTER TABLE "resource_need" ADD CHECK ("met_on" >= "identified_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "handover_material" ADD CHECK ("kind" IN ('DIDACTIC', 'DOCUMENT', 'ELECTRONIC_FILE', 'PHYSICAL_FILE'));
ALTER TABLE "handover_material" ADD CHECK ("ready_on" >= "listed_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "appointed_official" ADD CHECK ("left_on" >= "appointed_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "appointed_official" ADD CHECK ("committed_on" >= "briefed_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "handover_document" ADD CHECK ("drawn_up_on" >= "started_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "handover_document" ADD CHECK ("published_on" >= "drawn_up_on" OR annulled_reason IS NOT NULL);
ALTER TABLE "dataset" ADD CHECK ("published_on" IS NULL OR "personal_data" = 'NONE' OR annulled_reason IS NOT NULL);
ALTER TABLE "target_member" ADD CHECK ("modality" IN ('CHAT', 'FORUM'));

SELECT history.enable('connection_point'),
       history.enable('channel'),
       history.enable('delivery'),
       history.enable('archive_holding'),
       history.enable('dataset'),
       history.enable('participation_session'),
       history.enable('mail_account'),
       history.enable('mail_use'),
       history.enable('partner'),
       history.enable('training'),
       history.enable('training_group'),
       history.enable('sector_engagement'),
       history.enable('guidance_item'),
       history.enable('resource_need'),
       history.enable('handover_material'),
       history.enable('appointed_official'),
       history.enable('handover_document'),
       history.enable('handover_method'),
       history.enable('participation_question');

-- Columns added to a versioned table are added to its twin.
ALTER TABLE history.target_member ADD COLUMN modality text;

-- The act names chat and forum (A-04): members known by those names count by them.
UPDATE target_member SET modality = 'CHAT', version = version + 1 WHERE kind = 'MODALITY' AND name ILIKE 'chat%';
UPDATE target_member SET modality = 'FORUM', version = version + 1 WHERE kind = 'MODALITY' AND name ILIKE 'foro%';

-- Said once, it stays said: who takes it back says so.
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON attestation
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON attestation EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON register_evidence
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON register_evidence EXECUTE FUNCTION refuse_change();

-- The moment of recording is the database's, not the caller's.
CREATE OR REPLACE FUNCTION public.stamp_moment() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := date_trunc('milliseconds', history.recorded_at());
BEGIN
  PERFORM history.check_backdating(NEW.entity_id, moment);
  IF TG_TABLE_NAME = 'measurement' THEN NEW.recorded_at := moment;
  ELSIF TG_TABLE_NAME IN ('measurement_decision', 'target_source') THEN NEW.decided_at := moment;
  ELSIF TG_TABLE_NAME IN ('evidence', 'register_evidence') THEN NEW.attached_at := moment;
  ELSIF TG_TABLE_NAME = 'attestation' THEN NEW.attested_at := moment;
  ELSIF TG_TABLE_NAME = 'stored_file' THEN NEW.uploaded_at := moment;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stamp_moment BEFORE INSERT ON attestation FOR EACH ROW EXECUTE FUNCTION stamp_moment();
CREATE TRIGGER stamp_moment BEFORE INSERT ON register_evidence FOR EACH ROW EXECUTE FUNCTION stamp_moment();

-- What was written into a register between two moments, and the rows that belong to a row.
CREATE INDEX ON history.connection_point (entity_id, recorded_from);
CREATE INDEX ON history.channel (entity_id, recorded_from);
CREATE INDEX ON history.delivery (entity_id, recorded_from);
CREATE INDEX ON history.archive_holding (entity_id, recorded_from);
CREATE INDEX ON history.dataset (entity_id, recorded_from);
CREATE INDEX ON history.participation_session (entity_id, recorded_from);
CREATE INDEX ON history.mail_account (entity_id, recorded_from);
CREATE INDEX ON history.mail_use (entity_id, recorded_from);
CREATE INDEX ON history.partner (entity_id, recorded_from);
CREATE INDEX ON history.training (entity_id, recorded_from);
CREATE INDEX ON history.training_group (entity_id, recorded_from);
CREATE INDEX ON history.sector_engagement (entity_id, recorded_from);
CREATE INDEX ON history.guidance_item (entity_id, recorded_from);
CREATE INDEX ON history.resource_need (entity_id, recorded_from);
CREATE INDEX ON history.handover_material (entity_id, recorded_from);
CREATE INDEX ON history.appointed_official (entity_id, recorded_from);
CREATE INDEX ON history.handover_document (entity_id, recorded_from);
CREATE INDEX ON history.handover_method (entity_id, recorded_from);
CREATE INDEX ON history.delivery (channel_id);
CREATE INDEX ON history.mail_use (account_id);
