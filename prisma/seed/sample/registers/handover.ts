import type { PlainDate } from '@gelt/domain'
import { by, rowsOf, type SampleRow } from './sample-row.ts'

const material = rowsOf('handoverMaterials')
const method = rowsOf('handoverMethods')

type Kind = 'DIDACTIC' | 'DOCUMENT' | 'ELECTRONIC_FILE' | 'PHYSICAL_FILE'

const materials: readonly (readonly [key: string, name: string, kind: Kind, office?: string])[] = [
  ['cartilla', 'Cartilla de gobierno en línea para funcionarios', 'DIDACTIC'],
  ['guia-sitio', 'Guía para publicar en el sitio', 'DIDACTIC', 'SGG'],
  ['videos', 'Grabaciones de los talleres del SENA', 'DIDACTIC', 'BIB'],
  ['resolucion', 'Resolución 230 de 2008 y su plan', 'DOCUMENT', 'SGG'],
  ['actas', 'Actas del comité GEL-T', 'DOCUMENT'],
  ['informes', 'Informes semestrales del plan', 'DOCUMENT'],
  ['convenios', 'Convenios con entidades vinculadas', 'DOCUMENT'],
  ['inventario', 'Inventario de trámites y servicios', 'ELECTRONIC_FILE', 'OPI'],
  ['respaldo-sitio', 'Copia de respaldo del sitio', 'ELECTRONIC_FILE', 'SGG'],
  ['bases', 'Bases de datos publicadas, con sus fuentes', 'ELECTRONIC_FILE', 'OPI'],
  ['claves', 'Sobre sellado con las claves de las cuentas', 'PHYSICAL_FILE', 'SGG'],
  ['hojas-vida', 'Hojas de vida de los equipos', 'PHYSICAL_FILE', 'SHT'],
]

const listedOn = '2010-03-24'

const ready: Readonly<Record<string, readonly [on: PlainDate, place: string]>> = {
  resolucion: ['2010-04-21', 'Archivo central, carpeta GEL-T 1'],
  actas: ['2010-05-26', 'Archivo central, carpeta GEL-T 2'],
}

/** Row 20 begins in 2012; the list was begun two years ahead, with two things ready. */
export const handoverMaterials: readonly SampleRow[] = materials.map(
  ([key, name, kind, office]) => {
    const first = by('committee', '2010-03-25', {
      ...{ name, kind, listedOn },
      ...(office === undefined ? {} : { office }),
    })
    const [on, place] = ready[key] ?? []
    if (on === undefined || place === undefined) return material(key, first)
    return material(key, first, by('committee', on, { readyOn: on, place }))
  },
)

/** Row 21: both bodies agreed on how; nobody is appointed yet. */
export const handoverMethods: readonly SampleRow[] = [
  method(
    'alcaldia',
    by('committee', '2010-05-21', {
      body: 'ALCALDIA',
      method:
        'Cada dependencia entrega sus registros y su carpeta en una sesión propia; el comité acompaña a la nueva administración durante enero.',
      agreedOn: '2010-05-20',
      act: 'Acta 5 de 2010 del comité GEL-T',
      startsOn: '2011-11-01',
    }),
  ),
  method(
    'concejo',
    by('committee', '2010-06-11', {
      body: 'CONCEJO',
      method:
        'La mesa directiva saliente presenta la estrategia en la sesión de instalación y deja la carpeta en la secretaría del Concejo.',
      agreedOn: '2010-06-10',
      act: 'Acta de la mesa directiva del Concejo, 10 de junio de 2010',
      startsOn: '2012-01-02',
    }),
  ),
]
