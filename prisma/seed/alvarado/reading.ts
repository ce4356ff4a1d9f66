/** Short names of the areas; ours. */
export const areaShortNames: Readonly<Record<number, string>> = {
  1: 'Actualización del sitio',
  2: 'Servicios',
  3: 'Trámites',
  4: 'Articulación',
  5: 'Cinco fases',
  6: 'Empalme',
}

/** A short name for each row and, in a sentence, how it is read; ours, never the act's. */
export const rowReadings: Readonly<Record<number, { shortName: string; reading: string }>> = {
  1: {
    shortName: 'Puntos con internet',
    reading:
      'Se suman los puntos puestos en servicio desde el inicio del plan; uno que se cierra deja de contar. El ancho de banda no se mide (A-28).',
  },
  2: {
    shortName: 'Entregas y canales',
    reading:
      'Dos metas en una fila (A-01): 4 entregas al mes por dependencia y todos los canales al día. Los 2 meses son la puesta en marcha; después se sostiene (A-02).',
  },
  3: {
    shortName: 'Archivos históricos',
    reading: 'Un archivo histórico por dependencia activa; se nombran las que faltan (A-03).',
  },
  4: {
    shortName: 'Bases de datos',
    reading:
      'Dos bases publicadas en cada año del plan, contado desde el 3 de septiembre. Solo datos agregados: los personales no se publican.',
  },
  5: {
    shortName: 'Chat y foros',
    reading:
      'Dos modalidades, chat y foro, cada una con al menos una sesión realizada antes del 1 de diciembre de 2009 (A-04).',
  },
  6: {
    shortName: 'Servicios inventariados',
    reading: 'Servicios inventariados y evaluados, de los que declara cada dependencia.',
  },
  7: {
    shortName: 'Servicios en el SUIT',
    reading: 'Servicios publicados en el SUIT, de los que están a cargo de la administración.',
  },
  8: {
    shortName: 'Servicios optimizados',
    reading: 'Servicios optimizados, de los factibles de optimizar (A-07).',
  },
  9: {
    shortName: 'Trámites inventariados',
    reading:
      'Trámites inventariados y estudiados, de los que tiene la administración. La fila repetida del pie de la página 5 no cuenta (A-08).',
  },
  10: {
    shortName: 'Trámites racionalizados',
    reading: 'Trámites racionalizados, de los susceptibles de racionalización.',
  },
  11: {
    shortName: 'Trámites en el SUIT',
    reading: 'Trámites inscritos en el SUIT, de los identificados.',
  },
  12: {
    shortName: 'Trámites automatizados',
    reading: 'Trámites que se hacen por completo en línea, de los susceptibles de automatización.',
  },
  13: {
    shortName: 'Uso del correo',
    reading:
      'Días de uso por semana de cada cuenta institucional, con 5 como meta, o menos si la semana trae festivos (A-29); luego, el promedio de las cuentas (A-11).',
  },
  14: {
    shortName: 'Entidades con información',
    reading:
      'Entidades vinculadas por primera vez en cada año del plan y con información publicada. Fila distinta de la 15 (A-12).',
  },
  15: {
    shortName: 'Entidades con página de inicio',
    reading:
      'Entidades que en cada año del plan ponen el sitio del municipio como página de inicio. Fila distinta de la 14 (A-12).',
  },
  16: {
    shortName: 'Talleres del SENA',
    reading:
      'Cumple cada grupo cerrado que llega a 4 horas sobre el sitio y el correo (A-13). Sin plazo hasta que alguien acepte el «1 año» de la fila suelta (A-09).',
  },
  17: {
    shortName: 'Sectores por fase',
    reading:
      'Tres sectores en cada una de las cinco fases, cada fase con su propio plazo; un sector puede repetirse entre fases (A-14).',
  },
  18: {
    shortName: 'Guías y herramientas',
    reading: 'Herramientas de apoyo disponibles y además en uso, sobre las conocidas (A-15).',
  },
  19: {
    shortName: 'Recursos por fase',
    reading: 'Recursos dispuestos, de los que necesitan las fases que siguen a la actual (A-15).',
  },
  20: {
    shortName: 'Material de empalme',
    reading:
      'Material listo para entregar, sobre el inventariado. «Año 2012» se lee como el 31 de diciembre de 2012 (A-16).',
  },
  21: {
    shortName: 'Funcionarios informados',
    reading:
      'Funcionarios de la nueva administración informados y comprometidos, sobre los nombrados; Concejo y Alcaldía aparte (A-16).',
  },
  22: {
    shortName: 'Documento de empalme',
    reading: 'Un documento elaborado y publicado por cada ente: Concejo y Alcaldía (A-17).',
  },
}

/** Rows that serve each specific objective, in the act's order. A proposal for the committee. */
export const objectiveRows: readonly (readonly number[])[] = [
  [17, 18, 19, 20, 21, 22],
  [2, 6, 9],
  [5, 16, 17, 21],
  [1, 5, 16],
  [14, 15, 16],
  [3, 4, 6, 7, 8, 9, 10, 11, 12, 13],
  [2, 14, 15],
]
