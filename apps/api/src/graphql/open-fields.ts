import type { Action } from '@gelt/domain'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import { type Readers, saidReaders } from './readers.ts'

const names = (text: string) => text.trim().split(/\s+/)

/** Types of which everybody who reaches one reads all: nothing but what is public stands in them. */
const openTypes = new Set(
  names(`
  About ActionArea ApprovedReading Body Deadline Explanation FormulaStep GroupFigure ImprovementKind Incentive
  IndicatorFigure InventoryBarTally InventorySaving Invitation LastReading LegalBasis Licence MemberValue
  MissingMember MovedRow Objective Office OfficeMonthCount OfficeTally Organisation OwedPart PageInfo Passage Phase
  ReadingMember ReadingNote RequirementItem RequirementMoment Series ServicePoint Source SourceDecision Standing
  StatusCount SupportContact Target TargetFigure TargetMember TargetRules TargetSeries UpcomingDeadline WhyMoved`),
)

/**
 * Of types that also hold what isn't everybody's, the fields that are. What isn't says so where it is defined, with
 * `readBy`; fields of an interface stand under its name.
 */
const openFields: Readonly<Record<string, readonly string[]>> = {
  Attestation: names('attestedAt id office periodEndsOn periodKey periodStartsOn register'),
  Entity:
    names(`address archived bodies currentContact department divipolaCode email id isSample name nit offices
    organisations phone plans slug today version viewerRoles website`),
  Evidence: names('attachedAt faults fileName hash id kind mediaType size title url'),
  ExplainedRow: names('amount label officeName on owed periodKey reason reasonKey rowId verdict'),
  Improvement:
    names(`abandonedOn abandonedReason completedOn costAfter costBefore daysAfter daysBefore description
    documentsAfter documentsBefore endsOn id kind needsPartner overdue partner procedureId startsOn stepsAfter
    stepsBefore version`),
  Indicator:
    names(`activity answerableOffice answerablePost benefits benefitsOrigin countedBy deadline figure goalText
    id measurements name notApplicable proposedDeadlines reading resources resourcesOrigin responsibles
    responsiblesOrigin row series shortName sourceLine targets version weight`),
  InventorySummary: names('asOf bars rows savings'),
  Measurement:
    names(`cutoff decisions denominator evidence explanation faults id members note numerator periodEndsOn
    periodKey periodStartsOn reason recordedAt revision source state target value version`),
  MeasurementDecision: names('decidedAt kind reason'),
  Move: names('action after at before contribution kind rowCount rows'),
  ParticipationQuestion: names(
    'answer answeredAt answeredBy askedAt authorName body entered id state version',
  ),
  ParticipationSession: names('isOpen mayModerate openUntil questions stage'),
  Plan: names(`area areas atRiskFrom endsOn entity epigraph figure id incentives indicator indicators measurements
    notes objectives onTrackFrom passages phases resolutionDate resolutionNumber revision series signatory
    signatoryPost startsOn status supportContacts title upcomingDeadlines validFrom validTo version vision`),
  Procedure:
    names(`actSet answerDays answerUnit audience automation automationOn channels code commonName cost costNote
    declaredOn id identifiedOn improvements inForce inSuit legalBasis name office onSite onlineUrl published purpose
    requirements result retiredOn reviewedOn servicePoints siteOn siteUrl state studiedOn suitClass suitNumber suitOn
    suitRemovedOn suitState suitUrl updatedAt version viewerMayEdit`),
  Query:
    names(`about entities entity inventorySummary invitation node nodes participationSession participationSessions
    plan procedure procedures register registerRow`),
  Register: names('attestations countsByOffice key rows'),
  RegisterRow: names('annulledReason code id label mayEdit office recordedAt version'),
}

/**
 * Rows that don't exist for everybody, by their type: who reads also a draft's, one that waits, one that isn't
 * published. Of the others every row is public, as far as what they are parts of is.
 */
export const hiddenRowsReadBy: Readonly<Record<string, Action>> = {
  ActionArea: 'plan.readDraft',
  Entity: 'entity.readArchived',
  Indicator: 'plan.readDraft',
  Measurement: 'measurement.readPending',
  ParticipationQuestion: 'register.readAll',
  Plan: 'plan.readDraft',
  Procedure: 'register.readAll',
  RegisterRow: 'register.readAll',
  Target: 'plan.readDraft',
}

/** Who reads a field; undefined: nobody has said. */
export function readersOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Readers | undefined {
  const said = saidReaders(field)
  if (said) return said
  const isPage = /Connection(Edge)?$/.test(type.name)
  const ofInterface = type
    .getInterfaces()
    .some(({ name }) => openFields[name]?.includes(field.name))
  const isOpen = openTypes.has(type.name) || openFields[type.name]?.includes(field.name)
  return isPage || ofInterface || isOpen ? 'EVERYBODY' : undefined
}
