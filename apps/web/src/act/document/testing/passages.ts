import type { PassageKind } from '../../../gql/graphql.ts'
import type { ActPassage } from '../act-outline.rules.ts'

const LINES: readonly [PassageKind, string][] = [
  ['HEADING', 'MUNICIPIO DE ALVARADO'],
  ['EPIGRAPH', '“Por medio de la cual se adoptan el Plan”'],
  ['HEADING', 'CONSIDERANDO:'],
  ['RECITAL', 'Que este Plan deberá contener como mínimo:'],
  ['MINIMUM_CONTENT', 'Un marco estratégico, en el que se identifiquen las políticas.'],
  ['MINIMUM_CONTENT', 'Un diagnóstico del estado de la entidad.'],
  ['MINIMUM_CONTENT', 'Una ficha por cada proyecto que se desarrollará.'],
  ['RECITAL', 'Que deberán presentar, a través de estos mismos medios, actualizaciones.'],
  ['HEADING', 'RESUELVE:'],
  ['ARTICLE', 'ARTÍCULO PRIMERO: Adoptar el PLAN.'],
  ['CLOSING', 'COMUNÍQUESE Y CÚMPLASE'],
  ['CLOSING', 'ANDRES URUEÑA OVALLE\nAlcalde Municipal'],
  ['CLOSING', 'Parque Principal Cra. 3 Calle 4 Esq.'],
  ['HEADING', 'PLAN DE ACCIÓN'],
  ['HEADING', 'MARCO ESTRATÉGICO'],
  ['VISION', 'VISIÓN: En el año 2013.'],
  ['HEADING', 'MARCO DE ACCIÓN'],
  ['AREA', '3) Identificación de tramites a ser sujetos de nacionalización'],
  ['HEADING', 'MARCO OPERATIVO'],
  ['AREA', 'Acción\tBeneficios\tIndicadores\tMetas\tActividades\tResponsables\tRecursos\tTiempos'],
  ['AREA', 'Una acción\tBeneficio\tPuntos\t10\tAmpliar\tTodos\tSitio\t5 años'],
  ['AREA', '\t\tHoras\t4\tDictar\t\t\t'],
  ['AREA', '\t\t\t\t\t\t\t1 año'],
  ['HEADING', 'SOPORTE TÉCNICO'],
  ['SUPPORT', 'La Agenda de Conectividad ha dispuesto un centro.'],
  ['SUPPORT', 'Problema\tProcedimiento\tAsistencia'],
  ['SUPPORT', 'Claves\tComunicarse\tLínea gratuita 018000 9595'],
]

/** A short act with one of everything that the real one has. */
export const actPassages: readonly ActPassage[] = LINES.map(([kind, text], index) => ({
  position: index + 1,
  kind,
  text,
}))
