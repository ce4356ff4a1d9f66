import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  sentence: (plans: number, drafts: number) => {
    const first = plural('es', plans, {
      zero: 'La entidad todavía no tiene planes',
      one: 'La entidad tiene 1 plan',
      other: `La entidad tiene ${plans} planes`,
    })
    const second = plural('es', drafts, {
      zero: '',
      one: plans === 1 ? ', que es un borrador' : '; 1 es un borrador',
      other: `; ${drafts} son borradores`,
    })
    return `${first}${second}.`
  },
  list: 'Planes de la entidad',
  name: 'Título',
  validity: 'Vigencia',
  state: 'Estado',
  years: (from: number, to: number) => `${from} a ${to}`,
  add: 'Crear un plan',
  addHelp:
    'Queda como borrador: el público no lo ve hasta que se adopte. Los valores reportados nunca se copian.',
  searchTemplate: 'Municipio del que se copia',
  searchTemplateHelp: 'Nombre, departamento o código DIVIPOLA: acorta la lista de abajo.',
  from: 'Punto de partida',
  blank: 'En blanco',
  option: (entity: string, title: string, from: number, to: number) =>
    `${entity}: ${title}, ${from} a ${to}`,
  counting: 'Contando lo que se copia…',
  copies: (areas: number, rows: number, phases: number, objectives: number) => {
    const parts = [
      plural('es', areas, { zero: 'ningún área', one: '1 área', other: `${areas} áreas` }),
      plural('es', rows, { zero: 'ninguna fila', one: '1 fila', other: `${rows} filas` }),
      plural('es', phases, { zero: 'ninguna fase', one: '1 fase', other: `${phases} fases` }),
    ]
    const last = plural('es', objectives, {
      zero: 'ningún objetivo',
      one: '1 objetivo',
      other: `${objectives} objetivos`,
    })
    return `Se copian ${parts.join(', ')} y ${last}, con sus metas, plazos, integrantes y fuentes. Los valores no.`
  },
  blankHelp: 'Sin áreas ni filas: se agregan después, en sus páginas.',
  title: 'Título',
  titleHelp: 'Por ejemplo: Plan de acción de Gobierno en Línea.',
  created: (title: string) => `Se creó el borrador «${title}».`,
  unmatched: (names: readonly string[]) =>
    `La entidad no tiene lo que la plantilla llama ${names.map((name) => `«${name}»`).join(', ')}.`,
  archived: 'Entidades archivadas',
  archivedHelp:
    'No se muestran al público ni admiten cambios. Al restaurarlas vuelven con todos sus datos.',
}

export const en: typeof es = {
  sentence: (plans, drafts) => {
    const first = plural('en', plans, {
      zero: 'The entity has no plans yet',
      one: 'The entity has 1 plan',
      other: `The entity has ${plans} plans`,
    })
    const second = plural('en', drafts, {
      zero: '',
      one: plans === 1 ? ', which is a draft' : '; 1 is a draft',
      other: `; ${drafts} are drafts`,
    })
    return `${first}${second}.`
  },
  list: 'Plans of the entity',
  name: 'Title',
  validity: 'Validity',
  state: 'State',
  years: (from, to) => `${from} to ${to}`,
  add: 'Make a plan',
  addHelp:
    'It is a draft: the public does not see it until it is adopted. Reported values are never copied.',
  searchTemplate: 'Municipality to copy from',
  searchTemplateHelp: 'Name, department or DIVIPOLA code: shortens the list below.',
  from: 'Starting point',
  blank: 'Blank',
  option: (entity, title, from, to) => `${entity}: ${title}, ${from} to ${to}`,
  counting: 'Counting what is copied…',
  copies: (areas, rows, phases, objectives) => {
    const parts = [
      plural('en', areas, { zero: 'no areas', one: '1 area', other: `${areas} areas` }),
      plural('en', rows, { zero: 'no rows', one: '1 row', other: `${rows} rows` }),
      plural('en', phases, { zero: 'no phases', one: '1 phase', other: `${phases} phases` }),
    ]
    const last = plural('en', objectives, {
      zero: 'no objectives',
      one: '1 objective',
      other: `${objectives} objectives`,
    })
    return `It copies ${parts.join(', ')} and ${last}, with their goals, deadlines, members and sources. No values.`
  },
  blankHelp: 'Without areas or rows: they are added afterwards, on their pages.',
  title: 'Title',
  titleHelp: 'For example: Action plan of Government Online.',
  created: (title) => `The draft “${title}” was made.`,
  unmatched: (names) =>
    `The entity has not what the template calls ${names.map((name) => `“${name}”`).join(', ')}.`,
  archived: 'Archived entities',
  archivedHelp:
    'They are not shown to the public and take no changes. Restored, they come back with all their data.',
}
