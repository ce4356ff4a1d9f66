import { procedureSections as input, retireProcedureInput } from '../procedures/procedure.input.ts'
import {
  dayCodec as day,
  figureCodec,
  referenceCodec,
  textCodec,
  wordCodec,
  wordsCodec,
} from './codecs.rules.ts'
import { listCodec, momentsCodec } from './list-codecs.rules.ts'
import { checkProcedureRow, settleProcedureRow } from './procedure-row.rules.ts'
import * as words from './procedure-words.ts'
import type { Column, RegisterTemplate } from './register-template.ts'

const { identity: who, sheet: what, decisions, publication: where } = input
const count = (maximum: number) => figureCodec({ maximum, decimals: 0 })

const identityColumns: Column[] = [
  {
    key: 'code',
    headers: { es: 'Código', en: 'Code' },
    codec: textCodec(who.shape.code),
    width: 10,
  },
  {
    key: 'actSet',
    headers: { es: 'Conjunto', en: 'Set' },
    codec: wordCodec(words.actSetWords),
    width: 12,
  },
  {
    key: 'suitClass',
    headers: { es: 'Clase en el SUIT', en: 'Class in the SUIT' },
    codec: wordCodec(words.suitClassWords),
    width: 14,
  },
  {
    key: 'name',
    headers: { es: 'Nombre', en: 'Name' },
    codec: textCodec(who.shape.name),
    width: 44,
  },
  {
    key: 'commonName',
    headers: { es: 'Nombre común', en: 'Common name' },
    codec: textCodec(who.shape.commonName),
    width: 30,
  },
  {
    key: 'office',
    headers: { es: 'Dependencia', en: 'Office' },
    codec: referenceCodec('offices'),
    width: 14,
  },
  {
    key: 'purpose',
    headers: { es: 'Propósito', en: 'Purpose' },
    codec: textCodec(what.shape.purpose),
    width: 44,
  },
  {
    key: 'result',
    headers: { es: 'Resultado', en: 'Result' },
    codec: textCodec(what.shape.result),
    width: 30,
  },
  {
    key: 'audience',
    headers: { es: 'Dirigido a', en: 'Audience' },
    codec: textCodec(what.shape.audience),
    width: 24,
  },
]

const sheetColumns: Column[] = [
  {
    key: 'requirements',
    headers: { es: 'Requisitos', en: 'Requirements' },
    codec: momentsCodec(words.requirementKindWords, what.shape.requirements),
    width: 44,
  },
  {
    key: 'legalBasis',
    headers: { es: 'Fundamento legal', en: 'Legal basis' },
    codec: listCodec(
      [{ key: 'norm', needed: true }, { key: 'articles' }, { key: 'url' }],
      what.shape.legalBasis,
    ),
    width: 30,
  },
  {
    key: 'servicePoints',
    headers: { es: 'Puntos de atención', en: 'Service points' },
    codec: listCodec(
      [{ key: 'name', needed: true }, { key: 'address' }, { key: 'hours' }],
      what.shape.servicePoints,
    ),
    width: 30,
  },
  {
    key: 'channels',
    headers: { es: 'Canales', en: 'Channels' },
    codec: wordsCodec(words.channelWords),
    width: 20,
  },
  {
    key: 'cost',
    headers: { es: 'Costo en pesos', en: 'Cost in pesos' },
    codec: figureCodec({ maximum: 999_999_999, decimals: 2 }),
  },
  {
    key: 'costNote',
    headers: { es: 'Nota del costo', en: 'Cost note' },
    codec: textCodec(what.shape.costNote),
    width: 24,
  },
  {
    key: 'answerDays',
    headers: { es: 'Días de respuesta', en: 'Days to answer' },
    codec: count(3650),
  },
  {
    key: 'answerUnit',
    headers: { es: 'Unidad de respuesta', en: 'Unit of the answer' },
    codec: wordCodec(words.answerUnitWords),
    width: 16,
  },
]

