import type { Prisma } from '@gelt/db'
import { efficiencyOf, searchTextOf } from '@gelt/domain'
import { improvementKinds } from '../../alvarado/improvement-kinds.ts'
import { offices, organisations } from '../../alvarado/structure.ts'
import type { AuditRow } from '../../audit.ts'
import { inColumns } from '../in-columns.ts'
import { keepers } from '../keepers.ts'
import { batchAt, type Ledger } from '../ledger.ts'
import type { SampleContext } from '../sample-context.ts'
import type { RegisterEdit } from './register-history.ts'

type Json = Record<string, Prisma.InputJsonValue | null>

/** The columns of a version, those that follow from the others included. */
function columnsOf(edit: RegisterEdit, entityId: string): Record<string, unknown> {
  const derived =
    edit.table === 'procedure'
      ? { efficiency: efficiencyOf(edit.after), searchText: searchTextOf(edit.after) }
      : {}
  const { id, version, after } = edit
  return inColumns({ id, entityId, ...after, ...derived, version })
}

/** Enters the register's history: at each moment the rows as they were left, and who left them so. */
export function recordRegister(
  ledger: Ledger,
  history: readonly RegisterEdit[],
  context: SampleContext,
) {
  const names = namesOf(context)
  for (const [moment, edits] of Map.groupBy(history, (edit) => edit.moment)) {
    const rowsOf = (table: RegisterEdit['table']) =>
      edits.filter((edit) => edit.table === table).map((edit) => columnsOf(edit, context.entityId))
    batchAt(ledger, moment).register.push({
      tables: { procedure: rowsOf('procedure'), improvement: rowsOf('improvement') },
      audit: eventsOf(edits, context, names).map(inColumns),
    })
  }
}

function eventsOf(
  edits: readonly RegisterEdit[],
  context: SampleContext,
  names: ReadonlyMap<string, string>,
): AuditRow[] {
  const declared = edits.filter(({ action }) => action === 'procedure.declare')
  const others = edits.filter(({ action }) => action !== 'procedure.declare')
  return [
    ...(declared.length > 0 ? [declarationOf(declared, context, names)] : []),
    ...others.map((edit) => {
      const { before, after } = changeOf(edit)
      return {
        entityId: context.entityId,
        ...context.actor(edit.by),
        action: edit.action,
        subjectType: edit.table === 'procedure' ? 'Procedure' : 'Improvement',
        subjectId: edit.id,
        subjectLabel: edit.label,
        ...(before ? { before: told(before, names) } : {}),
        after: told(after, names),
        reason: edit.reason,
      }
    }),
  ]
}

/** An office's list is declared in one write, told by one event. */
function declarationOf(
  edits: readonly RegisterEdit[],
  context: SampleContext,
  names: ReadonlyMap<string, string>,
): AuditRow {
  const [first] = edits
  if (first?.table !== 'procedure') throw new Error('a declaration is of procedures')
  const { officeId, actSet, declaredOn } = first.after
  return {
    entityId: context.entityId,
    ...context.actor(first.by),
    action: 'procedure.declare',
    subjectType: 'Office',
    subjectId: officeId,
    subjectLabel: names.get(officeId) ?? '',
    after: { actSet, declaredOn, names: edits.map(({ label }) => label) },
  }
}

/** The fields that an edit changed; of a first version those that hold something. */
function changeOf(edit: RegisterEdit): { before: Json | null; after: Json } {
  const after = edit.after as unknown as Json
  const before = edit.before as unknown as Json | null
  const changed = Object.keys(after).filter((name) =>
    before
      ? JSON.stringify(before[name]) !== JSON.stringify(after[name])
      : after[name] !== null && JSON.stringify(after[name]) !== '[]',
  )
  const pick = (from: Json): Json =>
    Object.fromEntries(changed.map((name) => [name, from[name] ?? null]))
  return { before: before && pick(before), after: pick(after) }
}

/** Fields as the audit log tells them: lists as JSON, what a version points to by its name. */
function told(fields: Json, names: ReadonlyMap<string, string>): Json {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name !== 'procedureId')
      .map(([name, value]) => [name, toldValue(name, value, names)]),
  )
}

function toldValue(name: string, value: Json[string], names: ReadonlyMap<string, string>) {
  if (name.endsWith('Id')) return names.get(String(value)) ?? null
  if (name === 'channels' || !Array.isArray(value)) return value ?? null
  return value.length === 0 ? null : JSON.stringify(value)
}

/** What people call the rows that a version points to. */
function namesOf({ ids, actor }: SampleContext): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...offices.map(({ code, name }) => [ids.office(code), name] as const),
    ...organisations.map(({ code, name }) => [ids.organisation(code), name] as const),
    ...improvementKinds.map((kind) => [ids.of('improvementKind', ...kind), kind[1]] as const),
    ...Object.values(keepers).map((key) => [ids.person(key), actor(key).actorName] as const),
  ])
}
