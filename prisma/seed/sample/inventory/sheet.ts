import type { AnswerUnit, RequirementKind, ServiceChannel, SuitClass } from '@gelt/domain'
import type { OfficeCode } from '../../alvarado/structure.ts'

export interface Ask {
  readonly kind: RequirementKind
  readonly text: string
  /** When it is not asked for; null: always. */
  readonly exception: string | null
}

export interface Moment {
  readonly name: string
  readonly items: readonly Ask[]
}

export interface LegalBasis {
  readonly norm: string
  readonly articles: string | null
  readonly url: string | null
}

export interface Answer {
  readonly days: number
  readonly unit: AnswerUnit
}

/**
 * What the inventory says of a procedure or service once it was studied. Names and norms are those commonly known
 * of a small municipality; costs, times, steps and demand are invented. Nothing of it is verified.
 */
export interface Sheet {
  readonly code: string
  readonly office: OfficeCode
  readonly suitClass: SuitClass
  readonly name: string
  readonly commonName?: string
  readonly purpose: string
  readonly result: string
  readonly audience: string
  readonly requirements: readonly Moment[]
  readonly legalBasis?: readonly LegalBasis[]
  /** Default: in person. */
  readonly channels?: readonly ServiceChannel[]
  /** Pesos; a tax is not the cost of its procedure, `costNote` says how it is fixed. */
  readonly cost: number
  readonly costNote?: string
  readonly answer: Answer
  readonly steps: number
  readonly yearlyDemand: number
  /** 0 to 1, of the counter's survey. */
  readonly satisfaction?: number
}

export const immediate: Answer = { days: 0, unit: 'IMMEDIATE' }

export function workingDays(days: number): Answer {
  return { days, unit: 'WORKING_DAYS' }
}

export function calendarDays(days: number): Answer {
  return { days, unit: 'CALENDAR_DAYS' }
}

export function document(text: string, exception: string | null = null): Ask {
  return { kind: 'DOCUMENT', text, exception }
}

export function form(text: string): Ask {
  return { kind: 'FORM', text, exception: null }
}

export function payment(text: string, exception: string | null = null): Ask {
  return { kind: 'PAYMENT', text, exception }
}

export function condition(text: string): Ask {
  return { kind: 'CONDITION', text, exception: null }
}

export function verification(text: string): Ask {
  return { kind: 'VERIFICATION', text, exception: null }
}

export function moment(name: string, ...items: readonly Ask[]): Moment {
  return { name, items }
}

/** One moment: documents that are handed in at the counter. */
export function handIn(...documents: readonly string[]): readonly Moment[] {
  return [moment('Presentar la solicitud', ...documents.map((text) => document(text)))]
}

export function norm(name: string, articles: string | null = null): LegalBasis {
  return { norm: name, articles, url: null }
}

/** Documents and forms that a citizen hands in. */
export function documentsOf({ requirements }: Pick<Sheet, 'requirements'>): number {
  const asked = requirements.flatMap(({ items }) => items)
  return asked.filter(({ kind }) => kind === 'DOCUMENT' || kind === 'FORM').length
}
