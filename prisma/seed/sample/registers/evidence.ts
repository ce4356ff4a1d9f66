import type { ListKey, PlainDate } from '@gelt/domain'
import type { PersonKey } from '../../people.ts'

/** A link that proves something of a row. */
export interface SampleEvidence {
  readonly on: PlainDate
  readonly by: PersonKey
  readonly register: ListKey
  /** What the sample's data calls the row. */
  readonly key: string
  readonly title: string
}

export const sampleEvidence: readonly SampleEvidence[] = [
  {
    on: '2008-11-14',
    by: 'planning',
    register: 'connectionPoints',
    key: 'casa-cultura',
    title: 'Acta de instalación, Casa de la Cultura',
  },
  {
    on: '2009-06-12',
    by: 'planning',
    register: 'connectionPoints',
    key: 'caldas-viejo',
    title: 'Contrato de conectividad 014 de 2009',
  },
  {
    on: '2010-01-15',
    by: 'planning',
    register: 'connectionPoints',
    key: 'puesto-salud',
    title: 'Acta de traslado del punto del Puesto de Salud',
  },
  {
    on: '2010-04-14',
    by: 'planning',
    register: 'connectionPoints',
    key: 'totarito',
    title: 'Acta de instalación, sede educativa rural',
  },
  {
    on: '2010-06-23',
    by: 'library',
    register: 'connectionPoints',
    key: 'biblioteca',
    title: 'Acta de instalación, Biblioteca',
  },
  {
    on: '2010-03-31',
    by: 'library',
    register: 'archiveHoldings',
    key: 'BIB-1',
    title: 'Inventario del archivo histórico de la Biblioteca',
  },
  {
    on: '2009-05-08',
    by: 'reviewer',
    register: 'datasets',
    key: 'industria-comercio',
    title: 'Base de datos de industria y comercio, por actividad',
  },
  {
    on: '2009-08-13',
    by: 'planning',
    register: 'datasets',
    key: 'estratificacion',
    title: 'Base de datos de estratificación, por barrio y vereda',
  },
  {
    on: '2010-05-12',
    by: 'reviewer',
    register: 'datasets',
    key: 'predial',
    title: 'Base de datos del impuesto predial, por rango de avalúo',
  },
  {
    on: '2009-11-03',
    by: 'committee',
    register: 'participationSessions',
    key: 'chat-predial',
    title: 'Relatoría del chat sobre el impuesto predial',
  },
  {
    on: '2009-08-28',
    by: 'library',
    register: 'partners',
    key: 'ie-caldas-viejo',
    title: 'Página de la institución educativa',
  },
  {
    on: '2010-05-14',
    by: 'agriculture',
    register: 'partners',
    key: 'coop-arroceros',
    title: 'Página de la cooperativa de productores',
  },
  {
    on: '2009-07-13',
    by: 'library',
    register: 'trainingGroups',
    key: 'g-2009-2',
    title: 'Planillas de asistencia del SENA, primer semestre de 2009',
  },
  {
    on: '2010-06-15',
    by: 'library',
    register: 'trainingGroups',
    key: 'g-2010-3',
    title: 'Planillas de asistencia del SENA, primer semestre de 2010',
  },
  {
    on: '2010-04-22',
    by: 'agriculture',
    register: 'sectorEngagements',
    key: 'productores-3',
    title: 'Convenio 1 de 2010, cláusula 4',
  },
  {
    on: '2010-05-12',
    by: 'police',
    register: 'deliveries',
    key: '2010-03 IP 2',
    title: 'Oficio remisorio con sello del 30 de marzo de 2010',
  },
]
