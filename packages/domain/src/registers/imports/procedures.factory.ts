import { plainText } from '../../core/text/plain-text.rules.ts'
import type { Reference } from './codec.ts'
import { proceduresTemplate } from './procedures.template.ts'
import type { Cells, StoredRow } from './register-template.ts'
import { headersOf, writtenRow } from './template-cells.rules.ts'

/** Two offices, on 30 June 2010. */
export const reference: Reference = {
  today: '2010-06-30',
  lists: {
    offices: new Map(
      [
        ['PLAN', 'Planeación'],
        ['GOB', 'Secretaría de Gobierno'],
        ['VIEJA', 'Oficina cerrada'],
      ].flatMap(([code = '', name = '']) => [
        [plainText(code), code],
        [plainText(name), code],
      ]),
    ),
  },
  spans: {
    offices: new Map([
      ['VIEJA', { name: 'Oficina cerrada', from: '2000-01-01', to: '2008-06-30' }],
    ]),
  },
}

/** A stored procedure with every column filled in. */
export const license: Cells = {
  code: 'T-001',
  actSet: 'PROCEDURE',
  suitClass: 'TRAMITE',
  name: 'Licencia de construcción',
  commonName: 'Permiso para construir',
  office: 'PLAN',
  purpose: '-Autorizar obras;\nen suelo urbano',
  result: 'Licencia',
  audience: 'Propietarios',
  requirements: JSON.stringify([
    {
      name: 'Solicitar',
      items: [
        { kind: 'DOCUMENT', text: 'Planos; tres copias | firmadas', exception: null },
        { kind: 'PAYMENT', text: 'Expensas', exception: 'Vivienda de interés social' },
      ],
    },
    { name: 'Recibir', items: [] },
  ]),
  legalBasis: JSON.stringify([{ norm: 'Ley 388 de 1997', articles: 'art. 99', url: null }]),
  servicePoints: JSON.stringify([{ name: 'Alcaldía', address: null, hours: '8 a 12' }]),
  channels: 'IN_PERSON|WEB',
  cost: '25000.5',
  costNote: null,
  answerDays: '45',
  answerUnit: 'WORKING_DAYS',
  declaredOn: '2008-09-10',
  identifiedOn: '2008-11-01',
  studiedOn: '2009-03-01',
  reviewedOn: null,
  retiredOn: null,
  retiredReason: null,
  steps: '7',
  documents: '9',
  yearlyDemand: '40',
  satisfaction: '0.85',
  efficiency: '31.5',
  optimisable: 'YES',
  optimisableOn: '2009-03-02',
  optimisableReason: null,
  rationalisable: 'NO',
  rationalisableOn: '2009-03-02',
  rationalisableReason: 'Los requisitos son de ley',
  automatable: 'UNDECIDED',
  automatableOn: null,
  automatableReason: null,
  siteOn: '2009-05-01',
  siteUrl: 'https://alvarado-tolima.gov.co/licencia',
  suitState: 'REGISTERED',
  suitOn: '2009-06-01',
  suitRemovedOn: null,
  suitNumber: 'M-00123',
  suitUrl: null,
  automation: 'INFORMATION',
  automationOn: '2009-05-01',
  onlineUrl: null,
}

export function storedRows(...rows: Cells[]): Map<string, StoredRow> {
  return new Map(rows.map((cells) => [cells.code ?? '', { version: 1, cells }]))
}

/** The stored rows as an export has them. */
export function exported(rows: readonly Cells[], language: 'es' | 'en' = 'es'): string[][] {
  return [
    headersOf(proceduresTemplate, language),
    ...rows.map((row) => writtenRow(proceduresTemplate, row, language)),
  ]
}
