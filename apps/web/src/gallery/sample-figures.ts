import type { HeatRow } from '../ui/charts/area-semester-heat.tsx'
import type { BulletRow } from '../ui/charts/bullet-table.tsx'
import type { CompletenessPart } from '../ui/charts/completeness-bar.tsx'
import type { HistoryPoint } from '../ui/charts/history-plot.ts'
import type { TimelinePhase } from '../ui/charts/phase-timeline.tsx'

// Invented figures: they only have to show every case of every drawing.

const row = (
  number: number,
  name: string,
  figures: Omit<BulletRow, 'key' | 'number' | 'name' | 'href' | 'rawProgress'> & {
    rawProgress?: string
  },
): BulletRow => ({
  rawProgress: figures.progress,
  ...figures,
  key: String(number),
  number,
  name,
  href: `/alvarado-muestra/indicadores/${number}`,
})

export const bulletRows: BulletRow[] = [
  row(1, 'Numero de nuevos puntos con conexión a internet', {
    goal: '10 puntos',
    value: '6',
    progress: '0.6',
    expected: '0.9107',
    status: 'AT_RISK',
    change: '+2 este semestre',
  }),
  row(
    2,
    'Frecuencia de entrega y actualización de información Y porcentaje de canales publicados y/o actualizados',
    {
      goal: '4/mes · 100 %',
      value: '3,2 · 80 %',
      progress: '0.72',
      expected: '0.35',
      status: 'ON_TRACK',
      change: '−0,4',
    },
  ),
  row(3, 'Número de inventarios documentales por dependencia', {
    goal: '1 por dependencia',
    value: '10 de 10',
    progress: '1',
    rawProgress: '1.2',
    expected: '1',
    status: 'MET',
    change: null,
  }),
  row(4, 'Número de bases de datos publicadas', {
    goal: '2 al año',
    value: null,
    progress: null,
    expected: '0.2',
    status: 'NO_DATA',
    change: null,
  }),
  row(10, 'Porcentaje de trámites racionalizados', {
    goal: '100 %',
    value: '12 de 40',
    progress: '0.3',
    expected: '0.91',
    status: 'BEHIND',
    change: '+4 trámites',
  }),
  row(12, 'Porcentaje de trámites automatizados', {
    goal: '100 %',
    value: '2 de 31',
    progress: '0.0645',
    expected: '1',
    status: 'OVERDUE',
    change: '0',
  }),
  row(22, 'Documento de empalme elaborado y publicado', {
    goal: '1 por ente',
    value: '0 de 2',
    progress: '0',
    expected: '0',
    status: 'NOT_STARTED',
    change: null,
  }),
]

export const history: HistoryPoint[] = [
  { asOf: '2008-12-31', value: '0', expected: '1.63' },
  { asOf: '2009-06-30', value: '2', expected: '4.11' },
  { asOf: '2009-12-31', value: null, expected: '6.63' },
  { asOf: '2010-06-30', value: '6', expected: '9.11' },
]

export const share: HistoryPoint[] = [
  { asOf: '2008-12-31', value: '0.05', expected: '0.0658' },
  { asOf: '2009-06-30', value: '0.21', expected: '0.24' },
  { asOf: '2009-12-31', value: '0.38', expected: '0.4271' },
  { asOf: '2010-06-30', value: '0.5412', expected: '0.6103' },
]

export const phases: TimelinePhase[] = [
  ['Información', '2008-11-01', false, 'MET'],
  ['Interacción', '2009-12-01', true, 'MET_LATE'],
  ['Transacción', '2010-12-01', false, 'AT_RISK'],
  ['Transformación', '2011-12-01', false, 'NOT_STARTED'],
  ['Democracia', '2012-12-01', false, 'NOT_STARTED'],
].map(([name, deadline, isVerified, status]) => ({
  key: String(name),
  name: String(name),
  deadline: String(deadline),
  isVerified: isVerified === true,
  status: status as TimelinePhase['status'],
}))

export const halfYears = ['2008-12-31', '2009-06-30', '2009-12-31', '2010-06-30']

export const areas: HeatRow[] = [
  { key: '1', name: '1 Actualización del sitio Web', progress: ['0.1', '0.25', '0.48', '0.62'] },
  { key: '2', name: '2 Servicios en línea', progress: ['0.08', '0.2', '0.33', '0.48'] },
  { key: '3', name: '3 Trámites en línea', progress: ['0.05', null, '0.4', '0.51'] },
  { key: '4', name: '4 Articulación con otros', progress: ['0.2', '0.41', '0.6', '0.7'] },
  { key: '5', name: '5 Las cinco fases', progress: ['0.1', '0.18', '0.3', '0.84'] },
  { key: '6', name: '6 Empalme', progress: [null, null, null, '0'] },
]

export const completeness: CompletenessPart[] = [
  { key: 'approved', label: 'con dato aprobado', count: 16, tone: 'full' },
  { key: 'pending', label: 'por aprobar', count: 3, tone: 'partial' },
  { key: 'missing', label: 'sin dato', count: 3, tone: 'missing' },
]
