import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Trámites y servicios',
  loading: 'Estamos leyendo los trámites y servicios.',
  failed: 'No pudimos leer los trámites y servicios.',
  sentence: (count: number) =>
    plural('es', count, {
      zero: 'El municipio todavía no ha publicado sus trámites y servicios.',
      one: 'Hay 1 trámite o servicio publicado, con lo que se necesita, cuánto cuesta, cuánto demora y dónde se hace.',
      other: `Hay ${count} trámites y servicios publicados, con lo que se necesita, cuánto cuestan, cuánto demoran y dónde se hacen.`,
    }),
  found: (count: number, search: string) =>
    plural('es', count, {
      zero: `Nada responde a «${search}».`,
      one: `1 trámite o servicio responde a «${search}».`,
      other: `${count} trámites y servicios responden a «${search}».`,
    }),
  searchLabel: '¿Qué necesita hacer?',
  searchHelp: 'Por ejemplo: pagar el predial, certificado de residencia, construir.',
  page: (shown: number, total: number) =>
    shown === total ? `${total} en total` : `${shown} de ${total}`,
  noneTitle: 'Nada responde a esas palabras',
  noneHelp: 'Pruebe con otra palabra, o con una sola: «predial», «certificado», «licencia».',
  seeAll: 'Ver todos',
  emptyTitle: 'Todavía no hay trámites publicados',
  emptyHelp:
    'Cuando el municipio publique un trámite en su sitio o en el SUIT, aparecerá aquí con lo que se necesita, su costo y su tiempo.',
  toInventory: 'Ir al inventario',
  needed: (count: number) =>
    plural('es', count, { one: '1 requisito', other: `${count} requisitos` }),
  online: 'Totalmente en línea',
}

export const en: typeof es = {
  title: 'Procedures and services',
  loading: 'We are reading the procedures and services.',
  failed: 'We could not read the procedures and services.',
  sentence: (count) =>
    plural('en', count, {
      zero: 'The municipality has not published its procedures and services yet.',
      one: '1 procedure or service is published, with what is needed, what it costs, how long it takes and where it is done.',
      other: `${count} procedures and services are published, with what is needed, what they cost, how long they take and where they are done.`,
    }),
  found: (count, search) =>
    plural('en', count, {
      zero: `Nothing answers to “${search}”.`,
      one: `1 procedure or service answers to “${search}”.`,
      other: `${count} procedures and services answer to “${search}”.`,
    }),
  searchLabel: 'What do you need to do?',
  searchHelp: 'For example, in Spanish: pagar el predial, certificado de residencia, construir.',
  page: (shown, total) => (shown === total ? `${total} in all` : `${shown} of ${total}`),
  noneTitle: 'Nothing answers to those words',
  noneHelp: 'Try another word, or a single one: “predial”, “certificado”, “licencia”.',
  seeAll: 'See all',
  emptyTitle: 'No procedure is published yet',
  emptyHelp:
    'Once the municipality publishes a procedure on its site or in the SUIT, it appears here with what is needed, its cost and its time.',
  toInventory: 'Go to the inventory',
  needed: (count) => plural('en', count, { one: '1 requirement', other: `${count} requirements` }),
  online: 'Fully online',
}
