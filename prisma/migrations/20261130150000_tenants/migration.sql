-- What belongs to a municipality refers to rows of the same municipality and of no other: every reference is
-- composite, the entity first, so that the rows of one entity stay together wherever the tables are spread.
-- Constraints are added NOT VALID: whoever migrates looks at the rows that are there, names those that don't fit
-- and validates the rest (packages/db/src/integrity).

ALTER TABLE "action_area" DROP CONSTRAINT "action_area_plan_id_fkey";
ALTER TABLE "appointed_official" DROP CONSTRAINT "appointed_official_body_id_fkey";
ALTER TABLE "archive_holding" DROP CONSTRAINT "archive_holding_office_id_fkey";
ALTER TABLE "attestation" DROP CONSTRAINT "attestation_attested_by_id_fkey";
ALTER TABLE "attestation" DROP CONSTRAINT "attestation_office_id_fkey";
ALTER TABLE "channel" DROP CONSTRAINT "channel_office_id_fkey";
ALTER TABLE "committee_member" DROP CONSTRAINT "committee_member_person_id_fkey";
ALTER TABLE "connection_point" DROP CONSTRAINT "connection_point_office_id_fkey";
ALTER TABLE "dataset" DROP CONSTRAINT "dataset_office_id_fkey";
ALTER TABLE "deadline" DROP CONSTRAINT "deadline_indicator_id_fkey";
ALTER TABLE "delivery" DROP CONSTRAINT "delivery_channel_id_fkey";
ALTER TABLE "delivery" DROP CONSTRAINT "delivery_office_id_fkey";
ALTER TABLE "deviation" DROP CONSTRAINT "deviation_answerable_id_fkey";
ALTER TABLE "deviation" DROP CONSTRAINT "deviation_indicator_id_fkey";
ALTER TABLE "evidence" DROP CONSTRAINT "evidence_file_id_fkey";
ALTER TABLE "evidence" DROP CONSTRAINT "evidence_measurement_id_fkey";
ALTER TABLE "guidance_item" DROP CONSTRAINT "guidance_item_office_id_fkey";
ALTER TABLE "handover_document" DROP CONSTRAINT "handover_document_body_id_fkey";
ALTER TABLE "handover_material" DROP CONSTRAINT "handover_material_office_id_fkey";
ALTER TABLE "handover_method" DROP CONSTRAINT "handover_method_body_id_fkey";
ALTER TABLE "import_run" DROP CONSTRAINT "import_run_person_id_fkey";
ALTER TABLE "improvement" DROP CONSTRAINT "improvement_answerable_id_fkey";
ALTER TABLE "improvement" DROP CONSTRAINT "improvement_kind_id_fkey";
ALTER TABLE "improvement" DROP CONSTRAINT "improvement_partner_id_fkey";
ALTER TABLE "improvement" DROP CONSTRAINT "improvement_procedure_id_fkey";
ALTER TABLE "incentive" DROP CONSTRAINT "incentive_plan_id_fkey";
ALTER TABLE "indicator" DROP CONSTRAINT "indicator_answerable_id_fkey";
ALTER TABLE "indicator" DROP CONSTRAINT "indicator_answerable_office_id_fkey";
ALTER TABLE "indicator" DROP CONSTRAINT "indicator_area_id_fkey";
ALTER TABLE "indicator" DROP CONSTRAINT "indicator_plan_id_fkey";
ALTER TABLE "invitation" DROP CONSTRAINT "invitation_person_id_fkey";
ALTER TABLE "mail_account" DROP CONSTRAINT "mail_account_office_id_fkey";
ALTER TABLE "mail_use" DROP CONSTRAINT "mail_use_account_id_fkey";
ALTER TABLE "measurement" DROP CONSTRAINT "measurement_recorded_by_id_fkey";
ALTER TABLE "measurement" DROP CONSTRAINT "measurement_target_id_fkey";
ALTER TABLE "measurement_decision" DROP CONSTRAINT "measurement_decision_decided_by_id_fkey";
ALTER TABLE "measurement_decision" DROP CONSTRAINT "measurement_decision_measurement_id_fkey";
ALTER TABLE "measurement_explanation" DROP CONSTRAINT "measurement_explanation_measurement_id_fkey";
ALTER TABLE "measurement_member" DROP CONSTRAINT "measurement_member_measurement_id_fkey";
ALTER TABLE "measurement_member" DROP CONSTRAINT "measurement_member_member_id_fkey";
ALTER TABLE "membership" DROP CONSTRAINT "membership_office_id_fkey";
ALTER TABLE "membership" DROP CONSTRAINT "membership_person_id_fkey";
ALTER TABLE "objective" DROP CONSTRAINT "objective_plan_id_fkey";
ALTER TABLE "objective_indicator" DROP CONSTRAINT "objective_indicator_indicator_id_fkey";
ALTER TABLE "objective_indicator" DROP CONSTRAINT "objective_indicator_objective_id_fkey";
ALTER TABLE "participation_question" DROP CONSTRAINT "participation_question_moderated_by_id_fkey";
ALTER TABLE "participation_question" DROP CONSTRAINT "participation_question_session_id_fkey";
ALTER TABLE "participation_session" DROP CONSTRAINT "participation_session_office_id_fkey";
ALTER TABLE "partner" DROP CONSTRAINT "partner_office_id_fkey";
ALTER TABLE "passage" DROP CONSTRAINT "passage_plan_id_fkey";
ALTER TABLE "phase" DROP CONSTRAINT "phase_plan_id_fkey";
ALTER TABLE "plan" DROP CONSTRAINT "plan_successor_id_fkey";
ALTER TABLE "procedure" DROP CONSTRAINT "procedure_office_id_fkey";
ALTER TABLE "reading_note" DROP CONSTRAINT "reading_note_plan_id_fkey";
ALTER TABLE "register_evidence" DROP CONSTRAINT "register_evidence_attached_by_id_fkey";
ALTER TABLE "register_evidence" DROP CONSTRAINT "register_evidence_file_id_fkey";
ALTER TABLE "resource_need" DROP CONSTRAINT "resource_need_office_id_fkey";
ALTER TABLE "resource_need" DROP CONSTRAINT "resource_need_phase_id_fkey";
ALTER TABLE "saved_view" DROP CONSTRAINT "saved_view_person_id_fkey";
ALTER TABLE "sector_engagement" DROP CONSTRAINT "sector_engagement_office_id_fkey";
ALTER TABLE "sector_engagement" DROP CONSTRAINT "sector_engagement_phase_id_fkey";
ALTER TABLE "support_contact" DROP CONSTRAINT "support_contact_plan_id_fkey";
ALTER TABLE "target" DROP CONSTRAINT "target_indicator_id_fkey";
ALTER TABLE "target_member" DROP CONSTRAINT "target_member_body_id_fkey";
ALTER TABLE "target_member" DROP CONSTRAINT "target_member_office_id_fkey";
ALTER TABLE "target_member" DROP CONSTRAINT "target_member_phase_id_fkey";
ALTER TABLE "target_member" DROP CONSTRAINT "target_member_target_id_fkey";
ALTER TABLE "target_source" DROP CONSTRAINT "target_source_decided_by_id_fkey";
ALTER TABLE "target_source" DROP CONSTRAINT "target_source_target_id_fkey";
ALTER TABLE "training" DROP CONSTRAINT "training_office_id_fkey";
ALTER TABLE "training" DROP CONSTRAINT "training_provider_id_fkey";
ALTER TABLE "training_group" DROP CONSTRAINT "training_group_training_id_fkey";

