import { type Plan, prepared } from '@gelt/db'
import type {
  MemberKind,
  PeriodUnit,
  PlainDate,
  SourceDecision,
  TargetKind,
  TargetMode,
} from '@gelt/domain'
import { endOfTime } from '../../core/clock.ts'
import type { RunSql } from '../../core/run-sql.ts'

export interface SnapshotMember {
  id: string
  position: number
  kind: MemberKind
  name: string
  officeId: string | null
  phaseId: string | null
  bodyId: string | null
  modality: string | null
  activeFrom: PlainDate | null
  activeTo: PlainDate | null
  deadline: PlainDate | null
  reason: string | null
  version: number
}

export interface SnapshotTarget {
  id: string
  indicatorId: string
  position: number
  label: string
  kind: TargetKind
  mode: TargetMode
  goal: string | null
  unit: string
  unitPlural: string
  periodUnit: PeriodUnit
  wholeNumbers: boolean
  maximum: string | null
  memberKind: MemberKind | null
  numeratorLabel: string | null
  denominatorLabel: string | null
  archivedAt: string | null
  version: number
  members: SnapshotMember[]
  /** Where its figure comes from since which day, in the order of deciding. */
  decisions: SourceDecision[]
  /** Sources that it may take as data: today's, at whatever moment the rest is read. */
  sourceKeys: string[]
}

export interface SnapshotDeadline {
  id: string
  cellText: string | null
  text: string | null
  provenance: 'OWN_CELL' | 'MERGED_CELL' | 'STRAY_ROW' | 'MISSING' | 'EDITED'
  provenanceNote: string | null
  rule: 'NONE' | 'MONTHS' | 'YEARS' | 'DATE' | 'YEAR_END'
  amount: number | null
  statedOn: PlainDate | null
  computedOn: PlainDate | null
  resolvedOn: PlainDate | null
  startsOn: PlainDate | null
  state: 'ACCEPTED' | 'PROPOSED' | 'REPLACED'
  version: number
}

export interface SnapshotIndicator {
  id: string
  areaId: string
  row: number
  name: string
  shortName: string
  goalText: string
  activity: string
  benefits: string
  benefitsOrigin: SnapshotDeadline['provenance']
  responsibles: string
  responsiblesOrigin: SnapshotDeadline['provenance']
  resources: string
  resourcesOrigin: SnapshotDeadline['provenance']
  sourceLine: number | null
  reading: string | null
  weight: string
  answerableId: string | null
  answerableOfficeId: string | null
  notApplicable: string | null
  version: number
  targets: SnapshotTarget[]
  /** The one that holds; null only where none was ever written. */
  deadline: SnapshotDeadline | null
  /** Readings of the deadline that nobody has accepted yet. */
  proposedDeadlines: SnapshotDeadline[]
}

export interface SnapshotArea {
  id: string
  number: number
  listText: string
  tableText: string
  shortName: string
  benefits: string
  responsibles: string
  resources: string
  version: number
}

export interface SnapshotObjective {
  id: string
  position: number
  text: string
  version: number
  /** Numbers of the rows that serve it, in order. */
  rows: number[]
}

export interface PlanStructure {
  id: string
  entityId: string
  /** At that moment: an adopted plan was a draft once. */
  status: Plan['status']
  startsOn: PlainDate
  endsOn: PlainDate
  onTrackFrom: string
  atRiskFrom: string
  areas: SnapshotArea[]
  /** In the order of the act. */
  indicators: SnapshotIndicator[]
  objectives: SnapshotObjective[]
}

const asOfMoment = (alias: string) =>
  `${alias}.recorded_from <= $3::timestamptz AND ${alias}.recorded_to > $3::timestamptz`

const deadlineJson = `jsonb_build_object('id', d.id, 'cellText', d.cell_text, 'text', d.text, 'provenance', d.provenance,
  'provenanceNote', d.provenance_note, 'rule', d.rule, 'amount', d.amount, 'statedOn', d.stated_on,
  'computedOn', d.computed_on, 'resolvedOn', d.resolved_on, 'startsOn', d.starts_on, 'state', d.state,
  'version', d.version)`

