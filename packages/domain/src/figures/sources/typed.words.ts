import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { formatDate } from '../../core/formats/formats.rules.ts'
import type { Language } from '../../core/formats/language.ts'

/** How a typed figure comes about, in one sentence. */
export function typedSentence(
  language: Language,
  values: number,
  lastCutoff: PlainDate | null,
): string {
  if (lastCutoff === null) {
    return language === 'es'
      ? 'Aún no hay ningún dato aprobado.'
      : 'There is no approved value yet.'
  }
  const day = formatDate(lastCutoff, language)
  if (language === 'es') {
    const counted =
      values === 1 ? 'un dato digitado y aprobado' : `${values} datos digitados y aprobados`
    return `La cifra sale de ${counted}; el último, con corte al ${day}.`
  }
  const counted =
    values === 1 ? 'one typed and approved value' : `${values} typed and approved values`
  return `The figure comes from ${counted}; the last, as of ${day}.`
}
