import { expect, it } from 'vitest'
import { draft } from './draft.factory.ts'
import type { RecordValues } from './record-values.ts'
import { valueConflicts } from './value-conflict.rules.ts'

const typed: RecordValues = {
  periodKey: '2010-S1',
  cutoff: '',
  value: '5',
  numerator: '',
  denominator: '',
  members: [
    { memberId: 'a', value: '1' },
    { memberId: 'b', value: '' },
  ],
  note: '',
  reason: '',
}

const asked = new Set(['a', 'b'])

it('names the fields in which two versions of a draft differ', () => {
  const stored = draft({
    value: '4',
    note: 'Según el acta',
    members: [
      { memberId: 'b', value: '2' },
      { memberId: 'a', value: '1' },
    ],
  })
  expect(valueConflicts(asked, typed, stored)).toEqual([
    { field: 'value', mine: '5', theirs: '4' },
    { field: 'note', mine: '', theirs: 'Según el acta' },
    { field: 'members.1.value', mine: '', theirs: '2' },
  ])
})

it('finds none between equal versions', () => {
  const members = [{ memberId: 'a', value: '1' }]
  expect(valueConflicts(asked, typed, draft({ value: '5', members }))).toEqual([])
})

it('leaves out members that the form does not ask for', () => {
  const stored = draft({ value: '5' })
  expect(valueConflicts(new Set(['b']), typed, stored)).toEqual([])
})