const evaluationColumns: Column[] = [
  { key: 'declaredOn', headers: { es: 'Declarado el', en: 'Declared on' }, codec: day },
  { key: 'identifiedOn', headers: { es: 'Identificado el', en: 'Identified on' }, codec: day },
  { key: 'studiedOn', headers: { es: 'Estudiado el', en: 'Studied on' }, codec: day },
  { key: 'reviewedOn', headers: { es: 'Revisado el', en: 'Reviewed on' }, codec: day },
  { key: 'retiredOn', headers: { es: 'Retirado el', en: 'Retired on' }, codec: day },
  {
    key: 'retiredReason',
    headers: { es: 'Motivo del retiro', en: 'Reason for retiring' },
    codec: textCodec(retireProcedureInput.shape.reason),
    width: 24,
  },
  { key: 'steps', headers: { es: 'Pasos', en: 'Steps' }, codec: count(999) },
  { key: 'documents', headers: { es: 'Documentos', en: 'Documents' }, codec: count(999) },
  {
    key: 'yearlyDemand',
    headers: { es: 'Solicitudes al año', en: 'Requests a year' },
    codec: count(10_000_000),
  },
  {
    key: 'satisfaction',
    headers: { es: 'Satisfacción (0 a 1)', en: 'Satisfaction (0 to 1)' },
    codec: figureCodec({ maximum: 1, decimals: 4, share: true }),
  },
  {
    key: 'efficiency',
    headers: { es: 'Eficiencia (calculada)', en: 'Efficiency (computed)' },
    codec: figureCodec({ maximum: 100, decimals: 2 }),
    readOnly: true,
  },
]

function decision(key: string, es: string, en: string): Column[] {
  return [
    { key, headers: { es, en }, codec: wordCodec(words.feasibilityWords), blank: 'UNDECIDED' },
    { key: `${key}On`, headers: { es: `${es}: fecha`, en: `${en}: date` }, codec: day },
    {
      key: `${key}Reason`,
      headers: { es: `${es}: justificación`, en: `${en}: justification` },
      codec: textCodec(decisions.shape.optimisableReason),
      width: 30,
    },
  ]
}

const publicationColumns: Column[] = [
  { key: 'siteOn', headers: { es: 'En el sitio desde', en: 'On the site since' }, codec: day },
  {
    key: 'siteUrl',
    headers: { es: 'Enlace del sitio', en: 'Link to the site' },
    codec: textCodec(where.shape.siteUrl),
    width: 30,
  },
  {
    key: 'suitState',
    headers: { es: 'Estado en el SUIT', en: 'State in the SUIT' },
    codec: wordCodec(words.suitStateWords),
    blank: 'NOT_STARTED',
    width: 16,
  },
  {
    key: 'suitOn',
    headers: { es: 'Inscrito en el SUIT el', en: 'Registered in the SUIT on' },
    codec: day,
  },
  {
    key: 'suitRemovedOn',
    headers: { es: 'Eliminado del SUIT el', en: 'Removed from the SUIT on' },
    codec: day,
  },
  {
    key: 'suitNumber',
    headers: { es: 'Número SUIT', en: 'SUIT number' },
    codec: textCodec(where.shape.suitNumber),
  },
  {
    key: 'suitUrl',
    headers: { es: 'Enlace del SUIT', en: 'Link to the SUIT' },
    codec: textCodec(where.shape.suitUrl),
    width: 30,
  },
  {
    key: 'automation',
    headers: { es: 'Automatización', en: 'Automation' },
    codec: wordCodec(words.automationWords),
    blank: 'NONE',
    width: 20,
  },
  {
    key: 'automationOn',
    headers: { es: 'Automatización desde', en: 'Automation since' },
    codec: day,
  },
  {
    key: 'onlineUrl',
    headers: { es: 'Enlace en línea', en: 'Online link' },
    codec: textCodec(input.automation.shape.onlineUrl),
    width: 30,
  },
]

/** The inventory of procedures and services as a file: a row each, dates instead of states. */
export const proceduresTemplate: RegisterTemplate = {
  list: 'procedures',
  title: { es: 'Trámites y servicios', en: 'Procedures and services' },
  columns: [
    ...identityColumns,
    ...sheetColumns,
    ...evaluationColumns,
    ...decision('optimisable', 'Optimizable', 'Optimisable'),
    ...decision('rationalisable', 'Racionalizable', 'Rationalisable'),
    ...decision('automatable', 'Automatizable', 'Automatable'),
    ...publicationColumns,
    // What a sample exports says so in every line: a CSV file has no place for a note.
    {
      key: 'sample',
      headers: { es: 'Muestra', en: 'Sample' },
      codec: textCodec(where.shape.suitNumber),
      readOnly: true,
    },
  ],
  keyColumn: 'code',
  labelColumn: 'name',
  needed: ['actSet', 'name', 'office', 'declaredOn'],
  settle: settleProcedureRow,
  check: checkProcedureRow,
}
