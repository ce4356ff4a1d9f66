import type { Language } from '../../core/formats/language.ts'
import type { Noun } from '../../registers/definitions/register-heads.ts'
import { nothingYet } from './agreement.rules.ts'
import { ratioSentence } from './sentence.rules.ts'
import type { SentenceFacts } from './source.ts'

interface ShareWords {
  noun: Noun
  /** `['está al día', 'están al día']`; English begins with is, are. */
  done: readonly [one: string, many: string]
  /** Said where nothing is there to count out of; left out: that the register is empty. */
  none?: string
}

/** "7 de 9 canales están al día; faltan 2, de la Secretaría de Hacienda." */
export function shareSentence(
  language: Language,
  { noun, done, none = nothingYet(noun, language) }: ShareWords,
): (facts: SentenceFacts) => string {
  const { one, many, feminine } = noun
  return (facts) => ratioSentence(language, { noun: [one, many], feminine, done, none }, facts)
}
