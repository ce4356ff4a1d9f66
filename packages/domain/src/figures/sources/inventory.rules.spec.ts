import { describe, expect, test } from 'vitest'
import { dayOf } from '../../testing/judged-day.ts'
import { procedureFact } from '../../testing/procedure-fact.ts'
import { termsWith } from '../../testing/terms.ts'
import { countJudged, judgeRows } from './count.rules.ts'
import { stockReading } from './live-readings.rules.ts'
import type { ImprovementFact, ProcedureFact } from './procedure-fact.ts'
import { sentenceFactsOf } from './sentence-facts.rules.ts'
import { sourceByKey } from './sources.ts'

const june = '2010-06-30'

function verdict(key: string, change: Partial<ProcedureFact>, asOf = june): string | null {
  const source = sourceByKey(key)
  const judgement = source?.judge(procedureFact(change), dayOf(asOf))
  return judgement ? `${judgement.verdict} ${judgement.reason}` : null
}

const improvement = (change: Partial<ImprovementFact>): ImprovementFact => ({
  completedOn: null,
  abandonedOn: null,
  needsPartner: false,
  hasPartner: false,
  ...change,
})

describe('which rows belong to a source', () => {
  test.each([
    ['not declared yet', { declaredOn: '2010-07-01' }, null],
    ['declared that day', { declaredOn: june }, 'MISSING CANDIDATE'],
    ['of the other area', { actSet: 'SERVICE' }, null],
    ['of neither area', { actSet: 'NONE' }, null],
    ['retired that day: its last', { retiredOn: june, retiredReason: 'x' }, 'MISSING CANDIDATE'],
    [
      'retired the day before',
      { retiredOn: '2010-06-29', retiredReason: 'Norma derogada' },
      'EXCLUDED RETIRED',
    ],
  ] as [string, Partial<ProcedureFact>, string | null][])('%s', (_, change, expected) => {
    expect(verdict('procedures.studied', change)).toBe(expected)
  })

  test('what was taken out carries its justification', () => {
    const fact = procedureFact({ retiredOn: '2009-01-31', retiredReason: 'Norma derogada' })
    expect(sourceByKey('procedures.online')?.judge(fact, dayOf(june))).toEqual({
      verdict: 'EXCLUDED',
      reason: 'RETIRED',
      note: 'Norma derogada',
      on: '2009-02-01',
    })
  })
})

describe.each([
  ['services.studied', 'SERVICE'],
  ['procedures.studied', 'PROCEDURE'],
] as const)('%s (rows 6 and 9)', (key, actSet) => {
  test.each([
    ['only declared', {}, 'MISSING CANDIDATE'],
    ['identified', { identifiedOn: june }, 'MISSING NOT_STUDIED'],
    ['identified later', { identifiedOn: '2010-07-01' }, 'MISSING CANDIDATE'],
    ['studied', { identifiedOn: '2009-01-01', studiedOn: june }, 'COUNTS STUDIED'],
    [
      'studied later',
      { identifiedOn: '2009-01-01', studiedOn: '2010-07-01' },
      'MISSING NOT_STUDIED',
    ],
  ] as [string, Partial<ProcedureFact>, string][])('%s', (_, change, expected) => {
    expect(verdict(key, { ...change, actSet })).toBe(expected)
  })
})

describe.each([
  ['services.registered', 'SERVICE'],
  ['procedures.registered', 'PROCEDURE'],
] as const)('%s (rows 7 and 11)', (key, actSet) => {
  test.each([
    ['nothing done', {}, 'MISSING NOT_BEGUN'],
    ['in review', { suitState: 'IN_REVIEW' }, 'MISSING UNDER_WAY'],
    ['registered', { suitState: 'REGISTERED', suitOn: june }, 'COUNTS REGISTERED'],
    ['registered later', { suitState: 'REGISTERED', suitOn: '2010-07-01' }, 'MISSING UNDER_WAY'],
    [
      'removed since',
      { suitState: 'REMOVED', suitOn: '2009-01-01', suitRemovedOn: '2010-03-01' },
      'MISSING REMOVED',
    ],
    [
      'removed later',
      { suitState: 'REMOVED', suitOn: '2009-01-01', suitRemovedOn: '2010-07-01' },
      'COUNTS REGISTERED',
    ],
  ] as [string, Partial<ProcedureFact>, string][])('%s', (_, change, expected) => {
    expect(verdict(key, { ...change, actSet })).toBe(expected)
  })
})

describe.each([
  ['services.optimised', 'SERVICE', 'optimisable'],
  ['procedures.rationalised', 'PROCEDURE', 'rationalisable'],
] as const)('%s (rows 8 and 10)', (key, actSet, field) => {
  const decided = (answer: 'YES' | 'NO', on = '2009-05-01') => ({
    [field]: answer,
    [`${field}On`]: on,
    [`${field}Reason`]: 'Lo exige la ley',
  })
  const done = improvement({ completedOn: '2010-02-01' })

  test.each([
    ['undecided stays in', {}, 'MISSING UNDECIDED'],
    ['can be, nothing done', decided('YES'), 'MISSING NOT_IMPROVED'],
    ['cannot be: leaves with its reason', decided('NO'), 'EXCLUDED NOT_FEASIBLE'],
    ['cannot be, decided later', decided('NO', '2010-07-01'), 'MISSING UNDECIDED'],
    ['improved', { ...decided('YES'), improvements: [improvement({}), done] }, 'COUNTS IMPROVED'],
    ['improved though nobody decided', { improvements: [done] }, 'COUNTS IMPROVED'],
    [
      'finished later',
      { ...decided('YES'), improvements: [improvement({ completedOn: '2010-07-01' })] },
      'MISSING NOT_IMPROVED',
    ],
    [
      'given up',
      { ...decided('YES'), improvements: [{ ...done, abandonedOn: '2010-03-01' }] },
      'MISSING NOT_IMPROVED',
    ],
    [
      'the partner isn’t named',
      { ...decided('YES'), improvements: [{ ...done, needsPartner: true }] },
      'MISSING PARTNER_MISSING',
    ],
    [
      'the partner takes part',
      { ...decided('YES'), improvements: [{ ...done, needsPartner: true, hasPartner: true }] },
      'COUNTS IMPROVED',
    ],
    [
      'one whole improvement is enough',
      { ...decided('YES'), improvements: [{ ...done, needsPartner: true }, done] },
      'COUNTS IMPROVED',
    ],
  ] as [string, Partial<ProcedureFact>, string][])('%s', (_, change, expected) => {
    expect(verdict(key, { ...change, actSet })).toBe(expected)
  })
})

