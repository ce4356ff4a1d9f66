import type { PlainDate } from '@gelt/domain'
import type { OfficeCode } from '../../alvarado/structure.ts'
import { by, type RowWrite, rowsOf, type SampleRow } from './sample-row.ts'

const need = rowsOf('resourceNeeds')

interface Need {
  readonly name: string
  readonly phase: 1 | 2 | 3 | 4 | 5
  readonly kind: 'PEOPLE' | 'EQUIPMENT' | 'TIME' | 'MONEY'
  readonly quantity: string
  readonly unit: string
  readonly identifiedOn: PlainDate
  /** Default: entered on the day on which it was identified. */
  readonly enteredOn?: PlainDate
  readonly plannedFor: PlainDate
  readonly metOn?: PlainDate
  readonly office?: OfficeCode
  readonly budgetLine?: string
}

const begun = '2008-10-22'
// The list of phases 4 and 5 was made in December 2009 and entered after the committee asked for it.
const december = { identifiedOn: '2009-12-16', enteredOn: '2010-03-10' } as const
const june = '2010-06-16'

const needs: readonly Need[] = [
  {
    name: 'Servidor para el sitio y los archivos',
    phase: 1,
    kind: 'EQUIPMENT',
    quantity: '1',
    unit: 'equipo',
    identifiedOn: begun,
    plannedFor: '2008-12-15',
    metOn: '2008-12-11',
    budgetLine: '2.1.3.04',
  },
  {
    name: 'Cámara y grabadora para las noticias',
    phase: 1,
    kind: 'EQUIPMENT',
    quantity: '2',
    unit: 'equipos',
    identifiedOn: begun,
    plannedFor: '2009-02-27',
    metOn: '2009-02-19',
  },
  {
    name: 'Moderador para chats y foros',
    phase: 2,
    kind: 'PEOPLE',
    quantity: '1',
    unit: 'persona',
    identifiedOn: begun,
    plannedFor: '2009-06-30',
    metOn: '2009-09-24',
    office: 'SGG',
  },
  {
    name: 'Módulo de foros con moderación',
    phase: 2,
    kind: 'EQUIPMENT',
    quantity: '1',
    unit: 'módulo',
    identifiedOn: begun,
    plannedFor: '2009-10-30',
    metOn: '2010-05-27',
  },
  {
    name: 'Contrato de pagos en línea',
    phase: 3,
    kind: 'MONEY',
    quantity: '14500000',
    unit: 'pesos',
    identifiedOn: begun,
    plannedFor: '2009-11-30',
    office: 'SHT',
    budgetLine: '2.1.3.11',
  },
  {
    name: 'Certificado de firma digital',
    phase: 3,
    kind: 'EQUIPMENT',
    quantity: '3',
    unit: 'certificados',
    identifiedOn: begun,
    plannedFor: '2009-11-30',
    metOn: '2009-05-28',
  },
  {
    name: 'Horas de un ingeniero para formularios',
    phase: 3,
    kind: 'TIME',
    quantity: '160',
    unit: 'horas',
    identifiedOn: '2009-02-11',
    plannedFor: '2009-12-15',
    metOn: '2010-02-11',
    office: 'OPI',
  },
  {
    name: 'Red interna entre dependencias',
    phase: 4,
    kind: 'EQUIPMENT',
    quantity: '10',
    unit: 'puntos de red',
    identifiedOn: begun,
    plannedFor: '2010-11-30',
    metOn: '2009-10-22',
    budgetLine: '2.1.3.04',
  },
  {
    name: 'Ingeniero de planta',
    phase: 4,
    kind: 'PEOPLE',
    quantity: '1',
    unit: 'persona',
    identifiedOn: '2009-02-11',
    plannedFor: '2010-11-30',
  },
  {
    name: 'Consultoría para rediseñar trámites',
    phase: 4,
    kind: 'MONEY',
    quantity: '22000000',
    unit: 'pesos',
    identifiedOn: '2009-08-19',
    plannedFor: '2011-03-31',
    office: 'OPI',
  },
  {
    name: 'Computadores para ventanilla única',
    phase: 4,
    kind: 'EQUIPMENT',
    quantity: '4',
    unit: 'equipos',
    identifiedOn: '2009-08-19',
    plannedFor: '2011-02-28',
  },
  {
    name: 'Jornadas de los jefes para el mapa de procesos',
    phase: 4,
    kind: 'TIME',
    quantity: '40',
    unit: 'horas',
    ...december,
    plannedFor: '2011-05-31',
    metOn: '2010-04-28',
    office: 'SGG',
  },
  {
    name: 'Licencias de gestión documental',
    phase: 4,
    kind: 'MONEY',
    quantity: '9800000',
    unit: 'pesos',
    ...december,
    plannedFor: '2011-06-30',
  },
  {
    name: 'Digitalizador de documentos',
    phase: 4,
    kind: 'EQUIPMENT',
    quantity: '1',
    unit: 'equipo',
    ...december,
    plannedFor: '2011-01-31',
    metOn: '2010-05-20',
    office: 'SGG',
  },
  {
    name: 'Facilitador de participación',
    phase: 5,
    kind: 'PEOPLE',
    quantity: '1',
    unit: 'persona',
    ...december,
    plannedFor: '2011-11-30',
  },
  {
    name: 'Equipos para salas veredales',
    phase: 5,
    kind: 'EQUIPMENT',
    quantity: '12',
    unit: 'equipos',
    ...december,
    plannedFor: '2012-03-30',
  },
  {
    name: 'Horas de moderación por mes',
    phase: 5,
    kind: 'TIME',
    quantity: '24',
    unit: 'horas',
    ...december,
    plannedFor: '2012-01-31',
  },
  {
    name: 'Intérprete de lengua de señas',
    phase: 5,
    kind: 'PEOPLE',
    quantity: '1',
    unit: 'persona',
    identifiedOn: june,
    plannedFor: '2012-02-29',
  },
  {
    name: 'Campaña en emisoras',
    phase: 5,
    kind: 'MONEY',
    quantity: '6000000',
    unit: 'pesos',
    identifiedOn: june,
    plannedFor: '2012-02-29',
  },
  {
    name: 'Grabación de los concejos abiertos',
    phase: 5,
    kind: 'EQUIPMENT',
    quantity: '1',
    unit: 'equipo',
    identifiedOn: june,
    plannedFor: '2012-03-30',
  },
  {
    name: 'Encuesta anual de participación',
    phase: 5,
    kind: 'MONEY',
    quantity: '4500000',
    unit: 'pesos',
    identifiedOn: june,
    plannedFor: '2012-06-29',
    office: 'OPI',
  },
  {
    name: 'Capacitación de veedores',
    phase: 5,
    kind: 'TIME',
    quantity: '32',
    unit: 'horas',
    identifiedOn: june,
    plannedFor: '2012-04-30',
  },
]

function rowOf({ enteredOn, metOn, phase, ...fields }: Need): SampleRow {
  const met: RowWrite<'metOn'>[] = metOn ? [by('committee', metOn, { metOn })] : []
  const first = by('committee', enteredOn ?? fields.identifiedOn, {
    ...fields,
    phase: String(phase),
  })
  return need(`${phase} ${fields.name}`, first, ...met)
}

/**
 * Row 19: what the phases ahead need. Those of phases 1 to 3 left the count as each began; of phases 4 and 5 three
 * of fifteen are met by June 2010. One was given up.
 */
export const resourceNeeds: readonly SampleRow[] = [
  ...needs.map(rowOf),
  need(
    '4 Línea dedicada con Ibagué',
    by('committee', '2009-08-19', {
      name: 'Línea dedicada con Ibagué',
      phase: '4',
      kind: 'MONEY',
      quantity: '18000000',
      unit: 'pesos',
      identifiedOn: '2009-08-19',
      plannedFor: '2011-03-31',
    }),
    by(
      'committee',
      '2009-11-25',
      {
        withdrawnReason:
          'El operador llevó fibra hasta el municipio: el servicio se contrata como los demás puntos.',
      },
      'Acta 7 de 2009 del comité GEL-T.',
    ),
  ),
]
