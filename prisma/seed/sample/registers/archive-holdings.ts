import { createHash } from 'node:crypto'
import type { DailyField, PlainDate } from '@gelt/domain'
import type { OfficeCode } from '../../alvarado/structure.ts'
import type { PersonKey } from '../../people.ts'
import { by, type RowWrite, rowsOf } from './sample-row.ts'

const holding = rowsOf('archiveHoldings')

interface Holding {
  readonly office: OfficeCode
  readonly series: string
  readonly years: readonly [from: number, to: number]
  readonly medium: 'MAGNETIC' | 'OPTICAL' | 'SERVER' | 'PAPER'
  readonly place: string
  readonly createdOn: PlainDate
}

/** The hash of a content that nobody has: it looks like one and proves nothing. */
function sampleHash(...content: readonly string[]): string {
  return createHash('sha256').update(content.join('/')).digest('hex')
}

function entered(
  person: PersonKey,
  on: PlainDate,
  { years, ...fields }: Holding,
): RowWrite<DailyField<'archiveHoldings'>> {
  return by(person, on, {
    ...fields,
    coversFrom: `${years[0]}-01-01`,
    coversTo: `${years[1]}-12-31`,
    ...(fields.medium === 'PAPER' ? {} : { hash: sampleHash(fields.office, fields.series) }),
  })
}

/** Row 3: 3, 6 and 8 offices at the ends of the half-years; all nine since 31 March 2010. */
export const archiveHoldings = [
  holding(
    'SHT-1',
    entered('reviewer', '2008-11-24', {
      office: 'SHT',
      series: 'Presupuestos y ejecuciones',
      years: [1995, 2007],
      medium: 'OPTICAL',
      place: 'Archivo de Hacienda, caja 1, discos 1 a 12',
      createdOn: '2008-11-20',
    }),
    by(
      'reviewer',
      '2009-08-21',
      { withdrawnOn: '2009-08-19' },
      'Tres discos ya no se leen; el contenido pasó al servidor.',
    ),
  ),
  holding(
    'SGG-1',
    entered('committee', '2008-12-10', {
      office: 'SGG',
      series: 'Decretos y resoluciones',
      years: [1986, 2007],
      medium: 'MAGNETIC',
      place: 'Archivo central, disco externo 1',
      createdOn: '2008-12-05',
    }),
  ),
  holding(
    'DA-1',
    entered('committee', '2008-12-17', {
      office: 'DA',
      series: 'Actas de consejo de gobierno',
      years: [1992, 2007],
      medium: 'MAGNETIC',
      place: 'Archivo central, disco externo 1',
      createdOn: '2008-12-15',
    }),
  ),
  holding(
    'BIB-0',
    entered('library', '2009-02-12', {
      office: 'BIB',
      series: 'Registro de usuarios y préstamos',
      years: [1998, 2008],
      medium: 'PAPER',
      place: 'Biblioteca, estante del fondo',
      createdOn: '2009-02-10',
    }),
  ),
  holding(
    'CF-1',
    entered('family', '2009-03-20', {
      office: 'CF',
      series: 'Actas de conciliación, sin nombres de menores',
      years: [2001, 2008],
      medium: 'MAGNETIC',
      place: 'Comisaría, disco externo con clave',
      createdOn: '2009-03-17',
    }),
  ),
  holding(
    'OPI-1',
    entered('planning', '2009-04-17', {
      office: 'OPI',
      series: 'Licencias de construcción y planos',
      years: [1988, 2008],
      medium: 'SERVER',
      place: 'Servidor de la Alcaldía, carpeta Planeación',
      createdOn: '2009-04-15',
    }),
  ),
  // Finished in May, entered five weeks later.
  holding(
    'OSP-1',
    entered('utilities', '2009-06-24', {
      office: 'OSP',
      series: 'Suscriptores y lecturas, por sector',
      years: [1999, 2008],
      medium: 'MAGNETIC',
      place: 'Servicios Públicos, disco externo',
      createdOn: '2009-05-20',
    }),
  ),
  holding(
    'SHT-2',
    entered('reviewer', '2009-08-18', {
      office: 'SHT',
      series: 'Presupuestos, ejecuciones y estados financieros',
      years: [1995, 2008],
      medium: 'SERVER',
      place: 'Servidor de la Alcaldía, carpeta Hacienda',
      createdOn: '2009-08-14',
    }),
  ),
  holding(
    'IP-1',
    entered('police', '2009-10-08', {
      office: 'IP',
      series: 'Querellas y contravenciones',
      years: [1997, 2008],
      medium: 'OPTICAL',
      place: 'Inspección, archivador 2',
      createdOn: '2009-10-06',
    }),
  ),
  holding(
    'UMATA-1',
    entered('agriculture', '2009-11-26', {
      office: 'UMATA',
      series: 'Asistencia técnica y censos agropecuarios',
      years: [1994, 2008],
      medium: 'MAGNETIC',
      place: 'UMATA, disco externo',
      createdOn: '2009-11-24',
    }),
  ),
  holding(
    'OPI-2',
    entered('planning', '2010-02-17', {
      office: 'OPI',
      series: 'Fichas del banco de proyectos',
      years: [2001, 2009],
      medium: 'SERVER',
      place: 'Servidor de la Alcaldía, carpeta Planeación',
      createdOn: '2010-02-15',
    }),
  ),
  holding(
    'BIB-1',
    entered('library', '2010-03-31', {
      office: 'BIB',
      series: 'Catálogo, préstamos y memoria local',
      years: [1998, 2009],
      medium: 'OPTICAL',
      place: 'Biblioteca, archivador de la entrada',
      createdOn: '2010-03-31',
    }),
  ),
]
