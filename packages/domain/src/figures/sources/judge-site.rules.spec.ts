import { describe, expect, test } from 'vitest'
import type { DailyRegisterKey } from '../../registers/definitions/register-heads.ts'
import type { DailyField } from '../../registers/definitions/registers.ts'
import { judged, said } from '../../testing/judged.ts'
import { rowFact } from '../../testing/row-fact.ts'

const june = '2010-06-30'

type Values<Key extends DailyRegisterKey> = Partial<Record<DailyField<Key>, string>>
type Cases<Key extends DailyRegisterKey> = [title: string, Values<Key>, expected: string | null][]

describe('connectionPoints.inService (row 1)', () => {
  const say = (values: Values<'connectionPoints'>, asOf = june) =>
    said(judged('connectionPoints.inService', rowFact('connectionPoints', values), asOf))

  test.each<Cases<'connectionPoints'>[number]>([
    ['not in service yet', { inServiceFrom: '2010-07-01' }, null],
    ['in service that day', { inServiceFrom: june }, 'COUNTS IN_SERVICE 2010-06-30'],
    ['on the plan’s first day', { inServiceFrom: '2008-09-03' }, 'COUNTS IN_SERVICE 2008-09-03'],
    ['the day before the plan', { inServiceFrom: '2008-09-02' }, 'EXCLUDED BEFORE_PLAN'],
    [
      'moved from a point that counted',
      { inServiceFrom: '2009-05-01', relocationNote: 'Traslado de PC-001' },
      'EXCLUDED RELOCATED 2009-05-01',
    ],
    [
      'closed that day: its last',
      { inServiceFrom: '2009-05-01', closedOn: june, closedReason: 'x' },
      'COUNTS IN_SERVICE 2009-05-01',
    ],
    [
      'closed the day before',
      { inServiceFrom: '2009-05-01', closedOn: '2010-06-29', closedReason: 'x' },
      'EXCLUDED CLOSED 2010-06-30',
    ],
  ])('%s', (_, values, expected) => {
    expect(say(values)).toBe(expected)
  })

  test.each([
    [{ relocationNote: 'Traslado de PC-001' }, 'Traslado de PC-001'],
    [{ closedOn: '2010-01-31', closedReason: 'Robo de los equipos' }, 'Robo de los equipos'],
  ])('what left carries the words of the municipality: %j', (values, note) => {
    const fact = rowFact('connectionPoints', { inServiceFrom: '2009-05-01', ...values })
    expect(judged('connectionPoints.inService', fact, june)?.note).toBe(note)
  })
})

describe('deliveries.made (row 2, first target)', () => {
  const judge = (values: Values<'deliveries'>) =>
    judged('deliveries.made', rowFact('deliveries', { office: 'o1', ...values }), june)

  test.each<Cases<'deliveries'>[number]>([
    ['handed in later', { deliveredOn: '2010-07-01' }, null],
    ['handed in that day', { deliveredOn: june }, 'COUNTS DELIVERED 2010-06-30'],
    [
      'published',
      { deliveredOn: '2010-05-31', publishedOn: '2010-06-02' },
      'COUNTS PUBLISHED 2010-06-02',
    ],
    [
      'published later',
      { deliveredOn: '2010-05-31', publishedOn: '2010-07-02' },
      'COUNTS DELIVERED 2010-05-31',
    ],
    ['on the plan’s first day', { deliveredOn: '2008-09-03' }, 'COUNTS DELIVERED 2008-09-03'],
    ['handed in before the plan', { deliveredOn: '2008-09-02' }, 'EXCLUDED BEFORE_PLAN'],
  ])('%s', (_, values, expected) => {
    expect(said(judge(values))).toBe(expected)
  })

  test('counts for its office in the month of the delivery, not of the publication', () => {
    expect(judge({ deliveredOn: '2010-05-31', publishedOn: '2010-06-02' })).toMatchObject({
      member: 'o1',
      adds: [{ on: '2010-05-31', amount: 1 }],
    })
    expect(judge({ deliveredOn: '2008-09-02' })?.member).toBe('o1')
  })
})

describe('channels.upToDate (row 2, second target)', () => {
  const say = (
    values: Values<'channels'>,
    published: readonly (string | null)[] = [],
    asOf = june,
  ) => {
    const updates = published.map((publishedOn) => ({ publishedOn }))
    const channel = { openedOn: '2009-01-01', frequency: 'MONTHLY', ...values }
    return said(
      judged('channels.upToDate', rowFact('channels', channel, { linked: { updates } }), asOf),
    )
  }

  test.each([
    ['opened later', { openedOn: '2010-07-01' }, [], null],
    ['opened that day: undecided stays in', { openedOn: june }, [], 'MISSING NEVER_UPDATED'],
    ['handed in, never published', {}, [null], 'MISSING NEVER_UPDATED'],
    ['published later', {}, ['2010-07-01'], 'MISSING NEVER_UPDATED'],
    ['on the last day of its month', {}, ['2010-05-30'], 'COUNTS UP_TO_DATE 2010-05-30'],
    ['the day after', {}, ['2010-05-29'], 'MISSING OUT_OF_DATE 2010-06-30'],
    ['by the last of all', {}, ['2010-06-10', '2009-02-01', null], 'COUNTS UP_TO_DATE 2010-06-10'],
    ['weekly', { frequency: 'WEEKLY' }, ['2010-06-22'], 'MISSING OUT_OF_DATE 2010-06-30'],
    ['yearly', { frequency: 'YEARLY' }, ['2009-06-29'], 'COUNTS UP_TO_DATE 2009-06-29'],
    ['closed that day: its last', { closedOn: june }, [], 'MISSING NEVER_UPDATED'],
    ['closed before: gone, nothing to justify', { closedOn: '2010-06-29' }, ['2010-06-20'], null],
  ])('%s', (_, values, published, expected) => {
    expect(say(values, published)).toBe(expected)
  })
})

