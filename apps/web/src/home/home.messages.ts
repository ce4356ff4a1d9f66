import { plural } from '../lib/i18n/plural.ts'

export const es = {
  title: 'Planes de Gobierno en Línea',
  sentence: (count: number) =>
    plural('es', count, {
      zero: 'Todavía ningún municipio lleva aquí su plan.',
      one: 'Un municipio lleva aquí su plan, a la vista de todos.',
      other: `${count} municipios llevan aquí su plan, a la vista de todos.`,
    }),
  loading: 'Aquí los municipios llevan su plan, a la vista de todos.',
  emptyTitle: 'No hay ningún plan publicado',
  empty: 'Quien administra el sistema puede ingresar y crear la primera entidad y su plan.',
  signIn: 'Ingresar',
}

export const en: typeof es = {
  title: 'E-government plans',
  sentence: (count: number) =>
    plural('en', count, {
      zero: 'No municipality keeps its plan here yet.',
      one: 'One municipality keeps its plan here, open to all.',
      other: `${count} municipalities keep their plans here, open to all.`,
    }),
  loading: 'Here municipalities keep their plans, open to all.',
  emptyTitle: 'No plan has been published',
  empty: 'The administrator can sign in and create the first entity and its plan.',
  signIn: 'Sign in',
}
