import { ERROR_CODES, type ErrorCode, errorMessage } from '@gelt/domain'
import {
  AccessRefusal,
  ConflictRefusal,
  type FieldIssue,
  InputRefusal,
  NotFoundRefusal,
  type Refusal,
  StateRefusal,
} from '../core/refusals.ts'
import { builder } from './builder.ts'

/** The sentence that a caller gets, in English, for a field called Field. */
function wordsOf(code: ErrorCode): string {
  return errorMessage(code, 'en', { field: 'Field' })
}

const ErrorCodeEnum = builder.enumType('ErrorCode', {
  description: 'Every code that a refusal can carry; the list is closed.',
  values: Object.fromEntries(
    ERROR_CODES.map((code) => [code, { description: wordsOf(code) }]),
  ) as Record<ErrorCode, { description: string }>,
})

const RefusalInterface = builder.interfaceRef<Refusal>('Refusal').implement({
  description: 'Why a write was refused. Nothing was written.',
  fields: (t) => ({
    errorCode: t.field({
      type: ErrorCodeEnum,
      description: 'Closed code: what a program decides by.',
      resolve: (r) => r.code,
    }),
    message: t.string({
      description: 'What happened and the way out, in the language asked for.',
      resolve: (r, _args, context) => r.describe(context.language),
    }),
  }),
})

const FieldIssueType = builder.objectRef<FieldIssue>('FieldIssue').implement({
  description: 'What is wrong with one field of the input.',
  fields: (t) => ({
    path: t.exposeStringList('path', {
      description: 'Way to the field: `["members", "2", "value"]`.',
    }),
    errorCode: t.field({
      type: ErrorCodeEnum,
      description: 'Closed code: what a program decides by.',
      resolve: (i) => i.code,
    }),
    message: t.string({
      description: 'The reason and the way out, in the language asked for.',
      resolve: (i, _args, context) => errorMessage(i.code, context.language, i.params ?? {}),
    }),
  }),
})

builder.objectType(InputRefusal, {
  name: 'InputRefusal',
  description: 'One or more fields of the input are not right.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    issues: t.field({
      type: [FieldIssueType],
      description: 'Each field and its reason.',
      resolve: (r) => r.issues,
    }),
  }),
})
builder.objectType(AccessRefusal, {
  name: 'AccessRefusal',
  description: 'The caller is not signed in or may not do this.',
  interfaces: [RefusalInterface],
})
builder.objectType(NotFoundRefusal, {
  name: 'NotFoundRefusal',
  description: 'There is no such row for this caller.',
  interfaces: [RefusalInterface],
})
builder.objectType(StateRefusal, {
  name: 'StateRefusal',
  description: 'What was asked for does not fit the state that the row is in.',
  interfaces: [RefusalInterface],
})

const CurrentValue = builder
  .objectRef<{ field: string; value: string | null }>('CurrentValue')
  .implement({
    description: 'A field as it is stored now.',
    fields: (t) => ({
      field: t.exposeString('field', { description: 'Name of the field in the input.' }),
      value: t.exposeString('value', { nullable: true, description: 'Its stored value as text.' }),
    }),
  })

builder.objectType(ConflictRefusal, {
  name: 'ConflictRefusal',
  description:
    'Somebody saved after the version that this edit saw. Show both and let the person choose.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    currentVersion: t.exposeInt('currentVersion', {
      description: 'The version to send with the next try.',
    }),
    current: t.field({
      type: [CurrentValue],
      description: 'The stored values.',
      resolve: (r) => Object.entries(r.current).map(([field, value]) => ({ field, value })),
    }),
  }),
})
