import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REGISTERS } from '@gelt/domain'
import { buildSchema, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { apiKey, registerDocuments, SUMMARY_PARTS, summaryDocument } from './register-documents.ts'

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../../../api/schema.graphql'), 'utf8'),
)

const problems = (document: Parameters<typeof validate>[1]) =>
  validate(schema, document).map(({ message }) => message)

describe.each(REGISTERS.map((definition) => ({ definition, key: definition.key })))(
  '$key',
  ({ definition }) => {
    it.each(['list', 'row', 'create', 'update'] as const)(
      'asks of the API what it has: %s',
      (name) => {
        expect(problems(registerDocuments(definition)[name])).toEqual([])
      },
    )

    it('is built once: a new document each time would ask anew', () => {
      expect(registerDocuments(definition)).toBe(registerDocuments(definition))
    })
  },
)

it('sums up all registers in three parts, as many as their page asks for', () => {
  expect([0, 1, 2].flatMap((part) => problems(summaryDocument(part)))).toEqual([])
  expect(SUMMARY_PARTS).toBe(3)
})

it('calls a register as the API does', () => {
  expect(REGISTERS.map(apiKey).slice(0, 2)).toEqual(['CONNECTION_POINTS', 'CHANNELS'])
})
