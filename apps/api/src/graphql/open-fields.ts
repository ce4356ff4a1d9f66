import type { Action } from '@gelt/domain'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import { type Readers, saidReaders } from './readers.ts'

const names = (text: string) => text.trim().split(/\s+/)

/** Types of which whoever reaches one reads all. */
const wholeTypes = new Set([
  // Of nothing but what is public.
  ...names(`
  About ActionArea ApprovedReading Body Deadline Explanation FormulaStep GroupFigure ImprovementKind Incentive
  IndicatorFigure InventoryBarTally InventorySaving Invitation LastReading LegalBasis Licence MemberValue
  MissingMember MovedRow Objective Office OfficeMonthCount OfficeTally Organisation OwedPart PageInfo Passage Phase
  ReadingMember ReadingNote RequirementItem RequirementMoment Series ServicePoint Source SourceDecision Standing
  StatusCount SupportContact Target TargetFigure TargetMember TargetRules TargetSeries UpcomingDeadline WhyMoved`),
  // Reached by fields alone that not everybody reads.
  ...names(`
  AttentionCount AuditChain BurdenLine ChangedField ClosingPeriod ClosingRow CommitteeMember Deviation Duty ImportCell
  ImportProblem ImportRow ImportRun ImportSuggestion ImportSummary ImprovementControl Membership MissingForSource
  NextDue OfficeEvaluations OfficeWeek OpenAttestation OwedDeliveries OwedEvaluation OwedMailUse
  PendingAdministrator ProcedureDecision ProcedureEvaluation RegisterPeriod RegisterRowVersion SavedView
  UnmatchedMember Viewer ViewerPerson`),
])

/**
 * Of types that also hold what some of those who reach one don't read, the fields that all of them do. What they don't
 * says so where it is defined, with `readBy`; fields of an interface stand under its name.
 */
const openFields: Readonly<Record<string, readonly string[]>> = {
  AuditEvent: names(
    'action actorName after at before changes faults hash id reason requestId seq subject subjectLabel subjectType',
  ),
  Attestation: names('attestedAt faults id office periodEndsOn periodKey periodStartsOn register'),
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
  MeasurementDecision: names('decidedAt faults kind reason'),
  Move: names('action after at before contribution kind rowCount rows'),
  ParticipationQuestion: names(
    'answer answeredAt answeredBy askedAt authorName body entered id state version',
  ),
  ParticipationSession: names('isOpen mayModerate openUntil questions stage'),
  Person: names('archived hasAccount id name post version'),
  Plan: names(`area areas atRiskFrom endsOn entity epigraph figure id incentives indicator indicators measurements
    notes objectives onTrackFrom passages phases resolutionDate resolutionNumber revision series signatory
    signatoryPost startsOn status supportContacts title upcomingDeadlines validFrom validTo version vision`),
  Procedure:
    names(`actSet answerDays answerUnit audience automation automationOn channels code commonName cost costNote
    declaredOn id identifiedOn improvements inForce inSuit legalBasis name office onSite onlineUrl published purpose
    requirements result retiredOn reviewedOn servicePoints siteOn siteUrl state studiedOn suitClass suitNumber suitOn
    suitRemovedOn suitState suitUrl updatedAt version viewerMayEdit`),
  ProcedureChange: names('action actorName at changes label made ofImprovement reason'),
  Query:
    names(`about entities entity inventorySummary invitation node nodes participationSession participationSessions
    plan procedure procedures register registerRow`),
  Register: names('attestations countsByOffice key rows'),
  RegisterEvidence: names('attachedAt faults fileName hash id kind mediaType size title url'),
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
  const isOpen = wholeTypes.has(type.name) || openFields[type.name]?.includes(field.name)
  return isPage || ofInterface || isOpen ? 'EVERYBODY' : undefined
}
