import { z } from 'zod'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import { weekdayOf } from '../../core/calendar/plain-date.rules.ts'
import type { ErrorCode } from '../../core/errors/error-codes.ts'
import { refuse } from '../../core/errors/refuse.rules.ts'
import { mailAddress, seenVersion } from '../../core/text/patch.input.ts'
import { line, prose } from '../../core/text/text.input.ts'
import { webAddress } from '../../core/text/web-address.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'
import type { RegisterDefinition, RowValues } from './register-definition.ts'
import { REFERENCES_LIMIT, type RegisterField } from './register-field.ts'

/** A figure arrives as text or as a number, a yes as text or as a boolean, several as a list; blank is nothing. */
const given = z
  .union([z.string(), z.number(), z.boolean(), z.array(z.string()).max(REFERENCES_LIMIT)])
  .nullish()
  .transform((value) => {
    const text = value == null ? '' : Array.isArray(value) ? value.join(' ') : String(value)
    return text.trim() === '' ? null : text
  })

const digits = (maximum: number, minimum: number) =>
  z
    .string()
    .trim()
    .superRefine((text, context) => {
      const params = { maximum }
      if (!/^-?\d{1,40}([.,]\d{1,40})?$/.test(text)) refuse(context, 'NOT_A_NUMBER', { params })
      else if (text.startsWith('-')) refuse(context, 'NEGATIVE', { params })
      else if (!/^\d+$/.test(text)) refuse(context, 'NOT_WHOLE', { params })
      else if (Number(text) > maximum) refuse(context, 'ABOVE_RANGE', { params })
      else if (Number(text) < minimum) refuse(context, 'NEGATIVE', { params: { minimum } })
    })
    .transform((text) => String(Number(text)))

const decimal = (maximum: number, decimals: number) =>
  z
    .string()
    .trim()
    .superRefine((text, context) => {
      const refused = (code: ErrorCode, limit: number) =>
        refuse(context, code, { params: { maximum: limit } })
      if (!/^-?\d{1,40}(\.\d{1,40})?$/.test(text)) refused('NOT_A_NUMBER', maximum)
      else if (text.startsWith('-')) refused('NEGATIVE', maximum)
      else if ((text.split('.')[1] ?? '').length > decimals) refused('TOO_MANY_DECIMALS', decimals)
      else if (Number(text) > maximum) refused('ABOVE_RANGE', maximum)
    })
    .transform((text) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text))
    .transform((text) => text.replace(/^0+(?=\d)/, ''))

/** What a filled-in field takes, as stored text. */
export function fieldInput(field: RegisterField): z.ZodType<string, string> {
  switch (field.type) {
    case 'LINE':
      return line(field.max)
    case 'PROSE':
      return prose(field.max)
    case 'URL':
      return webAddress
    case 'EMAIL':
      return mailAddress
    case 'HASH':
      return z
        .string()
        .trim()
        .toLowerCase()
        .refine((text) => /^[0-9a-f]{64}$/.test(text), { error: 'INVALID_HASH' })
    case 'DAY':
      return field.monday
        ? plainDate.refine((day) => weekdayOf(day) === 1, { error: 'NOT_A_MONDAY' })
        : plainDate
    case 'TIME':
      return z
        .string()
        .trim()
        .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), { error: 'INVALID_TIME' })
    case 'COUNT':
      return digits(field.maximum, field.minimum ?? 0)
    case 'DECIMAL':
      return decimal(field.maximum, field.decimals)
    case 'FLAG':
      return z.enum(['true', 'false'])
    case 'WEEKDAYS':
      return z
        .string()
        .trim()
        .refine((text) => /^[1-7]{1,7}$/.test(text), { error: 'INVALID_VALUE' })
        .transform((text) => [...new Set(text)].sort().join(''))
    case 'OPTION':
      return z.enum(Object.keys(field.options) as [string, ...string[]])
    case 'REFERENCE':
      return opaqueId
    case 'REFERENCES':
      return z
        .string()
        .transform((text) => text.trim().split(/\s+/))
        .pipe(z.array(opaqueId).max(REFERENCES_LIMIT))
        .transform((ids) => [...new Set(ids)].sort().join(' '))
  }
}

