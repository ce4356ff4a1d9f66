import type { ImprovementType } from '@gelt/domain'

/**
 * Actions of rationalisation by type. The three types are the Función Pública's; the list of actions is known
 * from practice alone, so each entry is loaded as not verified.
 */
export const improvementKinds = [
  ['NORMATIVE', 'Eliminación por norma'],
  ['NORMATIVE', 'Traslado de competencia a otra entidad'],
  ['NORMATIVE', 'Fusión de trámites'],
  ['NORMATIVE', 'Reducción o eliminación del pago'],
  ['NORMATIVE', 'Ampliación de la vigencia del producto'],
  ['NORMATIVE', 'Eliminación o reducción de requisitos'],
  ['ADMINISTRATIVE', 'Reducción de tiempo'],
  ['ADMINISTRATIVE', 'Reducción de pasos'],
  ['ADMINISTRATIVE', 'Reducción de costos'],
  ['ADMINISTRATIVE', 'Eliminación o reducción de documentos'],
  ['ADMINISTRATIVE', 'Extensión de horarios de atención'],
  ['ADMINISTRATIVE', 'Ampliación de puntos de atención'],
  ['ADMINISTRATIVE', 'Estandarización de formularios'],
  ['TECHNOLOGICAL', 'Formulario descargable'],
  ['TECHNOLOGICAL', 'Formulario en línea'],
  ['TECHNOLOGICAL', 'Pago en línea'],
  ['TECHNOLOGICAL', 'Envío electrónico de documentos'],
  ['TECHNOLOGICAL', 'Firma electrónica'],
  ['TECHNOLOGICAL', 'Consulta del estado en línea'],
  ['TECHNOLOGICAL', 'Respuesta electrónica'],
  ['TECHNOLOGICAL', 'Interoperabilidad entre entidades'],
  ['TECHNOLOGICAL', 'Ventanilla única'],
  ['TECHNOLOGICAL', 'Trámite totalmente en línea'],
] as const satisfies readonly (readonly [ImprovementType, string])[]

export type ImprovementKindName = (typeof improvementKinds)[number][1]
