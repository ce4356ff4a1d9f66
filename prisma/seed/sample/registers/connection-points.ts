import { by, rowsOf } from './sample-row.ts'

const point = rowsOf('connectionPoints')

/** Row 1: 1, 3, 5 and 6 points at the ends of the half-years; the one of the health post was counted as new at first. */
export const connectionPoints = [
  point(
    'casa-cultura',
    by('planning', '2008-11-14', {
      place: 'Casa de la Cultura',
      kind: 'COMMUNITY_HALL',
      address: 'Parque principal',
      bandwidth: '512',
      office: 'OPI',
      inServiceFrom: '2008-11-12',
    }),
    by('planning', '2010-04-21', { bandwidth: '1024' }, 'Contrato de conectividad 006 de 2010.'),
  ),
  point(
    'colegio-urbano',
    by('planning', '2009-03-05', {
      place: 'Institución educativa, sede urbana',
      kind: 'SCHOOL',
      address: 'Calle 5 con carrera 4',
      bandwidth: '1024',
      office: 'OPI',
      inServiceFrom: '2009-03-02',
    }),
  ),
  point(
    'caldas-viejo',
    by('planning', '2009-06-12', {
      place: 'Telecentro de Caldas Viejo',
      kind: 'TELECENTRE',
      address: 'Centro poblado de Caldas Viejo',
      bandwidth: '512',
      office: 'OPI',
      inServiceFrom: '2009-05-18',
    }),
    by(
      'planning',
      '2010-05-19',
      {
        closedOn: '2010-05-14',
        closedReason: 'Venció el contrato de la antena y la junta no lo renovó.',
      },
      'Informe de visita del 14 de mayo de 2010.',
    ),
  ),
  point(
    'salon-veracruz',
    by('planning', '2009-09-16', {
      place: 'Salón comunal de Veracruz',
      kind: 'COMMUNITY_HALL',
      address: 'Vereda Veracruz',
      bandwidth: '512',
      office: 'OPI',
      inServiceFrom: '2009-09-14',
    }),
    by(
      'planning',
      '2010-03-17',
      { place: 'Casa campesina de Veracruz' },
      'La junta le dio nombre.',
    ),
  ),
  // The moved point: new at first, corrected when the committee returned the value of row 1.
  point(
    'puesto-salud',
    by('planning', '2009-11-11', {
      place: 'Puesto de Salud',
      kind: 'HEALTH_POST',
      address: 'Carrera 3 con calle 6',
      bandwidth: '512',
      office: 'OPI',
      inServiceFrom: '2009-11-09',
    }),
    by(
      'planning',
      '2010-01-15',
      {
        relocationNote: 'Traslado del punto que funcionaba en la Inspección desde antes del plan.',
      },
      'Acta de traslado del punto del Puesto de Salud: no es nuevo.',
    ),
  ),
  point(
    'umata',
    by('agriculture', '2009-12-09', {
      place: 'Oficina de la UMATA',
      kind: 'MUNICIPAL_OFFICE',
      address: 'Palacio municipal, segundo piso',
      bandwidth: '512',
      office: 'UMATA',
      inServiceFrom: '2009-12-03',
    }),
  ),
  // The same point, entered a second time by the committee.
  point(
    'umata-repetido',
    by('committee', '2009-12-15', {
      place: 'UMATA',
      kind: 'MUNICIPAL_OFFICE',
      bandwidth: '512',
      office: 'UMATA',
      inServiceFrom: '2009-12-03',
    }),
    {
      ...by('committee', '2009-12-16', {}),
      annulled: 'Repetido: la UMATA ya lo había registrado el 9 de diciembre.',
    },
  ),
  point(
    'totarito',
    by('planning', '2010-04-14', {
      place: 'Sede educativa de Totarito',
      kind: 'SCHOOL',
      address: 'Vereda Totarito',
      bandwidth: '512',
      office: 'OPI',
      inServiceFrom: '2010-04-12',
    }),
  ),
  point(
    'biblioteca',
    by('library', '2010-06-23', {
      place: 'Biblioteca municipal',
      kind: 'LIBRARY',
      address: 'Casa de la Cultura, primer piso',
      bandwidth: '1024',
      office: 'BIB',
      inServiceFrom: '2010-06-21',
    }),
  ),
]
