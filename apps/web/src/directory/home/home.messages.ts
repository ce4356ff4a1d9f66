import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Planes de Gobierno en Línea',
  sentence: (count: number) =>
    plural('es', count, {
      zero: 'Todavía ningún municipio lleva aquí su plan.',
      one: 'Un municipio lleva aquí su plan, a la vista de todos.',
      other: `${count} municipios llevan aquí su plan, a la vista de todos.`,
    }),
  found: (count: number, search: string) =>
    plural('es', count, {
      zero: `Ningún municipio responde a «${search}».`,
      one: `Un municipio responde a «${search}».`,
      other: `${count} municipios responden a «${search}».`,
    }),
  loading: 'Aquí los municipios llevan su plan, a la vista de todos.',
  own: 'Sus entidades',
  searchLabel: 'Buscar un municipio',
  searchHelp: 'Por nombre, departamento o código DIVIPOLA.',
  page: (shown: number, total: number) =>
    total === 1 ? '1 municipio' : `${shown} de ${total} municipios`,
  noneTitle: 'Nada encontrado',
  none: 'Revise cómo está escrito, o busque por el departamento.',
  seeAll: 'Ver todos',
  emptyTitle: 'No hay ningún plan publicado',
  empty: 'Quien opera la instalación puede ingresar y crear la primera entidad.',
  signIn: 'Ingresar',
}

export const en: typeof es = {
  title: 'E-government plans',
  sentence: (count) =>
    plural('en', count, {
      zero: 'No municipality keeps its plan here yet.',
      one: 'One municipality keeps its plan here, open to all.',
      other: `${count} municipalities keep their plans here, open to all.`,
    }),
  found: (count, search) =>
    plural('en', count, {
      zero: `No municipality matches “${search}”.`,
      one: `One municipality matches “${search}”.`,
      other: `${count} municipalities match “${search}”.`,
    }),
  loading: 'Here municipalities keep their plans, open to all.',
  own: 'Your entities',
  searchLabel: 'Find a municipality',
  searchHelp: 'By name, department or DIVIPOLA code.',
  page: (shown, total) => (total === 1 ? '1 municipality' : `${shown} of ${total} municipalities`),
  noneTitle: 'Nothing found',
  none: 'Check the spelling, or search by department.',
  seeAll: 'See all',
  emptyTitle: 'No plan has been published',
  empty: 'Whoever operates the installation can sign in and create the first entity.',
  signIn: 'Sign in',
}