const structureSql = prepared(
  'plan-structure',
  `
WITH source AS (
  SELECT s.target_id, jsonb_agg(jsonb_build_object('source', s.source, 'sourceKey', s.source_key,
    'startsOn', s.starts_on, 'reason', s.reason) ORDER BY s.decided_at, s.id) AS decisions
  FROM target_source s WHERE s.entity_id = $2::uuid AND s.decided_at <= $3::timestamptz GROUP BY s.target_id
), option AS (
  SELECT o.target_id, jsonb_agg(o.source_key) AS keys FROM target_source_option o
  WHERE o.entity_id = $2::uuid GROUP BY o.target_id
), member AS (
  SELECT m.target_id, jsonb_agg(jsonb_build_object('id', m.id, 'position', m.position, 'kind', m.kind, 'name', m.name,
    'officeId', m.office_id, 'phaseId', m.phase_id, 'bodyId', m.body_id,
    'modality', m.modality, 'activeFrom', m.active_from, 'activeTo', m.active_to, 'deadline', m.deadline,
    'reason', m.reason, 'version', m.version) ORDER BY m.position) AS members
  FROM history.target_member m WHERE m.entity_id = $2::uuid AND ${asOfMoment('m')} GROUP BY m.target_id
), target AS (
  SELECT t.indicator_id, jsonb_agg(jsonb_build_object('id', t.id, 'indicatorId', t.indicator_id, 'position', t.position,
    'label', t.label, 'kind', t.kind, 'mode', t.mode, 'goal', trim_scale(t.goal)::text, 'unit', t.unit,
    'unitPlural', t.unit_plural, 'periodUnit', t.period_unit, 'wholeNumbers', t.whole_numbers, 'maximum', trim_scale(t.maximum)::text,
    'memberKind', t.member_kind, 'numeratorLabel', t.numerator_label, 'denominatorLabel', t.denominator_label,
    'archivedAt', t.archived_at, 'version', t.version, 'members', coalesce(member.members, '[]'),
    'decisions', coalesce(source.decisions, '[]'), 'sourceKeys', coalesce(option.keys, '[]')) ORDER BY t.position) AS targets
  FROM history.target t LEFT JOIN member ON member.target_id = t.id LEFT JOIN source ON source.target_id = t.id
  LEFT JOIN option ON option.target_id = t.id
  WHERE t.entity_id = $2::uuid AND ${asOfMoment('t')} GROUP BY t.indicator_id
), deadline AS (
  SELECT d.indicator_id,
    jsonb_agg(${deadlineJson}) FILTER (WHERE d.state = 'ACCEPTED') -> 0 AS accepted,
    jsonb_agg(${deadlineJson}) FILTER (WHERE d.state = 'PROPOSED') AS proposed
  FROM history.deadline d WHERE d.entity_id = $2::uuid AND ${asOfMoment('d')} GROUP BY d.indicator_id
), indicator AS (
  SELECT jsonb_agg(jsonb_build_object('id', i.id, 'areaId', i.area_id, 'row', i.row, 'name', i.name,
    'shortName', i.short_name, 'goalText', i.goal_text, 'activity', i.activity, 'benefits', i.benefits,
    'benefitsOrigin', i.benefits_origin, 'responsibles', i.responsibles, 'responsiblesOrigin', i.responsibles_origin,
    'resources', i.resources, 'resourcesOrigin', i.resources_origin, 'sourceLine', i.source_line,
    'reading', i.reading, 'weight', trim_scale(i.weight)::text, 'answerableId', i.answerable_id,
    'answerableOfficeId', i.answerable_office_id, 'notApplicable', i.not_applicable, 'version', i.version,
    'targets', coalesce(target.targets, '[]'), 'deadline', deadline.accepted,
    'proposedDeadlines', coalesce(deadline.proposed, '[]')) ORDER BY i.row) AS indicators
  FROM history.indicator i
  LEFT JOIN target ON target.indicator_id = i.id
  LEFT JOIN deadline ON deadline.indicator_id = i.id
  WHERE i.entity_id = $2::uuid AND i.plan_id = $1::uuid AND ${asOfMoment('i')}
), area AS (
  SELECT jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number, 'listText', a.list_text,
    'tableText', a.table_text, 'shortName', a.short_name, 'benefits', a.benefits, 'responsibles', a.responsibles,
    'resources', a.resources, 'version', a.version) ORDER BY a.number) AS areas
  FROM history.action_area a WHERE a.entity_id = $2::uuid AND a.plan_id = $1::uuid AND ${asOfMoment('a')}
), serving AS (
  SELECT l.objective_id, jsonb_agg(i.row ORDER BY i.row) AS rows FROM history.objective_indicator l
  JOIN history.indicator i ON i.entity_id = l.entity_id AND i.id = l.indicator_id AND ${asOfMoment('i')}
  WHERE l.entity_id = $2::uuid AND ${asOfMoment('l')} GROUP BY l.objective_id
), objective AS (
  SELECT jsonb_agg(jsonb_build_object('id', o.id, 'position', o.position, 'text', o.text, 'version', o.version,
    'rows', coalesce(serving.rows, '[]')) ORDER BY o.position) AS objectives
  FROM history.objective o LEFT JOIN serving ON serving.objective_id = o.id
  WHERE o.entity_id = $2::uuid AND o.plan_id = $1::uuid AND ${asOfMoment('o')}
)
SELECT jsonb_build_object('id', p.id, 'entityId', p.entity_id, 'status', p.status, 'startsOn', p.starts_on, 'endsOn', p.ends_on,
  'onTrackFrom', trim_scale(p.on_track_from)::text, 'atRiskFrom', trim_scale(p.at_risk_from)::text,
  'areas', coalesce((SELECT areas FROM area), '[]'),
  'indicators', coalesce((SELECT indicators FROM indicator), '[]'),
  'objectives', coalesce((SELECT objectives FROM objective), '[]')) AS structure
FROM history.plan p WHERE p.id = $1::uuid AND p.entity_id = $2::uuid AND ${asOfMoment('p')}`,
)

/** The plan's rows, goals, members, deadlines and objectives as recorded by a moment. One statement. Null: not recorded by then. */
export async function readPlanStructure(
  run: RunSql,
  planId: string,
  entityId: string,
  knownAt: Date | null,
): Promise<PlanStructure | null> {
  const rows = await run<{ structure: PlanStructure }>(structureSql, [
    planId,
    entityId,
    knownAt ?? endOfTime,
  ])
  return rows[0]?.structure ?? null
}

// A value from before numbers had to be some is none.