CREATE UNIQUE INDEX "action_area_entity_id_id_key" ON "action_area"("entity_id", "id");
CREATE UNIQUE INDEX "body_entity_id_id_key" ON "body"("entity_id", "id");
CREATE UNIQUE INDEX "channel_entity_id_id_key" ON "channel"("entity_id", "id");
CREATE UNIQUE INDEX "improvement_kind_entity_id_id_key" ON "improvement_kind"("entity_id", "id");
CREATE UNIQUE INDEX "indicator_entity_id_id_key" ON "indicator"("entity_id", "id");
CREATE UNIQUE INDEX "mail_account_entity_id_id_key" ON "mail_account"("entity_id", "id");
CREATE UNIQUE INDEX "measurement_entity_id_id_key" ON "measurement"("entity_id", "id");
CREATE UNIQUE INDEX "measurement_explanation_entity_id_measurement_id_key" ON "measurement_explanation"("entity_id", "measurement_id");
CREATE UNIQUE INDEX "objective_entity_id_id_key" ON "objective"("entity_id", "id");
CREATE UNIQUE INDEX "office_entity_id_id_key" ON "office"("entity_id", "id");
CREATE UNIQUE INDEX "organisation_entity_id_id_key" ON "organisation"("entity_id", "id");
CREATE UNIQUE INDEX "participation_session_entity_id_id_key" ON "participation_session"("entity_id", "id");
CREATE UNIQUE INDEX "person_entity_id_id_key" ON "person"("entity_id", "id");
CREATE UNIQUE INDEX "phase_entity_id_id_key" ON "phase"("entity_id", "id");
CREATE UNIQUE INDEX "plan_entity_id_id_key" ON "plan"("entity_id", "id");
CREATE UNIQUE INDEX "procedure_entity_id_id_key" ON "procedure"("entity_id", "id");
CREATE UNIQUE INDEX "stored_file_entity_id_id_key" ON "stored_file"("entity_id", "id");
CREATE UNIQUE INDEX IF NOT EXISTS "target_entity_id_id_key" ON "target"("entity_id", "id");
CREATE UNIQUE INDEX "target_member_entity_id_id_key" ON "target_member"("entity_id", "id");
CREATE UNIQUE INDEX "training_entity_id_id_key" ON "training"("entity_id", "id");

