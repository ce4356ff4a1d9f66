import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  none: (nouns: string, feminine: boolean) =>
    `todavía no hay ${nouns} ${feminine ? 'registradas' : 'registrados'}`,
  last: (day: string, feminine: boolean) =>
    feminine ? `; la más reciente, del ${day}` : `; el más reciente, del ${day}`,
  open: (periods: number) =>
    plural('es', periods, {
      zero: 'Todos los períodos terminados se dieron por completos.',
      one: 'Falta 1 período por dar por completo.',
      other: `Faltan ${periods} períodos por dar por completos.`,
    }),
}

export const en: typeof es = {
  none: (nouns, _feminine) => `no ${nouns} have been recorded yet`,
  last: (day, _feminine) => `; the latest of ${day}`,
  open: (periods) =>
    plural('en', periods, {
      zero: 'All periods that ended are said to be complete.',
      one: '1 period is still to be said complete.',
      other: `${periods} periods are still to be said complete.`,
    }),
}
