import { describe, expect, test } from 'vitest'
import type { DailyRegisterKey } from '../../registers/definitions/register-heads.ts'
import type { DailyField } from '../../registers/definitions/registers.ts'
import { judged, said } from '../../testing/judged.ts'
import { rowFact } from '../../testing/row-fact.ts'

const june = '2010-06-30'

type Values<Key extends DailyRegisterKey> = Partial<Record<DailyField<Key>, string | null>>
type Cases<Key extends DailyRegisterKey> = [title: string, Values<Key>, expected: string | null][]

describe('sectorEngagements.engaged (row 17)', () => {
  test.each<Cases<'sectorEngagements'>[number]>([
    ['later', { engagedOn: '2010-07-01' }, null],
    ['that day, with what proves it', { engagedOn: june }, 'COUNTS ENGAGED 2010-06-30'],
    ['without what proves it', { support: null }, 'MISSING NO_SUPPORT'],
  ])('%s', (_, values, expected) => {
    const engagement = { phase: 'f2', engagedOn: '2009-05-01', support: 'Acta 3', ...values }
    const fact = rowFact('sectorEngagements', engagement)
    const judgement = judged('sectorEngagements.engaged', fact, june)
    expect(said(judgement)).toBe(expected)
    if (judgement) expect(judgement.member).toBe('f2')
  })
})

describe('guidanceItems.used (row 18)', () => {
  test.each<Cases<'guidanceItems'>[number]>([
    ['identified later', { identifiedOn: '2010-07-01' }, null],
    ['identified only', {}, 'MISSING NOT_AVAILABLE'],
    ['at hand later', { availableOn: '2010-07-01' }, 'MISSING NOT_AVAILABLE'],
    ['at hand', { availableOn: '2009-02-01' }, 'MISSING NOT_USED'],
    ['used later', { availableOn: '2009-02-01', usedOn: '2010-07-01' }, 'MISSING NOT_USED'],
    ['used', { availableOn: '2009-02-01', usedOn: '2009-03-01' }, 'COUNTS USED 2009-03-01'],
    ['used but not at hand', { usedOn: '2009-03-01' }, 'MISSING NOT_AVAILABLE'],
    [
      'in force to that day',
      { availableOn: '2009-02-01', usedOn: '2009-03-01', outdatedOn: june },
      'COUNTS USED 2009-03-01',
    ],
    ['no longer in force', { outdatedOn: '2010-06-29' }, 'EXCLUDED OUTDATED 2010-06-30'],
  ])('%s', (_, values, expected) => {
    const fact = rowFact('guidanceItems', { identifiedOn: '2009-01-01', ...values })
    expect(said(judged('guidanceItems.used', fact, june))).toBe(expected)
  })
})

describe('resourceNeeds.met (row 19)', () => {
  const judge = (values: Values<'resourceNeeds'>, phaseStartsOn: string | null, asOf = june) => {
    const need = { phase: 'f4', identifiedOn: '2009-01-01', ...values }
    return judged('resourceNeeds.met', rowFact('resourceNeeds', need, { phaseStartsOn }), asOf)
  }

  test.each<Cases<'resourceNeeds'>[number]>([
    ['identified later', { identifiedOn: '2010-07-01' }, null],
    ['met', { metOn: june }, 'COUNTS MET 2010-06-30'],
    ['met later', { metOn: '2010-07-01' }, 'MISSING NOT_PLANNED'],
    ['planned', { plannedFor: '2010-09-01' }, 'MISSING PLANNED'],
    ['not planned', {}, 'MISSING NOT_PLANNED'],
    ['no longer needed', { withdrawnReason: 'Lo presta otra entidad' }, 'EXCLUDED WITHDRAWN'],
  ])('%s', (_, values, expected) => {
    expect(said(judge(values, '2010-12-02'))).toBe(expected)
  })

  test('the phase before ends on the very day: its needs still count, the next day no more', () => {
    expect(said(judge({ metOn: '2009-06-01' }, '2010-12-02', '2010-12-01'))).toBe(
      'COUNTS MET 2009-06-01',
    )
    expect(said(judge({ metOn: '2009-06-01' }, '2010-12-02', '2010-12-02'))).toBe(
      'EXCLUDED PHASE_BEGUN 2010-12-02',
    )
  })

  test('what is no longer needed says why', () => {
    expect(judge({ withdrawnReason: 'Lo presta otra entidad' }, '2009-01-01')).toMatchObject({
      ...{ reason: 'WITHDRAWN', note: 'Lo presta otra entidad' },
    })
  })
})
