import type { Language } from '../formats/language.ts'
import type { ErrorCode } from './error-codes.ts'
import type { MessageCatalogue, MessageParams } from './message-catalogue.ts'
import { englishMessages } from './messages.en.ts'
import { spanishMessages } from './messages.es.ts'

const CATALOGUES: Record<Language, MessageCatalogue> = { es: spanishMessages, en: englishMessages }
const ANY_FIELD: Record<Language, string> = { es: 'El dato', en: 'The value' }

/** The sentence for a refusal: the field, the reason and the way out. Without `field`: "El dato". */
export function errorMessage(
  code: ErrorCode,
  language: Language,
  params: MessageParams = {},
): string {
  const message = CATALOGUES[language][code]
  if (typeof message === 'string') return message
  return message({ ...params, field: params.field || ANY_FIELD[language] })
}
