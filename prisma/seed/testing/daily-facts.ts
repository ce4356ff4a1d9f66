import { type Database, query } from '@gelt/db'
import {
  type AttestationFact,
  addDays,
  dailyRegister,
  REGISTERS,
  type RegisterDefinition,
  type RegisterFacts,
  type RowFact,
  type RowValues,
  rowLabel,
} from '@gelt/domain'

type Stored = Record<string, unknown> & { id: string }

/** What a row of the directory, of the plan or of a register is called, by id. */
type Names = ReadonlyMap<string, string>

function snake(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Rows of a versioned table as recorded by a moment. */
async function recordedBy(db: Database, table: string, entityId: string, knownAt: string) {
  const rows = await query<{ row: Stored }>(
    db,
    `select to_jsonb(t) as row from history.${table} t
      where entity_id = $1 and recorded_from <= $2 and recorded_to > $2`,
    [entityId, knownAt],
  )
  return rows.map(({ row }) => row)
}

/** A row's values as text, in the one form that each field has. */
function valuesOf({ fields }: RegisterDefinition, row: Stored): RowValues {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const value = row[snake(field.type === 'REFERENCE' ? `${key}Id` : key)]
      return [key, value === null || value === undefined ? null : String(value)]
    }),
  )
}

/** The registers of daily work as the database kept them, in the shape that the rules judge. */
export async function storedDailyFacts(
  db: Database,
  entityId: string,
  knownAt: string,
): Promise<Omit<RegisterFacts, 'procedures'>> {
  const read = (table: string) => recordedBy(db, table, entityId, knownAt)
  const names = new Map<string, string>()
  for (const table of ['office', 'organisation', 'body', 'phase']) {
    for (const { id, name } of await read(table)) names.set(id, String(name))
  }
  const phases = await read('phase')
  const [plan] = await read('plan')
  const startOf = (phase: Stored) => {
    const before = phases.find(({ number }) => number === Number(phase.number) - 1)
    return before ? addDays(String(before.deadline), 1) : String(plan?.starts_on)
  }
  const phaseStarts = new Map(phases.map((phase) => [phase.id, startOf(phase)]))
  const stored = new Map<string, Stored[]>()
  for (const { key, table } of REGISTERS) stored.set(key, await read(table))
  for (const definition of REGISTERS) {
    const naming = definition.columns[0] ?? ''
    for (const row of stored.get(definition.key) ?? []) {
      names.set(row.id, valuesOf(definition, row)[naming] ?? '')
    }
  }
  const facts = REGISTERS.map((definition) => [
    definition.key,
    (stored.get(definition.key) ?? [])
      .map((row) => factOf(definition, row, { stored, names, phaseStarts }))
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
  ])
  return { ...Object.fromEntries(facts), attestations: await attestations(db, entityId, knownAt) }
}

interface Around {
  readonly stored: ReadonlyMap<string, readonly Stored[]>
  readonly names: Names
  readonly phaseStarts: ReadonlyMap<string, string>
}

function factOf(definition: RegisterDefinition, row: Stored, around: Around): RowFact {
  const values = valuesOf(definition, row)
  const names = Object.fromEntries(
    Object.entries(definition.fields)
      .filter(([, { type }]) => type === 'REFERENCE')
      .map(([key]) => [key, around.names.get(values[key] ?? '') ?? null]),
  )
  const owner = definition.ownedThrough && ownerOf(definition, values, around)
  const officeId = owner ?? values.office ?? null
  return {
    id: row.id,
    label: rowLabel(definition, String(row.code), values, names),
    officeId,
    officeName: around.names.get(officeId ?? '') ?? null,
    values,
    names,
    annulledReason: row.annulled_reason as string | null,
    linked: linkedTo(definition, row.id, around),
    phaseStartsOn: around.phaseStarts.get(values.phase ?? '') ?? null,
  }
}

function ownerOf(
  { ownedThrough = '', fields }: RegisterDefinition,
  values: RowValues,
  { stored }: Around,
) {
  const field = fields[ownedThrough]
  if (field?.type !== 'REFERENCE') return null
  const owner = stored.get(field.to)?.find(({ id }) => id === values[ownedThrough])
  return (owner?.office_id as string | null | undefined) ?? null
}

function linkedTo({ linked = {} }: RegisterDefinition, id: string, { stored }: Around) {
  return Object.fromEntries(
    Object.entries(linked).map(([name, { register, by, fields }]) => {
      const other = dailyRegister(register)
      const rows = (stored.get(register) ?? [])
        .filter((row) => row.annulled_reason === null)
        .map((row) => valuesOf(other, row))
        .filter((values) => values[by] === id)
        .sort((a, b) => ((a[other.day] ?? '') < (b[other.day] ?? '') ? -1 : 1))
      const shape = (values: RowValues) =>
        Object.fromEntries(fields.map((field) => [field, values[field] ?? null]))
      return [name, rows.map(shape)]
    }),
  )
}

async function attestations(
  db: Database,
  entityId: string,
  knownAt: string,
): Promise<AttestationFact[]> {
  return query<AttestationFact>(
    db,
    `select register, to_char(period_starts_on, 'YYYY-MM-DD') as "startsOn",
            to_char(period_ends_on, 'YYYY-MM-DD') as "endsOn", office_id as "officeId"
       from attestation where entity_id = $1 and attested_at <= $2 and kind = 'ATTESTED'
       order by register, period_starts_on, office_id`,
    [entityId, knownAt],
  )
}
