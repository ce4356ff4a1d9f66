interface NoteReading {
  /** What is unclear in the act, for a citizen. */
  readonly question: string
  /** How it is read here, and what is still to be verified. */
  readonly reading: string
}

/** What only using the plan brought up: its place and the words of the act, as `plan.json` has them of the others. */
export const laterNotes = [
  { id: 'A-29', donde: 'fila 13 (línea 170), Meta', texto_fuente: '"5 veces a la semana"' },
] as const

/**
 * What each ambiguity asks and how it is read here, in words for the mayor and the citizens; the place
 * and the words of the act stand in `plan.json`, of later ones above.
 */
export const noteReadings: Readonly<Record<string, NoteReading>> = {
  'A-01': {
    question:
      'Una sola fila trae dos indicadores y dos metas: entregar información 4 veces al mes y tener al día el 100 % de los canales. Con «y/o» no queda claro si cuenta un canal publicado pero sin actualizar.',
    reading:
      'La fila tiene dos metas, cada una con su avance, y el de la fila es el promedio de las dos. Sigue siendo una de las 22. Un canal cuenta cuando está publicado y al día.',
  },
  'A-02': {
    question: 'Da 2 meses de plazo para una obligación que no termina: 4 veces cada mes.',
    reading:
      'Los 2 meses son para ponerla en marcha; desde entonces se mide mes a mes, hasta el final del plan. El comité aún debe confirmarlo.',
  },
  'A-03': {
    question: 'La resolución no dice cuáles son las dependencias, y de su número depende la meta.',
    reading:
      'Se espera un archivo de cada dependencia activa en la fecha que se mira. La lista viene del plan de desarrollo 2012–2015, porque la de 2008 no se ha encontrado: está por verificar.',
  },
  'A-04': {
    question:
      'No enumera las modalidades, aunque el indicador habla de «chat y foros». El plazo es una fecha y no un número de meses.',
    reading:
      'Son dos modalidades, chat y foro, y se cumple hasta el 1 de diciembre de 2009, el día que la fila escribe.',
  },
  'A-05': {
    question: 'El salto de página cortó el texto: después de «encuesta de» no se sabe qué seguía.',
    reading: 'El texto se muestra cortado, tal como está. No se completa.',
  },
  'A-06': {
    question:
      'En estas áreas el plazo está escrito solo en la primera fila; las demás celdas están vacías. Parecen celdas combinadas, pero la transcripción no permite asegurarlo.',
    reading:
      'Cada fila vacía toma el plazo de la primera de su área, y al lado se dice que viene de una celda combinada. La excepción es la fila 16 (A-09). En el área 1 cada fila trae el suyo.',
  },
  'A-07': {
    question:
      'La frase está incompleta o en desorden. Además, el título del área promete automatizar servicios y ninguna de sus filas lo mide; el área 3 sí lo mide, para los trámites.',
    reading:
      'Se cuentan los servicios optimizados sobre los factibles de optimizar. La automatización de servicios no se mide, porque el acto no le puso meta.',
  },
  'A-08': {
    question:
      'Al cambiar de página se repite una fila, recortada: sin área, sin meta y con palabras perdidas («identificados y», «los tramites de la»).',
    reading: 'Es la fila 9, repetida: no cuenta como otro indicador, y por eso son 22 y no 23.',
  },
  'A-09': {
    question:
      'Los «5 años» del comienzo del área 4 y este «1 año» suelto al final parecen dos celdas combinadas cuyo límite se perdió. No se sabe a cuántas de las cuatro filas corresponde «1 año».',
    reading:
      'Lo más probable es que las filas 13 a 15 tengan «5 años», y así se cuentan, y que «1 año» sea de la fila 16, los talleres del SENA. Mientras el comité no lo acepte, la fila 16 no tiene plazo.',
  },
  'A-10': {
    question:
      'No dice desde cuándo corren los plazos: pueden contarse desde el 3 de septiembre de 2008, cuando empezó a regir (artículo cuarto), o desde el 1 de enero de 2009 (vigencia 2009–2012). Cinco años desde 2008 pasan de 2012, pero coinciden con la visión: «En el año 2013».',
    reading:
      'Se cuentan desde el 3 de septiembre de 2008, día en que la resolución empezó a regir. Si un plazo termina en un día no hábil, pasa al siguiente hábil: 2 meses son el 4 de noviembre de 2008; 4 meses, el 5 de enero de 2009; 24 meses, el 3 de septiembre de 2010; 5 años, el 3 de septiembre de 2013.',
  },
  'A-11': {
    question:
      'No dice si las 5 veces son por cuenta, por dependencia o de todo el comité, ni cómo se miden.',
    reading:
      'Se cuentan los días de uso de cada cuenta de correo institucional en la semana, con 5 como meta, y luego se promedian las cuentas.',
  },
  'A-12': {
    question: 'Dos filas con el mismo indicador y la misma meta, pero con actividades distintas.',
    reading:
      'No es una repetición: la fila 14 cuenta las entidades con información publicada y la 15 las que ponen el sitio como página de inicio. Por eso las filas se nombran por su número.',
  },
  'A-13': {
    question:
      'Pide 4 horas por grupo, sin decir cuántos grupos. «Ala comunidad» es una errata del acto.',
    reading:
      'Se anotan las horas de cada grupo; cumple todo grupo cerrado que llegó a 4. El avance es la parte de los grupos cerrados que cumplió.',
  },
  'A-14': {
    question: '¿Son 15 sectores distintos, o 3 en cada fase que pueden repetirse?',
    reading:
      'Son 3 en cada una de las cinco fases; un mismo sector puede contar en varias. Cada fase tiene su propio plazo.',
  },
  'A-15': {
    question:
      'La fila 18 mide dos cosas a la vez, disponer y utilizar. Ninguna de las dos filas dice sobre qué total se calcula. «Las demás fases» son las que siguen a la fase en curso.',
    reading:
      'Fila 18: cuentan las herramientas disponibles y además en uso, sobre las conocidas. Fila 19: los recursos dispuestos, sobre los que necesitan las fases siguientes. Con cada porcentaje se muestran las dos cantidades.',
  },
  'A-16': {
    question:
      'No dice qué día de 2012. Si el período del alcalde que firma es 2008–2011, lo que está por verificar, el empalme ocurre a fines de 2011 y la nueva administración empieza en enero de 2012.',
    reading:
      'Estas filas empiezan el 1 de enero de 2012 y vencen el 31 de diciembre de 2012. Conviene tener listo el empalme a fines de 2011. El comité aún debe confirmarlo.',
  },
  'A-17': {
    question:
      'No dice qué es un «ente»; la fila 21 habla del concejo y de la Alcaldía «de manera independiente».',
    reading: 'Son dos documentos: uno del Concejo y otro de la Alcaldía.',
  },
  'A-18': {
    question: 'El título de un área no es igual en la lista y en la tabla.',
    reading: 'Se conservan los dos. En las demás páginas se usa el de la tabla.',
  },
  'A-19': {
    question: 'Habla de «estos mismos medios», pero antes no nombró ninguno.',
    reading:
      'No se supone ningún medio. Falta establecer por cuál se enviaron el plan y sus actualizaciones.',
  },
  'A-20': {
    question:
      'El plan adoptado no trae tres de las cinco partes que el mismo acto exige: el diagnóstico por fase, el esquema de acciones con sus plazos y las fichas de proyecto con sus líneas presupuestales. Sí trae el marco estratégico y el marco de acción.',
    reading: 'Las tres se señalan como faltantes; ninguna se da por cumplida.',
  },
  'A-21': {
    question:
      'El mismo acto habla de cuatro horizontes: la vigencia 2009–2012, la visión para 2013, los plazos de 5 años y el año 2012 del área 6.',
    reading:
      'La vigencia del plan es 2009–2012, como dice el acto, y cada fila tiene además su propio plazo. El último es el 3 de septiembre de 2013.',
  },
  'A-22': {
    question:
      'El número gratuito tiene solo cuatro cifras después de 018000, así que parece incompleto, y los correos son de dominios distintos.',
    reading:
      'Son contactos de 2008 y se muestran solo como historia: hoy no se debe llamar ni escribir a ellos.',
  },
  'A-23': {
    question: 'Un pie de página quedó dentro de la tabla, con «Parque Principal» dañado.',
    reading:
      'No es parte de la tabla y no se muestra en ella; el pie se lee una vez, después de la firma.',
  },
  'A-24': {
    question: 'No concuerda: debería decir «se adopta». Es el título oficial del acto.',
    reading: 'Se cita tal como está.',
  },
  'A-25': {
    question:
      'La misma estrategia aparece con varios nombres y siglas. Otras fuentes llaman al SUIT «Sistema Único de Información de Trámites».',
    reading:
      'Todos esos nombres se refieren a la misma estrategia y al mismo sistema. Aquí se escribe «Gobierno en Línea» y «SUIT»; en las citas quedan las palabras del acto.',
  },
  'A-26': {
    question: 'Es una marca del programa con que se convirtió el archivo, no del acto.',
    reading: 'No se muestra con el acto.',
  },
  'A-27': {
    question:
      'Los responsables son grupos, sin cargo ni dependencia: no se sabe a quién pedirle cuentas de cada fila.',
    reading:
      'Se conservan las palabras del acto, y el comité nombra además a una persona que responde por cada fila.',
  },
  'A-28': {
    question: 'La actividad habla de ampliar el ancho de banda, pero el indicador no lo mide.',
    reading:
      'Se cuentan los puntos nuevos con conexión. El ancho de banda no se mide; quien reporta puede contarlo en la nota de cada dato.',
  },
  'A-29': {
    question:
      'Pide usar el correo 5 veces a la semana, y 73 de las 260 semanas del plan tienen festivos: quien lo usara todos los días hábiles terminaría en 94 %.',
    reading:
      'Una semana debe 5 días o, si tiene festivos, sus días hábiles. El avance es lo hecho, hasta lo que debe cada semana, sobre todo lo que deben las semanas. Lo que se cerró antes de esta lectura conserva sus cifras.',
  },
}
