import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { DaySpan } from '../definitions/row-span.rules.ts'
import type {
  ActSet,
  AnswerUnit,
  AutomationDegree,
  Feasibility,
  RequirementKind,
  ServiceChannel,
  SuitClass,
  SuitState,
} from './procedures.vocabulary.ts'

/** Something that a moment of a procedure asks a citizen for. */
export interface RequirementItem {
  kind: RequirementKind
  text: string
  /** For whom or when it isn't asked for. */
  exception: string | null
}

/** A moment of a procedure, with what it asks for. */
export interface RequirementMoment {
  name: string
  items: RequirementItem[]
}

export interface LegalBasis {
  norm: string
  articles: string | null
  url: string | null
}

export interface ServicePoint {
  name: string
  address: string | null
  hours: string | null
}

/** All that people write of a procedure, as it is stored; decimals as text, days as days. */
export interface ProcedureFields {
  code: string
  actSet: ActSet
  suitClass: SuitClass | null
  name: string
  commonName: string | null
  officeId: string
  declaredOn: PlainDate
  identifiedOn: PlainDate | null
  studiedOn: PlainDate | null
  reviewedOn: PlainDate | null
  retiredOn: PlainDate | null
  retiredReason: string | null

  purpose: string | null
  result: string | null
  audience: string | null
  requirements: RequirementMoment[]
  legalBasis: LegalBasis[]
  servicePoints: ServicePoint[]
  channels: ServiceChannel[]
  /** Pesos that a citizen pays; "0": free. */
  cost: string | null
  costNote: string | null
  answerDays: number | null
  answerUnit: AnswerUnit | null

  steps: number | null
  documents: number | null
  yearlyDemand: number | null
  /** 0 to 1. */
  satisfaction: string | null

  optimisable: Feasibility
  optimisableReason: string | null
  optimisableOn: PlainDate | null
  rationalisable: Feasibility
  rationalisableReason: string | null
  rationalisableOn: PlainDate | null
  automatable: Feasibility
  automatableReason: string | null
  automatableOn: PlainDate | null

  siteOn: PlainDate | null
  siteUrl: string | null
  suitState: SuitState
  suitOn: PlainDate | null
  suitRemovedOn: PlainDate | null
  suitNumber: string | null
  suitUrl: string | null

  automation: AutomationDegree
  automationOn: PlainDate | null
  onlineUrl: string | null
}
export type ProcedureField = keyof ProcedureFields

/** The three separate questions whose NO takes a row out of a denominator. */
export const DECISIONS = ['optimisable', 'rationalisable', 'automatable'] as const
export type Decision = (typeof DECISIONS)[number]

/** A procedure of which nothing is known but what an office declares. */
export function candidate({
  code,
  actSet,
  name,
  officeId,
  declaredOn,
}: Pick<ProcedureFields, 'code' | 'actSet' | 'name' | 'officeId' | 'declaredOn'>): ProcedureFields {
  return {
    code,
    actSet,
    name,
    officeId,
    declaredOn,
    suitClass: null,
    commonName: null,
    identifiedOn: null,
    studiedOn: null,
    reviewedOn: null,
    retiredOn: null,
    retiredReason: null,
    purpose: null,
    result: null,
    audience: null,
    requirements: [],
    legalBasis: [],
    servicePoints: [],
    channels: [],
    cost: null,
    costNote: null,
    answerDays: null,
    answerUnit: null,
    steps: null,
    documents: null,
    yearlyDemand: null,
    satisfaction: null,
    optimisable: 'UNDECIDED',
    optimisableReason: null,
    optimisableOn: null,
    rationalisable: 'UNDECIDED',
    rationalisableReason: null,
    rationalisableOn: null,
    automatable: 'UNDECIDED',
    automatableReason: null,
    automatableOn: null,
    siteOn: null,
    siteUrl: null,
    suitState: 'NOT_STARTED',
    suitOn: null,
    suitRemovedOn: null,
    suitNumber: null,
    suitUrl: null,
    automation: 'NONE',
    automationOn: null,
    onlineUrl: null,
  }
}

/** The days that a row of the inventory speaks of: since it was declared, until it was taken out. */
export function spanOfProcedure({
  declaredOn,
  retiredOn,
}: Pick<ProcedureFields, 'declaredOn' | 'retiredOn'>): DaySpan {
  return { from: declaredOn, to: retiredOn }
}
