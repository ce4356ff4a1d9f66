import { by, rowsOf } from './sample-row.ts'

const sector = rowsOf('sectorEngagements')

/** Row 17: three sectors in phase 1, two in phase 2, one in phase 3; another came without leaving a trace. */
export const sectorEngagements = [
  sector(
    'docentes-1',
    by('committee', '2008-10-10', {
      sector: 'Docentes',
      phase: '1',
      engagedOn: '2008-10-08',
      how: 'Dos docentes revisan los textos del sitio antes de publicarlos.',
      support: 'Acta 2 de 2008 del comité GEL-T',
    }),
  ),
  sector(
    'juntas-1',
    by('committee', '2008-12-04', {
      sector: 'Juntas de acción comunal',
      phase: '1',
      engagedOn: '2008-12-02',
      how: 'La asociación de juntas dice qué información buscan en las veredas.',
      support: 'Lista de asistencia del 2 de diciembre de 2008',
    }),
  ),
  sector(
    'juventud-1',
    by('library', '2009-02-05', {
      sector: 'Juventud',
      phase: '1',
      engagedOn: '2009-02-04',
      how: 'El consejo de juventud toma las fotos y escribe dos noticias al mes.',
      support: 'Acta del consejo de juventud 1 de 2009',
      office: 'BIB',
    }),
  ),
  sector(
    'docentes-2',
    by('library', '2009-05-15', {
      sector: 'Docentes',
      phase: '2',
      engagedOn: '2009-05-13',
      how: 'Prueban con sus cursos el buzón de preguntas y proponen los temas del chat.',
      support: 'Acta de la mesa de interacción 1',
      office: 'BIB',
    }),
  ),
  // They came to no table of theirs: without a document it doesn't count.
  sector(
    'comerciantes-2',
    by('planning', '2009-08-20', {
      sector: 'Comerciantes',
      phase: '2',
      engagedOn: '2009-08-19',
      how: 'Dos comerciantes asistieron a la mesa de interacción; no hubo lista.',
      office: 'OPI',
    }),
  ),
  sector(
    'juntas-2',
    by('planning', '2009-11-06', {
      sector: 'Juntas de acción comunal',
      phase: '2',
      engagedOn: '2009-11-04',
      how: 'Reúnen en las veredas las preguntas para los funcionarios.',
      support: 'Acta de la mesa de interacción 3',
      office: 'OPI',
    }),
  ),
  sector(
    'productores-3',
    by('agriculture', '2010-04-22', {
      sector: 'Productores agropecuarios',
      phase: '3',
      engagedOn: '2010-04-20',
      how: 'La cooperativa de arroz prueba la solicitud en línea de asistencia técnica.',
      support: 'Convenio 1 de 2010, cláusula 4',
      office: 'UMATA',
    }),
  ),
]
