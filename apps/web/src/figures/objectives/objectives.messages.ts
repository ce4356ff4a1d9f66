import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Objetivos y políticas',
  loading: 'Estamos leyendo los objetivos y sus cifras.',
  failed: 'No pudimos leer los objetivos.',
  notKnown: 'En esa fecha el plan todavía no se había registrado aquí.',
  noObjectivesSentence: 'El plan no tiene objetivos específicos.',
  noData: (day: string, all: number) =>
    plural('es', all, {
      one: `Al ${day}, el único objetivo del plan no tiene datos: no se sabe cuánto va.`,
      other: `Al ${day}, ninguno de los ${all} objetivos del plan tiene datos: no se sabe cuánto van.`,
    }),
  onTrack: (day: string, well: number, all: number) =>
    all === 1
      ? `Al ${day}, el único objetivo del plan ${well === 1 ? 'va' : 'no va'} al día.`
      : plural('es', well, {
          zero: `Al ${day}, ninguno de los ${all} objetivos del plan va al día.`,
          one: `Al ${day}, 1 de los ${all} objetivos del plan va al día.`,
          other: `Al ${day}, ${well} de los ${all} objetivos del plan van al día.`,
        }),
  rowsApart: (count: number) =>
    plural('es', count, {
      zero: '',
      one: '1 fila no sirve a ningún objetivo.',
      other: `${count} filas no sirven a ningún objetivo.`,
    }),
  objectivesApart: (count: number) =>
    plural('es', count, {
      zero: '',
      one: '1 objetivo no tiene filas que le sirvan.',
      other: `${count} objetivos no tienen filas que les sirvan.`,
    }),
  plan: 'El plan',
  finding: {
    behind: (objective: number, points: number) =>
      `El objetivo ${objective} es el que más se aparta de lo previsto: va ${plural('es', points, { one: '1 punto', other: `${points} puntos` })} por debajo`,
    none: 'Ningún objetivo con datos va por debajo de lo previsto',
    noData: 'Todavía no se sabe cuánto va ningún objetivo',
  },
  unit: 'porcentaje cumplido de las filas de cada objetivo, según su peso',
  source: 'datos aprobados por el municipio',
  reading:
    'La resolución no dice qué filas le sirven a cada objetivo: es la lectura del comité. Una fila puede servir a varios.',
  columns: {
    objective: 'Objetivo',
    words: 'Texto del acto',
    progress: 'Va',
    expected: 'Debería ir',
    status: 'Estado',
    rows: 'Filas',
    policies: 'Políticas',
  },
  name: (position: number) => `Objetivo ${position}`,
  noFigure: 'sin dato',
  shouldBe: (due: string) => `debería ir en ${due}`,
  withoutRows: 'Sin filas no hay cifra.',
  partial: (known: number, all: number, bound: string) =>
    `La cifra sale de ${known} de ${all} filas; con las demás en cero, iría en ${bound}.`,
  rows: (count: number) =>
    plural('es', count, {
      zero: 'Ninguna fila le sirve todavía',
      one: '1 fila le sirve',
      other: `${count} filas le sirven`,
    }),
  attention: (count: number) =>
    plural('es', count, {
      zero: 'ninguna necesita atención',
      one: '1 necesita atención',
      other: `${count} necesitan atención`,
    }),
  row: (row: number, name: string) => `${row}. ${name}`,
  policies: {
    none: 'Todavía no hay políticas registradas que le sirvan.',
    title: (count: number) =>
      plural('es', count, {
        one: '1 política le sirve',
        other: `${count} políticas le sirven`,
      }),
    page: (page: string) => (/^\d/.test(page) ? `página ${page}` : page),
    read: 'Leer el documento',
    readOf: (name: string) => `Leer el documento de «${name}»`,
    add: 'Agregar política',
    addTo: (position: number) => `Agregar política al objetivo ${position}`,
  },
  apart: {
    title: 'Objetivos y filas sin relacionar',
    objectives: 'Objetivos sin filas',
    rows: 'Filas sin objetivo',
    none: 'Cada objetivo tiene filas que le sirven y cada fila sirve al menos a un objetivo.',
    mend: 'Decir qué filas le sirven a cada objetivo',
  },
  empty: {
    title: 'Este plan no tiene objetivos específicos',
    help: (rows: number) =>
      plural('es', rows, {
        zero: 'Los objetivos se agregan mientras el plan es un borrador.',
        one: 'Los objetivos se agregan mientras el plan es un borrador. Su única fila se sigue en el tablero.',
        other: `Los objetivos se agregan mientras el plan es un borrador. Sus ${rows} filas se siguen en el tablero.`,
      }),
    toDashboard: 'Ver el tablero',
    toSettings: 'Ir a los objetivos del plan',
  },
  noPlan: {
    title: 'Esta entidad no tiene un plan adoptado',
    help: 'Cuando el comité adopte el plan, aquí se verán sus objetivos, lo que han avanzado y las políticas que les sirven.',
  },
}