describe('archiveHoldings.kept (row 3)', () => {
  const judge = (values: Values<'archiveHoldings'>) => {
    const holding = { office: 'o1', createdOn: '2009-03-01', medium: 'MAGNETIC', ...values }
    return judged('archiveHoldings.kept', rowFact('archiveHoldings', holding), june)
  }

  test.each<Cases<'archiveHoldings'>[number]>([
    ['created later', { createdOn: '2010-07-01' }, null],
    ['on a disk', {}, 'COUNTS KEPT 2009-03-01'],
    ['on a CD', { medium: 'OPTICAL' }, 'COUNTS KEPT 2009-03-01'],
    ['on a server', { medium: 'SERVER' }, 'COUNTS KEPT 2009-03-01'],
    ['on paper', { medium: 'PAPER' }, 'MISSING PAPER'],
    ['readable to that day', { withdrawnOn: june }, 'COUNTS KEPT 2009-03-01'],
    ['gone', { withdrawnOn: '2010-06-29' }, 'EXCLUDED WITHDRAWN 2010-06-30'],
  ])('%s', (_, values, expected) => {
    const judgement = judge(values)
    expect(said(judgement)).toBe(expected)
    if (judgement) expect(judgement.member).toBe('o1')
  })
})

describe('datasets.published (row 4)', () => {
  const say = (values: Values<'datasets'>) => {
    const dataset = { createdOn: '2009-03-01', personalData: 'NONE', checkedOn: '2009-04-01' }
    return said(judged('datasets.published', rowFact('datasets', { ...dataset, ...values }), june))
  }

  test.each<Cases<'datasets'>[number]>([
    ['not ready yet', { createdOn: '2010-07-01' }, null],
    ['not checked', { personalData: 'UNCHECKED' }, 'MISSING UNCHECKED'],
    ['checked that day', { checkedOn: june }, 'MISSING NOT_PUBLISHED'],
    ['checked later', { checkedOn: '2010-07-01' }, 'MISSING UNCHECKED'],
    ['with personal data', { personalData: 'PRESENT' }, 'MISSING PERSONAL_DATA 2009-04-01'],
    [
      'with personal data, though published',
      { personalData: 'PRESENT', publishedOn: '2009-05-01' },
      'MISSING PERSONAL_DATA 2009-04-01',
    ],
    ['checked, not published', {}, 'MISSING NOT_PUBLISHED'],
    ['published later', { publishedOn: '2010-07-01' }, 'MISSING NOT_PUBLISHED'],
    ['published that day', { publishedOn: june }, 'COUNTS PUBLISHED 2010-06-30'],
    [
      'published on the plan’s first day',
      { createdOn: '2008-01-01', checkedOn: '2008-01-02', publishedOn: '2008-09-03' },
      'COUNTS PUBLISHED 2008-09-03',
    ],
    [
      'published before the plan',
      { createdOn: '2008-01-01', checkedOn: '2008-01-02', publishedOn: '2008-09-02' },
      'EXCLUDED BEFORE_PLAN',
    ],
  ])('%s', (_, values, expected) => {
    expect(say(values)).toBe(expected)
  })
})

describe('participationSessions.held (row 5)', () => {
  const judge = (values: Values<'participationSessions'>) => {
    const session = { modality: 'FORUM', opensOn: '2010-06-01', closesOn: '2010-06-29', ...values }
    return judged('participationSessions.held', rowFact('participationSessions', session), june)
  }

  test.each<Cases<'participationSessions'>[number]>([
    ['open on its last day', { closesOn: june }, 'MISSING SCHEDULED'],
    ['its last day went by', {}, 'MISSING NOT_HELD 2010-06-30'],
    ['held', { heldOn: '2010-06-29' }, 'COUNTS HELD 2010-06-29'],
    ['held later', { closesOn: june, heldOn: '2010-07-01' }, 'MISSING SCHEDULED'],
    ['cancelled', { cancelledReason: 'Sin energía' }, 'EXCLUDED CANCELLED'],
  ])('%s', (_, values, expected) => {
    const judgement = judge(values)
    expect(said(judgement)).toBe(expected)
    expect(judgement?.member).toBe('FORUM')
  })

  test('to come, cancelled or annulled: it is none of the rows until the day on which it opens', () => {
    const ahead = { opensOn: '2010-07-01', closesOn: '2010-07-05' }
    expect(judge(ahead)).toBeNull()
    expect(judge({ ...ahead, cancelledReason: 'Sin energía' })).toBeNull()
    expect(said(judge({ ...ahead, opensOn: june }))).toBe('MISSING SCHEDULED')
  })

  test('one that was cancelled says why', () => {
    expect(judge({ cancelledReason: 'Sin energía' })?.note).toBe('Sin energía')
  })
})
