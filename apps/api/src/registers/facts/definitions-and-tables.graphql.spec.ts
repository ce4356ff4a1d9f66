import { query } from '@gelt/db'
import { LISTS, REGISTERS, type RegisterDefinition } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'
import { dailyRegisterSql } from './daily-facts.sql.ts'
import { procedureRegister } from './procedure-facts.sql.ts'
import { columnOf, columnType, ownColumnOf, referencedBy, severalOf } from './row-columns.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const common = {
  ...{ id: 'uuid needed', entity_id: 'uuid needed', code: 'text needed' },
  ...{ annulled_reason: 'text', search_text: 'text needed', version: 'integer needed' },
}

function wantedColumns({ fields }: RegisterDefinition): Record<string, string> {
  const own = Object.entries(fields).flatMap(([key, field]): [string, string][] => {
    if (field.type === 'REFERENCES') return []
    const isNeeded = field.needed || field.type === 'FLAG'
    return [[columnOf(key, field), `${columnType(field)}${isNeeded ? ' needed' : ''}`]]
  })
  return { ...common, ...Object.fromEntries(own) }
}

async function columnsOf(schema: string, table: string): Promise<Record<string, string>> {
  const rows = await query<{ name: string; type: string; nullable: string }>(
    api.db,
    `SELECT column_name AS name, data_type AS type, is_nullable AS nullable
     FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2`,
    [schema, table],
  )
  return Object.fromEntries(
    rows.map(({ name, type, nullable }) => [name, `${type}${nullable === 'NO' ? ' needed' : ''}`]),
  )
}

async function constraintsOf(table: string, kind: 'c' | 'f'): Promise<string[]> {
  const rows = await query<{ text: string }>(
    api.db,
    `SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint
     WHERE conrelid = $1::regclass AND contype = $2`,
    [`public.${table}`, kind],
  )
  return rows.map(({ text }) => text)
}

describe.each(LISTS)('$key: the table says what the definition says', (definition) => {
  const { table, fields, order = [] } = definition

  it('in its columns, and its history in the same', async () => {
    const wanted = wantedColumns(definition)
    expect(await columnsOf('public', table)).toEqual(wanted)
    expect(await columnsOf('history', table)).toEqual({
      ...wanted,
      recorded_from: 'timestamp with time zone needed',
      recorded_to: 'timestamp with time zone needed',
    })
  })

  it('in what it refuses: other words, and days in the wrong order', async () => {
    const checks = await constraintsOf(table, 'c')
    for (const [key, field] of Object.entries(fields)) {
      if (field.type !== 'OPTION') continue
      const own = checks.find((text) => text.includes(`(${columnOf(key, field)} = ANY`))
      const options = own?.match(/'([A-Z0-9_]+)'/g)?.map((option) => option.slice(1, -1))
      expect(options, key).toEqual(Object.keys(field.options))
    }
    for (const [first, then] of order) {
      const [from, to] = [first, then].map((key) => {
        const field = fields[key]
        return field ? columnOf(key, field) : key
      })
      expect(
        checks.some((text) => text.includes(`(${to} >= ${from})`)),
        `${first} ${then}`,
      ).toBe(true)
    }
  })

  it('in what its references lead to', async () => {
    const keys = await constraintsOf(table, 'f')
    for (const [key, field] of severalOf(definition)) {
      const joined = await constraintsOf(field.table, 'f')
      const leads = (column: string, to: string) =>
        joined.some((text) =>
          text.includes(`FOREIGN KEY (entity_id, ${column}) REFERENCES ${to}(entity_id, id)`),
        )
      expect(
        [leads(ownColumnOf(field), table), leads(field.column, tableOf(field.to))],
        key,
      ).toEqual([true, true])
    }
    for (const [key, field] of Object.entries(fields)) {
      if (field.type !== 'REFERENCE') continue
      const own = keys.find((text) =>
        text.includes(`FOREIGN KEY (entity_id, ${columnOf(key, field)})`),
      )
      expect(own, key).toContain(` ${tableOf(field.to)}(entity_id, id)`)
    }
  })
})

describe('history is found by what it is looked for', () => {
  const parts = REGISTERS.flatMap((definition) => dailyRegisterSql(definition).tables)
  const looks = new Set([
    ...[...parts, ...procedureRegister.tables].flatMap(({ table, rowId }) => [
      `${table} (entity_id, recorded_from)`,
      `${table} (entity_id, recorded_to)`,
      ...(rowId === 'id' ? [] : [`${table} (${rowId})`]),
    ]),
    ...['phase (plan_id)', 'deadline (indicator_id)', 'target_member (target_id)'],
  ])

  it('by index', async () => {
    const rows = await query<{ definition: string }>(
      api.db,
      `SELECT indexdef AS definition FROM pg_indexes WHERE schemaname = 'history'`,
    )
    const kept = rows.map(({ definition }) => definition)
    const missing = [...looks].filter(
      (look) =>
        !kept.some((one) => one.endsWith(`history.${look.replace(' (', ' USING btree (')}`)),
    )
    expect(missing).toEqual([])
    expect(looks.size).toBeGreaterThan(40)
  })
})

function tableOf(list: string): string {
  return referencedBy({ to: list }).table
}
