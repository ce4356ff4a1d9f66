import { expect, test } from 'vitest'
import { rowFieldsInput } from '../../registers/definitions/register.input.ts'
import { dailyRegister } from '../../registers/definitions/registers.ts'
import { isRowCode } from '../../registers/definitions/row-title.rules.ts'
import { CRITERIA_CATALOGUE } from './catalogue.ts'

const criteria = dailyRegister('criteria')

test('some ninety criteria of five phases, each with a code and words of its own', () => {
  expect(CRITERIA_CATALOGUE.length).toBeGreaterThanOrEqual(85)
  expect(CRITERIA_CATALOGUE.length).toBeLessThanOrEqual(110)
  expect([...new Set(CRITERIA_CATALOGUE.map(({ phase }) => phase))]).toEqual([1, 2, 3, 4, 5])
  for (const key of ['code', 'words', 'minimumContent'] as const) {
    expect(new Set(CRITERIA_CATALOGUE.map((one) => one[key])).size, key).toBe(
      CRITERIA_CATALOGUE.length,
    )
  }
  expect(
    CRITERIA_CATALOGUE.filter(
      ({ code, phase }) => !isRowCode(criteria, code) || !code.startsWith(`F${phase}-`),
    ),
  ).toEqual([])
  const groups = Map.groupBy(CRITERIA_CATALOGUE, ({ groupName }) => groupName)
  expect([...groups].filter(([, some]) => some.length < 2)).toEqual([])
})

test('each is what a form would take', () => {
  const input = rowFieldsInput(criteria)
  for (const { code, phase, groupName, words, minimumContent } of CRITERIA_CATALOGUE) {
    const parsed = input.safeParse({ phase, groupName, words, minimumContent })
    expect(parsed.success, code).toBe(true)
  }
})

test('every source proposes somewhere, and a row of the plan where one is named', () => {
  const sources = new Set(CRITERIA_CATALOGUE.flatMap(({ proposedBy }) => proposedBy ?? []))
  expect([...sources].sort()).toEqual([
    ...['CHANNELS', 'DATASETS', 'PLAN_ROW', 'PROCEDURES_ONLINE', 'PROCEDURES_PUBLISHED'],
    ...['PROCEDURES_SUIT', 'SESSIONS'],
  ])
  for (const { proposedBy, row } of CRITERIA_CATALOGUE) {
    expect(row !== undefined).toBe(proposedBy === 'PLAN_ROW')
  }
})
