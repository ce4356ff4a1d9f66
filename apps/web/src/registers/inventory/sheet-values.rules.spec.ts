import { expect, it } from 'vitest'
import { partNames, readStoredSheet, requirementValues, sheetInput } from './sheet-values.rules.ts'

it('holds open parts as empty fields, and nothing that the form doesn’t show', () => {
  const moment = {
    __typename: 'RequirementMoment',
    name: 'Pagar',
    items: [{ __typename: 'RequirementItem', kind: 'PAYMENT', text: 'Recibo', exception: null }],
  } as const
  expect(requirementValues([moment])).toEqual([
    { name: 'Pagar', items: [{ kind: 'PAYMENT', text: 'Recibo', exception: '' }] },
  ])
})

it('reads a conflict’s lists in the form’s own order of fields', () => {
  const current = new Map([
    ['legalBasis', '[{"url":null,"norm":"Ley 44 de 1990","articles":"1 a 8"}]'],
    ['requirements', null],
    ['purpose', 'Pagar'],
  ])
  const read = readStoredSheet(current)
  expect(read.get('legalBasis')).toBe('[{"norm":"Ley 44 de 1990","articles":"1 a 8","url":""}]')
  expect(read.get('requirements')).toBe('[]')
  expect(read.get('purpose')).toBe('Pagar')
})

it('says a list of a conflict by its names', () => {
  expect(partNames([{ name: 'Solicitar' }, { norm: 'Ley 14' }])).toBe('Solicitar; Ley 14')
  expect(partNames('texto')).toBeNull()
})

it('makes of empty fields what the API stores, and names the field that is wrong', () => {
  const values = {
    purpose: '',
    cost: '',
    answerUnit: '',
    answerDays: '',
    requirements: [{ name: '', items: [] }],
  }
  const refused = sheetInput.safeParse(values)
  expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual(['requirements.0.name'])
  expect(sheetInput.parse({ ...values, requirements: [] })).toMatchObject({
    purpose: null,
    cost: null,
    answerUnit: null,
    answerDays: null,
  })
})
