-- Versions that are looked for by what they belong to: a phase by its plan for each row that names one, and what
-- moved a target by its row and target. Without these each look reads the history of the whole municipality.
CREATE INDEX ON history.phase (plan_id);
CREATE INDEX ON history.deadline (indicator_id);
CREATE INDEX ON history.target_member (target_id);

-- Who did what at the moments that moved a figure.
CREATE INDEX "audit_event_entity_id_at_idx" ON "audit_event"("entity_id", "at");
