import { isInterfaceType, isObjectType, isUnionType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from './schema.ts'

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

test('a refusal is read beside anything that a write answers, without an alias', () => {
  const refusal = schema.getType('Refusal')
  if (!isInterfaceType(refusal)) throw new Error('Refusal is an interface')
  const refusals = new Set(schema.getPossibleTypes(refusal))
  const clashes = types.filter(isUnionType).flatMap((union) => {
    const answers = union.getTypes().filter((one) => !refusals.has(one))
    const written = answers.flatMap((one) => Object.values(one.getFields()))
    const fields = [...refusals].flatMap((one) => Object.values(one.getFields()))
    return fields
      .filter(({ name, type }) =>
        written.some((other) => other.name === name && String(other.type) !== String(type)),
      )
      .map(({ name }) => `${union.name}.${name}`)
  })
  expect(types.filter(isObjectType).length).toBeGreaterThan(100)
  expect(clashes).toEqual([])
})
