import pino from 'pino'
import { expect, test } from 'vitest'
import type { Context } from '../core/context.ts'
import { createApollo } from '../server/apollo.ts'
import { schema } from '../server/schema.ts'
import { OperationWork } from './operation-work.ts'

const apollo = createApollo(schema)

/** What a document with these variables is answered before anything runs. */
async function refused(query: string, variables: Record<string, unknown> = {}) {
  const { body } = await apollo.executeOperation(
    { query, variables },
    {
      contextValue: {
        ...{ requestId: 'r', language: 'es', log: pino({ level: 'silent' }) },
        work: new OperationWork({} as never, null),
      } as unknown as Context,
    },
  )
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
  return errors.map(({ message, extensions }) => {
    const { code, argument, errorCode } = extensions ?? {}
    return { message, code, argument, errorCode }
  })
}

const close = `mutation ($input: CloseDeviationInput!) { closeDeviation(input: $input) { __typename } }`
const record = `mutation ($input: RecordMeasurementInput!) { recordMeasurement(input: $input) { __typename } }`
const key = { idempotencyKey: 'k' }
const closed = { ...key, deviationId: 'x', version: 1 }
const value = { ...key, targetId: 'x', periodKey: '2010-S1' }
const member = (given: unknown) => ({ memberId: 'x', value: given })

test.each([
  [close, { input: { ...closed, closedOn: '2010-02-30' } }, ['input', 'closedOn'], 'INVALID_DATE'],
  [close, { input: { ...closed, closedOn: '' } }, ['input', 'closedOn'], 'INVALID_DATE'],
  [close, { input: { ...closed, closedOn: 20100630 } }, ['input', 'closedOn'], 'INVALID_DATE'],
  [close, { input: closed }, ['input'], 'REQUIRED'],
  [close, { input: { ...closed, closedOn: null } }, ['input', 'closedOn'], 'REQUIRED'],
  [record, { input: { ...value, value: 'doce' } }, ['input', 'value'], 'NOT_A_NUMBER'],
  [record, { input: { ...value, value: '1,5' } }, ['input', 'value'], 'NOT_A_NUMBER'],
  [
    record,
    { input: { ...value, members: [member('1'), member('x')] } },
    ['input', 'members', '1', 'value'],
    'NOT_A_NUMBER',
  ],
  ['query ($s: Role!) { node(id: $s) { id } }', { s: 'NOBODY' }, undefined, undefined],
  [
    'query ($r: [Role!]) { entity(slug: "x") { people(roles: $r) { edges { cursor } } } }',
    { r: ['MAYOR', 'NOBODY'] },
    ['r', '1'],
    'NOT_AN_OPTION',
  ],
  [
    'query ($n: Int!) { plan(entity: "x") { area(number: $n) { id } } }',
    { n: 'one' },
    ['n'],
    'INVALID_VALUE',
  ],
  ['query ($n: Int!) { plan(entity: "x") { area(number: $n) { id } } }', {}, ['n'], 'REQUIRED'],
  ['{ plan(entity: "x") { figure(asOf: "ayer") { progress } } }', {}, ['asOf'], 'INVALID_DATE'],
  [
    '{ plan(entity: "x") { figure(knownAt: "2010-06-30") { progress } } }',
    {},
    ['knownAt'],
    'INVALID_DATE',
  ],
  [
    '{ procedures(entity: "x", filter: { states: [STUDIED, DONE] }) { totalCount } }',
    {},
    ['filter', 'states', '1'],
    'NOT_AN_OPTION',
  ],
])('%s with %j names %j: %s', async (document, variables, argument, errorCode) => {
  const [error] = await refused(document, variables)
  if (argument) expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument, errorCode })
  // What is wrong with the document itself has no argument to name.
  else expect(error).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', argument: undefined })
})

test('each of several values is named, whether it is a variable or written in the document', async () => {
  const input = { ...value, cutoff: 'x', value: 'y', members: [member('1'), member('z')] }
  const errors = await refused(record, { input })
  expect(errors.map(({ argument }) => argument)).toEqual(
    expect.arrayContaining([
      ['input', 'cutoff'],
      ['input', 'value'],
      ['input', 'members', '1', 'value'],
    ]),
  )
  const [written] = await refused(
    '{ plan(entity: "x") { figure(asOf: "2010-13-01") { progress } } }',
  )
  expect(written?.message).toBe('asOf: Date expects a day that exists, as YYYY-MM-DD')
})
