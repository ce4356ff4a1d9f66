import type { Language } from '../../core/formats/language.ts'
import { gendered } from './agreement.rules.ts'
import type { SentenceFacts } from './source.ts'

/** One and many: trámite, trámites. */
type Forms = readonly [one: string, many: string]

/** What the sentence about a share is made of. */
export interface RatioWords {
  /** `['trámite', 'trámites']` */
  noun: Forms
  /** Of a noun that is feminine in Spanish. */
  feminine?: boolean
  /** `['está inscrito en el SUIT', 'están inscritos en el SUIT']` */
  done: Forms
  /** Said when there is nothing to count out of. */
  none: string
}

/** "61 de 88 trámites están inscritos en el SUIT; faltan 27, 9 de ellos de la Oficina de Planeación." */
export function ratioSentence(language: Language, words: RatioWords, facts: SentenceFacts): string {
  const total = facts.counts + facts.missing
  if (total === 0) {
    return facts.excluded === 0 ? words.none : allTakenOut(language, words, facts.excluded)
  }
  const found = language === 'es' ? foundInSpanish : foundInEnglish
  const said = found(words, facts.counts, total)
  if (facts.missing === 0 || total === 1) return `${said}.`
  return `${said}; ${language === 'es' ? missingInSpanish(words, facts) : missingInEnglish(facts)}.`
}

/** Rows there are, but each left the count with its justification. */
function allTakenOut(language: Language, { noun, feminine }: RatioWords, excluded: number): string {
  const which = excluded === 1 ? noun[0] : `${excluded} ${noun[1]}`
  if (language === 'en') {
    return `${excluded === 1 ? 'The only' : 'All'} ${which} left the count: there is nothing to count out of.`
  }
  const { only, all } = gendered({ feminine })
  const said = excluded === 1 ? `${only} ${which} salió` : `${all} ${which} salieron`
  return `${said} de la cuenta: no hay de qué contar.`
}

function foundInSpanish(words: RatioWords, counts: number, total: number): string {
  const { noun, done, feminine } = words
  const { none, only, all } = gendered({ feminine })
  if (total === 1) return `${only} ${noun[0]} ${counts === 1 ? '' : 'no '}${done[0]}`
  if (counts === total) return `${all} ${total} ${noun[1]} ${done[1]}`
  if (counts === 0) return `${none} de ${all.toLowerCase()} ${total} ${noun[1]} ${done[0]}`
  return `${counts} de ${total} ${noun[1]} ${done[counts === 1 ? 0 : 1]}`
}

function foundInEnglish({ noun, done }: RatioWords, counts: number, total: number): string {
  if (total === 1) {
    const found = counts === 1 ? done[0] : done[0].replace(/^(is|has) /, '$1 not ')
    return `The only ${noun[0]} ${found}`
  }
  if (counts === total) return `All ${total} ${noun[1]} ${done[1]}`
  if (counts === 0) return `None of the ${total} ${noun[1]} ${done[0]}`
  return `${counts} of ${total} ${noun[1]} ${done[counts === 1 ? 0 : 1]}`
}

function missingInSpanish(
  { feminine }: RatioWords,
  { missing, mostMissing }: SentenceFacts,
): string {
  const said = missing === 1 ? 'falta 1' : `faltan ${missing}`
  if (!mostMissing) return said
  const office = ofOffice(mostMissing.office)
  return mostMissing.missing === missing
    ? `${said}, ${office}`
    : `${said}, ${mostMissing.missing} de ${gendered({ feminine }).them} ${office}`
}

function missingInEnglish({ missing, mostMissing }: SentenceFacts): string {
  const said = missing === 1 ? '1 is missing' : `${missing} are missing`
  if (!mostMissing) return said
  return mostMissing.missing === missing
    ? `${said}, from ${mostMissing.office}`
    : `${said}, ${mostMissing.missing} of them from ${mostMissing.office}`
}

/** "de la Oficina…", "del Despacho…", "de UMATA": by the first word, where it is a common noun. */
function ofOffice(name: string): string {
  if (/^(despacho|almacén|instituto|departamento)\b/i.test(name)) return `del ${name}`
  if (/^(oficina|secretaría|comisaría|inspección|biblioteca|unidad|umata|dirección)/i.test(name))
    return `de la ${name}`
  return `de ${name}`
}
