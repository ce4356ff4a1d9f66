import type { Body, Office, Plan, Prisma } from '@gelt/db'
import { plainText } from '@gelt/domain'
import { plainDateOf } from '../../core/dates.ts'
import { deadlineColumns, ruleOf } from '../indicators/resolved-deadline.ts'
import type { StructureRows } from './structure-rows.ts'

type SourceIndicator = StructureRows['indicators'][number]
type SourceMember = SourceIndicator['targets'][number]['members'][number]

/** What copied rows find in the draft's entity. */
export interface NewHome {
  draft: Plan
  /** Where the rows come from, in words. */
  origin: string
  decidedById: string | null
  units: { OFFICE: readonly Office[]; BODY: readonly Body[] }
  /** What counts at the source: a target by every office there counts by every office here. */
  sourceUnits: NewHome['units']
  /** New id by the source's. */
  phases: Map<string, string>
  /** What found no match, by what it is and its name. */
  unmatched: Map<string, Unmatched>
}

/** Of a template what has no match in the entity, and the rows that ask for it. */
export interface Unmatched {
  kind: 'OFFICE' | 'BODY'
  name: string
  rows: number[]
}

type Unit = Pick<Office, 'id' | 'code' | 'name' | 'activeFrom'>

/** The entity's own office or body of that name; where none has it, of that code. Null is kept in mind, with its row. */
export function matching(
  home: NewHome,
  kind: Unmatched['kind'],
  wanted: Pick<Unit, 'code' | 'name'>,
  row: number,
): Unit | null {
  const units: readonly Unit[] = home.units[kind]
  const named = units.find(({ name }) => plainText(name) === plainText(wanted.name))
  const found = named ?? units.find(({ code }) => code === wanted.code)
  if (found) return found
  const key = `${kind} ${wanted.name}`
  const known = home.unmatched.get(key) ?? { kind, name: wanted.name, rows: [] }
  if (!known.rows.includes(row)) known.rows.push(row)
  home.unmatched.set(key, known)
  return null
}

/**
 * A deadline from the draft's start. Days and years of the source's own calendar hold only inside the
 * draft's span; outside it they are proposals, which count for nothing until somebody accepts one.
 */
export function copiedDeadline(
  deadline: SourceIndicator['deadlines'][number],
  { draft, origin }: NewHome,
): Prisma.DeadlineCreateManyIndicatorInput {
  const rule = ruleOf(deadline)
  const columns = deadlineColumns(rule, draft.startsOn)
  const day = columns.resolvedOn
  const fits = !day || (day >= draft.startsOn && day <= draft.endsOn)
  const calendar = rule.type === 'DATE' || rule.type === 'YEAR_END'
  const { startsOn } = deadline
  const within = startsOn && startsOn >= draft.startsOn && startsOn <= draft.endsOn
  return {
    ...columns,
    text: deadline.text,
    provenance: 'EDITED',
    provenanceNote: origin,
    startsOn: within ? startsOn : null,
    state: calendar && !fits ? 'PROPOSED' : deadline.state,
  }
}

/**
 * Offices and bodies as the entity has them, where a target counts by all of them all of the entity's own; phases are
 * the plan's; others by name.
 */
export function copiedMembers(
  members: SourceMember[],
  row: number,
  home: NewHome,
): Prisma.TargetMemberCreateManyTargetInput[] {
  const rows = members.flatMap((member) => copiedMember(member, row, home))
  const taken = new Set(rows.map(({ officeId, bodyId }) => officeId ?? bodyId))
  const rest = (['OFFICE', 'BODY'] as const)
    .filter((kind) => countsByAll(members, kind, home))
    .flatMap((kind) =>
      home.units[kind].filter(({ id }) => !taken.has(id)).map((unit) => ofUnit(kind, unit, home)),
    )
  return [...rows, ...rest].map((member, index) => ({
    ...member,
    position: index + 1,
  }))
}

type Member = Omit<Prisma.TargetMemberCreateManyTargetInput, 'position'>

function copiedMember(member: SourceMember, row: number, home: NewHome): Member[] {
  const { kind, name, office, body, phaseId, modality } = member
  if (kind === 'PHASE') {
    const phase = phaseId && home.phases.get(phaseId)
    return phase ? [{ kind, name, phaseId: phase, deadline: member.deadline }] : []
  }
  if (office) {
    const own = matching(home, 'OFFICE', office, row)
    if (!own) return []
    // Of an account or a group the office is whose it is, and not what it is called.
    return kind === 'OFFICE'
      ? [ofUnit(kind, own, home)]
      : [{ kind, name, modality, officeId: own.id, ...sinceOf(own, home) }]
  }
  if (!body) return [{ kind, name, modality }]
  const own = matching(home, 'BODY', body, row)
  return own ? [{ kind, name: own.name, bodyId: own.id }] : []
}

function ofUnit(kind: Unmatched['kind'], unit: Unit, home: NewHome): Member {
  const { id, name } = unit
  return kind === 'OFFICE'
    ? { kind, name, officeId: id, ...sinceOf(unit, home) }
    : { kind, name, bodyId: id }
}

function countsByAll(members: SourceMember[], kind: Unmatched['kind'], home: NewHome): boolean {
  const counted = new Set(
    members
      .filter((member) => member.kind === kind)
      .map(({ officeId, bodyId }) => officeId ?? bodyId),
  )
  return counted.size > 0 && home.sourceUnits[kind].every(({ id }) => counted.has(id))
}

function sinceOf({ activeFrom }: Pick<Unit, 'activeFrom'>, { draft }: NewHome) {
  return plainDateOf(activeFrom) > plainDateOf(draft.startsOn) ? { activeFrom } : {}
}
