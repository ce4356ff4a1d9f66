import type { PassageKind } from '@gelt/db'
import type { PassageTemplate } from '../plan-template.ts'
import { incentives } from './incentives.ts'
import act from './plan.json' with { type: 'json' }

const { resolucion, marco_estrategico: framework } = act

function all(kind: PassageKind, texts: readonly string[]): PassageTemplate[] {
  return texts.map((text) => ({ kind, text }))
}

/** A line of a table: cells in the order of its header, set apart by tabs, empty ones kept. */
function tableLine(cells: readonly (string | null)[]): string {
  return cells.map((cell) => cell ?? '').join('\t')
}

function operationalLine(row: (typeof act.filas)[number], index: number): string {
  const first = index === 0 || act.filas[index - 1]?.area !== row.area
  const merged = (text: string) => (first ? text : null)
  return tableLine([
    merged(row.area_texto_tabla),
    merged(row.beneficio),
    row.indicador,
    row.meta,
    row.actividad,
    merged(row.responsables),
    merged(row.recursos),
    row.tiempo_celda,
  ])
}

/** The stray "1 año" stands after row 16. */
function operationalTable(): string[] {
  return [
    tableLine(act.fuente.encabezado_tabla),
    ...act.filas.flatMap((row, index) => {
      const line = operationalLine(row, index)
      return row.n === 16 ? [line, tableLine(act.fila_suelta_tiempo.celdas)] : [line]
    }),
  ]
}

/**
 * The act in reading order, word for word. Left out: the letterhead and foot repeated on each page
 * (kept once), the foot caught inside the table, the row that a page break repeated and
 * clipped, and the converter's mark.
 */
export const passages: readonly PassageTemplate[] = [
  ...all('HEADING', [
    `NIT. ${resolucion.nit}`,
    `${resolucion.departamento}\n${resolucion.entidad}\nALCALDIA MUNICIPAL`,
    `RESOLUCIÓN NO. ${resolucion.numero}`,
    resolucion.fecha_texto,
  ]),
  ...all('EPIGRAPH', [resolucion.epigrafe]),
  ...all('HEADING', [
    'EL ALCALDE MUNICIPAL DE ALVARADO',
    'En uso de sus atribuciones Constitucionales y legales y',
    'CONSIDERANDO:',
  ]),
  ...all('RECITAL', resolucion.considerandos),
  ...all('MINIMUM_CONTENT', resolucion.contenido_minimo),
  ...all('RECITAL', resolucion.considerandos_cont),
  ...all('HEADING', ['RESUELVE:']),
  ...all('ARTICLE', resolucion.articulos),
  ...all('CLOSING', [
    'COMUNÍQUESE Y CÚMPLASE',
    'Dada en Alvarado a los 3 días del mes de septiembre de 2008',
    `${resolucion.firma}\n${resolucion.cargo}`,
    `"${resolucion.lema}"`,
    `${resolucion.direccion} Tels. ${resolucion.telefonos} Alvarado-Tolima-Colombia`,
    resolucion.web,
    `E-mail: ${resolucion.correo}`,
  ]),
  ...all('HEADING', [
    'PLAN DE ACCIÓN DE GOBIERNO EN LÍNEA DEL MUNICIPIO DE ALVARADO\nTOLIMA',
    'MARCO ESTRATÉGICO',
  ]),
  ...all('VISION', [framework.vision]),
  ...all('GENERAL_OBJECTIVE', [framework.objetivo_general]),
  ...all('HEADING', ['OBJETIVOS ESPECÍFICOS:']),
  ...all('SPECIFIC_OBJECTIVE', framework.objetivos_especificos),
  ...all('HEADING', ['MARCO DE ACCIÓN']),
  ...all('AREA', [
    'El plan de acción de Gobierno en Línea se estructura en las siguientes áreas de acción:',
    ...act.areas.map((area) => `${area.n}) ${area.texto_lista}`),
  ]),
  ...all('HEADING', ['MARCO OPERATIVO PLAN DE ACCIÓN DE GOBIERNO EN LÍNEA ALVARADO']),
  ...all('AREA', operationalTable()),
  ...all('HEADING', ['SOPORTE TÉCNICO']),
  ...all('SUPPORT', [
    'La Agenda de Conectividad ha dispuesto el Centro de Interacción Multimedia, a través del cual se canalizan todas las solicitudes relacionadas con el soporte técnico requerido para la implementación de la Estrategia de Gobierno En Línea en el orden territorial.',
    tableLine(['Problema', 'Procedimiento', 'Asistencia']),
    ...act.soporte_tecnico.map((line) =>
      tableLine([line.problema, line.procedimiento, line.asistencia]),
    ),
  ]),
  ...all('HEADING', ['LISTADO DE INCENTIVOS PARA LOS MUNICIPIOS']),
  ...all('INCENTIVE', [
    'La Agenda de Conectividad cuenta con diferentes mecanismos que le permiten incentivar la implementación de la estrategia de Gobierno En Línea Territorial en los municipios:',
    ...incentives.map((incentive) => `${incentive.name} ${incentive.text}`),
  ]),
]
