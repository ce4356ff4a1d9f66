import { plural } from '../../lib/i18n/plural.ts'

const esIndicators = (count: number) =>
  plural('es', count, { one: '1 indicador', other: `${count} indicadores` })
const enIndicators = (count: number) =>
  plural('en', count, { one: '1 indicator', other: `${count} indicators` })

export const es = {
  pageTitle: (number: number) => `Área ${number}`,
  title: (number: number, name: string) => `${number}. ${name}`,
  dashboard: 'Tablero',
  loading: 'Estamos leyendo el área y sus cifras.',
  failed: 'No pudimos leer las cifras del área.',
  goesAndShould: (day: string, done: string, due: string) =>
    `Al ${day} el área va en ${done}; debería ir en ${due}.`,
  goes: (day: string, done: string) => `Al ${day} el área va en ${done}.`,
  noData: (day: string, indicators: number) =>
    plural('es', indicators, {
      one: `Al ${day} el único indicador del área está sin dato: no se sabe cuánto va.`,
      other: `Al ${day} los ${indicators} indicadores del área están sin dato: no se sabe cuánto va.`,
    }),
  notKnown: 'A esa fecha el plan todavía no estaba registrado aquí.',
  attentionOf: (count: number, all: number) =>
    plural('es', count, {
      zero: `Ninguno de sus ${esIndicators(all)} pide atención.`,
      one: `1 de sus ${esIndicators(all)} pide atención.`,
      other: `${count} de sus ${esIndicators(all)} piden atención.`,
    }),
  unit: 'porcentaje de avance del área',
  source: 'datos aprobados por el municipio',
  history: {
    rose: (from: string, since: string, to: string) =>
      `Del ${since} al corte pasó de ${from} a ${to}`,
    stayed: (at: string, since: string) => `Sigue en ${at} desde el ${since}`,
    single: (at: string) => `Su primera cifra: ${at}`,
    none: 'El área todavía no tiene historia',
    label: (name: string) => `Avance del área ${name}, semestre a semestre`,
    partial: (known: number, all: number, bound: string) =>
      `La cifra sale de ${known} de ${all} filas; con las demás en cero, el área iría en ${bound}.`,
  },
  act: {
    title: 'Lo que dice la resolución',
    benefits: 'Beneficios',
    responsibles: 'Responsables',
    resources: 'Recursos',
    otherName: 'Nombre en la lista de áreas',
    literal: 'Palabras textuales del acto, con sus erratas.',
  },
  indicators: {
    title: (count: number) =>
      plural('es', count, {
        zero: 'El área no tiene indicadores',
        one: 'Su indicador',
        other: `Sus ${count} indicadores`,
      }),
    row: (row: number) => `Fila ${row}`,
    goal: 'Meta en la resolución',
    activity: 'Actividad',
    due: (day: string) => `Plazo: ${day}`,
    noDue: 'Sin plazo aceptado',
    see: 'Historia, cálculo y valores',
    seeOf: (name: string) => `Historia, cálculo y valores de ${name}`,
  },
  inventory: 'Inventario de trámites y servicios',
  siblings: 'Otras áreas',
}

export const en: typeof es = {
  pageTitle: (number: number) => `Area ${number}`,
  title: (number: number, name: string) => `${number}. ${name}`,
  dashboard: 'Dashboard',
  loading: 'We are reading the area and its figures.',
  failed: 'We could not read the figures of the area.',
  goesAndShould: (day: string, done: string, due: string) =>
    `On ${day} the area is at ${done}; it should be at ${due}.`,
  goes: (day: string, done: string) => `On ${day} the area is at ${done}.`,
  noData: (day: string, indicators: number) =>
    plural('en', indicators, {
      one: `On ${day} the area’s only indicator has no data: how far it has come is not known.`,
      other: `On ${day} none of the area’s ${indicators} indicators has data: how far it has come is not known.`,
    }),
  notKnown: 'On that date the plan had not been recorded here yet.',
  attentionOf: (count: number, all: number) =>
    plural('en', count, {
      zero: `None of its ${enIndicators(all)} needs attention.`,
      one: `1 of its ${enIndicators(all)} needs attention.`,
      other: `${count} of its ${enIndicators(all)} need attention.`,
    }),
  unit: 'percentage of the area done',
  source: 'values approved by the municipality',
  history: {
    rose: (from: string, since: string, to: string) =>
      `Since ${since} it went from ${from} to ${to}`,
    stayed: (at: string, since: string) => `It has stood at ${at} since ${since}`,
    single: (at: string) => `Its first figure: ${at}`,
    none: 'The area has no history yet',
    label: (name: string) => `Progress of the area ${name}, half-year by half-year`,
    partial: (known: number, all: number, bound: string) =>
      `The figure comes from ${known} of ${all} rows; with the others at zero, the area would be at ${bound}.`,
  },
  act: {
    title: 'What the resolution says',
    benefits: 'Benefits',
    responsibles: 'Responsible',
    resources: 'Resources',
    otherName: 'Name in the list of areas',
    literal: 'The act’s own words, misspellings included.',
  },
  indicators: {
    title: (count: number) =>
      plural('en', count, {
        zero: 'The area has no indicators',
        one: 'Its indicator',
        other: `Its ${count} indicators`,
      }),
    row: (row: number) => `Row ${row}`,
    goal: 'Goal in the resolution',
    activity: 'Activity',
    due: (day: string) => `Deadline: ${day}`,
    noDue: 'No accepted deadline',
    see: 'History, computation and values',
    seeOf: (name: string) => `History, computation and values of ${name}`,
  },
  inventory: 'Inventory of procedures and services',
  siblings: 'Other areas',
}
