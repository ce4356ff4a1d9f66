import { type PhaseStories, story } from './criterion-story.ts'

/** Phase 1, information: due in November 2008 and met for the most part by June 2010. */
export const information: PhaseStories = {
  'F1-01': story('MMMM'),
  'F1-02': story('IMMM', 'Faltan las funciones de la UMATA y de la Biblioteca.'),
  'F1-03': story('NMMM'),
  'F1-04': story('MMMM'),
  'F1-05': story('IMMM', 'Solo está el conmutador; faltan los números de cada dependencia.'),
  'F1-06': story(
    'NIIM',
    {
      missing: 'Hay semanas en las que ninguna dependencia revisó sus cuentas todos los días.',
      notes: {
        4: 'La cuenta de contacto se revisó todos los días; los días sin uso son de otras dependencias.',
      },
    },
    '-III',
  ),
  'F1-07': story('MMMM'),
  'F1-08': story('NIMM', 'Faltan los correos de los directivos.'),
  'F1-09': story(
    'NIII',
    {
      missing: [
        'Hay enlace a dos entidades de quince.',
        'Hay enlace a cuatro entidades de quince.',
        'Hay enlace a cinco entidades de quince.',
      ],
    },
    '-III',
  ),
  'F1-10': story('NNII', 'Solo figuran las asociaciones de productores.'),
  'F1-11': story('MMMM'),
  'F1-12': story('IMMM', 'Falta el himno.'),
  'F1-13': story('NIMM', 'Falta el mapa de las veredas.'),
  'F1-14': story('NMMM'),
  'F1-15': story('NNIM', 'No se dice cómo llegar a cada sitio.'),
  'F1-16': story('NNNI', 'Las cifras de cobertura no dicen su fuente.'),
  'F1-17': story('IIMM', 'Están los acuerdos desde 2006; faltan los anteriores.'),
  'F1-18': story('NIIM', 'Algunos decretos salen después de los cinco días.'),
  'F1-19': story('NNII', 'Están las resoluciones; faltan las circulares.'),
  'F1-20': story('MMMM'),
  'F1-21': story('NIMM', 'Está la vigencia anterior; falta la de 2007.'),
  'F1-22': story('NIIM', 'Faltan los planes sectoriales.'),
  'F1-23': story('MMMM'),
  'F1-24': story('NMMM'),
  'F1-25': story('NNII', 'Cada proyecto tiene objeto y valor, pero no su avance.'),
  'F1-26': story('NNMM'),
  'F1-27': story('NIII', 'Quedan trámites y servicios sin ficha en el sitio.', '-III'),
  'F1-28': story('NIII', 'Quedan trámites sin inscribir en el SUIT.', '-III'),
  'F1-29': story('IMIN', {
    missing: [
      'Se publican los procesos en curso, no los adjudicados.',
      'En diciembre no se publicó ningún proceso.',
    ],
    notes: { 4: 'Desde mayo no se ha publicado nada; el enlace al portal de contratación falla.' },
  }),
  'F1-30': story('NMMM'),
  'F1-31': story('NIMM', 'En el sitio solo está el resumen del informe.'),
  'F1-32': story('NNNI', 'Las metas se publican sin su avance trimestral.'),
  'F1-33': story('XXNI', {
    missing: 'El plan está publicado; falta su avance.',
    exempt: {
      norm: 'Resolución orgánica 5544 de 2003 de la Contraloría General (por verificar)',
      reason: 'Ninguna auditoría había dejado hallazgos: no había plan que suscribir.',
    },
    notes: { 3: 'La auditoría de octubre de 2009 dejó cuatro hallazgos y hay plan suscrito.' },
  }),
  'F1-34': story('NIII', {
    missing: [
      'Hay seis preguntas de las diez que se piden.',
      'Hay ocho preguntas de las diez que se piden.',
      'Hay diez preguntas, pero ninguna se revisó este semestre.',
    ],
  }),
  'F1-35': story('NNMM'),
  'F1-36': story(
    'NIMM',
    {
      missing: 'En febrero no se publicó ninguna noticia.',
      notes: {
        3: 'Noticias publicó cada semana; lo que falta en la fila 2 es de Contratación y de Preguntas frecuentes.',
        4: 'Noticias publicó cada semana; lo que falta en la fila 2 es de Contratación y de Preguntas frecuentes.',
      },
    },
    '-III',
  ),
  'F1-37': story('NNIM', 'Se publican los actos sin la hora.'),
  'F1-38': story('IIMM', 'Falta el archivo de los boletines impresos.'),
  'F1-39': story('XXXX', {
    exempt: {
      norm: 'Ley 909 de 2004 (por verificar)',
      reason:
        'Los concursos de la planta los adelanta y publica la Comisión Nacional del Servicio Civil.',
    },
  }),
  'F1-40': story('NNNI', 'Hay dibujos, pero los textos son los del resto del sitio.'),
  'F1-41': story('IMMM', 'Falta el enlace al portal del Estado.'),
  'F1-42': story('MMMM'),
  'F1-43': story('NMMM'),
  'F1-44': story('IIMM', 'La ruta de navegación falta en las páginas interiores.'),
  'F1-45': story('NNIM', 'La revisión de diciembre encontró tres vínculos rotos.'),
  'F1-46': story(
    'NMIM',
    {
      missing: 'Las secciones Contratación y Planes y proyectos no muestran la fecha.',
      notes: { 3: 'Los canales están en servicio, pero dos secciones no muestran su fecha.' },
    },
    '-MMM',
  ),
  'F1-47': story('NNIM', 'Están publicadas; falta el acto que las aprueba.'),
  'F1-48': story('-MMM', {}, '-MMM'),
}
