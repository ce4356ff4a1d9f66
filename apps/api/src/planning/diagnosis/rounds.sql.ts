import { prepared } from '@gelt/db'
import type {
  AssessmentResult,
  AssessmentWork,
  DecisionKind,
  PlainDate,
  ProposalSource,
} from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'

export interface RoundDecision {
  kind: DecisionKind
  reason: string | null
  decidedById: string
  asActingMayor: boolean
  /** Moment, ISO. */
  at: string
}

/** A round as it was known at a moment. */
export interface RoundHead {
  id: string
  entityId: string
  code: string
  name: string
  kind: 'BASELINE' | 'SEMESTER' | 'OTHER'
  referenceDay: PlainDate
  version: number
  /** Moment, ISO. */
  openedAt: string
  /** In their order. */
  decisions: RoundDecision[]
  /** Moment at which its words and results are read: its approval's, once that was known. ISO, null: now. */
  readAt: string
  /** Whoever confirmed anything of it, ever. */
  confirmerIds: string[]
  /** Of the plan in force. */
  phases: [number: number, name: string, deadline: PlainDate][]
}

/** An assessment with what tells where it belongs. */
export interface PlacedAssessment {
  roundId: string
  criterionId: string
  phase: number
  groupName: string
  work: AssessmentWork
  result: AssessmentResult | null
}

const there = (alias: string, at: string) =>
  `${alias}.recorded_from <= ${at} AND ${alias}.recorded_to > ${at}`

/** Rounds that stood at the moment $2, each with the moment that it is read at. */
const rounds = `
rounds AS (
  SELECT r.*, d.decisions, least($2::timestamptz, d.approved_at) AS read_at
  FROM history.diagnosis_round r
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('kind', x.kind, 'reason', x.reason, 'decidedById', x.decided_by_id,
        'asActingMayor', x.as_acting_mayor, 'at', x.decided_at) ORDER BY x.decided_at, x.id) AS decisions,
      max(x.decided_at) FILTER (WHERE x.kind = 'APPROVED') AS approved_at
    FROM decision x WHERE x.entity_id = r.entity_id AND x.subject_id = r.id AND x.decided_at <= $2::timestamptz
  ) d ON true
  WHERE r.entity_id = $1::uuid AND ${there('r', '$2::timestamptz')} AND r.annulled_reason IS NULL)`

const headsSql = prepared(
  'diagnosis-rounds',
  `WITH ${rounds}
SELECT r.id, r.entity_id AS "entityId", r.code, r.name, r.kind, to_char(r.reference_day, 'YYYY-MM-DD') AS "referenceDay",
  r.version, coalesce(r.decisions, '[]') AS decisions, r.read_at::text AS "readAt",
  (SELECT min(f.recorded_from) FROM history.diagnosis_round f WHERE f.id = r.id) AS "openedAt",
  (SELECT coalesce(json_agg(json_build_array(p.number, p.name, p.deadline)), '[]') FROM phase p
   JOIN plan ON plan.id = p.plan_id AND plan.status = 'ADOPTED' WHERE p.entity_id = r.entity_id) AS phases,
  (SELECT coalesce(json_agg(DISTINCT a.confirmed_by_id), '[]') FROM history.assessment a
   WHERE a.round_id = r.id AND a.confirmed_by_id IS NOT NULL AND a.recorded_from <= $2::timestamptz) AS "confirmerIds"
FROM rounds r ORDER BY r.reference_day, r.code`,
)

/** Rounds of an entity as known at a moment, the oldest day first. One statement. */
export function readRounds(run: RunSql, entityId: string, knownAt: Date): Promise<RoundHead[]> {
  return run<RoundHead>(headsSql, [entityId, knownAt])
}

const placedSql = prepared(
  'diagnosis-placed',
  `WITH ${rounds}
SELECT a.round_id AS "roundId", a.criterion_id AS "criterionId", c.phase, c.group_name AS "groupName", a.work, a.result
FROM rounds r
JOIN history.assessment a ON a.round_id = r.id AND ${there('a', 'r.read_at')}
JOIN history.criterion c ON c.id = a.criterion_id AND ${there('c', 'r.read_at')}
ORDER BY c.phase, c.code`,
)

/** What all rounds came to, assessment by assessment. One statement. */
export function readPlaced(
  run: RunSql,
  entityId: string,
  knownAt: Date,
): Promise<PlacedAssessment[]> {
  return run<PlacedAssessment>(placedSql, [entityId, knownAt])
}

/** An assessment with its criterion, in the words of the moment that its round is read at. */
export interface AssessedRow extends PlacedAssessment {
  id: string
  version: number
  code: string
  words: string
  minimumContent: string | null
  norm: string | null
  article: string | null
  provenance: 'TO_VERIFY' | 'EDITED' | 'ADDED'
  proposedBy: ProposalSource | null
  channel: string | null
  dataset: string | null
  session: string | null
  planRow: string | null
  missing: string | null
  exemptingNorm: string | null
  reason: string | null
  observation: string | null
  assessedOn: PlainDate | null
  proposedResult: AssessmentResult | null
  proposedFrom: string | null
  proposedVersion: number | null
}

const criteriaSql = prepared(
  'diagnosis-criteria',
  `SELECT a.id, a.version, a.round_id AS "roundId", a.criterion_id AS "criterionId", a.work, a.result, a.missing,
  a.norm AS "exemptingNorm", a.reason, a.observation, to_char(a.assessed_on, 'YYYY-MM-DD') AS "assessedOn",
  a.proposed_result AS "proposedResult", a.proposed_from AS "proposedFrom", a.proposed_version AS "proposedVersion",
  c.code, c.phase, c.group_name AS "groupName", c.words, c.minimum_content AS "minimumContent", c.norm, c.article,
  c.provenance, c.proposed_by AS "proposedBy", c.channel_id AS channel, c.dataset_id AS dataset,
  c.session_id AS session, c.plan_row_id AS "planRow"
FROM history.assessment a JOIN history.criterion c ON c.id = a.criterion_id AND ${there('c', '$3::timestamptz')}
WHERE a.entity_id = $1::uuid AND a.round_id = $2::uuid AND ${there('a', '$3::timestamptz')}
ORDER BY c.phase, c.code`,
)

/** The assessments of a round with all that they say. One statement. */
export function readAssessed(
  run: RunSql,
  { entityId, id, readAt }: Pick<RoundHead, 'entityId' | 'id' | 'readAt'>,
): Promise<AssessedRow[]> {
  return run<AssessedRow>(criteriaSql, [entityId, id, readAt])
}
