import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: (number: string, year: string) => `Resolución ${number} de ${year}`,
  loadingTitle: 'Resolución',
  loading: 'Estamos abriendo el texto completo del acto.',
  sentence: (act: string, day: string, articles: string, indicators: string, notes: string) =>
    `${act}, del ${day}: ${articles}, ${indicators} y ${notes}.`,
  sentencePlain: (indicators: string, notes: string) =>
    `El acto que adopta el plan: ${indicators} y ${notes}.`,
  sentenceDraft: (indicators: string, notes: string) =>
    `El texto de un borrador, que nadie ha adoptado: ${indicators} y ${notes}.`,
  articles: (count: number) =>
    plural('es', count, {
      zero: 'ningún artículo',
      one: '1 artículo',
      other: `${count} artículos`,
    }),
  indicators: (count: number) =>
    plural('es', count, {
      zero: 'ningún indicador',
      one: '1 indicador',
      other: `${count} indicadores`,
    }),
  notes: (count: number) =>
    plural('es', count, {
      zero: 'ninguna nota de lectura',
      one: '1 nota de lectura',
      other: `${count} notas de lectura`,
    }),
  missingParts: (missing: number, all: number) =>
    plural('es', missing, {
      zero: `Trae las ${all} partes que exige.`,
      one: `Le falta 1 de las ${all} partes que exige.`,
      other: `Le faltan ${missing} de las ${all} partes que exige.`,
    }),
  sampleRemark: 'El texto es el del acto real; los datos de esta entidad son de muestra.',
  print: 'Imprimir',
  onThisPage: 'En esta página',
  toTop: 'Volver arriba',
  parts: {
    RECITALS: 'Considerandos',
    ARTICLES: 'Resuelve',
    CLOSING: 'Firma',
    FRAMEWORK: 'Marco estratégico',
    OBJECTIVES: 'Objetivos específicos',
    AREAS: 'Marco de acción',
    TABLE: 'Marco operativo',
    SUPPORT: 'Soporte técnico',
    INCENTIVES: 'Incentivos',
  },
  toObjectives: 'Cuánto va cada objetivo, con sus filas y sus políticas',
  missing: 'Lo que falta',
  letterhead: 'Encabezado',
  noText: 'No se ha cargado el texto de este acto',
  noTextHelp: 'El comité puede completarlo en la configuración del plan.',
  noPlanSentence: (entity: string) => `${entity} todavía no tiene un plan a la vista de todos.`,
  noPlan: 'Esta entidad no tiene un plan adoptado',
  literal:
    'El texto se muestra palabra por palabra, con sus erratas. Las notas al margen dicen qué no es claro y cómo se lee aquí; no hacen parte del acto.',
  note: (code: string) => `Nota ${code}`,
  noteReading: 'Cómo se lee aquí:',
  seeAlso: 'Véase también',
  otherNotes: 'Notas sobre todo el documento',
  required: {
    present: 'está en el acto',
    missing: 'falta en el acto',
    title: (missing: number) =>
      plural('es', missing, {
        one: 'Una parte que el acto exige y no trae',
        other: `${missing} partes que el acto exige y no trae`,
      }),
    explain:
      'Los considerandos piden estas partes como contenido mínimo del plan. El plan no las trae: aquí se señalan como faltantes y no se completan.',
  },
  table: {
    explain: (rows: number, areas: number) =>
      `La tabla del acto tiene ${plural('es', rows, { one: '1 fila', other: `${rows} filas` })} en ${plural('es', areas, { one: '1 acción', other: `${areas} acciones` })}. Una celda combinada vale para varias filas; una celda vacía se dice vacía. El número de cada fila lleva a su avance.`,
    toIndicator: (row: number) => `Fila ${row}: ver su avance`,
    row: 'Fila',
    indicator: 'Indicadores de gestión',
    goal: 'Metas',
    activity: 'Actividades',
    deadline: 'Tiempos',
    notes: 'Notas de lectura',
    benefits: 'Beneficios para los ciudadanos',
    responsibles: 'Responsables',
    resources: 'Recursos',
    area: (number: number) => `Acción ${number}`,
    merged: (from: number, to: number) => `celda combinada, filas ${from} a ${to}`,
    mergedCell: 'celda combinada',
    emptyCell: 'celda vacía',
    strayRow: 'fila suelta',
    stray: (words: string) =>
      `Fila suelta después de esta, con una sola celda llena: «${words}». No cuenta como indicador.`,
    edited: 'cambiado aquí',
  },
  support: {
    historical: 'Histórico, 2008',
    remark:
      'Estos contactos son los que la resolución daba en 2008. No los use: pueden no existir o ser de otras personas.',
    current: 'Contacto vigente',
    noCurrent: 'El municipio no ha registrado un contacto vigente.',
  },
  incentives: {
    nomination: 'Postulación',
    date: 'Fecha',
    result: 'Resultado',
    none: 'El municipio no registra ninguna postulación a este incentivo.',
    noNomination: 'sin postulación registrada',
    noDate: 'sin fecha',
    noResult: 'sin resultado todavía',
  },
}

