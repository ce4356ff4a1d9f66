import type { ProposalSource } from './proposal.rules.ts'

/** What is asked for, what there has to be at least, and what proposes: a source, or a row of the plan. */
type Entry = readonly [words: string, minimum: string, proposes?: ProposalSource | number]

/** By phase, then by group, in the words of this product. */
export const CRITERIA_PHASES: readonly Readonly<Record<string, readonly Entry[]>>[] = [
  {
    'Acerca de la entidad': [
      ['Misión y visión', 'El texto vigente de ambas, tal como las adoptó la entidad.'],
      ['Objetivos y funciones', 'Las funciones de la entidad y de cada dependencia, con su norma.'],
      ['Organigrama', 'La estructura vigente, con el nombre de cada dependencia.'],
      ['Localización física', 'Dirección de cada sede, con municipio y departamento.'],
      ['Teléfonos, líneas gratuitas y fax', 'Números con indicativo, por dependencia.'],
      [
        'Correo electrónico de contacto',
        'Un correo institucional que alguien revisa cada día.',
        13,
      ],
      ['Horarios y días de atención', 'Horario de atención al público de cada sede.'],
      [
        'Directorio de funcionarios principales',
        'Nombre, cargo, correo y teléfono de los directivos.',
      ],
      [
        'Directorio de entidades',
        'Entidades del sector y del municipio con enlace a su sitio.',
        14,
      ],
      [
        'Directorio de agremiaciones y asociaciones',
        'Agremiaciones y asociaciones con su contacto.',
      ],
    ],
    'Información del municipio': [
      ['Reseña histórica', 'Fundación y hechos principales del municipio.'],
      ['Símbolos', 'Escudo, bandera e himno.'],
      ['Geografía y mapas', 'Límites, extensión, veredas y al menos un mapa.'],
      ['Economía', 'Actividades económicas principales.'],
      ['Turismo', 'Sitios y fiestas, con cómo llegar.'],
      ['Indicadores del municipio', 'Población y cobertura de servicios, con fuente y fecha.'],
    ],
    Normatividad: [
      ['Leyes, ordenanzas y acuerdos', 'Texto descargable, ordenado por tipo y fecha.'],
      [
        'Decretos',
        'Decretos de la alcaldía publicados a más tardar cinco días después de expedidos.',
      ],
      ['Resoluciones y circulares', 'Actos de carácter general, con número y fecha.'],
    ],
    Presupuesto: [
      ['Presupuesto aprobado', 'Ingresos y gastos de la vigencia, con el acto que lo aprueba.'],
      ['Ejecución histórica', 'Ejecución de al menos las dos vigencias anteriores.'],
    ],
    Planeación: [
      ['Políticas y planes', 'Políticas, planes sectoriales y líneas estratégicas vigentes.'],
      ['Plan de desarrollo', 'El plan completo, con el acuerdo que lo adopta.'],
      ['Plan de acción', 'Metas de la vigencia, con responsable y plazo.'],
      ['Programas y proyectos en ejecución', 'Lista con objeto, valor y avance.'],
      ['Contacto de la dependencia responsable', 'A quién preguntar por cada plan o proyecto.'],
    ],
    'Trámites y servicios': [
      [
        'Listado de trámites y servicios',
        'Todos los trámites y servicios, con requisitos, costo y lugar.',
        'PROCEDURES_PUBLISHED',
      ],
      ['Enlace al SUIT', 'Cada trámite inscrito enlaza a su ficha del SUIT.', 'PROCEDURES_SUIT'],
    ],
    'Contratación y control': [
      ['Contratación', 'Procesos en curso y adjudicados, con enlace al portal de contratación.'],
      ['Entes de control', 'Quiénes vigilan a la entidad y cómo contactarlos.'],
      ['Informes de gestión', 'El informe de la última vigencia.'],
      ['Metas e indicadores de gestión', 'Metas con su avance, al menos cada tres meses.'],
      ['Plan de mejoramiento', 'El plan vigente y su avance.'],
    ],
    'Servicios de información': [
      ['Preguntas frecuentes', 'Al menos diez preguntas con respuesta, revisadas cada semestre.'],
      ['Glosario', 'Términos que el ciudadano encuentra en el sitio.'],
      ['Noticias', 'Al menos una noticia al mes.', 2],
      ['Calendario de actividades', 'Fecha, hora y lugar de lo que viene.'],
      ['Boletines y publicaciones', 'Archivo de boletines, el último de este semestre.'],
      ['Ofertas de empleo', 'Convocatorias vigentes o el aviso de que no hay.'],
      ['Información para niños', 'Una sección con lenguaje y dibujos para ellos.'],
    ],
    'Estándares del sitio': [
      ['Identidad visual', 'El escudo y el enlace al portal del Estado en todas las páginas.'],
      ['Dominio .gov.co', 'El sitio responde en su dominio oficial.'],
      ['Mapa del sitio y acceso al inicio', 'Ambos desde cualquier página.'],
      ['Menú y ruta de navegación', 'El menú y la ruta dicen siempre dónde está el ciudadano.'],
      ['Vínculos que funcionan', 'Ningún vínculo roto en la revisión del mes.'],
      ['Fecha de la última actualización', 'Visible en la portada y en cada sección.', 'CHANNELS'],
      ['Política editorial y condiciones de uso', 'Publicadas, con quien las aprueba.'],
    ],
  },
  {
    'Servicios de interacción': [
      [
        'Consulta a bases de datos',
        'Al menos una base de datos que el ciudadano consulta.',
        'DATASETS',
      ],
      ['Información interactiva', 'Mapas o gráficas que responden a lo que se elige.'],
      ['Formularios para descarga', 'Los formularios de cada trámite, listos para imprimir.'],
      ['Solicitud de certificaciones', 'Se pueden pedir en línea, con aviso de recibo.'],
      ['Soporte en línea', 'Alguien responde dudas del sitio en horario publicado.'],
    ],
    'Mecanismos de contacto': [
      ['Formulario de contacto', 'Llega a una dependencia que responde.'],
      ['Peticiones, quejas y reclamos', 'Se presentan en línea y quedan con número de radicado.'],
      ['Seguimiento a solicitudes', 'Con el número se sabe en qué va la solicitud.'],
      ['Avisos de confirmación', 'Todo envío muestra qué se recibió y cuándo se responderá.'],
      ['Ayudas', 'Cada servicio explica cómo se usa.'],
    ],
    'Mecanismos de participación': [
      [
        'Chat o foro con la ciudadanía',
        'Al menos uno al semestre, con tema y fecha anunciados.',
        5,
      ],
      [
        'Chats y foros realizados',
        'Cada uno queda con preguntas, respuestas y conclusiones.',
        'SESSIONS',
      ],
      ['Encuestas de opinión', 'Al menos una al semestre, con sus resultados.'],
      ['Suscripción a novedades', 'Por correo o por RSS.'],
      ['Buscador', 'Encuentra en todo el sitio.'],
      ['Audio y video', 'Al menos una pieza al semestre, con su texto.'],
    ],
    'Gente que participa': [
      [
        'Sectores de la sociedad civil integrados',
        'Qué sector participa en qué fase, con soporte.',
        17,
      ],
      ['Puntos de acceso a internet', 'Sitios públicos con conexión para la comunidad.', 1],
    ],
  },
  {
    'Trámites en línea': [
      [
        'Formularios diligenciables en línea',
        'Se llenan y envían sin imprimir.',
        'PROCEDURES_ONLINE',
      ],
      ['Certificaciones y constancias en línea', 'Se obtienen sin ir a la alcaldía.'],
      ['Trámites y servicios en línea', 'De principio a fin por medios electrónicos.', 12],
      ['Pagos en línea', 'Al menos un impuesto o servicio se paga en línea.'],
      ['Trámites racionalizados', 'Menos pasos, documentos o costo, con su soporte.', 10],
    ],
    'Estado de los trámites': [
      ['Consulta del estado', 'El ciudadano ve en qué paso va su trámite.'],
      ['Plazos de respuesta', 'Cada trámite dice su plazo y se cumple.'],
      ['Registro de usuarios', 'Un solo registro sirve para todos los trámites.'],
    ],
    'Calidad de la transacción': [
      ['Satisfacción de los usuarios', 'Se mide y se publica al menos una vez al año.'],
      ['Monitoreo del uso', 'Visitas y trámites hechos, publicados cada trimestre.'],
      ['Seguridad de la información', 'Política adoptada y conexión cifrada donde se piden datos.'],
      ['Accesibilidad', 'Las páginas de trámites se usan con teclado y lector de pantalla.'],
    ],
  },
  {
    'Intercambio de información': [
      [
        'Información que se intercambia',
        'Inventario de lo que otras entidades piden y entregan.',
        15,
      ],
      ['Lenguaje estándar de intercambio', 'Los intercambios usan el estándar GEL-XML.'],
      ['Intranet gubernamental', 'La entidad usa la red y los servicios de la intranet.'],
    ],
    'Ventanillas y cadenas': [
      ['Cadenas de trámites', 'Los trámites que dependen de otras entidades están identificados.'],
      ['Ventanilla única virtual', 'Al menos una cadena se hace en un solo sitio.'],
      ['Canales integrados', 'Web, teléfono y ventanilla dan la misma respuesta.'],
    ],
    'Procesos internos': [
      ['Automatización de procesos', 'Los procesos de apoyo tienen sistema y responsable.'],
      ['Menos papel y expediente electrónico', 'Las dependencias archivan en medio digital.', 3],
      ['Caracterización de usuarios', 'Se sabe quién usa qué, y el sitio responde a ello.'],
      ['Capacitación de los servidores', 'Los equipos saben usar lo que se puso en línea.', 16],
    ],
  },
  {
    'Participación en decisiones': [
      ['Estrategia de participación electrónica', 'Adoptada, con temas, canales y calendario.'],
      ['Construcción de políticas y planes', 'Al menos un plan se discutió en línea.'],
      ['Consulta de proyectos de norma', 'Los proyectos se publican y reciben comentarios.'],
      ['Solución de problemas en línea', 'La comunidad propone y la entidad responde.'],
    ],
    'Control social': [
      [
        'Rendición de cuentas en línea',
        'Al menos una audiencia al año con participación en línea.',
      ],
      ['Control social en línea', 'Contratos y obras con espacio para observaciones.'],
      ['Publicación de resultados', 'Lo que se decidió y por qué, después de cada consulta.'],
      ['Incentivos a quien participa', 'Reconocimientos que el acto prevé, entregados.'],
    ],
  },
]
