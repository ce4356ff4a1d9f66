import { approved, pending, reports, type SampleValue } from './sample-value.ts'

const points: readonly SampleValue[] = [
  {
    row: 1,
    ...reports['2008-S2'],
    value: 1,
    by: 'planning',
    evidence: 'Acta de instalación, Casa de la Cultura',
  },
  {
    row: 1,
    ...reports['2009-S1'],
    value: 2,
    by: 'planning',
    evidence: 'Contrato de conectividad 014 de 2009',
  },
  {
    row: 1,
    period: '2009-S2',
    cutoff: '2009-12-31',
    value: 3,
    by: 'planning',
    recordedOn: '2010-01-06',
    submittedOn: '2010-01-06',
    returned: {
      on: '2010-01-13',
      reason:
        'El punto del Puesto de Salud es un traslado del que ya se contó en 2008: no es nuevo.',
    },
  },
  {
    row: 1,
    ...reports['2009-S2-late'],
    revision: 2,
    value: 2,
    by: 'planning',
    reason: 'Se descuenta el punto trasladado; quedan dos puntos nuevos en el semestre.',
    evidence: 'Acta de traslado del punto del Puesto de Salud',
  },
  {
    row: 1,
    period: '2010-S1',
    cutoff: '2010-05-31',
    value: 1,
    by: 'planning',
    ...approved('2010-06-02', '2010-06-09'),
    evidence: 'Acta de instalación, sede educativa rural',
  },
  {
    row: 1,
    period: '2010-S1',
    cutoff: '2010-06-25',
    value: 2,
    by: 'planning',
    note: 'Se suma el punto de la biblioteca, en servicio desde el 21 de junio.',
    ...pending('2010-06-28'),
    evidence: 'Acta de instalación, Biblioteca',
  },
]

const channels: readonly SampleValue[] = [
  { row: 2, part: 2, ...reports['2008-S2'], counts: [4, 10] },
  { row: 2, part: 2, ...reports['2009-S1'], counts: [6, 10] },
  { row: 2, part: 2, ...reports['2009-S2-late'], counts: [7, 10] },
  {
    row: 2,
    part: 2,
    ...reports['2010-S1'],
    counts: [8, 10],
    note: 'Sin actualizar: contratación y preguntas frecuentes.',
  },
]

const early = { SGG: 1, SHT: 1, DA: 1 }
const byJune2009 = { ...early, OPI: 1, CF: 1, OSP: 1 }
const byDecember2009 = { ...byJune2009, IP: 1, UMATA: 1 }

/** Due by 5 January 2009; complete in March 2010, once the store was merged into the treasury. */
const archives: readonly SampleValue[] = [
  { row: 3, ...reports['2008-S2'], members: { ...early, ALM: 0, BIB: 0 } },
  { row: 3, ...reports['2009-S1'], members: { ...byJune2009, ALM: 0, BIB: 0 } },
  { row: 3, ...reports['2009-S2'], members: { ...byDecember2009, ALM: 0, BIB: 0 } },
  {
    row: 3,
    period: '2010-S1',
    cutoff: '2010-03-31',
    members: { ...byDecember2009, BIB: 1 },
    ...approved('2010-04-06', '2010-04-12'),
    evidence: 'Inventario del archivo histórico de la Biblioteca',
  },
]

const datasets: readonly SampleValue[] = [
  { row: 4, period: 'A1', cutoff: '2008-12-31', value: 0, ...approved('2009-01-07', '2009-01-15') },
  {
    row: 4,
    period: 'A1',
    cutoff: '2009-06-30',
    value: 1,
    ...approved('2009-07-02', '2009-07-10'),
    evidence: 'Base de datos de industria y comercio, por actividad',
  },
  {
    row: 4,
    period: 'A1',
    cutoff: '2009-09-02',
    value: 2,
    ...approved('2009-09-04', '2009-09-10'),
    evidence: 'Base de datos de estratificación, por barrio y vereda',
  },
  {
    row: 4,
    period: 'A2',
    cutoff: '2010-05-31',
    value: 1,
    ...approved('2010-06-03', '2010-06-09'),
    evidence: 'Base de datos del impuesto predial, por rango de avalúo',
  },
]

/** Due by 1 December 2009: the chat was held, no forum yet. */
const conversations: readonly SampleValue[] = [
  { row: 5, ...reports['2009-S1'], members: { chat: 0, foro: 0 } },
  {
    row: 5,
    period: '2009-S2',
    cutoff: '2009-10-30',
    members: { chat: 1, foro: 0 },
    ...approved('2009-11-03', '2009-11-09'),
    evidence: 'Relatoría del chat sobre el impuesto predial',
  },
  {
    row: 5,
    ...reports['2009-S2-late'],
    members: { chat: 1, foro: 0 },
    note: 'El foro se programó para noviembre y no se realizó.',
  },
  { row: 5, ...reports['2010-S1'], members: { chat: 1, foro: 0 } },
]

export const area1Values = [...points, ...channels, ...archives, ...datasets, ...conversations]