export const en: typeof es = {
  title: (number: string, year: string) => `Resolution ${number} of ${year}`,
  loadingTitle: 'Resolution',
  loading: 'We are opening the whole text of the act.',
  sentence: (act: string, day: string, articles: string, indicators: string, notes: string) =>
    `${act}, of ${day}: ${articles}, ${indicators} and ${notes}.`,
  sentencePlain: (indicators: string, notes: string) =>
    `The act that adopts the plan: ${indicators} and ${notes}.`,
  sentenceDraft: (indicators: string, notes: string) =>
    `The text of a draft, which nobody has adopted: ${indicators} and ${notes}.`,
  articles: (count: number) =>
    plural('en', count, { zero: 'no article', one: '1 article', other: `${count} articles` }),
  indicators: (count: number) =>
    plural('en', count, { zero: 'no indicator', one: '1 indicator', other: `${count} indicators` }),
  notes: (count: number) =>
    plural('en', count, {
      zero: 'no reading note',
      one: '1 reading note',
      other: `${count} reading notes`,
    }),
  missingParts: (missing: number, all: number) =>
    plural('en', missing, {
      zero: `It has the ${all} parts that it asks for.`,
      one: `It lacks 1 of the ${all} parts that it asks for.`,
      other: `It lacks ${missing} of the ${all} parts that it asks for.`,
    }),
  sampleRemark: 'The text is that of the real act; this entity’s data are a sample.',
  print: 'Print',
  onThisPage: 'On this page',
  toTop: 'Back to top',
  parts: {
    RECITALS: 'Recitals',
    ARTICLES: 'Articles',
    CLOSING: 'Signature',
    FRAMEWORK: 'Strategic framework',
    OBJECTIVES: 'Specific objectives',
    AREAS: 'Areas of action',
    TABLE: 'Operational table',
    SUPPORT: 'Technical support',
    INCENTIVES: 'Incentives',
  },
  toObjectives: 'How far each objective has come, with its rows and policies',
  missing: 'What is missing',
  letterhead: 'Heading',
  noText: 'The text of this act has not been loaded',
  noTextHelp: 'The committee can complete it in the plan’s settings.',
  noPlanSentence: (entity: string) => `${entity} has no plan open to all yet.`,
  noPlan: 'This entity has no adopted plan',
  literal:
    'The text is shown word for word, in Spanish, misspellings included. The notes in the margin say what is unclear and how it is read here; they are no part of the act.',
  note: (code: string) => `Note ${code}`,
  noteReading: 'How it is read here:',
  seeAlso: 'See also',
  otherNotes: 'Notes on the whole document',
  required: {
    present: 'is in the act',
    missing: 'missing from the act',
    title: (missing: number) =>
      plural('en', missing, {
        one: 'One part that the act asks for and does not have',
        other: `${missing} parts that the act asks for and does not have`,
      }),
    explain:
      'The recitals ask for these parts as the plan’s minimum content. The plan does not have them: here they are shown as missing, and not filled in.',
  },
  table: {
    explain: (rows: number, areas: number) =>
      `The act’s table has ${plural('en', rows, { one: '1 row', other: `${rows} rows` })} in ${plural('en', areas, { one: '1 action', other: `${areas} actions` })}. A merged cell holds for several rows; an empty cell is said to be empty. Each row’s number leads to its progress.`,
    toIndicator: (row: number) => `Row ${row}: see its progress`,
    row: 'Row',
    indicator: 'Indicators',
    goal: 'Goals',
    activity: 'Activities',
    deadline: 'Deadlines',
    notes: 'Reading notes',
    benefits: 'Benefits for citizens',
    responsibles: 'Responsibles',
    resources: 'Resources',
    area: (number: number) => `Action ${number}`,
    merged: (from: number, to: number) => `merged cell, rows ${from} to ${to}`,
    mergedCell: 'merged cell',
    emptyCell: 'empty cell',
    strayRow: 'stray row',
    stray: (words: string) =>
      `A stray row after this one, with a single cell filled: “${words}”. It does not count as an indicator.`,
    edited: 'changed here',
  },
  support: {
    historical: 'Historical, 2008',
    remark:
      'These are the contacts that the resolution gave in 2008. Do not use them: they may not exist or belong to others.',
    current: 'Current contact',
    noCurrent: 'The municipality has not recorded a current contact.',
  },
  incentives: {
    nomination: 'Nomination',
    date: 'Date',
    result: 'Result',
    none: 'The municipality has recorded no nomination for this incentive.',
    noNomination: 'no nomination recorded',
    noDate: 'no date',
    noResult: 'no result yet',
  },
}
