import { describe, expect, it } from 'vitest'
import { changedFields } from './changed-fields.rules.ts'

describe('changedFields', () => {
  it('names only what differs, in the order of the fields', () => {
    const before = { value: '3', note: 'igual', state: 'DRAFT' }
    expect(changedFields(before, { value: '4', note: 'igual', state: 'SUBMITTED' })).toEqual([
      { field: 'value', before: '3', after: '4' },
      { field: 'state', before: 'DRAFT', after: 'SUBMITTED' },
    ])
  })

  it('shows a creation as all its fields with nothing before', () => {
    expect(changedFields(null, { goal: '10', whole: true, note: null })).toEqual([
      { field: 'goal', before: null, after: '10' },
      { field: 'whole', before: null, after: 'true' },
    ])
  })

  it('shows a removal with nothing after', () => {
    expect(changedFields({ weight: 2 }, null)).toEqual([
      { field: 'weight', before: '2', after: null },
    ])
  })

  it('tells an empty text from none', () => {
    expect(changedFields({ note: null }, { note: '' })).toEqual([
      { field: 'note', before: null, after: '' },
    ])
  })

  it('follows an item of a list by its key, wherever it stands', () => {
    const member = (memberId: string, value: string) => ({ memberId, value })
    const before = { members: [member('a', '1'), member('b', '2')] }
    const after = { members: [member('c', '9'), member('b', '2'), member('a', '0')] }
    expect(changedFields(before, after)).toEqual([
      { field: 'members.a.value', before: '1', after: '0' },
      { field: 'members.c.value', before: null, after: '9' },
    ])
  })

  it('compares other lists whole', () => {
    expect(changedFields({ rows: [1, 2] }, { rows: [1, 3] })).toEqual([
      { field: 'rows', before: '[1,2]', after: '[1,3]' },
    ])
    const twins = [{ code: 'x' }, { code: 'x' }]
    expect(changedFields({ list: [] }, { list: twins })).toEqual([
      { field: 'list', before: null, after: '[{"code":"x"},{"code":"x"}]' },
    ])
  })

  it('takes an empty list for nothing, also where its items have keys later', () => {
    const members = [{ memberId: 'a', value: '1' }]
    expect(changedFields({ members: [] }, { members })).toEqual([
      { field: 'members.a.value', before: null, after: '1' },
    ])
  })

  it('finds nothing between equal states, whatever the order of their fields', () => {
    expect(changedFields({ a: 1, b: { c: 'x' } }, { b: { c: 'x' }, a: 1 })).toEqual([])
    expect(changedFields(null, null)).toEqual([])
  })
})
