import { query } from '@gelt/db'
import {
  dailyRegister,
  LISTS,
  partsOf,
  type RegisterDefinition,
  type RowValues,
} from '@gelt/domain'
import { serial as nextNumber } from '../../testing/contract-rows.ts'
import { counting } from '../../testing/counting.ts'
import { globalId, type TestApi } from '../../testing/create-test-api.ts'
import {
  createLandmarks,
  fullValues,
  type Landmarks,
  writeDailyRow,
  writeEveryRegister,
} from '../../testing/daily-rows.ts'
import type { Municipality, PersonKey } from '../../testing/municipality.ts'
import { referencedBy } from '../facts/row-columns.ts'

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

const nextValue = counting()

/** A new row with every field, unlike the others where no two may be alike. */
export function newValues(definition: RegisterDefinition, at: Municipality): RowValues {
  const serial = nextValue() + 1
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
  const own = Object.entries(values).filter(([key]) => !definition.fields[key]?.automatic)
  return Object.fromEntries(
    own.map(([key, value]) => {
      const field = definition.fields[key]
      if (value === null) return [key, null]
      if (field?.type === 'REFERENCE' || field?.type === 'REFERENCES') {
        const ids = partsOf(value).map((id) => globalId(referencedBy(field).nodeType, id))
        return [key, field.type === 'REFERENCES' ? ids : ids[0]]
      }
      const type = field?.type
      if (type === 'FLAG') return [key, value === 'true']
      return [key, type === 'COUNT' ? Number(value) : value]
    }),
  )
}

/** Fields of a register's rows, references by their ids. */
export function selectionOf({ fields }: RegisterDefinition): string {
  return Object.entries(fields)
    .map(([key, { type }]) => (type.startsWith('REFERENCE') ? `${key} { id }` : key))
    .join(' ')
}

/** Whatever people add rows to: registers, and kept lists whose rows aren't made with others. */
export const everyRegister = LISTS.filter(({ madeWith }) => madeWith === undefined).map(
  (definition) => [definition.key, definition] as const,
)

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

/** Six points to list, of two offices: one closed, one annulled, some alike but for an accent. After `fillRegisters`. */
export async function fillPoints({ db, here }: TestApi): Promise<void> {
  const base = { kind: 'LIBRARY', bandwidth: null, closedOn: null, closedReason: null }
  const point = (code: string, values: Record<string, string | null>, annulledReason?: string) =>
    writeDailyRow(db, here, {
      ...{ register: 'connectionPoints', code, values: { ...base, ...values } },
      ...(annulledReason ? { annulledReason } : {}),
    })
  const { planning, government } = here.offices
  await point('PC-002', { place: 'Ágora 100 %', office: government, inServiceFrom: '2010-04-01' })
  await point('PC-003', {
    place: 'escuela',
    office: planning,
    inServiceFrom: '2010-04-01',
    bandwidth: '512',
  })
  await point('PC-004', {
    place: 'Biblioteca',
    office: planning,
    inServiceFrom: '2009-02-01',
    bandwidth: '64',
  })
  const closed = { closedOn: '2010-06-29', closedReason: 'Sin señal' }
  await point('PC-005', {
    place: 'Zaguán',
    office: government,
    inServiceFrom: '2009-01-01',
    ...closed,
  })
  await point('PC-006', { place: 'Error', office: planning, inServiceFrom: '2009-01-01' }, 'Doble')
  // The one that every register has is closed on the day it opened.
  await query(
    db,
    `UPDATE connection_point SET closed_on = NULL WHERE code = 'PC-001' AND entity_id = $1`,
    [here.id],
  )
}

export interface PointsPage {
  register: {
    rows: {
      totalCount: number
      edges: { cursor: string; node: { code: string } }[]
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean }
    }
  } | null
}

/** Whose page of which register, narrowed how: by these arguments of `rows`. */
export type Asked = [as: PersonKey | null, args: string, key?: string]

export function readPage(api: TestApi, ...[as, args, key = 'CONNECTION_POINTS']: Asked) {
  return api.run<PointsPage>(
    as,
    `{ register(entity: "aqui", key: ${key}) { rows${args ? `(${args})` : ''} { totalCount
      edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage } } } }`,
  )
}
