import { plural } from '../lib/i18n/plural.ts'

export const es = {
  listTitle: 'Planes de Gobierno en Línea',
  listSentence: (count: number) =>
    plural('es', count, {
      zero: 'Todavía ningún municipio lleva aquí su plan.',
      one: 'Un municipio lleva aquí su plan, a la vista de todos.',
      other: `${count} municipios llevan aquí su plan, a la vista de todos.`,
    }),
  listLoading: 'Aquí los municipios llevan su plan, a la vista de todos.',
}

export const en: typeof es = {
  listTitle: 'E-government plans',
  listSentence: (count: number) =>
    plural('en', count, {
      zero: 'No municipality keeps its plan here yet.',
      one: 'One municipality keeps its plan here, open to all.',
      other: `${count} municipalities keep their plans here, open to all.`,
    }),
  listLoading: 'Here municipalities keep their plans, open to all.',
}
