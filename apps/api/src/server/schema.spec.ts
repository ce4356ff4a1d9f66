import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  specifiedScalarTypes,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema, schemaText } from './schema.ts'

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

const own = types.filter(({ name }) => !specifiedScalarTypes.some((one) => one.name === name))

test('every type, field, argument, input and value says what it is', () => {
  const silent: string[] = []
  const look = (name: string, { description }: { description?: string | null }) => {
    if (!description?.trim()) silent.push(name)
  }
  for (const type of own) {
    look(type.name, type)
    if (isEnumType(type)) for (const one of type.getValues()) look(`${type.name}.${one.name}`, one)
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field)
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field)
      for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg)
    }
  }
  expect(silent).toEqual([])
})

test('a scalar of ours says where its form is specified', () => {
  const scalars = own.filter(isScalarType)
  expect(scalars.map(({ name }) => name).sort()).toEqual(['Date', 'DateTime', 'Decimal'])
  for (const { name, specifiedByURL } of scalars) {
    expect(new URL(specifiedByURL ?? '').protocol).toBe('https:')
    expect(schemaText()).toContain(`scalar ${name} @specifiedBy(url: "${specifiedByURL}")`)
  }
})

/** What is called or described as a day, a moment, an amount or one of a closed list. */
const typed = {
  name: /(On|Date|Since|[^k]From|activeTo|cutoff|until|since|day|date|deadline|knownAt)$/,
  words:
    /\b(day|date|YYYY|decimal|amount|pesos|share|one of)\b|"\d{4}-\d\d-\d\d"|"\d+\.\d+"|`[A-Z]{2,}(_[A-Z]+)*`/,
}
/** Texts all the same, by what they are. */
const texts: Readonly<Record<string, string>> = {
  days: 'digits of days of the week',
  deadlineSource: 'where a day was read',
  periodKey: 'a week, a month, a half-year or a year of the plan',
  reason: 'words',
  sourceKey: 'a dotted key: sourceOptions has those of a target',
  states: 'of whichever list is asked, each has its own',
  values: 'what a field holds, whatever its type',
}

test('what is a day, a moment, an amount or one of a closed list is taken as that, not as text', () => {
  const asText: string[] = []
  const look = (owner: string, inputs: readonly (GraphQLArgument | GraphQLInputField)[]) => {
    for (const { name, type, description } of inputs) {
      const isText = getNamedType(type).name === 'String' && !texts[name]
      const says = typed.name.test(name) || typed.words.test(description ?? '')
      if (isText && says) asText.push(`${owner}.${name}: ${description}`)
    }
  }
  for (const type of types) {
    if (isInputObjectType(type)) look(type.name, Object.values(type.getFields()))
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) look(field.name, field.args)
  }
  expect(asText).toEqual([])
})
