import type { PlainDate } from '@gelt/domain'
import { by, rowsOf, type SampleRow } from './sample-row.ts'

const item = rowsOf('guidanceItems')

interface Item {
  readonly key: string
  readonly name: string
  readonly kind: 'NORM' | 'GUIDE' | 'TOOL' | 'INCENTIVE'
  readonly issuer: string
  /** Day on which it was at hand; absent: known of, not at hand. */
  readonly availableOn?: PlainDate
  readonly used?: { readonly on: PlainDate; readonly for: string }
}

const ministry = 'Ministerio de Comunicaciones'
const programme = 'Programa Agenda de Conectividad'
const civilService = 'Departamento Administrativo de la Función Pública'

const items: readonly Item[] = [
  {
    key: 'decreto-1151',
    name: 'Decreto 1151 de 2008, lineamientos de Gobierno en Línea',
    kind: 'NORM',
    issuer: ministry,
    availableOn: '2008-09-10',
    used: { on: '2008-10-06', for: 'Fases y plazos del plan de acción y del comité.' },
  },
  {
    key: 'sitio-territorial',
    name: 'Plataforma de sitios web territoriales',
    kind: 'TOOL',
    issuer: programme,
    availableOn: '2008-10-15',
    used: { on: '2008-11-04', for: 'El sitio del municipio, con sus diez canales.' },
  },
  {
    key: 'manual-gel',
    name: 'Manual para la implementación de la estrategia de Gobierno en Línea',
    kind: 'GUIDE',
    issuer: programme,
    availableOn: '2008-10-02',
    used: { on: '2009-03-11', for: 'Lista de lo que debe publicar cada dependencia.' },
  },
  {
    key: 'ley-962',
    name: 'Ley 962 de 2005, racionalización de trámites',
    kind: 'NORM',
    issuer: 'Congreso de la República',
    availableOn: '2008-09-24',
    used: { on: '2009-05-06', for: 'Estudio de los trámites y lo que se deja de pedir.' },
  },
  {
    key: 'guia-tramites',
    name: 'Guía para la racionalización de trámites',
    kind: 'GUIDE',
    issuer: civilService,
    availableOn: '2009-02-18',
    used: { on: '2009-08-12', for: 'Decidir qué trámites se pueden racionalizar.' },
  },
  {
    key: 'suit',
    name: 'Sistema Único de Información de Trámites, SUIT',
    kind: 'TOOL',
    issuer: civilService,
    availableOn: '2009-03-04',
    used: { on: '2009-10-21', for: 'Inscribir y actualizar trámites y servicios.' },
  },
  {
    key: 'ley-594',
    name: 'Ley 594 de 2000, Ley General de Archivos',
    kind: 'NORM',
    issuer: 'Congreso de la República',
    availableOn: '2008-11-19',
    used: { on: '2010-02-17', for: 'Series y tiempos de los archivos históricos.' },
  },
  {
    key: 'correo',
    name: 'Correo institucional para entidades territoriales',
    kind: 'TOOL',
    issuer: programme,
    availableOn: '2008-09-08',
    used: {
      on: '2010-05-05',
      for: 'Respuestas a la ciudadanía y comunicaciones entre dependencias.',
    },
  },
  {
    key: 'secop',
    name: 'Portal Único de Contratación',
    kind: 'TOOL',
    issuer: programme,
    availableOn: '2009-01-21',
  },
  {
    key: 'guia-usabilidad',
    name: 'Guía de usabilidad de sitios del Estado',
    kind: 'GUIDE',
    issuer: programme,
    availableOn: '2009-06-10',
  },
  {
    key: 'ley-527',
    name: 'Ley 527 de 1999, mensajes de datos y firma digital',
    kind: 'NORM',
    issuer: 'Congreso de la República',
    availableOn: '2008-11-19',
  },
  {
    key: 'guia-chat',
    name: 'Guía para chats y foros con la ciudadanía',
    kind: 'GUIDE',
    issuer: programme,
    availableOn: '2009-07-15',
  },
  {
    key: 'ley-790',
    name: 'Ley 790 de 2002, renovación de la administración pública',
    kind: 'NORM',
    issuer: 'Congreso de la República',
  },
  {
    key: 'conpes-3072',
    name: 'CONPES 3072 de 2000, Agenda de Conectividad',
    kind: 'NORM',
    issuer: 'Departamento Nacional de Planeación',
  },
  {
    key: 'intranet',
    name: 'Intranet gubernamental',
    kind: 'TOOL',
    issuer: programme,
  },
  {
    key: 'monitoreo',
    name: 'Herramienta de monitoreo de sitios territoriales',
    kind: 'TOOL',
    issuer: programme,
  },
  {
    key: 'cursos',
    name: 'Cursos virtuales para servidores públicos',
    kind: 'TOOL',
    issuer: 'SENA',
  },
  {
    key: 'premio',
    name: 'Premio a la excelencia de Gobierno en Línea',
    kind: 'INCENTIVE',
    issuer: ministry,
  },
  {
    key: 'conectividad',
    name: 'Subsidio de conectividad para alcaldías',
    kind: 'INCENTIVE',
    issuer: ministry,
  },
]

const identifiedOn = '2008-09-22'

function rowOf({ key, availableOn, used, ...fields }: Item): SampleRow {
  const first = { ...fields, identifiedOn }
  const writes = [
    ...(availableOn !== undefined && availableOn > identifiedOn
      ? [by<'availableOn'>('committee', availableOn, { availableOn })]
      : []),
    ...(used
      ? [by<'usedOn' | 'usedFor'>('committee', used.on, { usedOn: used.on, usedFor: used.for })]
      : []),
  ]
  const known = availableOn !== undefined && availableOn <= identifiedOn ? { availableOn } : {}
  return item(key, by('committee', identifiedOn, { ...first, ...known }), ...writes)
}

/** Row 18: 2, 4, 6 and 8 of 20 in use at the ends of the half-years; one was replaced by its successor. */
export const guidanceItems: readonly SampleRow[] = [
  ...items.map(rowOf),
  item(
    'ley-72',
    by('committee', identifiedOn, {
      name: 'Ley 72 de 1989, comunicaciones',
      kind: 'NORM',
      issuer: 'Congreso de la República',
      identifiedOn,
    }),
    by(
      'committee',
      '2009-08-26',
      { outdatedOn: '2009-07-29' },
      'La reemplaza la Ley 1341 de 2009.',
    ),
  ),
  item(
    'ley-1341',
    by('committee', '2009-08-26', {
      name: 'Ley 1341 de 2009, tecnologías de la información y las comunicaciones',
      kind: 'NORM',
      issuer: 'Congreso de la República',
      identifiedOn: '2009-08-26',
      availableOn: '2009-08-26',
    }),
  ),
]
