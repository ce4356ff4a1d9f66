import { approved, pending, reports, type SampleValue } from './sample-value.ts'

const partners: readonly SampleValue[] = [
  {
    row: 14,
    period: 'A1',
    cutoff: '2008-12-31',
    value: 1,
    ...approved('2009-01-07', '2009-01-15'),
  },
  {
    row: 14,
    period: 'A1',
    cutoff: '2009-06-30',
    value: 2,
    ...approved('2009-07-02', '2009-07-10'),
  },
  {
    row: 14,
    period: 'A1',
    cutoff: '2009-09-02',
    value: 3,
    ...approved('2009-09-04', '2009-09-10'),
    evidence: 'Página de la institución educativa',
  },
  {
    row: 14,
    period: 'A2',
    cutoff: '2009-12-31',
    value: 1,
    ...approved('2010-01-06', '2010-01-14'),
  },
  {
    row: 14,
    period: 'A2',
    cutoff: '2010-05-31',
    value: 2,
    ...approved('2010-06-03', '2010-06-09'),
    evidence: 'Página de la cooperativa de productores',
  },
  {
    row: 14,
    period: 'A2',
    cutoff: '2010-06-25',
    value: 3,
    ...pending('2010-06-28'),
    evidence: 'Página de la junta de acción comunal',
  },
  {
    row: 15,
    period: 'A1',
    cutoff: '2009-06-30',
    value: 1,
    ...approved('2009-07-02', '2009-07-10'),
  },
  {
    row: 15,
    period: 'A1',
    cutoff: '2009-09-02',
    value: 2,
    ...approved('2009-09-04', '2009-09-10'),
  },
  // Still a draft at the sample's day: two schools promised, nothing checked.
  {
    row: 15,
    period: 'A2',
    cutoff: '2010-06-22',
    value: 2,
    by: 'library',
    note: 'Falta la visita a las dos sedes.',
    recordedOn: '2010-06-24',
  },
]

/** Hours of the groups closed by each report; one group stayed below 4. */
const december2008 = { 'g-2008-1': 4, 'g-2008-2': 4 }
const june2009 = { ...december2008, 'g-2009-1': 4, 'g-2009-2': 3, 'g-2009-3': 6 }
const december2009 = { ...june2009, 'g-2009-4': 4, 'g-2009-5': 4.5 }
const june2010 = { ...december2009, 'g-2010-1': 4, 'g-2010-2': 5, 'g-2010-3': 4 }

const workshops: readonly SampleValue[] = [
  { row: 16, ...reports['2008-S2'], members: december2008 },
  {
    row: 16,
    period: '2009-S1',
    cutoff: '2009-06-30',
    members: { ...june2009, 'g-2009-2': 4 },
    recordedOn: '2009-07-02',
    submittedOn: '2009-07-02',
    returned: { on: '2009-07-09', reason: 'La planilla del grupo 2 suma 3 horas, no 4.' },
  },
  {
    row: 16,
    period: '2009-S1',
    cutoff: '2009-06-30',
    revision: 2,
    members: june2009,
    reason: 'Horas del grupo 2 según la planilla del SENA.',
    ...approved('2009-07-13', '2009-07-16'),
    evidence: 'Planillas de asistencia del SENA, primer semestre de 2009',
  },
  { row: 16, ...reports['2009-S2'], members: december2009 },
  {
    row: 16,
    ...reports['2010-S1'],
    members: june2010,
    evidence: 'Planillas de asistencia del SENA, primer semestre de 2010',
  },
]

const phases: readonly SampleValue[] = [
  { row: 17, ...reports['2008-S2'], members: { 1: 2 } },
  { row: 17, ...reports['2009-S1'], members: { 1: 3, 2: 1 } },
  { row: 17, ...reports['2009-S2-late'], members: { 1: 3, 2: 2 } },
  { row: 17, ...reports['2010-S1'], members: { 1: 3, 2: 2, 3: 1 } },
  { row: 18, ...reports['2008-S2'], counts: [2, 20] },
  { row: 18, ...reports['2009-S1'], counts: [4, 20] },
  { row: 18, ...reports['2009-S2'], counts: [6, 20] },
  {
    row: 18,
    ...reports['2010-S1'],
    counts: [8, 20],
    evidence: 'Lista de verificación de guías y herramientas',
  },
  {
    row: 19,
    period: '2009-S2',
    cutoff: '2009-12-31',
    counts: [4, 12],
    recordedOn: '2010-02-18',
    submittedOn: '2010-02-18',
    returned: {
      on: '2010-02-24',
      reason:
        'Falta la lista de los recursos que necesitan las fases 4 y 5; sin ella el total no se sostiene.',
    },
  },
  {
    row: 19,
    period: '2010-S1',
    cutoff: '2010-06-22',
    counts: [6, 15],
    by: 'planning',
    note: 'Lista de la fase 5 por completar.',
    recordedOn: '2010-06-25',
  },
]

export const area45Values = [...partners, ...workshops, ...phases]
