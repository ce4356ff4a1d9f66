import { nameOf } from './demo-names.ts'
import { by, rowsOf } from './sample-row.ts'

const dataset = rowsOf('datasets')
const checker = nameOf('committee')

/** Row 4: two published in the plan's first year, one so far in the second; what holds personal data stays in the office. */
export const datasets = [
  dataset(
    'industria-comercio',
    by('reviewer', '2009-03-12', {
      name: 'Industria y comercio, por actividad',
      content: 'Establecimientos inscritos por actividad económica, barrio y año de inscripción.',
      office: 'SHT',
      source: 'Registro del impuesto de industria y comercio',
      createdOn: '2009-03-10',
      personalData: 'UNCHECKED',
    }),
    by('committee', '2009-04-22', {
      personalData: 'NONE',
      checkedOn: '2009-04-21',
      checkedBy: checker,
      licence: 'CC_BY_4',
    }),
    by('reviewer', '2009-05-08', {
      publishedOn: '2009-05-07',
      url: 'https://www.alvarado.example/datos/industria-y-comercio',
    }),
    by('reviewer', '2010-03-18', { updatedOn: '2010-03-16' }, 'Corte de diciembre de 2009.'),
  ),
  dataset(
    'estratificacion',
    by('planning', '2009-06-17', {
      name: 'Estratificación, por barrio y vereda',
      content: 'Viviendas por estrato en cada barrio y vereda, sin direcciones ni nombres.',
      office: 'OPI',
      source: 'Estratificación urbana y rural adoptada',
      createdOn: '2009-06-16',
      personalData: 'UNCHECKED',
    }),
    by('committee', '2009-07-29', {
      personalData: 'NONE',
      checkedOn: '2009-07-28',
      checkedBy: checker,
      licence: 'CC_BY_4',
    }),
    by('planning', '2009-08-13', {
      publishedOn: '2009-08-12',
      url: 'https://www.alvarado.example/datos/estratificacion',
    }),
  ),
  dataset(
    'familias-programa',
    by('family', '2009-09-24', {
      name: 'Familias en programas sociales',
      content: 'Listado de familias beneficiarias con documento, dirección y número de hijos.',
      office: 'CF',
      source: 'Programas sociales del municipio',
      createdOn: '2009-09-22',
      personalData: 'UNCHECKED',
    }),
    by(
      'committee',
      '2009-10-14',
      { personalData: 'PRESENT', checkedOn: '2009-10-13', checkedBy: checker },
      'Trae documentos y direcciones: no se publica. La Comisaría arma una versión con totales.',
    ),
  ),
  dataset(
    'predial',
    by('reviewer', '2010-02-24', {
      name: 'Impuesto predial, por rango de avalúo',
      content: 'Predios y recaudo por rango de avalúo, zona y año.',
      office: 'SHT',
      source: 'Liquidación del impuesto predial unificado',
      createdOn: '2010-02-23',
      personalData: 'UNCHECKED',
    }),
    by('committee', '2010-04-14', {
      personalData: 'NONE',
      checkedOn: '2010-04-13',
      checkedBy: checker,
      licence: 'CC0',
    }),
    by('reviewer', '2010-05-12', {
      publishedOn: '2010-05-11',
      url: 'https://www.alvarado.example/datos/predial',
    }),
  ),
  dataset(
    'consumo-agua',
    by('utilities', '2010-05-20', {
      name: 'Consumo de agua, por sector',
      content: 'Metros cúbicos facturados por sector y mes.',
      office: 'OSP',
      source: 'Facturación del acueducto',
      createdOn: '2010-05-18',
      personalData: 'UNCHECKED',
    }),
  ),
  dataset(
    'familias-totales',
    by('family', '2010-06-16', {
      name: 'Familias en programas sociales, totales por vereda',
      content: 'Número de familias por programa y vereda; nada con menos de cinco casos.',
      office: 'CF',
      source: 'Programas sociales del municipio',
      createdOn: '2010-06-15',
      personalData: 'UNCHECKED',
    }),
  ),
]