/** One field of a new row: blank is null, and refused where no row is without it. */
function createField(field: RegisterField) {
  const filled = fieldInput(field)
  return given.pipe(field.needed ? requiredText(filled) : filled.nullable())
}

function requiredText(filled: z.ZodType<string, string>) {
  return z
    .string()
    .nullable()
    .refine((text) => text !== null, { error: 'REQUIRED' })
    .transform((text) => text ?? '')
    .pipe(filled)
}

function mapFields<Schema>(
  { fields }: RegisterDefinition,
  make: (field: RegisterField) => Schema,
): Record<string, Schema> {
  const own = Object.entries(fields).filter(([, { automatic }]) => !automatic)
  return Object.fromEntries(own.map(([key, field]) => [key, make(field)]))
}

/** A new row's fields, as a form holds them. */
export function rowFieldsInput(
  definition: RegisterDefinition,
): z.ZodType<RowValues, Record<string, unknown>> {
  return z.strictObject(mapFields(definition, createField)) as unknown as z.ZodType<
    RowValues,
    Record<string, unknown>
  >
}

export interface CreateRowInput {
  entityId: string
  values: RowValues
  idempotencyKey: string
}

/** `{ entityId, idempotencyKey, … }` with the register's fields beside them. */
export function createRowInput(
  definition: RegisterDefinition,
): z.ZodType<CreateRowInput, Record<string, unknown>> {
  return z
    .strictObject({ entityId: opaqueId, idempotencyKey, ...mapFields(definition, createField) })
    .transform(({ entityId, idempotencyKey: key, ...values }) => ({
      ...{ entityId: entityId as string, idempotencyKey: key as string },
      values: values as RowValues,
    })) as unknown as z.ZodType<CreateRowInput, Record<string, unknown>>
}

export interface UpdateRowInput {
  rowId: string
  version: number
  /** Only those that change; null clears. */
  values: RowValues
  idempotencyKey: string
}

/** `{ rowId, version, idempotencyKey, … }`; fields left out stay as they are. */
export function updateRowInput(
  definition: RegisterDefinition,
): z.ZodType<UpdateRowInput, Record<string, unknown>> {
  const fields = mapFields(definition, (field) => createField(field).optional())
  return z
    .looseObject({ rowId: opaqueId, version: seenVersion, idempotencyKey })
    .transform(({ rowId, version, idempotencyKey: key, ...rest }) => ({
      ...{ rowId, version, idempotencyKey: key },
      values: Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    }))
    .transform((input, context) => {
      const parsed = z.strictObject(fields).safeParse(input.values)
      if (!parsed.success) {
        for (const issue of parsed.error.issues) context.addIssue({ ...issue } as never)
        return z.NEVER
      }
      const values = Object.entries(parsed.data).filter(([, value]) => value !== undefined)
      return { ...input, values: Object.fromEntries(values) as RowValues }
    }) as unknown as z.ZodType<UpdateRowInput, Record<string, unknown>>
}

/** Takes back a row recorded by mistake: it stays in sight and never counts. */
export const annulRowInput = z.strictObject({
  rowId: opaqueId,
  version: seenVersion,
  reason: reasonText,
  idempotencyKey,
})
export type AnnulRowInput = z.output<typeof annulRowInput>

/** Says that a register is complete for a period, so that nothing recorded means zero. */
export const attestPeriodInput = z.strictObject({
  entityId: opaqueId,
  /** Key of the register. */
  register: line(60),
  /** Any day of the period: the register's own unit says which. */
  day: plainDate,
  /** Null: for the whole municipality, by the committee. */
  officeId: opaqueId.nullish().transform((id) => id ?? null),
  note: z
    .string()
    .nullish()
    .transform((text) => (text?.trim() ? text : null))
    .pipe(prose(500).nullable()),
  idempotencyKey,
})
export type AttestPeriodInput = z.output<typeof attestPeriodInput>
