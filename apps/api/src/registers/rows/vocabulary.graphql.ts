import {
  dailyRegister,
  LIST_KEYS,
  LISTS,
  type ListKey,
  type RegisterDefinition,
  type RegisterField,
} from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { screamingSnake } from './register-row.ts'
import { ROW_STATES } from './rows-page.sql.ts'

export const RegisterKeyEnum = builder.enumType('RegisterKey', {
  description: 'The registers of daily work; the inventory of procedures is one of its own.',
  values: Object.fromEntries(
    LIST_KEYS.map((key) => [
      screamingSnake(key),
      { value: key, description: dailyRegister(key).help.en },
    ]),
  ) as Record<string, { value: ListKey; description: string }>,
})

export const RowStateEnum = builder.enumType('RegisterRowState', {
  description: 'Which rows of a register.',
  values: enumValues(ROW_STATES, {
    CURRENT: 'It stands, and its last day hasn’t passed.',
    ENDED: 'Its last day has passed.',
    ANNULLED: 'Recorded by mistake; for the entity’s own people.',
    ALL: 'Any of them.',
  }),
})

type OptionField = Extract<RegisterField, { type: 'OPTION' }>

function optionEnum(name: string, { about, options }: OptionField) {
  return builder.enumType(name, {
    description: about,
    values: Object.fromEntries(
      Object.entries(options).map(([option, { en }]) => [option, { description: `${en}.` }]),
    ),
  })
}

const capital = (key: string) => `${key.charAt(0).toUpperCase()}${key.slice(1)}`

const optionEnums = new Map(
  LISTS.flatMap(({ type, fields }) =>
    Object.entries(fields).flatMap(([key, field]) =>
      field.type === 'OPTION'
        ? [[`${type}${capital(key)}`, optionEnum(`${type}${capital(key)}`, field)] as const]
        : [],
    ),
  ),
)

/** The vocabulary of an OPTION: `ConnectionPointKind`. */
export function optionEnumOf(type: string, key: string) {
  const found = optionEnums.get(`${type}${capital(key)}`)
  if (!found) throw new Error(`No vocabulary for ${type}.${key}`)
  return found
}

const stateEnums = new Map(
  LISTS.flatMap(({ key, type, states, nouns }) =>
    states
      ? [
          [
            key,
            builder.enumType(`${type}State`, {
              description: `State of a row of the list of ${nouns.en.many}.`,
              values: Object.fromEntries(
                Object.entries(states).map(([state, { labels }]) => [
                  state,
                  { description: `${labels.en}.` },
                ]),
              ),
            }),
          ] as const,
        ]
      : [],
  ),
)

/** The vocabulary of the states of a list: `PlannedActionState`. */
export function stateEnumOf({ key }: RegisterDefinition) {
  const found = stateEnums.get(key)
  if (!found) throw new Error(`No states of ${key}`)
  return found
}

/** Every state of any list, by the first list that has it. */
const everyState = new Map(
  LISTS.flatMap(({ states }) => Object.entries(states ?? {}))
    .toReversed()
    .map(([state, { labels }]) => [state, { description: `${labels.en}.` }]),
)

export const ListStateEnum = builder.enumType('ListState', {
  description: 'States that rows of any list with states can be in; each list has some of them.',
  values: Object.fromEntries(everyState),
})
