import type { Issue } from '../../core/errors/error-codes.ts'
import { defineRegister } from './register-definition.ts'
import { keptListHeads } from './register-heads.ts'

/** How far the work on an assessment is. Only what is confirmed is assessed. */
export const assessmentWork = {
  TO_DO: { es: 'Sin valorar', en: 'Not assessed' },
  PROPOSED: { es: 'Propuesta', en: 'Proposed' },
  CONFIRMED: { es: 'Confirmada', en: 'Confirmed' },
} as const

/** What an assessment says of its criterion. */
export const assessmentResult = {
  MEETS: { es: 'Cumple', en: 'Meets' },
  IN_PART: { es: 'Cumple en parte', en: 'Meets in part' },
  NOT_MET: { es: 'No cumple', en: 'Does not meet' },
  NOT_APPLICABLE: { es: 'No aplica', en: 'Not applicable' },
} as const

/** What a result can't do without. */
const ASKED = { IN_PART: ['missing'], NOT_APPLICABLE: ['norm', 'reason'] } as const

/** One criterion in one round: how far the work is, and what came of it. */
export const assessments = defineRegister({
  ...keptListHeads.assessments,
  table: 'assessment',
  prefix: 'RD',
  codes: /^RD-\d{3,8}-F[1-9]-\d{2,8}$/,
  madeWith: 'rounds',
  help: {
    es: 'El resultado de cada criterio en una ronda. Las filas nacen al abrir la ronda; solo lo confirmado cuenta como valorado.',
    en: 'The result of each criterion in a round. Rows are made when the round is opened; only what is confirmed counts as assessed.',
  },
  fields: {
    round: {
      type: 'REFERENCE',
      to: 'rounds',
      needed: true,
      automatic: true,
      labels: { es: 'Ronda', en: 'Round' },
      about: 'The round that it belongs to.',
    },
    criterion: {
      type: 'REFERENCE',
      to: 'criteria',
      needed: true,
      automatic: true,
      labels: { es: 'Criterio', en: 'Criterion' },
      about: 'The criterion that is assessed.',
    },
    work: {
      type: 'OPTION',
      needed: true,
      labels: { es: 'Trabajo', en: 'Work' },
      about: 'How far the work on it is.',
      options: assessmentWork,
    },
    result: {
      type: 'OPTION',
      labels: { es: 'Resultado', en: 'Result' },
      about: 'What it says; null: nothing yet.',
      options: assessmentResult,
    },
    missing: {
      type: 'PROSE',
      max: 1000,
      labels: { es: 'Qué falta', en: 'What is missing' },
      about: 'What is missing for it to be met; needed where it is met in part.',
    },
    norm: {
      type: 'LINE',
      max: 200,
      labels: { es: 'Norma que lo exceptúa', en: 'Norm that exempts' },
      about: 'Norm by which it doesn’t apply; needed then.',
    },
    reason: {
      type: 'PROSE',
      max: 1000,
      labels: { es: 'Por qué no aplica', en: 'Why it doesn’t apply' },
      about: 'Why it doesn’t apply; needed then.',
    },
    observation: {
      type: 'PROSE',
      max: 2000,
      internal: true,
      labels: { es: 'Observación', en: 'Observation' },
      about: 'What whoever assessed noted.',
    },
    assessedOn: {
      type: 'DAY',
      labels: { es: 'Valorado el', en: 'Assessed on' },
      about: 'Day on which it was looked at.',
    },
    confirmedBy: {
      type: 'REFERENCE',
      to: 'people',
      internal: true,
      automatic: true,
      labels: { es: 'Confirmó', en: 'Confirmed by' },
      about: 'Who confirmed it.',
    },
    proposedResult: {
      type: 'OPTION',
      automatic: true,
      labels: { es: 'Propuesta', en: 'Proposal' },
      about: 'What the registers or the round before proposed when it was confirmed.',
      options: assessmentResult,
    },
    proposedFrom: {
      type: 'LINE',
      max: 300,
      automatic: true,
      labels: { es: 'De dónde salió', en: 'Where it came from' },
      about: 'What proposed it: a source of the registers, or the code of a round.',
    },
    proposedVersion: {
      type: 'COUNT',
      maximum: 999,
      automatic: true,
      labels: { es: 'Versión de la regla', en: 'Version of the rule' },
      about: 'Version of the rule that proposed it.',
    },
  },
  columns: ['criterion', 'work', 'result', 'missing'],
  title: (_row, { criterion }) => criterion ?? '',
  day: 'assessedOn',
  unique: [['round', 'criterion']],
  check: (row) => {
    const required = (field: string): Issue => ({ path: [field], code: 'REQUIRED' })
    const asked = ASKED[row.result as keyof typeof ASKED] ?? []
    const issues = asked.flatMap((field) => (row[field] === null ? [required(field)] : []))
    if (row.work !== 'TO_DO' && row.result === null) issues.push(required('result'))
    return issues
  },
})