export const en: typeof es = {
  title: 'Objectives and policies',
  loading: 'We are reading the objectives and their figures.',
  failed: 'We could not read the objectives.',
  notKnown: 'On that date the plan had not been recorded here yet.',
  noObjectivesSentence: 'The plan has no specific objectives.',
  noData: (day, all) =>
    plural('en', all, {
      one: `On ${day}, the plan’s only objective has no data: how far it has come is not known.`,
      other: `On ${day}, none of the plan’s ${all} objectives has data: how far they have come is not known.`,
    }),
  onTrack: (day, well, all) =>
    all === 1
      ? `On ${day}, the plan’s only objective is ${well === 1 ? '' : 'not '}on track.`
      : plural('en', well, {
          zero: `On ${day}, none of the plan’s ${all} objectives is on track.`,
          one: `On ${day}, 1 of the plan’s ${all} objectives is on track.`,
          other: `On ${day}, ${well} of the plan’s ${all} objectives are on track.`,
        }),
  rowsApart: (count) =>
    plural('en', count, {
      zero: '',
      one: '1 row serves no objective.',
      other: `${count} rows serve no objective.`,
    }),
  objectivesApart: (count) =>
    plural('en', count, {
      zero: '',
      one: '1 objective has no rows that serve it.',
      other: `${count} objectives have no rows that serve them.`,
    }),
  plan: 'The plan',
  finding: {
    behind: (objective, points) =>
      `Objective ${objective} is furthest from what was expected: ${plural('en', points, { one: '1 point', other: `${points} points` })} below`,
    none: 'No objective with data is below what was expected',
    noData: 'How far any objective has come is not known yet',
  },
  unit: 'percentage done of each objective’s rows, by weight',
  source: 'values approved by the municipality',
  reading:
    'The resolution does not say which rows serve each objective: this is the committee’s reading. A row may serve several.',
  columns: {
    objective: 'Objective',
    words: 'Words of the act',
    progress: 'Stands at',
    expected: 'Should be at',
    status: 'Status',
    rows: 'Rows',
    policies: 'Policies',
  },
  name: (position) => `Objective ${position}`,
  noFigure: 'no data',
  shouldBe: (due) => `should be at ${due}`,
  withoutRows: 'Without rows there is no figure.',
  partial: (known, all, bound) =>
    `The figure comes from ${known} of ${all} rows; with the others at zero, it would be at ${bound}.`,
  rows: (count) =>
    plural('en', count, {
      zero: 'No row serves it yet',
      one: '1 row serves it',
      other: `${count} rows serve it`,
    }),
  attention: (count) =>
    plural('en', count, {
      zero: 'none needs attention',
      one: '1 needs attention',
      other: `${count} need attention`,
    }),
  row: (row, name) => `${row}. ${name}`,
  policies: {
    none: 'There are no recorded policies that serve it yet.',
    title: (count) =>
      plural('en', count, {
        one: '1 policy serves it',
        other: `${count} policies serve it`,
      }),
    page: (page) => (/^\d/.test(page) ? `page ${page}` : page),
    read: 'Read the document',
    readOf: (name) => `Read the document of “${name}”`,
    add: 'Add a policy',
    addTo: (position) => `Add a policy to objective ${position}`,
  },
  apart: {
    title: 'Objectives and rows that aren’t related',
    objectives: 'Objectives without rows',
    rows: 'Rows without objective',
    none: 'Each objective has rows that serve it, and each row serves at least one objective.',
    mend: 'Say which rows serve each objective',
  },
  empty: {
    title: 'This plan has no specific objectives',
    help: (rows) =>
      plural('en', rows, {
        zero: 'Objectives are added while the plan is a draft.',
        one: 'Objectives are added while the plan is a draft. Its only row is followed on the dashboard.',
        other: `Objectives are added while the plan is a draft. Its ${rows} rows are followed on the dashboard.`,
      }),
    toDashboard: 'See the dashboard',
    toSettings: 'Go to the plan’s objectives',
  },
  noPlan: {
    title: 'This entity has no adopted plan',
    help: 'Once the committee adopts the plan, its objectives, how far they have come and the policies that serve them are shown here.',
  },
}
