import { describe, expect, test } from 'vitest'
import {
  checkProcedureRow,
  procedureCellsOf,
  procedureFieldsOf,
  settleProcedureRow,
} from './procedure-row.rules.ts'
import { license, reference } from './procedures.factory.ts'
import type { Cells } from './register-template.ts'

describe('a row of the inventory as the rules know it', () => {
  test('has its figures as numbers, its lists as lists, and what it doesn’t say as a candidate has it', () => {
    expect(procedureFieldsOf(license)).toMatchObject({
      ...{ officeId: 'PLAN', answerDays: 45, steps: 7, documents: 9, yearlyDemand: 40 },
      ...{ channels: ['IN_PERSON', 'WEB'], cost: '25000.5', retiredOn: null },
      legalBasis: [{ norm: 'Ley 388 de 1997', articles: 'art. 99', url: null }],
    })
    const bare = procedureFieldsOf({
      ...license,
      requirements: null,
      suitState: null,
      office: null,
    })
    expect(bare).toMatchObject({ requirements: [], suitState: 'NOT_STARTED', officeId: '' })
    expect(procedureFieldsOf({ ...license, purpose: null, steps: null, efficiency: '3' })).toEqual({
      ...procedureFieldsOf(license),
      ...{ purpose: null, steps: null },
    })
  })

  test('and back: what is nothing is empty', () => {
    const { efficiency: _, ...stored } = license
    expect(procedureCellsOf(procedureFieldsOf(license))).toEqual(stored)
    const fields = {
      ...procedureFieldsOf(license),
      legalBasis: [],
      channels: [],
      steps: 0,
      name: '',
    }
    expect(procedureCellsOf(fields)).toMatchObject({
      ...{ legalBasis: null, channels: null, steps: '0', name: null },
    })
  })

  test('an edit of a row settles what follows from it, and leaves what it doesn’t name', () => {
    const settled = settleProcedureRow(license, { optimisable: 'UNDECIDED', office: 'GOB' })
    expect(settled).toEqual({
      ...license,
      ...{ optimisable: 'UNDECIDED', optimisableOn: null, office: 'GOB' },
    })
    expect(settleProcedureRow(license, {})).toEqual(license)
  })
})

describe('a row is checked', () => {
  const problems = (before: Cells | null, after: Cells) =>
    checkProcedureRow(before, after, reference).map(({ column, code, params }) => [
      ...[column, code, params?.name],
    ])
  const old = { ...license, office: 'VIEJA' }
  const gone = [['office', 'NOT_ACTIVE_THEN', 'Oficina cerrada']]

  test('as the register’s forms are, by what an edit brings in', () => {
    expect(problems(null, license)).toEqual([])
    expect(problems(null, { ...license, purpose: null })).toEqual([
      ['purpose', 'REQUIRED', undefined],
    ])
    const bad = { ...license, purpose: null }
    expect(problems(bad, { ...bad, result: 'x' })).toEqual([])
  })

  test('against the days of its office, when office or days are new', () => {
    expect(problems(null, old)).toEqual(gone)
    expect(problems(license, old)).toEqual(gone)
    expect(problems(old, { ...old, name: 'Otro' })).toEqual([])
    expect(problems(old, { ...old, declaredOn: '2008-09-11' })).toEqual(gone)
    expect(problems(old, { ...old, retiredOn: '2010-01-01', retiredReason: 'x' })).toEqual(gone)
    // Without an office nothing is held against it, and an office without known days holds for all.
    expect(problems(null, { ...license, office: null })).toEqual([])
    expect(checkProcedureRow(null, old, { ...reference, spans: {} })).toEqual([])
  })
})
