import { LISTS, REFERENCES_LIMIT, type RegisterDefinition, type RegisterField } from '@gelt/domain'
import { builder } from '../../graphql/builder.ts'
import { cleared, emptied, kept, key, version } from '../../graphql/input-words.ts'
import { referencedBy } from '../facts/row-columns.ts'
import { optionEnumOf, RegisterKeyEnum } from './vocabulary.graphql.ts'

type InputBuilder = PothosSchemaTypes.InputFieldBuilder<
  typeof builder.$inferSchemaTypes,
  'InputObject'
>

/** What a field takes, in words. */
function taken(field: RegisterField): string {
  switch (field.type) {
    case 'LINE':
    case 'PROSE':
      return `Up to ${field.max} characters.`
    case 'DAY':
      return field.future ? '' : 'Not after the entity’s today.'
    case 'TIME':
      return 'In 24 hours: `15:30`.'
    case 'COUNT':
      return `From ${field.minimum ?? 0} to ${field.maximum}.`
    case 'DECIMAL':
      return `From 0 to ${field.maximum}, with at most ${field.decimals} decimals.`
    case 'WEEKDAYS':
      return 'ISO digits of the days: `135` is Monday, Wednesday and Friday.'
    case 'REFERENCE':
      return `Id of a ${referencedBy(field).nodeType}.`
    case 'REFERENCES':
      return `Ids of ${referencedBy(field).nodeType} nodes, ${REFERENCES_LIMIT} at most; all of them, in any order.`
    default:
      return ''
  }
}

function inputField(
  t: InputBuilder,
  { type }: RegisterDefinition,
  key: string,
  field: RegisterField,
  left: string,
) {
  const description = [field.about, taken(field), left].filter(Boolean).join(' ')
  switch (field.type) {
    case 'FLAG':
      return t.boolean({ description })
    case 'COUNT':
      return t.int({ description })
    case 'REFERENCE':
      return t.id({ description })
    case 'REFERENCES':
      return t.idList({ description })
    case 'DAY':
      return t.field({ type: 'Date', description })
    case 'DECIMAL':
      return t.field({ type: 'Decimal', description })
    case 'OPTION':
      return t.field({ type: optionEnumOf(type, key), description })
    default:
      return t.string({ description })
  }
}

function inputFields(
  t: InputBuilder,
  definition: RegisterDefinition,
  left: (field: RegisterField) => string,
) {
  return Object.fromEntries(
    Object.entries(definition.fields)
      .filter(([, { automatic }]) => !automatic)
      .map(([name, field]) => [name, inputField(t, definition, name, field, left(field))]),
  )
}

const texts = new Set<RegisterField['type']>([
  'LINE',
  'PROSE',
  'URL',
  'EMAIL',
  'HASH',
  'TIME',
  'WEEKDAYS',
])

function leftOut({ needed, type }: RegisterField): string {
  if (needed) return kept
  return texts.has(type) ? cleared : emptied
}

function rowInputs(definition: RegisterDefinition) {
  const { type, nouns } = definition
  const { one } = nouns.en
  return {
    create: definition.madeWith
      ? null
      : builder.inputType(`Create${type}Input`, {
          description: `A new ${one}; fields that are needed are refused by name where they are empty.`,
          fields: (t) => ({
            entityId: t.id({ required: true, description: 'The municipality.' }),
            ...inputFields(t, definition, ({ needed }) => (needed ? 'Needed.' : '')),
            idempotencyKey: t.string({ required: true, description: key }),
          }),
        }),
    update: builder.inputType(`Update${type}Input`, {
      description: `An edit of a row of the register of ${nouns.en.many}.`,
      fields: (t) => ({
        rowId: t.id({ required: true, description: 'The row.' }),
        version: t.int({ required: true, description: version }),
        ...inputFields(t, definition, leftOut),
        idempotencyKey: t.string({ required: true, description: key }),
      }),
    }),
  }
}

/** Inputs of each register's own writes. */
export const ROW_INPUTS = LISTS.map((definition) => ({ definition, ...rowInputs(definition) }))

export const AnnulRegisterRowInput = builder.inputType('AnnulRegisterRowInput', {
  description: 'Takes back a row recorded by mistake: it stays in sight and never counts.',
  fields: (t) => ({
    rowId: t.id({ required: true, description: 'The row, of any register.' }),
    version: t.int({ required: true, description: version }),
    reason: t.string({ required: true, description: 'Why, up to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

export const AttestPeriodInput = builder.inputType('AttestPeriodInput', {
  description: 'Says that a register is complete for a period.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The municipality.' }),
    register: t.field({ type: RegisterKeyEnum, required: true, description: 'Which register.' }),
    day: t.field({
      type: 'Date',
      required: true,
      description: 'Any day of the period; its unit is the register’s own.',
    }),
    officeId: t.id({
      description: 'Whose rows; left out: the whole municipality’s, by the committee.',
    }),
    note: t.string({ description: 'What there is to add, up to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

export const WithdrawAttestationInput = builder.inputType('WithdrawAttestationInput', {
  description: 'Takes back what was said of a period.',
  fields: (t) => ({
    attestationId: t.id({ required: true, description: 'The attestation, one that holds.' }),
    reason: t.string({ required: true, description: 'Why, up to 500 characters.' }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

const MailUseOfWeekInput = builder.inputType('MailUseOfWeekInput', {
  description: 'How an account was used in a week.',
  fields: (t) => ({
    accountId: t.id({ required: true, description: 'The account.' }),
    days: t.string({
      description: 'ISO digits of the days on which it was used; empty: on none.',
    }),
  }),
})

export const SaveMailWeekInput = builder.inputType('SaveMailWeekInput', {
  description: 'A week of mail accounts, in one write.',
  fields: (t) => ({
    entityId: t.id({ required: true, description: 'The municipality.' }),
    weekStartsOn: t.field({
      type: 'Date',
      required: true,
      description: 'The Monday of the week, not after the entity’s today.',
    }),
    uses: t.field({
      type: [MailUseOfWeekInput],
      required: true,
      description: 'Accounts, each once, up to 500; those left out stay as they are.',
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})

export const AttachRegisterEvidenceInput = builder.inputType('AttachRegisterEvidenceInput', {
  description: 'A file or a link that proves a row: exactly one of the two.',
  fields: (t) => ({
    rowId: t.id({ required: true, description: 'The row, of any register.' }),
    fileId: t.id({ description: 'A file sent to POST /files before.' }),
    url: t.string({ description: 'An https address, up to 2,000 characters.' }),
    title: t.string({
      description:
        'What it is, up to 200 characters. Of a file by default its name; a link needs one.',
    }),
    idempotencyKey: t.string({ required: true, description: key }),
  }),
})
