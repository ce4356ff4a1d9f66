import type { PlainDate } from '@gelt/domain'
import type { ImprovementKindName } from '../../alvarado/improvement-kinds.ts'

export interface SampleImprovement {
  readonly code: string
  readonly kind: ImprovementKindName
  readonly description: string
  /** What a citizen spends afterwards, where it changes. */
  readonly after: { readonly steps?: number; readonly days?: number; readonly cost?: number }
  /** Documents that are asked for no longer, in the sheet's words. */
  readonly drops?: readonly string[]
  readonly needsPartner?: boolean
  /** Code of the organisation that takes part. */
  readonly partner?: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly completedOn?: PlainDate
  readonly abandoned?: { readonly on: PlainDate; readonly reason: string }
}

/** What was done to make them better, and what still is: rows 8 and 10. */
export const improvements: readonly SampleImprovement[] = [
  {
    code: 'T-008',
    kind: 'Reducción de pasos',
    description:
      'El paz y salvo se imprime en la ventanilla que consulta el pago: no hay que llevar la factura ni volver por el certificado.',
    after: { steps: 2, days: 0 },
    drops: ['Factura del predial del año, pagada', 'Recibo de pago del certificado'],
    startsOn: '2009-03-19',
    endsOn: '2009-06-30',
    completedOn: '2009-05-29',
  },
  {
    code: 'T-048',
    kind: 'Eliminación o reducción de requisitos',
    description:
      'Se elimina la carta de la junta de acción comunal: la Secretaría consulta el censo y el SISBEN.',
    after: { steps: 3, days: 1 },
    drops: ['Carta de la junta de acción comunal'],
    startsOn: '2009-05-14',
    endsOn: '2009-09-30',
    completedOn: '2009-09-18',
  },
  {
    code: 'S-05',
    kind: 'Envío electrónico de documentos',
    description:
      'El daño se avisa por teléfono o en la página, con número de reporte; sin formato ni factura.',
    after: { steps: 2, days: 1 },
    drops: ['Formato de reporte en la ventanilla', 'Última factura'],
    startsOn: '2009-07-06',
    endsOn: '2009-11-30',
    completedOn: '2009-11-13',
  },
  {
    code: 'T-030',
    kind: 'Reducción de tiempo',
    description:
      'La base del comité de estratificación queda en el computador de la ventanilla: se certifica el mismo día.',
    after: { steps: 3, days: 1 },
    drops: ['Recibo de pago'],
    startsOn: '2009-07-13',
    endsOn: '2009-10-30',
    completedOn: '2009-11-20',
  },
  {
    code: 'T-042',
    kind: 'Eliminación o reducción de documentos',
    description: 'Basta el documento de identidad; quien pide el certificado ya no escribe carta.',
    after: { steps: 2, days: 0 },
    drops: ['Carta de quien pide el certificado'],
    startsOn: '2009-11-23',
    endsOn: '2010-03-31',
    completedOn: '2010-03-12',
  },
  {
    code: 'S-01',
    kind: 'Eliminación o reducción de requisitos',
    description:
      'Servicios Públicos consulta el estrato y el predial en la Alcaldía y rebaja los derechos de conexión.',
    after: { steps: 5, days: 8, cost: 60000 },
    drops: ['Certificado de estratificación', 'Paz y salvo de predial'],
    startsOn: '2009-10-05',
    endsOn: '2010-02-26',
    completedOn: '2010-03-19',
  },
  {
    code: 'T-032',
    kind: 'Interoperabilidad entre entidades',
    description:
      'Planeación toma la dirección del catastro. Falta el convenio con la autoridad catastral.',
    after: { days: 8 },
    needsPartner: true,
    startsOn: '2009-11-03',
    endsOn: '2010-04-30',
    completedOn: '2010-04-23',
  },
  {
    code: 'T-001',
    kind: 'Reducción de pasos',
    description:
      'La factura llega a la casa y a la vereda: ya no se pide en la Tesorería con la cédula catastral.',
    after: { steps: 3 },
    drops: ['Número de cédula catastral o de matrícula inmobiliaria, o factura anterior'],
    startsOn: '2010-01-12',
    endsOn: '2010-04-30',
    completedOn: '2010-04-30',
  },
  {
    code: 'T-066',
    kind: 'Ventanilla única',
    description:
      'Una sola visita para acueducto y energía. Falta la firma de la empresa de energía.',
    after: { steps: 4, days: 8 },
    needsPartner: true,
    startsOn: '2010-01-18',
    endsOn: '2010-05-31',
    completedOn: '2010-05-14',
  },
  {
    code: 'T-041',
    kind: 'Interoperabilidad entre entidades',
    description: 'Puntaje publicado en la página a los tres días de la encuesta.',
    after: { days: 10 },
    needsPartner: true,
    startsOn: '2009-08-03',
    endsOn: '2010-03-31',
    abandoned: {
      on: '2010-02-18',
      reason: 'Planeación Nacional publica los puntajes una vez al mes y no entrega la base antes.',
    },
  },
  {
    code: 'T-023',
    kind: 'Estandarización de formularios',
    description: 'Una sola lista de chequeo con la solicitud y revisión previa en la ventanilla.',
    after: { steps: 6, days: 30 },
    startsOn: '2010-01-18',
    endsOn: '2010-05-28',
  },
  {
    code: 'T-029',
    kind: 'Consulta del estado en línea',
    description: 'El solicitante ve en la página en qué va su concepto.',
    after: { steps: 4 },
    startsOn: '2010-03-01',
    endsOn: '2010-09-30',
  },
  {
    code: 'T-049',
    kind: 'Fusión de trámites',
    description: 'La licencia se expide con el registro de defunción, en una sola ventanilla.',
    after: { steps: 2 },
    needsPartner: true,
    startsOn: '2010-04-05',
    endsOn: '2010-10-29',
  },
  {
    code: 'T-063',
    kind: 'Eliminación o reducción de documentos',
    description: 'La empresa de servicios consulta el uso del suelo en Planeación.',
    after: { steps: 3, days: 8 },
    drops: ['Concepto de uso del suelo'],
    needsPartner: true,
    partner: 'ESP',
    startsOn: '2010-02-15',
    endsOn: '2010-08-31',
  },
  {
    code: 'T-074',
    kind: 'Eliminación o reducción de requisitos',
    description: 'Se deja de pedir el paz y salvo del arrendador.',
    after: { steps: 2 },
    drops: ['Paz y salvo del arrendador'],
    startsOn: '2010-05-10',
    endsOn: '2010-07-30',
  },
  {
    code: 'S-12',
    kind: 'Respuesta electrónica',
    description: 'La respuesta llega por correo electrónico a quien lo prefiera.',
    after: { days: 10 },
    startsOn: '2010-01-25',
    endsOn: '2010-06-11',
  },
  {
    code: 'S-09',
    kind: 'Reducción de pasos',
    description: 'El préstamo se registra con el carné, sin papeleta.',
    after: { steps: 2 },
    drops: ['Papeleta de préstamo'],
    startsOn: '2010-04-12',
    endsOn: '2010-11-30',
  },
]
