import { type PhaseStories, story } from './criterion-story.ts'

/** Phase 2, interaction: due in December 2009, with the forum and the follow-up of requests still missing. */
export const interaction: PhaseStories = {
  'F2-01': story('NMMM', {}, '-MMM'),
  'F2-02': story('NNNI', 'Solo el mapa de las veredas responde a lo que se elige.'),
  'F2-03': story('NIIM', 'Faltan los formularios de Planeación.'),
  'F2-04': story('NNII', 'Se piden por correo electrónico, sin aviso de recibo.'),
  'F2-05': story('NNNN'),
  'F2-06': story('IMMM', 'El formulario existe, pero nadie responde lo que llega.'),
  'F2-07': story('NIIM', 'Se reciben por correo electrónico y quedan sin número de radicado.'),
  'F2-08': story('NNNI', 'Se informa por teléfono; falta la consulta en el sitio.'),
  'F2-09': story('NNII', 'El aviso no dice cuándo se responderá.'),
  'F2-10': story('NNNN'),
  'F2-11': story(
    'NNII',
    {
      missing: ['Se realizó el chat; el foro no.', 'El foro está abierto y aún no termina.'],
    },
    '-NII',
  ),
  'F2-12': story('NNMM', {}, '--MM'),
  'F2-13': story('NNIM', 'Se hizo la encuesta; faltan sus resultados.'),
  'F2-14': story('NIM', 'Se suscribe por correo; no hay RSS ni se avisa de la baja.'),
  'F2-15': story('NIMM', 'No encuentra lo que está dentro de los documentos.'),
  'F2-16': story('NNNI', 'El video del informe de gestión no tiene su texto.'),
  'F2-17': story('NIII', 'Quedan sectores sin integrar o sin soporte de su participación.', '-III'),
  'F2-18': story('NIII', 'Quedan puntos nuevos por poner en servicio.', '-III'),
  'F2-19': story('---I', 'Falta que la baja se haga en un solo paso.'),
}
