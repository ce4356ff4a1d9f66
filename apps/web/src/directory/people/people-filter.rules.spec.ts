import { expect, it } from 'vitest'
import { readPeopleAddress, writePeopleAddress } from './people-filter.rules.ts'

it('keeps the filter in the address', () => {
  const filter = {
    search: 'ana ruiz',
    role: 'COMMITTEE',
    inCommittee: true,
    archived: true,
  } as const
  const address = writePeopleAddress(filter)
  expect(address).toBe('?buscar=ana+ruiz&rol=COMMITTEE&comite=1&archivadas=1')
  expect(readPeopleAddress(address)).toMatchObject(filter)
})

it('takes no role that nobody can be given', () => {
  expect(readPeopleAddress('?rol=PUBLIC').role).toBeUndefined()
  expect(readPeopleAddress('?rol=x').role).toBeUndefined()
  expect(writePeopleAddress({})).toBe('')
})
