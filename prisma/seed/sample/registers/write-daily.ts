import {
  dailyRegister,
  type ListKey,
  partsOf,
  type RowValues,
  rowLabel,
  rowSearchText,
} from '@gelt/domain'
import type { AuditRow } from '../../audit.ts'
import { inColumns } from '../in-columns.ts'
import { batchAt, type Ledger } from '../ledger.ts'
import type { SampleContext } from '../sample-context.ts'
import type { SampleAttestation } from './attestations.ts'
import type { DailyEdit } from './daily-history.ts'
import { type SampleEvidence, sampleEvidence } from './evidence.ts'
import { leadsTo, rowId } from './references.ts'
import { registerMoment } from './register-moments.ts'

/** The columns of a version, those that follow from the others included. */
function columnsOf(edit: DailyEdit, entityId: string): Record<string, unknown> {
  const { register, id, code, version, annulledReason, after } = edit
  const definition = dailyRegister(register)
  const own = Object.fromEntries(
    Object.entries(after).flatMap(([key, value]) => {
      const field = definition.fields[key]
      return field?.type === 'REFERENCES'
        ? []
        : [[field?.type === 'REFERENCE' ? `${key}Id` : key, value]]
    }),
  )
  const searchText = rowSearchText(definition, code, after)
  return inColumns({ id, entityId, code, ...own, annulledReason, searchText, version })
}

/** What a new row leads to by fields of several, by the table that joins them. */
function joinedRows(edit: DailyEdit, { entityId, ids }: SampleContext) {
  const { table: own, fields } = dailyRegister(edit.register)
  return Object.entries(fields).flatMap(([key, field]) => {
    if (field.type !== 'REFERENCES') return []
    const led = edit.after[key] ?? null
    if (edit.before !== null && edit.before.after[key] !== led) {
      throw new Error(`${edit.code} leads elsewhere, which this data can't tell`)
    }
    const { table, column } = field
    return partsOf(edit.before === null ? led : null).map((id) => ({
      table,
      row: {
        ...{ id: ids.of(table, edit.id, id), entity_id: entityId },
        ...{ [`${own}_id`]: edit.id, [column]: id },
      },
    }))
  })
}

/** Enters the registers' history: at each moment the rows as they were left, and who left them so. */
export function recordDaily(ledger: Ledger, history: readonly DailyEdit[], context: SampleContext) {
  for (const [moment, edits] of Map.groupBy(history, (edit) => edit.moment)) {
    const written = edits.flatMap((edit) => [
      { table: dailyRegister(edit.register).table, row: columnsOf(edit, context.entityId) },
      ...joinedRows(edit, context),
    ])
    const byTable = Map.groupBy(written, ({ table }) => table)
    batchAt(ledger, moment).register.push({
      tables: Object.fromEntries(
        [...byTable].map(([table, rows]) => [table, rows.map(({ row }) => row)]),
      ),
      audit: edits.filter(({ untold }) => !untold).map((edit) => inColumns(eventOf(edit, context))),
    })
  }
}

function eventOf(edit: DailyEdit, context: SampleContext): AuditRow {
  const { before, after } = changeOf(edit)
  return {
    entityId: context.entityId,
    ...context.actor(edit.by),
    action: edit.action,
    subjectType: dailyRegister(edit.register).type,
    subjectId: edit.id,
    subjectLabel: edit.label,
    ...(before ? { before } : {}),
    after,
    reason: edit.reason,
  }
}

/** The fields that a write changed, references by name; of a first version those that hold something. */
function changeOf(edit: DailyEdit): { before: RowValues | null; after: RowValues } {
  const { register, before, annulledReason } = edit
  if (annulledReason !== null)
    return { before: { annulledReason: null }, after: { annulledReason } }
  const { fields } = dailyRegister(register)
  const changed = Object.entries(edit.after)
    .filter(([key, value]) => value !== (before?.after[key] ?? null))
    .map(([key]) => key)
  const told = ({ after, names }: DailyEdit): RowValues =>
    Object.fromEntries(
      changed.map((key) => [key, (leadsTo(fields[key]) === null ? after : names)[key] ?? null]),
    )
  return { before: before && told(before), after: told(edit) }
}

/** Enters what was said to be complete. */
export function recordAttestations(
  ledger: Ledger,
  attestations: readonly SampleAttestation[],
  context: SampleContext,
) {
  const { entityId, ids } = context
  for (const said of attestations) {
    const { moment, by, register, period, officeId, officeName, note } = said
    const id = ids.of('attestation', register, period.key, officeId ?? 'all')
    const row = {
      ...{ id, entityId, register, periodKey: period.key, kind: 'ATTESTED', officeId, note },
      ...{ periodStartsOn: period.startsOn, periodEndsOn: period.endsOn },
      attestedById: ids.person(by),
    }
    const event: AuditRow = {
      ...{ entityId, ...context.actor(by), action: 'attestation.attest' },
      subjectType: 'Attestation',
      subjectId: id,
      subjectLabel: `${registerName(register)} · ${period.key}`,
      after: { register, periodKey: period.key, office: officeName, note },
    }
    batchAt(ledger, moment).register.push({
      tables: { attestation: [inColumns(row)] },
      audit: [inColumns(event)],
    })
  }
}

function registerName(register: ListKey): string {
  return dailyRegister(register).nouns.es.many
}

const evidenceHour = 12

/** Enters the links that prove something of a row; of a day one after the other. */
export function recordEvidence(
  ledger: Ledger,
  history: readonly DailyEdit[],
  context: SampleContext,
  proofs: readonly SampleEvidence[] = sampleEvidence,
) {
  const { entityId, ids } = context
  const labels = new Map(
    history.map(({ register, id, code, after, names }) => [
      id,
      rowLabel(dailyRegister(register), code, after, names),
    ]),
  )
  for (const [slot, { on, by, register, key, title }] of proofs.entries()) {
    const row = rowId(context, register, key)
    const id = ids.of('registerEvidence', register, key)
    const url = `https://archivo.alvarado.example/gel-t/${dailyRegister(register).table}/${on}`
    const event: AuditRow = {
      ...{ entityId, ...context.actor(by), action: 'registerEvidence.attach' },
      subjectType: dailyRegister(register).type,
      subjectId: row,
      subjectLabel: labels.get(row) ?? '',
      after: { kind: 'LINK', title, url },
    }
    const evidence = { id, entityId, register, rowId: row, kind: 'LINK', title, url }
    batchAt(ledger, registerMoment(on, evidenceHour, slot)).register.push({
      tables: { register_evidence: [inColumns({ ...evidence, attachedById: ids.person(by) })] },
      audit: [inColumns(event)],
    })
  }
}
