import { by, rowsOf } from './sample-row.ts'

const partner = rowsOf('partners')

/** Rows 14 and 15: three and two in the plan's first year; in the second two publish so far and none opens with the page. */
export const partners = [
  partner(
    'ie-urbana',
    by('library', '2008-10-17', {
      name: 'Institución educativa, sede urbana',
      kind: 'SCHOOL',
      linkedOn: '2008-10-15',
      agreement: 'Acta de compromiso 1 de 2008',
      computers: '24',
      office: 'BIB',
    }),
    by('library', '2008-11-25', {
      informationSince: '2008-11-20',
      url: 'https://www.alvarado.example/educacion/sede-urbana',
    }),
    by(
      'library',
      '2009-05-13',
      { homePageSince: '2009-05-11' },
      'Visita a la sala de informática.',
    ),
  ),
  partner(
    'coop-mujeres',
    by('agriculture', '2009-01-27', {
      name: 'Cooperativa de mujeres procesadoras',
      kind: 'COOPERATIVE',
      linkedOn: '2009-01-22',
      agreement: 'Convenio 2 de 2009',
      office: 'UMATA',
    }),
    by('agriculture', '2009-12-16', { endedOn: '2009-12-11' }, 'La cooperativa se liquidó.'),
  ),
  partner(
    'jac-centro',
    by('committee', '2009-02-20', {
      name: 'Junta de acción comunal del barrio Centro',
      kind: 'COMMUNITY_BOARD',
      linkedOn: '2009-02-18',
      agreement: 'Acta de compromiso 1 de 2009',
    }),
    by('committee', '2009-03-12', {
      informationSince: '2009-03-10',
      url: 'https://www.alvarado.example/juntas/centro',
    }),
  ),
  partner(
    'empresa-servicios',
    by('utilities', '2009-04-17', {
      name: 'Empresa de servicios públicos',
      kind: 'PUBLIC_SERVICE',
      linkedOn: '2009-04-14',
      agreement: 'Convenio 5 de 2009',
      computers: '6',
      office: 'OSP',
    }),
  ),
  partner(
    'ie-caldas-viejo',
    by('library', '2009-07-10', {
      name: 'Institución educativa de Caldas Viejo',
      kind: 'SCHOOL',
      linkedOn: '2009-07-08',
      agreement: 'Acta de compromiso 3 de 2009',
      computers: '15',
      office: 'BIB',
    }),
    by('library', '2009-08-28', {
      informationSince: '2009-08-20',
      url: 'https://www.alvarado.example/educacion/caldas-viejo',
      homePageSince: '2009-08-27',
    }),
  ),
  partner(
    'gobernacion',
    by('committee', '2009-09-18', {
      name: 'Gobernación del Tolima, enlace departamental',
      kind: 'GOVERNMENT',
      linkedOn: '2009-09-15',
      agreement: 'Oficio del enlace departamental',
    }),
  ),
  // Publishing since November, entered in December.
  partner(
    'jac-veracruz',
    by('committee', '2009-10-09', {
      name: 'Junta de acción comunal de Veracruz',
      kind: 'COMMUNITY_BOARD',
      linkedOn: '2009-10-07',
      agreement: 'Acta de compromiso 5 de 2009',
    }),
    by('committee', '2009-12-17', {
      informationSince: '2009-11-25',
      url: 'https://www.alvarado.example/juntas/veracruz',
    }),
  ),
  partner(
    'coop-arroceros',
    by('agriculture', '2010-03-04', {
      name: 'Cooperativa de productores de arroz',
      kind: 'COOPERATIVE',
      linkedOn: '2010-03-02',
      agreement: 'Convenio 1 de 2010',
      office: 'UMATA',
    }),
    by('agriculture', '2010-05-14', {
      informationSince: '2010-05-12',
      url: 'https://www.alvarado.example/campo/arroceros',
    }),
  ),
  // Two schools that promised the home page; nobody has visited them yet.
  partner(
    'ie-totarito',
    by('library', '2010-05-21', {
      name: 'Sede educativa de Totarito',
      kind: 'SCHOOL',
      linkedOn: '2010-05-19',
      agreement: 'Acta de compromiso 2 de 2010',
      computers: '8',
      office: 'BIB',
    }),
  ),
  partner(
    'ie-la-caima',
    by('library', '2010-05-21', {
      name: 'Sede educativa de La Caima',
      kind: 'SCHOOL',
      linkedOn: '2010-05-19',
      agreement: 'Acta de compromiso 3 de 2010',
      computers: '6',
      office: 'BIB',
    }),
  ),
  // Linked, its page written and waiting for the site: it counts from the day on which it can be read.
  partner(
    'jac-rincon-chipalo',
    by('committee', '2010-06-15', {
      name: 'Junta de acción comunal de Rincón Chipalo',
      kind: 'COMMUNITY_BOARD',
      linkedOn: '2010-06-11',
      agreement: 'Acta de compromiso 4 de 2010; su página espera publicación',
    }),
  ),
]
