import { expect, it } from 'vitest'
import { withoutSection } from './use-update-section.ts'

const refused = (path: string[]) => ({
  kind: 'refused' as const,
  refusal: {
    kind: 'INPUT' as const,
    code: 'INVALID_VALUE' as const,
    message: '',
    fields: [{ path, code: 'REQUIRED' as const, message: '' }],
  },
})

it('names a refused field as the section’s form does', () => {
  expect(withoutSection(refused(['publication', 'suitOn']))).toEqual(refused(['suitOn']))
  expect(withoutSection(refused(['sheet', 'requirements', '0', 'name']))).toEqual(
    refused(['requirements', '0', 'name']),
  )
})

it('leaves alone what belongs to no section', () => {
  expect(withoutSection(refused(['reviewedOn']))).toEqual(refused(['reviewedOn']))
  expect(withoutSection({ kind: 'written', value: 1 })).toEqual({ kind: 'written', value: 1 })
})
