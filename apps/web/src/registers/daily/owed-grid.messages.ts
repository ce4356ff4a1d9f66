import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Quién debe entregas',
  owes: (offices: number, month: string) =>
    plural('es', offices, {
      zero: `Ninguna dependencia quedó debiendo entregas en ${month}.`,
      one: `1 dependencia no llegó a la meta en ${month}.`,
      other: `${offices} dependencias no llegaron a la meta en ${month}.`,
    }),
  none: 'Todavía no ha terminado ningún mes del plan.',
  goal: (goal: number) =>
    plural('es', goal, {
      one: 'La meta es de 1 entrega al mes por dependencia.',
      other: `La meta es de ${goal} entregas al mes por dependencia.`,
    }),
  caption: 'Entregas de cada dependencia por mes',
  office: 'Dependencia',
  missing: (missing: number) =>
    plural('es', missing, { one: 'falta 1', other: `faltan ${missing}` }),
  met: 'cumple',
  running: 'en curso',
  notOwed: 'no aplica',
  cell: (count: number, office: string, month: string, state: string) =>
    `${plural('es', count, { zero: 'Ninguna entrega', one: '1 entrega', other: `${count} entregas` })} de ${office} en ${month}: ${state}`,
  scroll: 'Entregas por mes: se puede desplazar a los lados',
}

export const en: typeof es = {
  title: 'Who owes deliveries',
  owes: (offices, month) =>
    plural('en', offices, {
      zero: `No office owed deliveries at the end of ${month}.`,
      one: `1 office fell short of the goal in ${month}.`,
      other: `${offices} offices fell short of the goal in ${month}.`,
    }),
  none: 'No month of the plan has ended yet.',
  goal: (goal) =>
    plural('en', goal, {
      one: 'The goal is 1 delivery a month for each office.',
      other: `The goal is ${goal} deliveries a month for each office.`,
    }),
  caption: 'Deliveries of each office by month',
  office: 'Office',
  missing: (missing) => plural('en', missing, { one: '1 short', other: `${missing} short` }),
  met: 'met',
  running: 'running',
  notOwed: 'not applicable',
  cell: (count, office, month, state) =>
    `${plural('en', count, { zero: 'No deliveries', one: '1 delivery', other: `${count} deliveries` })} of ${office} in ${month}: ${state}`,
  scroll: 'Deliveries by month: it scrolls sideways',
}
