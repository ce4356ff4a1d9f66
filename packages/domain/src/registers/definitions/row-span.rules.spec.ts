import { expect, test } from 'vitest'
import { errorMessage } from '../../core/errors/error-message.rules.ts'
import { dailyRegister } from './registers.ts'
import { type DaySpan, existenceIssues, spanOfRow } from './row-span.rules.ts'

test.each([
  ['connectionPoints', { inServiceFrom: '2009-02-01' }, { from: '2009-02-01', to: null }],
  [
    'connectionPoints',
    { inServiceFrom: '2009-02-01', closedOn: '2010-01-31' },
    { from: '2009-02-01', to: '2010-01-31' },
  ],
  ['deliveries', { deliveredOn: '2009-02-01' }, { from: '2009-02-01', to: '2009-02-01' }],
  [
    'deliveries',
    { deliveredOn: '2009-02-01', publishedOn: '2009-02-05' },
    { from: '2009-02-01', to: '2009-02-05' },
  ],
  [
    'datasets',
    { createdOn: '2009-02-01', updatedOn: '2009-03-01' },
    { from: '2009-02-01', to: null },
  ],
  [
    'archiveHoldings',
    { coversFrom: '1990-01-01', createdOn: '2009-02-01' },
    { from: '2009-02-01', to: null },
  ],
  [
    'deliveries',
    { deliveredOn: '2009-02-01', subject: '2010-01-01' },
    { from: '2009-02-01', to: '2009-02-01' },
  ],
  ['deliveries', {}, null],
] as const)('%s %j speaks of %j', (key, values, span) => {
  expect(spanOfRow(dailyRegister(key), values)).toEqual(span)
})

const ended = { name: 'UMATA', from: '2008-09-03', to: '2012-01-31' }
const founded = { name: 'Gestión del Riesgo', from: '2012-02-01', to: null }

test.each<[string, DaySpan | null, boolean, boolean]>([
  ['a day of the first', { from: '2009-02-01', to: '2009-02-01' }, true, false],
  ['its last day', { from: '2012-01-31', to: '2012-01-31' }, true, false],
  ['the day after', { from: '2012-02-01', to: '2012-02-01' }, false, true],
  ['before both', { from: '2008-01-01', to: '2008-09-02' }, false, false],
  ['since 2009, to this day', { from: '2009-02-01', to: null }, true, true],
  ['since 2013', { from: '2013-01-01', to: null }, false, true],
  ['no day at all', null, false, true],
])('%s: named by the office of then, and by whoever keeps it since', (_, span, first, second) => {
  expect(existenceIssues('office', ended, span).length === 0).toBe(first)
  expect(existenceIssues('office', founded, span).length === 0).toBe(second)
})

test('is refused in words: until when, or since when, and the way out', () => {
  const day = { from: '2012-02-01', to: '2012-02-01' }
  const [late] = existenceIssues('office', ended, day)
  const [early] = existenceIssues('office', founded, { from: '2009-02-01', to: '2009-02-01' })
  expect(late?.path).toEqual(['office'])
  const say = (issue: typeof late, language: 'es' | 'en') =>
    errorMessage('NOT_ACTIVE_THEN', language, { ...issue?.params, field: 'Dependencia' })
  expect(say(late, 'es')).toBe(
    'Dependencia: UMATA existió del 3 de septiembre de 2008 al 31 de enero de 2012, y lo que registra es de otros días. Elija quién respondía entonces, o corrija la fecha.',
  )
  expect(say(early, 'es')).toContain('Gestión del Riesgo existe desde el 1 de febrero de 2012')
  expect(say(early, 'en')).toContain('has existed since 1 February 2012')
})
