import { randomUUID } from 'node:crypto'
import type { Database } from '@gelt/db'
import {
  dailyRegister,
  LISTS,
  partsOf,
  type RegisterDefinition,
  type RegisterField,
  type RowValues,
  rowSearchText,
} from '@gelt/domain'
import { dateColumn } from '../core/dates.ts'
import {
  columnOf,
  columnType,
  fieldOf,
  ownColumnOf,
  severalOf,
} from '../registers/facts/row-columns.ts'
import { writeAt } from './inventory.ts'
import type { Municipality } from './municipality.ts'

/** Rows that those of the registers lead to, by the list that a reference names. */
export type Landmarks = Readonly<Record<string, string>>

/** A phase with one before it, a body and an organisation; the offices are Planning's. */
export async function createLandmarks(db: Database, at: Municipality): Promise<Landmarks> {
  const { id: entityId, planId } = at
  const phase = async (number: number, deadline: string) => {
    const data = {
      ...{ entityId, planId, number, name: `Fase ${number}`, definition: 'Definición' },
      ...{ deadline: dateColumn(deadline), deadlineSource: 'de prueba' },
    }
    return (await db.prisma.phase.create({ data })).id
  }
  const phases = [await phase(1, '2008-11-01'), await phase(2, '2009-12-01')]
  const body = await db.prisma.body.create({
    data: { entityId, code: 'CON', name: 'Concejo', activeFrom: dateColumn('2008-09-03') },
  })
  const organisation = await db.prisma.organisation.create({
    data: { entityId, code: 'SENA', name: 'SENA', activeFrom: dateColumn('2008-09-03') },
  })
  const objective = await db.prisma.objective.create({
    data: { entityId, planId, position: 90, text: 'Objetivo de prueba' },
  })
  return {
    offices: at.offices.planning,
    organisations: organisation.id,
    bodies: body.id,
    people: at.persons.committee,
    indicators: at.indicators[1],
    objectives: objective.id,
    phases: phases[1] ?? '',
    firstPhase: phases[0] ?? '',
  }
}

/** What doesn't go together with every other field filled in. */
const instead: Readonly<Record<string, RowValues>> = {
  datasets: { personalData: 'NONE' },
  participationSessions: { cancelledReason: null },
  criteria: { proposedBy: 'CHANNELS', dataset: null, session: null, planRow: null, replaces: null },
  assessments: { work: 'CONFIRMED' },
  actions: { droppedOn: null, dropReason: null },
}

function textFor(key: string, field: RegisterField, landmarks: Landmarks): string {
  switch (field.type) {
    case 'URL':
      return `https://aqui.example/${key}`
    case 'EMAIL':
      return `${key}@aqui.example`
    case 'HASH':
      return 'ab'.repeat(32)
    case 'DAY':
      return '2010-03-01'
    case 'TIME':
      return '15:30'
    case 'COUNT':
      return String(Math.min(12, field.maximum))
    case 'DECIMAL':
      return '3.5'
    case 'FLAG':
      return 'true'
    case 'WEEKDAYS':
      return '135'
    case 'OPTION':
      return Object.keys(field.options)[0] ?? ''
    case 'REFERENCE':
    case 'REFERENCES':
      return landmarks[field.to] ?? ''
    default:
      return `Texto ${key}`
  }
}

/** A row of a register with every field filled in, as far as they go together. */
export function fullValues(definition: RegisterDefinition, landmarks: Landmarks): RowValues {
  const entries = Object.entries(definition.fields).map(([key, field]) => [
    key,
    textFor(key, field, landmarks),
  ])
  return { ...Object.fromEntries(entries), ...instead[definition.key] }
}

/**
 * Writes a row of a register as it stands, past the rules; as one write at a moment of the past, as only a
 * sample allows. Gives its id.
 */
export async function writeDailyRow(
  db: Database,
  at: Municipality,
  row: { register: string; code: string; values: RowValues; annulledReason?: string; id?: string },
  moment: string | null = null,
): Promise<string> {
  const definition = dailyRegister(row.register)
  const id = row.id ?? randomUUID()
  const columns = Object.entries(row.values).flatMap(([key, value]) => {
    const field = fieldOf(definition, key)
    if (field.type === 'REFERENCES') return []
    return [{ name: columnOf(key, field), type: columnType(field), value }]
  })
  const own = [
    { name: 'id', type: 'uuid', value: id },
    { name: 'entity_id', type: 'uuid', value: at.id },
    { name: 'code', type: 'text', value: row.code },
    { name: 'annulled_reason', type: 'text', value: row.annulledReason ?? null },
    {
      ...{ name: 'search_text', type: 'text' },
      value: rowSearchText(definition, row.code, row.values),
    },
    ...columns,
  ]
  const names = own.map(({ name }) => name)
  const holders = own.map(({ type }, position) => `$${position + 1}::${type}`)
  await writeAt(db, at, moment, async (tx) => {
    await tx.$executeRawUnsafe(
      `INSERT INTO ${definition.table} (${names.join(', ')}) VALUES (${holders.join(', ')})
       ON CONFLICT (id) DO UPDATE SET version = ${definition.table}.version + 1,
         ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      ...own.map(({ value }) => value),
    )
    for (const [key, field] of severalOf(definition)) {
      await tx.$executeRawUnsafe(
        `INSERT INTO ${field.table} (entity_id, ${ownColumnOf(field)}, ${field.column})
         SELECT $1::uuid, $2::uuid, led FROM unnest($3::uuid[]) AS led`,
        ...[at.id, id, partsOf(row.values[key])],
      )
    }
  })
  return id
}

/** Codes that aren't made of a prefix alone. */
const codes: Readonly<Record<string, string>> = {
  criteria: 'F9-001',
  assessments: 'RD-001-F9-001',
}

/** One full row in every register and kept list: `<prefix>-001`. Gives their ids by register. */
export async function writeEveryRegister(
  db: Database,
  at: Municipality,
  landmarks: Landmarks,
  moment: string | null = null,
): Promise<Readonly<Record<string, string>>> {
  const ids: Record<string, string> = {}
  const write = (definition: RegisterDefinition, code: string) => {
    const values = fullValues(definition, { ...landmarks, ...ids })
    return writeDailyRow(db, at, { register: definition.key, code, values }, moment)
  }
  const used = dailyRegister('criteria')
  for (const definition of LISTS) {
    const { key, prefix } = definition
    // A round uses a criterion of its own: one in use can't be annulled any more.
    const criteria = key === 'assessments' ? (ids.usedCriterion ?? '') : (ids.criteria ?? '')
    const values = fullValues(definition, { ...landmarks, ...ids, criteria })
    const row = { register: key, code: codes[key] ?? `${prefix}-001`, values }
    ids[key] = await writeDailyRow(db, at, row, moment)
    if (key === 'criteria') ids.usedCriterion = await write(used, 'F9-002')
  }
  return ids
}
