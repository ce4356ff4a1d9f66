import { describe, expect, it } from 'vitest'
import {
  accountsOfWeek,
  copiedDays,
  daysAhead,
  mondayOf,
  saidBy,
  usesToSave,
  weekToFill,
} from './mail-week.rules.ts'

const account = (id: string, mayEdit = true) => ({ id, name: id, officeName: 'A', mayEdit })

describe('weeks', () => {
  it('begin on Monday, across months and years', () => {
    expect(mondayOf('2010-01-03')).toBe('2009-12-28')
    expect(mondayOf('2010-01-04')).toBe('2010-01-04')
  })
  it('are filled in once they are about over', () => {
    expect(weekToFill('2010-06-24')).toBe('2010-06-14')
    expect(weekToFill('2010-06-25')).toBe('2010-06-21')
    expect(weekToFill('2010-06-27')).toBe('2010-06-21')
  })
  it('have no use in days that have not come', () => {
    expect(daysAhead('2010-06-21', '2010-06-25')).toBe('67')
    expect(daysAhead('2010-06-14', '2010-06-25')).toBe('')
  })
})

it('asks for the accounts that were open in the week, by office and name', () => {
  const fact = (name: string, openedOn: string, closedOn: string | null, office: string) => ({
    ...{ id: name, name, openedOn, closedOn, office: { name: office }, mayEdit: true },
  })
  const found = accountsOfWeek(
    [
      fact('z', '2010-06-20', null, 'Gobierno'),
      fact('b', '2010-06-27', null, 'Hacienda'),
      fact('a', '2009-01-01', '2010-06-21', 'Hacienda'),
      fact('late', '2010-06-28', null, 'Hacienda'),
      fact('gone', '2009-01-01', '2010-06-20', 'Hacienda'),
      { ...fact('wrong', '2009-01-01', null, 'Hacienda'), annulledReason: 'repetida' },
    ],
    '2010-06-21',
  )
  expect(found.map(({ id }) => id)).toEqual(['z', 'a', 'b'])
})

it('tells nothing said from not used, and sends only what was said', () => {
  const accounts = [account('a'), account('b'), account('c'), account('theirs', false)]
  const said = saidBy(accounts, [
    { account: { id: 'a' }, days: '12345' },
    { account: { id: 'b' }, days: null },
    { account: { id: 'theirs' }, days: '1' },
  ])
  expect(said).toEqual({ a: '12345', b: 'none', c: '', theirs: '1' })
  expect(usesToSave(said, accounts)).toEqual([
    { accountId: 'a', days: '12345' },
    { accountId: 'b', days: null },
  ])
})

it('copies the week before where nothing is said, and no day that has not come', () => {
  const accounts = [account('a'), account('b'), account('c'), account('d'), account('e', false)]
  const last = { a: '12345', b: '1', c: 'none', d: '', e: '1' }
  const said = { a: '', b: '2', c: '', d: '', e: '' }
  expect(copiedDays(said, last, accounts, '567')).toEqual({ a: '1234', c: 'none' })
})
