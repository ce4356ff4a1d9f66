import type { DailyField } from '@gelt/domain'
import { by, type RowWrite, rowsOf, type SampleRow } from '../registers/sample-row.ts'

const action = rowsOf('actions')

type Set = RowWrite<DailyField<'actions'>>['set']

/** As the committee wrote it into the scheme. */
function planned(on: string, set: Set) {
  return by('committee', on, set)
}

/** The scheme was made when the baseline had been approved, and grew after each round. */
const first = '2008-10-10'
const second = '2009-07-21'
const third = '2010-01-22'

/** Actions for what the rounds found not met; half of the gaps have none yet. */
export const sampleActions: readonly SampleRow[] = [
  action(
    'basica',
    planned(first, {
      words: 'Publicar funciones, organigrama, teléfonos y correos de cada dependencia.',
      criteria: 'F1-02 F1-03 F1-05 F1-08',
      planRows: '2',
      answerable: 'committee',
      office: 'SGG',
      startsOn: '2008-10-14',
      dueOn: '2008-11-01',
    }),
    by('committee', '2008-10-15', { startedOn: '2008-10-14' }),
    by('committee', '2009-08-18', {
      doneOn: '2009-08-14',
      proof: 'Acta 5 de 2009 del comité GEL-T',
    }),
  ),
  action(
    'enlaces',
    planned(first, {
      words: 'Vincular las quince entidades del municipio y enlazar sus páginas.',
      criteria: 'F1-09',
      planRows: '14',
      answerable: 'agriculture',
      office: 'UMATA',
      startsOn: '2009-01-19',
      dueOn: '2010-12-01',
    }),
    by('agriculture', '2009-02-04', { startedOn: '2009-02-03' }),
  ),
  action(
    'fichas',
    planned(first, {
      words: 'Publicar la ficha de cada trámite y servicio, con requisitos, costo y lugar.',
      criteria: 'F1-27',
      planRows: '6 9',
      answerable: 'committee',
      office: 'SGG',
      startsOn: '2008-11-04',
      dueOn: '2010-10-29',
    }),
    by('committee', '2008-11-12', { startedOn: '2008-11-11' }),
  ),
  action(
    'suit',
    planned(first, {
      words: 'Inscribir los trámites en el SUIT y enlazar cada ficha.',
      criteria: 'F1-28',
      planRows: '7 11',
      answerable: 'planning',
      office: 'OPI',
      startsOn: '2009-01-13',
      dueOn: '2010-12-01',
    }),
    by('planning', '2009-03-03', { startedOn: '2009-03-02' }),
  ),
  action(
    'boletines',
    planned(first, {
      words: 'Digitalizar los boletines impresos desde 2004.',
      criteria: 'F1-38',
      planRows: '3',
      answerable: 'library',
      office: 'BIB',
      startsOn: '2009-02-02',
      dueOn: '2009-12-01',
    }),
    by('library', '2009-03-04', { startedOn: '2009-03-02' }),
    by('library', '2009-11-23', {
      doneOn: '2009-11-20',
      proof: 'Inventario del archivo digital de boletines, 61 números',
    }),
  ),
  action(
    'formularios',
    planned(first, {
      words: 'Publicar los formularios de Planeación, listos para imprimir.',
      criteria: 'F2-03',
      planRows: '18',
      answerable: 'planning',
      office: 'OPI',
      startsOn: '2009-02-02',
      dueOn: '2009-12-01',
    }),
    by('planning', '2009-09-15', { startedOn: '2009-09-14' }),
    by('planning', '2010-03-16', {
      doneOn: '2010-03-12',
      proof: 'Oficio 118 de 2010 de Planeación',
    }),
  ),
  action(
    'sectores',
    planned(first, {
      words: 'Acordar con cada sector en qué fase participa y guardar el soporte.',
      criteria: 'F2-17',
      planRows: '17',
      answerable: 'planning',
      office: 'OPI',
      startsOn: '2009-01-19',
      dueOn: '2010-12-01',
    }),
    by('planning', '2009-01-27', { startedOn: '2009-01-26' }),
  ),
  action(
    'puntos',
    planned(first, {
      words: 'Poner en servicio diez puntos nuevos de acceso a internet.',
      criteria: 'F2-18',
      planRows: '1',
      answerable: 'planning',
      office: 'OPI',
      startsOn: '2008-11-04',
      dueOn: '2010-09-03',
    }),
    by('planning', '2008-11-18', { startedOn: '2008-11-14' }),
  ),
  action(
    'racionalizar',
    planned(first, {
      words: 'Quitar pasos y documentos a los trámites que se estudiaron.',
      criteria: 'F3-05',
      planRows: '10',
      answerable: 'police',
      office: 'IP',
      startsOn: '2009-01-19',
      dueOn: '2010-10-29',
    }),
    by('police', '2009-02-25', { startedOn: '2009-02-23' }),
  ),
  action(
    'capacitacion',
    planned(first, {
      words: 'Completar con el SENA las cuatro horas de cada grupo de servidores.',
      criteria: 'F4-10',
      planRows: '16',
      answerable: 'library',
      office: 'BIB',
      startsOn: '2009-02-02',
      dueOn: '2010-11-30',
    }),
    by('library', '2009-02-11', { startedOn: '2009-02-09' }),
  ),
  action(
    'soporte',
    planned(second, {
      words: 'Atender dudas del sitio por chat dos horas cada día.',
      criteria: 'F2-05',
      answerable: 'committee',
      office: 'SGG',
      startsOn: '2009-09-01',
      dueOn: '2009-12-01',
    }),
    by(
      'committee',
      '2010-02-19',
      {
        droppedOn: '2010-02-18',
        dropReason:
          'Nadie puede atenderlo en un horario fijo mientras no haya ingeniero de planta.',
      },
      'Acta 2 de 2010 del comité GEL-T.',
    ),
  ),
  action(
    'pagos',
    planned(second, {
      words: 'Contratar el recaudo en línea del impuesto predial.',
      criteria: 'F3-04',
      planRows: '12 19',
      answerable: 'reviewer',
      office: 'SHT',
      startsOn: '2009-08-03',
      dueOn: '2010-05-31',
    }),
    by('reviewer', '2009-09-08', { startedOn: '2009-09-07' }),
  ),
  action(
    'expediente',
    planned(second, {
      words: 'Adoptar las tablas de retención y abrir el expediente electrónico de tres trámites.',
      criteria: 'F4-07 F4-08',
      planRows: '3',
      answerable: 'reviewer',
      office: 'SHT',
      startsOn: '2010-02-08',
      dueOn: '2011-06-30',
    }),
    by('reviewer', '2010-02-24', { startedOn: '2010-02-22' }),
  ),
  action(
    'contratacion',
    planned(third, {
      words: 'Publicar cada viernes los procesos en curso y los adjudicados.',
      criteria: 'F1-29',
      planRows: '2',
      answerable: 'reviewer',
      office: 'SHT',
      startsOn: '2010-01-25',
      dueOn: '2010-04-30',
    }),
    by('reviewer', '2010-02-02', { startedOn: '2010-02-01' }),
  ),
  action(
    'preguntas',
    planned(third, {
      words: 'Reunir diez preguntas frecuentes con su respuesta.',
      criteria: 'F1-34',
      planRows: '2',
      answerable: 'committee',
      office: 'SGG',
      startsOn: '2010-01-25',
      dueOn: '2010-03-31',
    }),
    by('committee', '2010-03-29', {
      startedOn: '2010-02-08',
      doneOn: '2010-03-26',
      proof: 'Listado de diez preguntas, acta 3 de 2010 del comité GEL-T',
    }),
  ),
  action(
    'vinculos',
    planned(third, {
      words: 'Revisar los vínculos del sitio cada mes y corregir los rotos.',
      criteria: 'F1-45',
      answerable: 'planning',
      office: 'OPI',
      startsOn: '2010-02-01',
      dueOn: '2010-06-30',
    }),
    by('planning', '2010-02-03', { startedOn: '2010-02-01' }),
    by('planning', '2010-05-31', {
      doneOn: '2010-05-28',
      proof: 'Informe de vínculos de mayo de 2010, ninguno roto',
    }),
  ),
  action(
    'foro',
    planned(third, {
      words: 'Realizar el foro sobre el presupuesto de 2011, con moderación.',
      criteria: 'F2-11 F5-04',
      planRows: '5',
      answerable: 'committee',
      office: 'SGG',
      startsOn: '2010-02-15',
      dueOn: '2010-09-30',
    }),
    by('committee', '2010-06-10', { startedOn: '2010-06-09' }),
  ),
  action(
    'radicado',
    planned(third, {
      words: 'Poner en línea las peticiones con número de radicado, aviso y consulta del estado.',
      criteria: 'F2-07 F2-08 F2-09',
      answerable: 'committee',
      office: 'SGG',
      startsOn: '2010-02-01',
      dueOn: '2010-05-31',
    }),
    by('committee', '2010-02-10', { startedOn: '2010-02-08' }),
    by('committee', '2010-05-18', {
      doneOn: '2010-05-14',
      proof: 'Acta de entrega del módulo de peticiones',
    }),
  ),
  action(
    'en-linea',
    planned(third, {
      words: 'Llevar de principio a fin en línea los trámites y servicios de más uso.',
      criteria: 'F3-01 F3-02 F3-03',
      planRows: '8 12',
      answerable: 'reviewer',
      office: 'SHT',
      startsOn: '2010-02-08',
      dueOn: '2010-11-30',
    }),
    by('reviewer', '2010-02-17', { startedOn: '2010-02-15' }),
  ),
  action(
    'cifrado',
    planned(third, {
      words: 'Cifrar la conexión de las páginas que piden datos.',
      criteria: 'F3-11',
      planRows: '19',
      answerable: 'planning',
      office: 'OPI',
      startsOn: '2010-08-02',
      dueOn: '2010-11-30',
    }),
  ),
  action(
    'medicion',
    planned(third, {
      words: 'Medir la satisfacción y publicar visitas y trámites hechos cada trimestre.',
      criteria: 'F3-09 F3-10',
      answerable: 'committee',
      office: 'SGG',
      startsOn: '2010-07-12',
      dueOn: '2010-12-01',
    }),
  ),
  action(
    'intercambio',
    planned(third, {
      words: 'Firmar el convenio de intercambio de información y adoptar su lenguaje.',
      criteria: 'F4-01 F4-02 F4-03',
      planRows: '15',
      answerable: 'library',
      office: 'BIB',
      startsOn: '2010-09-01',
      dueOn: '2011-09-30',
    }),
  ),
  action(
    'estrategia',
    planned(third, {
      words: 'Adoptar la estrategia de participación electrónica, con su calendario.',
      criteria: 'F5-01 F5-02 F5-03',
      answerable: 'mayor',
      office: 'DA',
      startsOn: '2011-01-17',
      dueOn: '2011-11-30',
    }),
  ),
  action(
    'emisora',
    planned('2010-02-24', {
      words: 'Contar en la emisora qué se puede hacer ya desde el sitio.',
      answerable: 'committee',
      office: 'SGG',
      startsOn: '2010-03-01',
      dueOn: '2010-12-17',
    }),
    by('committee', '2010-03-03', { startedOn: '2010-03-01' }),
  ),
]
