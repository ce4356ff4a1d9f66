import type { ErrorCode } from './error-codes.ts'

/** `field` is the field's label in the reader's language; the rest are numbers, days and codes. */
export type MessageParams = Record<string, string>

/** A sentence for every code: fixed, or made with its params. */
export type MessageCatalogue = Readonly<
  Record<ErrorCode, string | ((params: MessageParams) => string)>
>
