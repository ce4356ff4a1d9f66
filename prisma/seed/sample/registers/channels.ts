import { by, rowsOf } from './sample-row.ts'

const channel = rowsOf('channels')

/** Row 2, second target: always ten open ones; the printed bulletin gave way to the library's section in March 2009. */
export const channels = [
  channel(
    'noticias',
    by('committee', '2008-11-05', {
      name: 'Noticias',
      url: 'https://www.alvarado.example/noticias',
      office: 'DA',
      frequency: 'WEEKLY',
      openedOn: '2008-11-04',
    }),
  ),
  channel(
    'tramites',
    by('committee', '2008-11-05', {
      name: 'Trámites y servicios',
      url: 'https://www.alvarado.example/tramites',
      office: 'SGG',
      frequency: 'MONTHLY',
      openedOn: '2008-11-04',
    }),
  ),
  channel(
    'contratacion',
    by('committee', '2008-11-05', {
      name: 'Contratación',
      url: 'https://www.alvarado.example/contratacion',
      office: 'SGG',
      frequency: 'MONTHLY',
      openedOn: '2008-11-04',
    }),
  ),
  channel(
    'finanzas',
    by('committee', '2008-11-05', {
      name: 'Presupuesto y finanzas',
      url: 'https://www.alvarado.example/finanzas',
      office: 'SHT',
      frequency: 'MONTHLY',
      openedOn: '2008-11-04',
    }),
  ),
  channel(
    'planes',
    by('committee', '2008-11-05', {
      name: 'Planes y proyectos',
      url: 'https://www.alvarado.example/planes',
      office: 'OPI',
      frequency: 'QUARTERLY',
      openedOn: '2008-11-04',
    }),
  ),
  channel(
    'servicios-publicos',
    by('committee', '2008-11-05', {
      name: 'Servicios públicos',
      url: 'https://www.alvarado.example/servicios-publicos',
      office: 'OSP',
      frequency: 'FORTNIGHTLY',
      openedOn: '2008-11-04',
    }),
  ),
  channel(
    'campo',
    by('committee', '2008-11-05', {
      name: 'Sector agropecuario',
      url: 'https://www.alvarado.example/agropecuario',
      office: 'UMATA',
      frequency: 'MONTHLY',
      openedOn: '2008-11-04',
    }),
    by(
      'committee',
      '2009-08-11',
      { name: 'Campo y agricultura', url: 'https://www.alvarado.example/campo' },
      'Acta 5 de 2009 del comité GEL-T: que el nombre lo entienda quien lo busca.',
    ),
  ),
  channel(
    'convivencia',
    by('committee', '2008-11-05', {
      name: 'Familia y convivencia',
      url: 'https://www.alvarado.example/convivencia',
      office: 'CF',
      frequency: 'MONTHLY',
      openedOn: '2008-11-04',
    }),
  ),
  channel(
    'preguntas',
    by('committee', '2008-11-05', {
      name: 'Preguntas frecuentes',
      url: 'https://www.alvarado.example/preguntas',
      office: 'SGG',
      frequency: 'QUARTERLY',
      openedOn: '2008-11-04',
    }),
  ),
  channel(
    'boletin',
    by('committee', '2008-11-05', {
      name: 'Boletín de la Alcaldía',
      url: 'https://www.alvarado.example/boletin',
      office: 'BIB',
      frequency: 'MONTHLY',
      openedOn: '2008-11-04',
    }),
    by(
      'committee',
      '2009-03-02',
      { closedOn: '2009-02-27' },
      'El boletín impreso deja de salir; lo suyo pasa a Noticias y a Cultura y biblioteca.',
    ),
  ),
  channel(
    'cultura',
    by('committee', '2009-03-02', {
      name: 'Cultura y biblioteca',
      url: 'https://www.alvarado.example/cultura',
      office: 'BIB',
      frequency: 'MONTHLY',
      openedOn: '2009-03-02',
    }),
  ),
]