ALTER TABLE "mail_account" ADD CONSTRAINT "mail_account_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "mail_account" ADD CONSTRAINT "mail_account_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "mail_use" ADD CONSTRAINT "mail_use_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "mail_use" ADD CONSTRAINT "mail_use_entity_id_account_id_fkey" FOREIGN KEY ("entity_id", "account_id") REFERENCES "mail_account"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "partner" ADD CONSTRAINT "partner_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "partner" ADD CONSTRAINT "partner_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "training" ADD CONSTRAINT "training_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "training" ADD CONSTRAINT "training_entity_id_provider_id_fkey" FOREIGN KEY ("entity_id", "provider_id") REFERENCES "organisation"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "training" ADD CONSTRAINT "training_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "training_group" ADD CONSTRAINT "training_group_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "training_group" ADD CONSTRAINT "training_group_entity_id_training_id_fkey" FOREIGN KEY ("entity_id", "training_id") REFERENCES "training"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_entity_id_actor_id_fkey" FOREIGN KEY ("entity_id", "actor_id") REFERENCES "person"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "handover_material" ADD CONSTRAINT "handover_material_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "handover_material" ADD CONSTRAINT "handover_material_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "appointed_official" ADD CONSTRAINT "appointed_official_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "appointed_official" ADD CONSTRAINT "appointed_official_entity_id_body_id_fkey" FOREIGN KEY ("entity_id", "body_id") REFERENCES "body"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "handover_document" ADD CONSTRAINT "handover_document_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "handover_document" ADD CONSTRAINT "handover_document_entity_id_body_id_fkey" FOREIGN KEY ("entity_id", "body_id") REFERENCES "body"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "handover_method" ADD CONSTRAINT "handover_method_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "handover_method" ADD CONSTRAINT "handover_method_entity_id_body_id_fkey" FOREIGN KEY ("entity_id", "body_id") REFERENCES "body"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_entity_id_person_id_fkey" FOREIGN KEY ("entity_id", "person_id") REFERENCES "person"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_entity_id_plan_id_fkey" FOREIGN KEY ("entity_id", "plan_id") REFERENCES "plan"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_entity_id_area_id_fkey" FOREIGN KEY ("entity_id", "area_id") REFERENCES "action_area"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_entity_id_answerable_id_fkey" FOREIGN KEY ("entity_id", "answerable_id") REFERENCES "person"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_entity_id_answerable_office_id_fkey" FOREIGN KEY ("entity_id", "answerable_office_id") REFERENCES "office"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "target" ADD CONSTRAINT "target_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "target" ADD CONSTRAINT "target_entity_id_indicator_id_fkey" FOREIGN KEY ("entity_id", "indicator_id") REFERENCES "indicator"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "target_member" ADD CONSTRAINT "target_member_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "target_member" ADD CONSTRAINT "target_member_entity_id_target_id_fkey" FOREIGN KEY ("entity_id", "target_id") REFERENCES "target"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "target_member" ADD CONSTRAINT "target_member_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "target_member" ADD CONSTRAINT "target_member_entity_id_phase_id_fkey" FOREIGN KEY ("entity_id", "phase_id") REFERENCES "phase"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "target_member" ADD CONSTRAINT "target_member_entity_id_body_id_fkey" FOREIGN KEY ("entity_id", "body_id") REFERENCES "body"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_entity_id_indicator_id_fkey" FOREIGN KEY ("entity_id", "indicator_id") REFERENCES "indicator"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_entity_id_target_id_fkey" FOREIGN KEY ("entity_id", "target_id") REFERENCES "target"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_entity_id_recorded_by_id_fkey" FOREIGN KEY ("entity_id", "recorded_by_id") REFERENCES "person"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "measurement_member" ADD CONSTRAINT "measurement_member_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "measurement_member" ADD CONSTRAINT "measurement_member_entity_id_measurement_id_fkey" FOREIGN KEY ("entity_id", "measurement_id") REFERENCES "measurement"("entity_id", "id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;
ALTER TABLE "measurement_member" ADD CONSTRAINT "measurement_member_entity_id_member_id_fkey" FOREIGN KEY ("entity_id", "member_id") REFERENCES "target_member"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "measurement_decision" ADD CONSTRAINT "measurement_decision_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "measurement_decision" ADD CONSTRAINT "measurement_decision_entity_id_measurement_id_fkey" FOREIGN KEY ("entity_id", "measurement_id") REFERENCES "measurement"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "measurement_decision" ADD CONSTRAINT "measurement_decision_entity_id_decided_by_id_fkey" FOREIGN KEY ("entity_id", "decided_by_id") REFERENCES "person"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_entity_id_measurement_id_fkey" FOREIGN KEY ("entity_id", "measurement_id") REFERENCES "measurement"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_entity_id_file_id_fkey" FOREIGN KEY ("entity_id", "file_id") REFERENCES "stored_file"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_entity_id_attached_by_id_fkey" FOREIGN KEY ("entity_id", "attached_by_id") REFERENCES "person"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_entity_id_uploaded_by_id_fkey" FOREIGN KEY ("entity_id", "uploaded_by_id") REFERENCES "person"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "deviation" ADD CONSTRAINT "deviation_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "deviation" ADD CONSTRAINT "deviation_entity_id_indicator_id_fkey" FOREIGN KEY ("entity_id", "indicator_id") REFERENCES "indicator"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "deviation" ADD CONSTRAINT "deviation_entity_id_answerable_id_fkey" FOREIGN KEY ("entity_id", "answerable_id") REFERENCES "person"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "participation_question" ADD CONSTRAINT "participation_question_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "participation_question" ADD CONSTRAINT "participation_question_entity_id_session_id_fkey" FOREIGN KEY ("entity_id", "session_id") REFERENCES "participation_session"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "participation_question" ADD CONSTRAINT "participation_question_entity_id_moderated_by_id_fkey" FOREIGN KEY ("entity_id", "moderated_by_id") REFERENCES "person"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "membership" ADD CONSTRAINT "membership_entity_id_person_id_fkey" FOREIGN KEY ("entity_id", "person_id") REFERENCES "person"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "membership" ADD CONSTRAINT "membership_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "committee_member" ADD CONSTRAINT "committee_member_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "committee_member" ADD CONSTRAINT "committee_member_entity_id_person_id_fkey" FOREIGN KEY ("entity_id", "person_id") REFERENCES "person"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_entity_id_person_id_fkey" FOREIGN KEY ("entity_id", "person_id") REFERENCES "person"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "sector_engagement" ADD CONSTRAINT "sector_engagement_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "sector_engagement" ADD CONSTRAINT "sector_engagement_entity_id_phase_id_fkey" FOREIGN KEY ("entity_id", "phase_id") REFERENCES "phase"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "sector_engagement" ADD CONSTRAINT "sector_engagement_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "guidance_item" ADD CONSTRAINT "guidance_item_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "guidance_item" ADD CONSTRAINT "guidance_item_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "resource_need" ADD CONSTRAINT "resource_need_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "resource_need" ADD CONSTRAINT "resource_need_entity_id_phase_id_fkey" FOREIGN KEY ("entity_id", "phase_id") REFERENCES "phase"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "resource_need" ADD CONSTRAINT "resource_need_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "plan" ADD CONSTRAINT "plan_entity_id_successor_id_fkey" FOREIGN KEY ("entity_id", "successor_id") REFERENCES "plan"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "passage" ADD CONSTRAINT "passage_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "passage" ADD CONSTRAINT "passage_entity_id_plan_id_fkey" FOREIGN KEY ("entity_id", "plan_id") REFERENCES "plan"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "objective" ADD CONSTRAINT "objective_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "objective" ADD CONSTRAINT "objective_entity_id_plan_id_fkey" FOREIGN KEY ("entity_id", "plan_id") REFERENCES "plan"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "objective_indicator" ADD CONSTRAINT "objective_indicator_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "objective_indicator" ADD CONSTRAINT "objective_indicator_entity_id_objective_id_fkey" FOREIGN KEY ("entity_id", "objective_id") REFERENCES "objective"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "objective_indicator" ADD CONSTRAINT "objective_indicator_entity_id_indicator_id_fkey" FOREIGN KEY ("entity_id", "indicator_id") REFERENCES "indicator"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "phase" ADD CONSTRAINT "phase_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "phase" ADD CONSTRAINT "phase_entity_id_plan_id_fkey" FOREIGN KEY ("entity_id", "plan_id") REFERENCES "plan"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "action_area" ADD CONSTRAINT "action_area_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "action_area" ADD CONSTRAINT "action_area_entity_id_plan_id_fkey" FOREIGN KEY ("entity_id", "plan_id") REFERENCES "plan"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "reading_note" ADD CONSTRAINT "reading_note_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "reading_note" ADD CONSTRAINT "reading_note_entity_id_plan_id_fkey" FOREIGN KEY ("entity_id", "plan_id") REFERENCES "plan"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "procedure" ADD CONSTRAINT "procedure_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "procedure" ADD CONSTRAINT "procedure_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "improvement_kind" ADD CONSTRAINT "improvement_kind_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "improvement" ADD CONSTRAINT "improvement_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "improvement" ADD CONSTRAINT "improvement_entity_id_procedure_id_fkey" FOREIGN KEY ("entity_id", "procedure_id") REFERENCES "procedure"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "improvement" ADD CONSTRAINT "improvement_entity_id_kind_id_fkey" FOREIGN KEY ("entity_id", "kind_id") REFERENCES "improvement_kind"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "improvement" ADD CONSTRAINT "improvement_entity_id_partner_id_fkey" FOREIGN KEY ("entity_id", "partner_id") REFERENCES "organisation"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "improvement" ADD CONSTRAINT "improvement_entity_id_answerable_id_fkey" FOREIGN KEY ("entity_id", "answerable_id") REFERENCES "person"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_entity_id_person_id_fkey" FOREIGN KEY ("entity_id", "person_id") REFERENCES "person"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "attestation" ADD CONSTRAINT "attestation_entity_id_attested_by_id_fkey" FOREIGN KEY ("entity_id", "attested_by_id") REFERENCES "person"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "register_evidence" ADD CONSTRAINT "register_evidence_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "register_evidence" ADD CONSTRAINT "register_evidence_entity_id_file_id_fkey" FOREIGN KEY ("entity_id", "file_id") REFERENCES "stored_file"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "register_evidence" ADD CONSTRAINT "register_evidence_entity_id_attached_by_id_fkey" FOREIGN KEY ("entity_id", "attached_by_id") REFERENCES "person"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "connection_point" ADD CONSTRAINT "connection_point_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "connection_point" ADD CONSTRAINT "connection_point_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "channel" ADD CONSTRAINT "channel_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "channel" ADD CONSTRAINT "channel_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_entity_id_channel_id_fkey" FOREIGN KEY ("entity_id", "channel_id") REFERENCES "channel"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "archive_holding" ADD CONSTRAINT "archive_holding_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "archive_holding" ADD CONSTRAINT "archive_holding_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "participation_session" ADD CONSTRAINT "participation_session_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "participation_session" ADD CONSTRAINT "participation_session_entity_id_office_id_fkey" FOREIGN KEY ("entity_id", "office_id") REFERENCES "office"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "target_source" ADD CONSTRAINT "target_source_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "target_source" ADD CONSTRAINT "target_source_entity_id_target_id_fkey" FOREIGN KEY ("entity_id", "target_id") REFERENCES "target"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "target_source" ADD CONSTRAINT "target_source_entity_id_decided_by_id_fkey" FOREIGN KEY ("entity_id", "decided_by_id") REFERENCES "person"("entity_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE NOT VALID;
ALTER TABLE "measurement_explanation" ADD CONSTRAINT "measurement_explanation_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "measurement_explanation" ADD CONSTRAINT "measurement_explanation_entity_id_measurement_id_fkey" FOREIGN KEY ("entity_id", "measurement_id") REFERENCES "measurement"("entity_id", "id") ON DELETE CASCADE ON UPDATE CASCADE NOT VALID;
ALTER TABLE "support_contact" ADD CONSTRAINT "support_contact_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "support_contact" ADD CONSTRAINT "support_contact_entity_id_plan_id_fkey" FOREIGN KEY ("entity_id", "plan_id") REFERENCES "plan"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "incentive" ADD CONSTRAINT "incentive_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "incentive" ADD CONSTRAINT "incentive_entity_id_plan_id_fkey" FOREIGN KEY ("entity_id", "plan_id") REFERENCES "plan"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

-- A row that changed its entity would take its history and what refers to it along.
CREATE FUNCTION public.keep_entity() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF NEW.entity_id IS DISTINCT FROM OLD.entity_id THEN
    RAISE EXCEPTION 'a row of % stays in its entity', TG_TABLE_NAME
      USING ERRCODE = 'GT006', TABLE = TG_TABLE_NAME, CONSTRAINT = 'keep_entity';
  END IF;
  RETURN NEW;
END $$;

-- Every table with an entity_id is called here once.
CREATE FUNCTION public.keep_in_entity(tenant_table regclass) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER keep_entity BEFORE UPDATE OF entity_id ON %s FOR EACH ROW EXECUTE FUNCTION public.keep_entity()', tenant_table);
END $$;

SELECT keep_in_entity(c.oid) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'entity_id'
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r';

-- The table of a register of daily work, by its key. A new register is added here.
CREATE FUNCTION public.register_table(register text) RETURNS text
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
  END
$$;

-- Whether a table has, or ever had, that row in that entity. Rows that were deleted are found in their history.
CREATE FUNCTION public.has_row(table_name text, row_id uuid, entity uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  place regclass := coalesce(to_regclass(format('history.%I', table_name)), to_regclass(format('public.%I', table_name)));
  found boolean;
BEGIN
  IF place IS NULL THEN RETURN false; END IF;
  IF table_name = 'entity' THEN RETURN row_id = entity; END IF;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %s r WHERE r.id = $1 AND r.entity_id = $2)', place)
    INTO found USING row_id, entity;
  RETURN found;
END $$;

-- A reference whose table another column names: a foreign key can't say it.
CREATE FUNCTION public.check_named_row() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  row_id uuid;
  table_name text;
BEGIN
  IF TG_TABLE_NAME = 'audit_event' THEN
    row_id := NEW.subject_id;
    table_name := lower(regexp_replace(NEW.subject_type, '(?<!^)([A-Z])', '_\1', 'g'));
  ELSE
    row_id := NEW.row_id;
    table_name := public.register_table(NEW.register);
  END IF;
  IF NOT public.has_row(table_name, row_id, NEW.entity_id) THEN
    RAISE EXCEPTION '% of % is no row of its entity', row_id, TG_TABLE_NAME
      USING ERRCODE = 'GT006', TABLE = TG_TABLE_NAME, CONSTRAINT = 'check_named_row';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_named_row BEFORE INSERT ON register_evidence FOR EACH ROW EXECUTE FUNCTION check_named_row();
CREATE TRIGGER check_named_row BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION check_named_row();

ALTER TABLE attestation ADD CONSTRAINT attestation_register_check CHECK (register_table(register) IS NOT NULL) NOT VALID;

-- A row of a register that was recorded by mistake is annulled: what proves it stays with it.
DO $$
DECLARE
  register_table text;
BEGIN
  FOREACH register_table IN ARRAY ARRAY['appointed_official', 'archive_holding', 'channel', 'connection_point', 'dataset', 'delivery', 'guidance_item', 'handover_document', 'handover_material', 'handover_method', 'mail_account', 'mail_use', 'participation_session', 'partner', 'resource_need', 'sector_engagement', 'training', 'training_group'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_delete BEFORE DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION public.refuse_change()', register_table);
  END LOOP;
END $$;

-- Rows of append-only tables that were there before a constraint which they break. They stay as they were recorded
-- and are shown as faulty. Written by the migrator alone.
CREATE TABLE "faulty_row" (
    "entity_id" UUID NOT NULL,
    "table_name" TEXT NOT NULL,
    "row_id" UUID NOT NULL,
    "constraint_name" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "faulty_row_pkey" PRIMARY KEY ("entity_id","table_name","row_id","constraint_name")
);
ALTER TABLE "faulty_row" ADD CONSTRAINT "faulty_row_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT keep_in_entity('faulty_row');
CREATE FUNCTION public.refuse_foreign_mark() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF NOT pg_has_role((SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RAISE EXCEPTION 'rows are marked as faulty by the migrator alone' USING ERRCODE = 'GT003', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_foreign_mark BEFORE INSERT ON faulty_row FOR EACH ROW EXECUTE FUNCTION refuse_foreign_mark();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON faulty_row FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON faulty_row EXECUTE FUNCTION refuse_change();

-- What no constraint of a row can say, asked of the rows that are there. "constraint_name" as the triggers name it.
CREATE VIEW public.rule_breach AS
  SELECT 'register_evidence' AS table_name, e.entity_id, e.id AS row_id, 'check_named_row' AS constraint_name
  FROM public.register_evidence e WHERE NOT public.has_row(public.register_table(e.register), e.row_id, e.entity_id)
  UNION ALL
  SELECT 'audit_event', e.entity_id, e.id, 'check_named_row'
  FROM public.audit_event e
  WHERE NOT public.has_row(lower(regexp_replace(e.subject_type, '(?<!^)([A-Z])', '_\1', 'g')), e.subject_id, e.entity_id);
