import { approved, pending, reports, type SampleValue } from './sample-value.ts'

const services: readonly SampleValue[] = [
  { row: 6, ...reports['2008-S2'], counts: [3, 14] },
  { row: 6, ...reports['2009-S1'], counts: [8, 14] },
  { row: 6, ...reports['2009-S2'], counts: [12, 14] },
  {
    row: 6,
    period: '2010-S1',
    cutoff: '2010-04-30',
    counts: [14, 14],
    ...approved('2010-05-04', '2010-05-11'),
    decidedBy: 'mayor',
    evidence: 'Inventario de servicios con su evaluación',
  },
  { row: 7, ...reports['2009-S1'], counts: [2, 14] },
  { row: 7, ...reports['2009-S2'], counts: [5, 14], by: 'planning' },
  {
    row: 7,
    period: '2010-S1',
    cutoff: '2010-06-15',
    counts: [7, 14],
    by: 'planning',
    ...approved('2010-06-16', '2010-06-21'),
  },
  {
    row: 7,
    period: '2010-S1',
    cutoff: '2010-06-25',
    counts: [8, 14],
    by: 'planning',
    ...pending('2010-06-28'),
    evidence: 'Constancia de publicación en el SUIT, alumbrado público',
  },
  { row: 8, ...reports['2009-S2-late'], counts: [1, 9] },
  {
    row: 8,
    ...reports['2010-S1'],
    counts: [2, 9],
    note: 'Solicitud de matrícula de acueducto y reporte de daños.',
  },
]

const inventory: readonly SampleValue[] = [
  { row: 9, ...reports['2008-S2'], counts: [20, 88] },
  {
    row: 9,
    period: '2009-S1',
    cutoff: '2009-03-31',
    counts: [34, 88],
    ...approved('2009-04-03', '2009-04-14'),
  },
  { row: 9, ...reports['2009-S1'], counts: [51, 88] },
  { row: 9, ...reports['2009-S2'], counts: [79, 88] },
  {
    row: 9,
    period: '2009-S2',
    cutoff: '2009-12-31',
    revision: 2,
    counts: [81, 88],
    reason: 'Faltaban dos trámites de la Comisaría de Familia estudiados en diciembre.',
    ...approved('2010-03-03', '2010-03-09'),
    evidence: 'Acta de estudio de trámites, Comisaría de Familia',
  },
  {
    row: 9,
    period: '2010-S1',
    cutoff: '2010-05-31',
    counts: [88, 88],
    ...approved('2010-06-03', '2010-06-09'),
    decidedBy: 'mayor',
    evidence: 'Inventario de trámites, versión final',
  },
]

const procedures: readonly SampleValue[] = [
  { row: 10, ...reports['2009-S1'], counts: [1, 31] },
  { row: 10, ...reports['2009-S2-late'], counts: [3, 31] },
  {
    row: 10,
    ...reports['2010-S1'],
    counts: [5, 31],
    note: 'Sin respuesta de la empresa de energía para cuatro trámites.',
  },
  { row: 11, ...reports['2009-S1'], counts: [8, 88] },
  {
    row: 11,
    period: '2009-S2',
    cutoff: '2009-09-30',
    counts: [13, 88],
    ...approved('2009-10-05', '2009-10-13'),
  },
  { row: 11, ...reports['2009-S2'], counts: [19, 88] },
  {
    row: 11,
    period: '2010-S1',
    cutoff: '2010-03-31',
    counts: [25, 88],
    ...approved('2010-04-06', '2010-04-12'),
  },
  {
    row: 11,
    ...reports['2010-S1'],
    counts: [31, 88],
    evidence: 'Listado de trámites inscritos en el SUIT',
  },
  { row: 11, period: '2010-S1', cutoff: '2010-06-25', counts: [34, 88], ...pending('2010-06-29') },
  { row: 12, ...reports['2009-S2-late'], counts: [4, 26] },
  {
    row: 12,
    period: '2010-S1',
    cutoff: '2010-05-31',
    counts: [9, 26],
    ...approved('2010-06-04', '2010-06-09'),
    evidence: 'Formularios en línea de Hacienda',
  },
]

export const area23Values = [...services, ...inventory, ...procedures]
