import type { PassageKind, Provenance } from '@gelt/db'
import type {
  DeadlineRule,
  MemberKind,
  Modality,
  PeriodUnit,
  PlainDate,
  TargetKind,
  TargetMode,
} from '@gelt/domain'

/** One of those that a target counts by, where neither offices, phases nor bodies give them. */
export interface MemberTemplate {
  readonly key: string
  readonly name: string
  /** Of a MODALITY which one: what sessions say of themselves. */
  readonly modality?: Modality
}

export interface TargetTemplate {
  readonly label: string
  readonly kind: TargetKind
  readonly mode: TargetMode
  /** Decimal string in the target's unit; of a RATIO a fraction, '1' = 100 %. */
  readonly goal: string
  readonly unit: string
  readonly unitPlural: string
  readonly periodUnit: PeriodUnit
  readonly wholeNumbers: boolean
  /** Highest value that one entry can hold; null: no limit. */
  readonly maximum: string | null
  /** OFFICE, PHASE and BODY take their members from the entity and the plan. */
  readonly memberKind: MemberKind | null
  readonly namedMembers: readonly MemberTemplate[]
  /** Keys of the sources that it may take as data. */
  readonly sourceKeys: readonly string[]
  readonly numeratorLabel: string | null
  readonly denominatorLabel: string | null
}

export interface DeadlineTemplate {
  readonly cellText: string | null
  readonly text: string | null
  readonly provenance: Provenance
  readonly provenanceNote: string
  readonly rule: DeadlineRule
  readonly startsOn: PlainDate | null
  readonly state: 'ACCEPTED' | 'PROPOSED'
}

export interface IndicatorTemplate {
  readonly row: number
  readonly area: number
  readonly name: string
  readonly shortName: string
  readonly goalText: string
  readonly activity: string
  readonly benefits: string
  readonly benefitsOrigin: Provenance
  readonly responsibles: string
  readonly responsiblesOrigin: Provenance
  readonly resources: string
  readonly resourcesOrigin: Provenance
  readonly sourceLine: number
  readonly reading: string
  readonly targets: readonly TargetTemplate[]
  readonly deadlines: readonly DeadlineTemplate[]
}

export interface AreaTemplate {
  readonly number: number
  readonly listText: string
  readonly tableText: string
  readonly shortName: string
  readonly benefits: string
  readonly responsibles: string
  readonly resources: string
}

export interface PhaseTemplate {
  readonly number: number
  readonly name: string
  readonly definition: string
  readonly deadline: PlainDate
  readonly deadlineConfirmed: boolean
  readonly deadlineSource: string
}

export interface PassageTemplate {
  readonly kind: PassageKind
  readonly text: string
}

export interface ObjectiveTemplate {
  readonly text: string
  /** Rows that serve it: a reading, the act doesn't say. */
  readonly rows: readonly number[]
}

export interface NoteTemplate {
  readonly code: string
  readonly place: string
  readonly sourceText: string
  readonly question: string
  readonly reading: string
  /** Empty: the whole act. */
  readonly rows: readonly number[]
}

/** A whole plan as data: what an act adopts and how it is read, without any value. */
export interface PlanTemplate {
  readonly title: string
  readonly validFrom: number
  readonly validTo: number
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly resolutionNumber: string
  readonly resolutionDate: PlainDate
  readonly epigraph: string
  readonly signatory: string
  readonly signatoryPost: string
  readonly vision: string
  readonly passages: readonly PassageTemplate[]
  readonly objectives: readonly ObjectiveTemplate[]
  readonly phases: readonly PhaseTemplate[]
  readonly areas: readonly AreaTemplate[]
  readonly indicators: readonly IndicatorTemplate[]
  readonly notes: readonly NoteTemplate[]
  readonly supportContacts: readonly { problem: string; procedure: string; assistance: string }[]
  readonly incentives: readonly { name: string; text: string }[]
}
