import { expect, test } from 'vitest'
import { PERIOD_UNITS, periodOf } from '../../core/calendar/periods.rules.ts'
import { PLAN } from '../../testing/terms.ts'
import { atLeast, gendered, inPeriod, isEmpty, nothingYet, written } from './agreement.rules.ts'

test('a period is named with its article', () => {
  const said = (language: 'es' | 'en') =>
    PERIOD_UNITS.map((unit) =>
      inPeriod(unit, periodOf(unit, '2010-06-30', PLAN.planStartsOn), language),
    )
  expect(said('es')).toEqual([
    ...['en la semana 26 de 2010', 'en junio de 2010', 'en el primer semestre de 2010'],
    'en el año 2 del plan',
  ])
  expect(said('en')).toEqual([
    ...['in week 26 of 2010', 'in June 2010', 'in the first half of 2010', 'in plan year 2'],
  ])
})

test('a register is empty without any verdict', () => {
  const none = { counts: 0, missing: 0, excluded: 0 }
  expect(isEmpty(none)).toBe(true)
  for (const key of ['counts', 'missing', 'excluded'] as const) {
    expect(isEmpty({ ...none, [key]: 1 })).toBe(false)
  }
  expect(isEmpty({ counts: 1, missing: 1, excluded: 0 })).toBe(false)
  expect(isEmpty({ counts: 0, missing: 1, excluded: 1 })).toBe(false)
})

test('amounts are written as people write them', () => {
  expect([written(1234.5, 'es'), written(1234.5, 'en')]).toEqual(['1.234,5', '1,234.5'])
  expect([atLeast(1, 'es'), atLeast(1000, 'es')]).toEqual([
    'al menos una vez',
    'al menos 1.000 veces',
  ])
  expect([atLeast(1, 'en'), atLeast(1000, 'en')]).toEqual(['at least once', 'at least 1,000 times'])
  expect(gendered({}).first).toBe('el primero')
  expect(nothingYet({ one: 'canal', many: 'canales' }, 'es')).toContain('desde el primero')
})
