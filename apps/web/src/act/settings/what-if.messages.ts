import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Qué cambia al guardar',
  loading: 'Calculando qué cambia…',
  unknown: 'No se pudo calcular qué cambia; puede guardar de todos modos.',
  row: (row: number) => `la fila ${row}`,
  plan: 'el plan',
  noData: 'sin dato',
  progress: (name: string, before: string, after: string) =>
    `El avance de ${name} pasa de ${before} a ${after}.`.replace('de el plan', 'del plan'),
  expected: (name: string, before: string, after: string) =>
    `Lo que debería llevar ${name} a la fecha pasa de ${before} a ${after}.`,
  status: (name: string, before: string, after: string) =>
    `El estado de ${name} pasa de «${before}» a «${after}».`,
  rowsMove: (count: number) =>
    plural('es', count, {
      one: '1 fila cambia de estado:',
      other: `${count} filas cambian de estado:`,
    }),
  count: (status: string, before: number, after: number) => `${status}: de ${before} a ${after}.`,
  nothing: 'Ninguna cifra cambia.',
}

export const en: typeof es = {
  title: 'What changes when you save',
  loading: 'Working out what changes…',
  unknown: 'We could not work out what changes; you can save all the same.',
  row: (row) => `row ${row}`,
  plan: 'the plan',
  noData: 'no data',
  progress: (name, before, after) => `The progress of ${name} goes from ${before} to ${after}.`,
  expected: (name, before, after) =>
    `What ${name} should have reached by now goes from ${before} to ${after}.`,
  status: (name, before, after) => `The status of ${name} goes from “${before}” to “${after}”.`,
  rowsMove: (count) =>
    plural('en', count, { one: '1 row changes status:', other: `${count} rows change status:` }),
  count: (status, before, after) => `${status}: from ${before} to ${after}.`,
  nothing: 'No figure changes.',
}
