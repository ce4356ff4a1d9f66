import { describe, expect, test } from 'vitest'
import type { DailyRegisterKey } from '../../registers/definitions/register-heads.ts'
import type { DailyField } from '../../registers/definitions/registers.ts'
import { judged, said } from '../../testing/judged.ts'
import { rowFact } from '../../testing/row-fact.ts'

const march = '2012-03-31'

type Values<Key extends DailyRegisterKey> = Partial<Record<DailyField<Key>, string | null>>
type Cases<Key extends DailyRegisterKey> = [title: string, Values<Key>, expected: string | null][]

describe('handoverMaterials.ready (row 20)', () => {
  test.each<Cases<'handoverMaterials'>[number]>([
    ['listed later', { listedOn: '2012-04-01' }, null],
    ['listed', {}, 'MISSING NOT_READY'],
    ['ready later', { readyOn: '2012-04-01' }, 'MISSING NOT_READY'],
    ['ready that day', { readyOn: march }, 'COUNTS READY 2012-03-31'],
    ['off the list', { readyOn: march, withdrawnReason: 'Repetido' }, 'EXCLUDED WITHDRAWN'],
  ])('%s', (_, values, expected) => {
    const fact = rowFact('handoverMaterials', { listedOn: '2012-01-02', ...values })
    const judgement = judged('handoverMaterials.ready', fact, march)
    expect(said(judgement)).toBe(expected)
    expect(judgement?.note ?? null).toBe(values.withdrawnReason ?? null)
  })
})

describe('appointedOfficials.committed (row 21)', () => {
  test.each<Cases<'appointedOfficials'>[number]>([
    ['appointed later', { appointedOn: '2012-04-01' }, null],
    ['appointed', {}, 'MISSING NOT_BRIEFED'],
    ['briefed later', { briefedOn: '2012-04-01' }, 'MISSING NOT_BRIEFED'],
    ['briefed', { briefedOn: '2012-02-01' }, 'MISSING NOT_COMMITTED'],
    ['committed without briefing', { committedOn: '2012-02-01' }, 'MISSING NOT_BRIEFED'],
    ['both', { briefedOn: '2012-02-01', committedOn: '2012-02-03' }, 'COUNTS COMMITTED 2012-02-03'],
    [
      'both, in the post to that day',
      { briefedOn: '2012-02-01', committedOn: '2012-02-03', leftOn: march },
      'COUNTS COMMITTED 2012-02-03',
    ],
    ['left', { briefedOn: '2012-02-01', leftOn: '2012-03-30' }, 'EXCLUDED LEFT 2012-03-31'],
  ])('%s', (_, values, expected) => {
    const official = { body: 'b1', appointedOn: '2012-01-02', ...values }
    const fact = rowFact('appointedOfficials', official)
    const judgement = judged('appointedOfficials.committed', fact, march)
    expect(said(judgement)).toBe(expected)
    if (judgement) expect(judgement.member).toBe('b1')
  })
})

describe('handoverDocuments.published (row 22)', () => {
  test.each<Cases<'handoverDocuments'>[number]>([
    ['begun later', { startedOn: '2012-04-01' }, null],
    ['begun', {}, 'MISSING NOT_DRAWN_UP'],
    ['published before it was drawn up', { publishedOn: '2012-02-01' }, 'MISSING NOT_DRAWN_UP'],
    ['drawn up', { drawnUpOn: '2012-02-01' }, 'MISSING NOT_PUBLISHED'],
    [
      'published later',
      { drawnUpOn: '2012-02-01', publishedOn: '2012-04-01' },
      'MISSING NOT_PUBLISHED',
    ],
    ['both', { drawnUpOn: '2012-02-01', publishedOn: march }, 'COUNTS PUBLISHED 2012-03-31'],
  ])('%s', (_, values, expected) => {
    const document = { body: 'b1', startedOn: '2012-01-02', ...values }
    const fact = rowFact('handoverDocuments', document)
    const judgement = judged('handoverDocuments.published', fact, march)
    expect(said(judgement)).toBe(expected)
    if (judgement) expect(judgement.member).toBe('b1')
  })
})
