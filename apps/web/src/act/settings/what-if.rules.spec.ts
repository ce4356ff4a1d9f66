import type { TargetTerms } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { figuresOf, type WhatIfPlan, withRow, withTerms } from './what-if.rules.ts'
import { whatIfWords } from './what-if-words.rules.ts'

const terms: TargetTerms = {
  id: 't1',
  kind: 'TOTAL',
  mode: 'REACH',
  goal: '10',
  periodUnit: 'HALF_YEAR',
  startsOn: '2009-01-01',
  deadline: '2011-01-01',
  planStartsOn: '2009-01-01',
  planEndsOn: '2012-12-31',
  hasMembers: false,
  members: [],
}
const reading = (value: string) => ({
  id: 'm',
  periodKey: '2009-S2',
  cutoff: '2009-12-31',
  revision: 1,
  value,
  numerator: null,
  denominator: null,
  members: [],
})
const plan: WhatIfPlan = {
  asOf: '2010-01-01',
  thresholds: { onTrack: '0.9', atRisk: '0.6' },
  rows: [row('a', 1, '6'), row('b', 2, '3')],
}

function row(id: string, number: number, value: string) {
  const own = { ...terms, id: `t-${id}` }
  return {
    id,
    row: number,
    weight: '1',
    notApplicable: null,
    targets: [{ terms: own, readings: [reading(value)] }],
  }
}

const before = figuresOf(plan)
const said = (after: WhatIfPlan, one: { id: string; row: number } | null = { id: 'a', row: 1 }) =>
  whatIfWords(before, figuresOf(after), one, 'es').map((line) => line.replaceAll('\u00a0', ' '))

describe('what an edit changes', () => {
  it('another weight moves the plan and not the row', () => {
    expect(before.plan.progress).toBe('0.45')
    expect(said(withRow(plan, 'a', { weight: '3' }))).toEqual([
      'El avance del plan pasa de 45 % a 52,5 %.',
    ])
  })

  it('another goal moves the row, its status and the plan', () => {
    const after = withTerms(plan, ({ id }) => (id === 't-a' ? { goal: '20' } : null))
    expect(said(after)).toEqual([
      'El avance de la fila 1 pasa de 60 % a 30 %.',
      'El estado de la fila 1 pasa de «Al día» a «En riesgo».',
      'El avance del plan pasa de 45 % a 30 %.',
    ])
  })

  it('a row that doesn’t apply leaves the mean', () => {
    expect(said(withRow(plan, 'b', { notApplicable: 'No hay.' }), { id: 'b', row: 2 })).toEqual([
      'El estado de la fila 2 pasa de «En riesgo» a «No aplica».',
      'El avance del plan pasa de 45 % a 60 %.',
    ])
  })

  it('other thresholds move statuses and no share', () => {
    const after = { ...plan, thresholds: { onTrack: '0.9', atRisk: '0.7' } }
    expect(said(after, null)).toEqual([
      '1 fila cambia de estado:',
      'En riesgo: de 1 a 0.',
      'Atrasado: de 0 a 1.',
    ])
  })

  it('says so where nothing changes', () => {
    expect(said(withRow(plan, 'a', { weight: '1' }))).toEqual(['Ninguna cifra cambia.'])
  })
})
