import { dailyRegister, REGISTERS, type RegisterDefinition, type RowValues } from '@gelt/domain'
import { referencedBy, referencesOf } from '../registers/row-columns.ts'
import { serial as nextNumber } from '../testing/contract-rows.ts'
import { globalId, type TestApi } from '../testing/create-test-api.ts'
import {
  createLandmarks,
  fullValues,
  type Landmarks,
  writeDailyRow,
  writeEveryRegister,
} from '../testing/daily-rows.ts'
import type { Municipality } from '../testing/municipality.ts'

/** Rows that others lead to, by municipality. */
const places = new Map<string, Landmarks>()

/** A row in every register of both municipalities. */
export async function fillRegisters({ db, here, elsewhere }: TestApi): Promise<void> {
  for (const at of [here, elsewhere]) {
    const landmarks = await createLandmarks(db, at)
    places.set(at.id, { ...landmarks, ...(await writeEveryRegister(db, at, landmarks)) })
  }
}

export function placesOf(at: Municipality): Landmarks {
  return places.get(at.id) ?? {}
}

let serial = 1

/** A new row with every field, unlike the others where no two may be alike. */
export function newValues(definition: RegisterDefinition, at: Municipality): RowValues {
  serial += 1
  const values: Record<string, string | null> = { ...fullValues(definition, placesOf(at)) }
  for (const key of definition.unique?.flat() ?? []) {
    const type = definition.fields[key]?.type
    if (type === 'LINE') values[key] = `Fila ${serial}`
    if (type === 'EMAIL') values[key] = `fila${serial}@aqui.example`
  }
  if (definition.key === 'mailUses') {
    const monday = new Date(Date.UTC(2010, 2, 1) - serial * 7 * 86_400_000)
    values.weekStartsOn = monday.toISOString().slice(0, 10)
  }
  return values
}

/** As a form sends it: ids of the API, yes as a boolean, counts as numbers. */
export function asInput(
  definition: RegisterDefinition,
  values: RowValues,
): Record<string, unknown> {
  const references = new Map(referencesOf(definition))
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const reference = references.get(key)
      if (value === null) return [key, null]
      if (reference) return [key, globalId(referencedBy(reference).nodeType, value)]
      const type = definition.fields[key]?.type
      if (type === 'FLAG') return [key, value === 'true']
      return [key, type === 'COUNT' ? Number(value) : value]
    }),
  )
}

/** Fields of a register's rows, references by their ids. */
export function selectionOf({ fields }: RegisterDefinition): string {
  return Object.entries(fields)
    .map(([key, { type }]) => (type === 'REFERENCE' ? `${key} { id }` : key))
    .join(' ')
}

export const everyRegister = REGISTERS.map((definition) => [definition.key, definition] as const)

const points = dailyRegister('connectionPoints')

/** A point of Planning's, where the contributor works, unless the values name another office; its version is 1. */
export async function point(
  { db }: TestApi,
  at: Municipality,
  values: Record<string, string | null> = {},
) {
  const code = `PC-${String(100 + nextNumber())}`
  const row = { register: points.key, code, values: { ...newValues(points, at), ...values } }
  const id = await writeDailyRow(db, at, row)
  return { rowId: globalId('ConnectionPoint', id), code, id }
}