describe('procedures.online (row 12)', () => {
  const yes = { automatable: 'YES', automatableOn: '2009-05-01' } as const

  test.each([
    ['undecided stays in', {}, 'MISSING UNDECIDED'],
    ['can be, offline', yes, 'MISSING OFFLINE'],
    [
      'can be, a form to download',
      { ...yes, automation: 'FORM_DOWNLOAD', automationOn: '2010-01-01' },
      'MISSING PARTLY_ONLINE',
    ],
    ['fully online', { ...yes, automation: 'FULLY_ONLINE', automationOn: june }, 'COUNTS ONLINE'],
    [
      'fully online later',
      { ...yes, automation: 'FULLY_ONLINE', automationOn: '2010-07-01' },
      'MISSING OFFLINE',
    ],
    [
      'cannot be',
      { automatable: 'NO', automatableOn: '2009-05-01', automatableReason: 'Exige presencia' },
      'EXCLUDED NOT_FEASIBLE',
    ],
  ] as [string, Partial<ProcedureFact>, string][])('%s', (_, change, expected) => {
    expect(verdict('procedures.online', change)).toBe(expected)
  })
})

describe('counting', () => {
  const source = sourceByKey('procedures.registered')
  if (!source) throw new Error('no such source')
  const registered = { suitState: 'REGISTERED', suitOn: '2009-07-01' } as const
  const facts = [
    procedureFact({ id: 'a', ...registered }),
    procedureFact({ id: 'b', ...registered, suitOn: '2010-02-03' }),
    procedureFact({ id: 'c', officeName: 'UMATA' }),
    procedureFact({ id: 'd' }),
    procedureFact({ id: 'e' }),
    procedureFact({ id: 'f', retiredOn: '2009-01-01', retiredReason: 'x' }),
    procedureFact({ id: 'g', actSet: 'SERVICE' }),
  ]

  test('by hand: 2 of 5, one taken out, the last since February', () => {
    const count = countJudged(source, judgeRows(source, facts, dayOf(june)), june)
    expect(count).toMatchObject({ counts: 2, missing: 3, excluded: 1, since: '2010-02-03' })
    expect(stockReading(termsWith({ kind: 'RATIO', goal: '1' }), count, june)).toMatchObject({
      numerator: '2',
      denominator: '5',
      periodKey: '2010-S1',
      cutoff: june,
    })
  })

  test('an empty register has nothing to count out of', () => {
    expect(countJudged(source, [], june)).toEqual({
      ...{ counts: 0, missing: 0, excluded: 0, since: null, additions: [], attested: [] },
      speaks: false,
    })
  })

  test.each([
    [
      'es',
      '2 de 5 trámites están inscritos en el SUIT; faltan 3, 2 de ellos de la Oficina de Planeación.',
    ],
    [
      'en',
      '2 of 5 procedures are registered in the SUIT; 3 are missing, 2 of them from Oficina de Planeación.',
    ],
  ] as const)('says it in one sentence (%s)', (language, expected) => {
    const rows = judgeRows(source, facts, dayOf(june)).map(({ fact, judgement }) => ({
      ...judgement,
      officeName: fact.officeName,
    }))
    expect(source.words[language].sentence(sentenceFactsOf(rows))).toBe(expected)
  })

  test.each([
    [0, 0, 'El inventario aún no tiene trámites de los cuales contar.'],
    [0, 1, 'El único trámite no está inscrito en el SUIT.'],
    [1, 0, 'El único trámite está inscrito en el SUIT.'],
    [0, 3, 'Ninguno de los 3 trámites está inscrito en el SUIT; faltan 3.'],
    [1, 2, '1 de 3 trámites está inscrito en el SUIT; faltan 2.'],
    [2, 1, '2 de 3 trámites están inscritos en el SUIT; falta 1.'],
    [3, 0, 'Los 3 trámites están inscritos en el SUIT.'],
  ])('%i that count and %i missing', (counts, missing, expected) => {
    const facts = { ...sentenceFactsOf([]), counts, missing }
    expect(source.words.es.sentence(facts)).toBe(expected)
  })

  test('a tie between offices names none; a lone office is named for all', () => {
    const row = (officeName: string) => ({ verdict: 'MISSING' as const, officeName })
    expect(sentenceFactsOf([row('A'), row('B')]).mostMissing).toBeNull()
    const lone = sentenceFactsOf([row('Despacho del Alcalde'), row('Despacho del Alcalde')])
    expect(source.words.es.sentence(lone)).toBe(
      'Ninguno de los 2 trámites está inscrito en el SUIT; faltan 2, del Despacho del Alcalde.',
    )
  })
})
