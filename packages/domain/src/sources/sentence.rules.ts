import type { Language } from '../formats/language.ts'
import type { SentenceFacts } from './source.ts'

/** One and many, of a masculine noun in Spanish: trámite, servicio. */
type Forms = readonly [one: string, many: string]

/** What the sentence about a share is made of. */
export interface RatioWords {
  /** `['trámite', 'trámites']` */
  noun: Forms
  /** `['está inscrito en el SUIT', 'están inscritos en el SUIT']` */
  done: Forms
  /** Said when there is nothing to count out of. */
  none: string
}

/** "61 de 88 trámites están inscritos en el SUIT; faltan 27, 9 de ellos de la Oficina de Planeación." */
export function ratioSentence(language: Language, words: RatioWords, facts: SentenceFacts): string {
  const total = facts.counts + facts.missing
  if (total === 0) return words.none
  const found = language === 'es' ? foundInSpanish : foundInEnglish
  const said = found(words, facts.counts, total)
  if (facts.missing === 0 || total === 1) return `${said}.`
  return `${said}; ${language === 'es' ? missingInSpanish(facts) : missingInEnglish(facts)}.`
}

function foundInSpanish({ noun, done }: RatioWords, counts: number, total: number): string {
  if (total === 1) return `El único ${noun[0]} ${counts === 1 ? '' : 'no '}${done[0]}`
  if (counts === total) return `Los ${total} ${noun[1]} ${done[1]}`
  if (counts === 0) return `Ninguno de los ${total} ${noun[1]} ${done[0]}`
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

function missingInSpanish({ missing, mostMissing }: SentenceFacts): string {
  const said = missing === 1 ? 'falta 1' : `faltan ${missing}`
  if (!mostMissing) return said
  const office = ofOffice(mostMissing.office)
  return mostMissing.missing === missing
    ? `${said}, ${office}`
    : `${said}, ${mostMissing.missing} de ellos ${office}`
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
