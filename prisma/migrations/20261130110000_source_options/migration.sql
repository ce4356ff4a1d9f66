-- Which sources each target may take as data.
CREATE UNIQUE INDEX IF NOT EXISTS "target_entity_id_id_key" ON "target"("entity_id", "id");

CREATE TABLE "target_source_option" (
    "entity_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "source_key" TEXT NOT NULL,

    CONSTRAINT "target_source_option_pkey" PRIMARY KEY ("entity_id","target_id","source_key")
);
ALTER TABLE "target_source_option" ADD CONSTRAINT "target_source_option_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "target_source_option" ADD CONSTRAINT "target_source_option_entity_id_target_id_fkey" FOREIGN KEY ("entity_id", "target_id") REFERENCES "target"("entity_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Those of databases that are in use. First what was decided already ...
INSERT INTO target_source_option (entity_id, target_id, source_key)
SELECT DISTINCT s.entity_id, s.target_id, s.source_key FROM target_source s
JOIN target t ON t.id = s.target_id AND t.entity_id = s.entity_id
WHERE s.source_key IS NOT NULL;

-- ... then, for a row that was copied from one whose source is known, what that one takes ...
INSERT INTO target_source_option (entity_id, target_id, source_key)
SELECT DISTINCT t.entity_id, t.id, known.source_key
FROM target t
JOIN indicator i ON i.id = t.indicator_id
JOIN (
  SELECT o.source_key, k.kind, k.period_unit, k.member_kind, k.label, k.position, r.row
  FROM target_source_option o JOIN target k ON k.id = o.target_id JOIN indicator r ON r.id = k.indicator_id
) known ON known.row = i.row AND known.position = t.position AND known.label = t.label AND known.kind = t.kind
  AND known.period_unit = t.period_unit AND known.member_kind IS NOT DISTINCT FROM t.member_kind
WHERE NOT EXISTS (SELECT 1 FROM target_source_option o WHERE o.target_id = t.id);

-- ... and for all others whatever can count such a target.
INSERT INTO target_source_option (entity_id, target_id, source_key)
SELECT t.entity_id, t.id, source.key
FROM target t
JOIN (VALUES
    ('connectionPoints.inService', 'TOTAL', NULL, NULL),
    ('deliveries.made', 'QUOTA', 'MONTH', 'OFFICE'),
    ('channels.upToDate', 'RATIO', NULL, NULL),
    ('archiveHoldings.kept', 'COVERAGE', NULL, 'OFFICE'),
    ('datasets.published', 'QUOTA', 'YEAR', NULL),
    ('participationSessions.held', 'COVERAGE', NULL, 'MODALITY'),
    ('services.studied', 'RATIO', NULL, NULL),
    ('services.registered', 'RATIO', NULL, NULL),
    ('services.optimised', 'RATIO', NULL, NULL),
    ('procedures.studied', 'RATIO', NULL, NULL),
    ('procedures.rationalised', 'RATIO', NULL, NULL),
    ('procedures.registered', 'RATIO', NULL, NULL),
    ('procedures.online', 'RATIO', NULL, NULL),
    ('mailAccounts.used', 'QUOTA', 'WEEK', 'ACCOUNT'),
    ('partners.publishing', 'QUOTA', 'YEAR', NULL),
    ('partners.homePage', 'QUOTA', 'YEAR', NULL),
    ('trainingGroups.hours', 'LEVEL', NULL, 'GROUP'),
    ('sectorEngagements.engaged', 'COVERAGE', NULL, 'PHASE'),
    ('guidanceItems.used', 'RATIO', NULL, NULL),
    ('resourceNeeds.met', 'RATIO', NULL, NULL),
    ('handoverMaterials.ready', 'RATIO', NULL, NULL),
    ('appointedOfficials.committed', 'RATIO', NULL, NULL),
    ('handoverDocuments.published', 'COVERAGE', NULL, 'BODY')
) source (key, kind, period_unit, member_kind) ON source.kind = t.kind::text
  AND source.member_kind IS NOT DISTINCT FROM t.member_kind::text
  AND (source.period_unit IS NULL OR source.period_unit = t.period_unit::text)
WHERE NOT EXISTS (SELECT 1 FROM target_source_option o WHERE o.target_id = t.id);

-- A decision for a source that the target may not take is refused. Where decisions of another entity's target
-- stand already, they stay and are shown as faulty; new ones are refused all the same.
ALTER TABLE "target_source" ADD CONSTRAINT "target_source_entity_id_target_id_source_key_fkey" FOREIGN KEY ("entity_id", "target_id", "source_key") REFERENCES "target_source_option"("entity_id", "target_id", "source_key") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
DO $$
BEGIN
  ALTER TABLE target_source VALIDATE CONSTRAINT "target_source_entity_id_target_id_source_key_fkey";
EXCEPTION WHEN foreign_key_violation THEN
  NULL;
END $$;

-- What a draft's rows are to be counted from is no official record yet: a row that leaves the draft takes its
-- decisions along.
CREATE FUNCTION public.refuse_change_of_source() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT 1 FROM target t
    JOIN indicator i ON i.id = t.indicator_id
    JOIN plan p ON p.id = i.plan_id AND p.status = 'DRAFT'
    WHERE t.id = OLD.target_id
  ) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% on % is refused: official records are appended, never changed', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'GT003';
END $$;
DROP TRIGGER refuse_change ON target_source;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON target_source
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_source();

-- What of its template found no match in a plan's entity.
ALTER TABLE "plan" ADD COLUMN "unmatched" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE history."plan" ADD COLUMN "unmatched" JSONB NOT NULL DEFAULT '[]';
