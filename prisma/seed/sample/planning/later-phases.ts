import { type PhaseStories, story } from './criterion-story.ts'

/** Phase 3, transaction: due in December 2010. */
export const transaction: PhaseStories = {
  'F3-01': story('NNII', 'Pocos trámites se llenan y envían en línea.', '-NII'),
  'F3-02': story('NNNI', 'Solo la constancia de estratificación se obtiene sin ir a la alcaldía.'),
  'F3-03': story(
    'NNII',
    'Quedan servicios que no van de principio a fin por medios electrónicos.',
    '-NII',
  ),
  'F3-04': story('NNNN'),
  'F3-05': story('NIII', 'Quedan trámites por racionalizar.', '-III'),
  'F3-06': story('NNNN'),
  'F3-07': story('NNII', 'Se publica el plazo; no se mide si se cumple.'),
  'F3-08': story('NNNN'),
  'F3-09': story('NNNI', 'Se midió en las ventanillas; falta publicarlo.'),
  'F3-10': story('NNII', 'Se publican las visitas, no los trámites hechos.'),
  'F3-11': story('NNII', 'La política está adoptada; la conexión aún no va cifrada.'),
  'F3-12': story('NNNN'),
}

/** Phase 4, transformation: due in December 2011. */
export const transformation: PhaseStories = {
  'F4-01': story('NIII', 'El inventario cubre a pocas de las entidades vinculadas.', '-III'),
  'F4-02': story('NNNN'),
  'F4-03': story('NNNI', 'La red llega a las dependencias; no se usan sus servicios.'),
  'F4-04': story('NNII', 'Están identificadas las de Planeación y Hacienda.'),
  'F4-05': story('NNNN'),
  'F4-06': story('NNNN'),
  'F4-07': story('NNNI', 'Presupuesto y almacén tienen sistema; correspondencia no.'),
  'F4-08': story(
    'NIII',
    {
      missing: [
        'Quedan dependencias sin archivo en medio digital.',
        'Quedan dependencias sin archivo en medio digital.',
        'Los expedientes de los trámites siguen en papel.',
      ],
      notes: {
        4: 'Todas las dependencias tienen archivo histórico, que es lo que cuenta la fila 3; el expediente electrónico no empieza.',
      },
    },
    '-IIM',
  ),
  'F4-09': story('NNNN'),
  'F4-10': story('NIII', 'Quedan grupos que no completaron las horas.', '-III'),
}

/** Phase 5, democracy: due in December 2012. */
export const democracy: PhaseStories = {
  'F5-01': story('NNNI', 'Hay temas y canales; falta el calendario.'),
  'F5-02': story('NNNN'),
  'F5-03': story('NNNN'),
  'F5-04': story('NNNI', 'El foro del presupuesto recibe propuestas; falta responderlas todas.'),
  'F5-05': story('NNII', 'La audiencia se transmitió por la emisora, sin preguntas en línea.'),
  'F5-06': story('NNNN'),
  'F5-07': story('NNII', 'La relatoría del chat dice qué se preguntó, no qué se decidió.'),
  'F5-08': story('NNNN'),
}
