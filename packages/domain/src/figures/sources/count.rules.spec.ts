import { describe, expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import { dayOf } from '../../testing/judged-day.ts'
import { member } from '../../testing/terms.ts'
import {
  additionsOf,
  attestedSpans,
  countJudged,
  countRegister,
  emptyTally,
  registerMembers,
  retally,
} from './count.rules.ts'
import { replayCommits, saysTheSame } from './replay.rules.ts'
import { closePeriodInput, countFromRegistersInput } from './source.input.ts'
import {
  ANNULLED,
  type Judgement,
  type RegisterFact,
  type RegisterFacts,
  type Source,
} from './source.ts'
import { typedSentence } from './typed.words.ts'
import { counts, excluded, missing } from './verdicts.rules.ts'

const june = '2010-06-30'
type Row = RegisterFact & { says: Judgement | null }
const row = (id: string, says: Judgement | null) => ({ id, says }) as Row

/** A source of which each row says itself what it is. */
function source(change: Partial<Source<Row>> = {}): Source<Row> {
  return {
    ...{ key: 'x', version: 1, register: 'channels', kind: 'TOTAL' },
    judge: (fact: Row) => fact.says,
    words: {} as Source<Row>['words'],
    ...change,
  }
}

function counted(of: Source<Row>, ...says: Judgement[]) {
  const rows = says.map((judgement, at) => ({ fact: row(`r${at}`, judgement), judgement }))
  return countJudged(of as unknown as Source, rows, june)
}

describe('what a row adds', () => {
  test('is 1 since its day, or since the one looked at; what it says itself up to that day', () => {
    expect(additionsOf(counts('A', '2010-01-01'), june)).toEqual([{ on: '2010-01-01', amount: 1 }])
    expect(additionsOf(counts('A', null), june)).toEqual([{ on: june, amount: 1 }])
    expect(additionsOf(missing('A'), june)).toEqual([])
    const adds = [
      { on: june, amount: 2 },
      { on: '2010-07-01', amount: 4 },
    ]
    expect(additionsOf(missing('A', { adds }), june)).toEqual([{ on: june, amount: 2 }])
  })
})

describe('what a register says', () => {
  test('is its tally, since the last day on which something began to count or was taken out', () => {
    const said = counted(
      source(),
      counts('A', '2010-02-01', { member: 'o1' }),
      counts('A', '2010-01-01'),
      missing('B', { on: '2010-06-01' }),
      excluded('C', { on: '2010-03-01' }),
      counts('A', null),
    )
    expect(said).toEqual({
      ...{ counts: 3, missing: 1, excluded: 1, since: '2010-03-01', speaks: true, attested: [] },
      additions: [
        { on: '2010-02-01', amount: 1, member: 'o1' },
        { on: '2010-01-01', amount: 1, member: null },
        { on: june, amount: 1, member: null },
      ],
    })
  })

  test('speaks of nothing while rows are only owed or were recorded by mistake', () => {
    expect(counted(source(), missing('B'), excluded(ANNULLED))).toMatchObject({
      ...{ speaks: false, since: null, additions: [] },
    })
    expect(counted(source(), excluded('C'))).toMatchObject({ speaks: true })
    expect(counted(source(), counts('A', june))).toMatchObject({ speaks: true })
  })

  test('of a share is its tally alone; rows that are members themselves add for themselves', () => {
    const share = counted(source({ kind: 'RATIO' }), counts('A', june), excluded('C'))
    expect(share).toMatchObject({ counts: 1, excluded: 1, additions: [], speaks: false })
    const members = source({ memberOf: ({ id }) => member(id) })
    expect(counted(members, counts('A', june, { member: 'o1' })).additions).toEqual([
      { on: june, amount: 1, member: 'r0' },
    ])
  })

  test('is asked of its own rows, and of the register that has to be complete for it', () => {
    const span = (register: string) => ({ register, startsOn: 'a', endsOn: 'b', officeId: null })
    const facts = {
      attestations: [span('channels'), span('deliveries')],
      channels: [row('a', counts('A', june)), row('b', null)],
    } as unknown as RegisterFacts
    const own = source() as unknown as Source
    expect(countRegister(own, facts, dayOf(june))).toMatchObject({
      ...{ counts: 1, missing: 0, attested: [{ register: 'channels' }] },
    })
    const other = source({ attestedIn: 'deliveries' }) as unknown as Source
    expect(attestedSpans(other, facts)).toEqual([span('deliveries')])
    expect(registerMembers(own, facts)).toBeNull()
    const members = source({ memberOf: ({ id }) => (id === 'a' ? member(id) : null) })
    expect(registerMembers(members as unknown as Source, facts)).toEqual([member('a')])
  })

  test('changes by one row at a time', () => {
    const one = retally(emptyTally(), null, 'COUNTS')
    expect(one).toEqual({ counts: 1, missing: 0, excluded: 0 })
    expect(retally(one, 'COUNTS', 'MISSING')).toEqual({ counts: 0, missing: 1, excluded: 0 })
    expect(retally(one, 'COUNTS', null)).toEqual(emptyTally())
  })
})

describe('writes one after another', () => {
  const replay = (of: Source<Row>, start: Row[], ...commits: Row[][]) =>
    replayCommits(
      of,
      start,
      commits.map((facts, at) => ({ at: `t${at}`, facts })),
      dayOf(june),
    )

  test('tell which rows they moved, and what there is after each', () => {
    const [one, two, three] = replay(
      source(),
      [row('a', missing('B'))],
      [row('a', counts('A', june)), row('b', null)],
      [row('a', counts('A', june))],
      [row('a', counts('A', '2010-06-01')), row('b', counts('A', june, { member: 'o1' }))],
    )
    expect(one).toMatchObject({
      ...{ at: 't0', members: null, after: { counts: 1, missing: 0 } },
      moved: [{ fact: { id: 'a' }, before: { verdict: 'MISSING' }, after: { verdict: 'COUNTS' } }],
    })
    expect(one?.after.additions).toEqual([{ on: june, amount: 1, member: null }])
    expect(two).toMatchObject({ moved: [], after: one?.after })
    expect(three?.moved.map(({ fact, before }) => [fact.id, before?.verdict])).toEqual([
      ['a', 'COUNTS'],
      ['b', undefined],
    ])
    expect(three?.after.additions).toEqual([
      { on: '2010-06-01', amount: 1, member: null },
      { on: june, amount: 1, member: 'o1' },
    ])
  })

  test('of a share move its tally alone', () => {
    const [one, two] = replay(
      source({ kind: 'RATIO' }),
      [row('a', counts('A', june))],
      [row('a', counts('A', '2010-01-01'))],
      [row('a', null), row('b', missing('B'))],
    )
    expect(one).toMatchObject({ moved: [], after: { counts: 1, since: june } })
    expect(two?.after).toMatchObject({ counts: 0, missing: 1, since: june })
    expect(two?.moved).toHaveLength(2)
  })

  test('tell the members where rows are members', () => {
    const of = source({ memberOf: ({ id }) => (id === 'a' ? member(id) : null) })
    const [one] = replay(of, [row('a', null)], [row('b', null)])
    expect(one?.members).toEqual([member('a')])
  })

  test.each<[string, Judgement | null, Judgement | null, boolean]>([
    ['nothing and nothing', null, null, true],
    ['nothing and something', null, missing('B'), false],
    ['another verdict', counts('A', june), missing('B'), false],
    ['another reason', missing('A'), missing('B'), true],
    ['another day', counts('A', june), counts('A', '2010-01-01'), false],
    ['another member', counts('A', june), counts('A', june, { member: 'o1' }), false],
    ['since always, looked at on two days', counts('A', null), counts('A', null), false],
  ])('%s: the same is %4$s', (_case, before, after, same) => {
    const days = { before: june, after: '2010-12-31' }
    expect(saysTheSame({ kind: 'TOTAL' }, before, after, days)).toBe(same)
    const share = before?.verdict === after?.verdict
    expect(saysTheSame({ kind: 'RATIO' }, before, after, days)).toBe(share)
  })
})

test('a typed figure says how many values it comes from, and up to when', () => {
  expect([typedSentence('es', 0, null), typedSentence('en', 0, null)]).toEqual([
    'Aún no hay ningún dato aprobado.',
    'There is no approved value yet.',
  ])
  expect([typedSentence('es', 1, june), typedSentence('en', 1, june)]).toEqual([
    'La cifra sale de un dato digitado y aprobado; el último, con corte al 30 de junio de 2010.',
    'The figure comes from one typed and approved value; the last, as of 30 June 2010.',
  ])
  expect([typedSentence('es', 2, june), typedSentence('en', 2, june)]).toEqual([
    'La cifra sale de 2 datos digitados y aprobados; el último, con corte al 30 de junio de 2010.',
    'The figure comes from 2 typed and approved values; the last, as of 30 June 2010.',
  ])
})

describe('what a committee decides about sources', () => {
  const idempotencyKey = '0190d7a4-1111-4222-8333-444455556666'
  const read = (...[schema, input]: Parameters<typeof parseInput>) => {
    const parsed = parseInput(schema, input)
    return parsed.ok
      ? parsed.value
      : parsed.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
  }

  test('a half-year is closed for some rows or for all', () => {
    const close = { planId: 'p', cutoff: june, idempotencyKey }
    expect(read(closePeriodInput, close)).toEqual({ ...close, rows: null, reason: null })
    expect(read(closePeriodInput, { ...close, rows: [1, 999] })).toMatchObject({ rows: [1, 999] })
    expect(read(closePeriodInput, { ...close, rows: [0] })).toEqual(['rows.0 NEGATIVE'])
    expect(read(closePeriodInput, { ...close, rows: [1000] })).toEqual(['rows.0 ABOVE_RANGE'])
    expect(read(closePeriodInput, { ...close, rows: [] })).toEqual(['rows TOO_FEW_ITEMS'])
    expect(read(closePeriodInput, { ...close, rows: Array(101).fill(1) })).toEqual([
      'rows TOO_MANY_ITEMS',
    ])
  })

  test('targets are counted from registers together, 200 at most', () => {
    const all = (targets: object[]) =>
      read(countFromRegistersInput, { planId: 'p', targets, reason: 'Acta 4', idempotencyKey })
    const one = { targetId: 't', sourceKey: 'k' }
    expect(all([one])).toMatchObject({ targets: [one] })
    expect(all([])).toEqual(['targets TOO_FEW_ITEMS'])
    expect(all(Array(201).fill(one))).toEqual(['targets TOO_MANY_ITEMS'])
    expect(all([{ targetId: 't' }])).toEqual(['targets.0.sourceKey REQUIRED'])
  })
})
