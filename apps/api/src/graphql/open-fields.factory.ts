import type { Action } from '@gelt/domain'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import { type Readers, saidReaders } from './readers.ts'

const names = (text: string) => text.trim().split(/\s+/)

/**
 * Of each type the fields that all who reach a row of it read, by name. What some of them don't says so where it is
 * defined, with `readBy`; fields of an interface stand under its name.
 */
const openFields: Readonly<Record<string, readonly string[]>> = {
  // Of nothing but what is public.
  About: names('licence restoredAt'),
  ActionArea: names(`
    benefits figure id indicators listName name number resources responsibles series shortName version`),
  ApprovedReading: names(`
    cutoff denominator measurementId members numerator periodKey revision value`),
  AssessedCriterion: names(`
    article assessedOn code criterionId exemptingNorm groupName minimumContent missing norm phase proposedFrom
    proposedResult provenance reason result version words work`),
  AssessedGroup: names('name outcome'),
  AssessedOutcome: names(`
    applicable confirmed figure hasVerdict inPart lowerBound meets notApplicable notMet score total`),
  AssessedPhase: names('deadline groups name number outcome'),
  Body: names('activeFrom activeTo code id name version'),
  CriterionProposal: names('counted from of result version'),
  Deadline: names(`
    amount cellText computedOn id provenance provenanceNote resolvedOn rule startsOn state statedOn text version`),
  Diagnosis: names('criteriaInForce round rounds'),
  Explanation: names(`
    asOf basis counted counts definitionVersion excluded figure measurements missing offices outOf owed
    owedCount register rows rulesVersion sentence sourceKey`),
  FormulaStep: names('expression label result subject'),
  GroupFigure: names(`
    asOf counts expected formula knownAt lowerBound notReported progress rows rowsWithData status weightTotal
    weightWithData`),
  ImprovementKind: names('active id name type verified version'),
  Incentive: names('id name nominatedOn nomination result text version'),
  IndicatorFigure: names(`
    asOf compliance expected formula hasEvidence knownAt notReported progress rawProgress status targets
    targetsWithData weight`),
  InventoryBarTally: names('bar counts excluded outOf'),
  InventorySaving: names('after before improvements saved unit unmeasured'),
  Invitation: names('email entity expiresAt hasAccount name purpose valid'),
  LastReading: names('cutoff measurementId period'),
  LegalBasis: names('articles norm url'),
  Licence: names('name url'),
  MemberValue: names('memberId value'),
  MissingMember: names('memberId name'),
  MovedRow: names('after before label reason rowId'),
  Objective: names('figure id indicators policies position rows text version'),
  Office: names('activeFrom activeTo code id name version'),
  OfficeMonthCount: names('count month office'),
  OfficeTally: names('counts missing officeName'),
  Organisation: names('activeFrom activeTo code id name sector version'),
  OwedPart: names('done memberName owed periodEndsOn periodKey periodStartsOn'),
  PageInfo: names('endCursor hasNextPage hasPreviousPage startCursor'),
  Passage: names('id kind position text'),
  Phase: names('deadline deadlineConfirmed deadlineSource definition id name number version'),
  ReadingMember: names('memberId value'),
  ReadingNote: names('code place question reading rows sourceText'),
  RequirementItem: names('exception kind text'),
  RequirementMoment: names('items name'),
  Series: names('dates expected periods progress targets'),
  ServicePoint: names('address hours name'),
  Source: names('counted key outOf register registers version'),
  SourceDecision: names('reason source startsOn'),
  Standing: names('denominator numerator progress'),
  StatusCount: names('count status'),
  SupportContact: names('assistance id problem procedure'),
  Target: names(`
    denominatorLabel explanation figure goal id kind label maximum memberKind members mode numeratorLabel
    periodUnit position row rowName rowTargets rules sourceDecisions sourceOptions unit unitPlural version
    wholeNumbers whyMoved`),
  TargetFigure: names(`
    asOf basis compliance denominator expected formula knownAt lastReading memberCount metOn missing notReported
    numerator progress rawProgress satisfied sourceKey status value`),
  TargetMember: names('activeFrom activeTo deadline id kind name phase position reason version'),
  TargetRules: names(`
    asOf atRiskFrom deadline notApplicable onTrackFrom planEndsOn planStartsOn readings startsOn today`),
  TargetSeries: names('expected goal progress targetId values'),
  UpcomingDeadline: names('confirmed date daysLeft indicator label phase subject'),
  WhyMoved: names('change from moves to'),
  // Reached by fields alone that not everybody reads.
  AttentionCount: names('attention rows'),
  AuditChain: names('events firstBroken whole'),
  BurdenLine: names('amount burden limit share'),
  ChangedField: names('after before field'),
  ClosingPeriod: names('approved cutoff open submitted'),
  ClosingRow: names(`
    begun counts differs excluded held indicator mayApprove measurementId missing needsReason now obstacle
    openAttestations register state target`),
  CommitteeMember: names('act function id person since until version'),
  Deviation: names('answerable cause closedOn correctiveAction dueOn id version'),
  Duty: names(`
    dueOn earlier indicator measurement periodEndsOn periodKey periodStartsOn reason running state target`),
  ImportCell: names('after before cell column header problem'),
  ImportProblem: names('errorCode message'),
  ImportRow: names('cells code kind label line suggestions suitNumber'),
  ImportRun: names(`
    appliedAt createdAt done fileName format id list person refusal rows state summary total`),
  ImportSuggestion: names('code name'),
  ImportSummary: names('absentColumns added changed refused unchanged undecided'),
  ImprovementControl: names(`
    answered benefitsUsers hasWorkPlan isImplemented isMeasured isPublicised isUpdatedInSuit`),
  Membership: names('office role since until'),
  MissingForSource: names('reason sourceKey words'),
  NextDue: names('kind on'),
  OfficeEvaluations: names('actSet count first office'),
  OfficeWeek: names(`
    attestations deliveries evaluations mailUses next offices today weekEndsOn weekKey weekStartsOn`),
  OpenAttestation: names('office periodEndsOn periodKey periodStartsOn register'),
  OwedDeliveries: names('done dueOn goal month office running startsOn'),
  OwedEvaluation: names('identified label procedureId'),
  OwedMailUse: names('accountId daysBefore dueOn name office running weekStartsOn'),
  PendingAdministrator: names('email entity expiresAt name'),
  ProcedureDecision: names('answer decidedOn question reason'),
  ProcedureEvaluation: names(`
    burden burdens documents ease efficiency satisfaction steps yearlyDemand`),
  RegisterPeriod: names('endsOn isAttested office periodKey rows startsOn'),
  RegisterRowVersion: names('at by changes reason'),
  SavedView: names('id list name query'),
  UnmatchedMember: names('kind name rows'),
  Viewer: names('email operates persons'),
  ViewerPerson: names('actions entity offices person roles'),
  // Of what some who reach one don't read, too.
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
  MeasurementDecision: names('asActingMayor decidedAt faults kind reason'),
  Move: names('action after at before contribution kind rowCount rows'),
  ParticipationQuestion: names(
    'answer answeredAt answeredBy askedAt authorName body entered id state version',
  ),
  ParticipationSession: names('isOpen mayModerate openUntil questions stage'),
  Person: names('archived hasAccount id name post version'),
  Plan: names(`area areas atRiskFrom endsOn entity epigraph figure id incentives indicator indicators measurements
    notes objectives objectivesWithoutRows onTrackFrom passages phases resolutionDate resolutionNumber revision
    rowsWithoutObjective series signatory signatoryPost startsOn status supportContacts title upcomingDeadlines validFrom validTo version vision`),
  Procedure:
    names(`actSet answerDays answerUnit audience automation automationOn channels code commonName cost costNote
    declaredOn id identifiedOn improvements inForce inSuit legalBasis name office onSite onlineUrl published purpose
    requirements result retiredOn reviewedOn servicePoints siteOn siteUrl state studiedOn suitClass suitNumber suitOn
    suitRemovedOn suitState suitUrl updatedAt version viewerMayEdit`),
  ProcedureChange: names('action actorName at changes label made ofImprovement reason'),
  Query:
    names(`about diagnosis dueActions entities entity inventorySummary invitation node nodes participationSession
    participationSessions plan procedure procedures register registerRow scheme`),
  Register: names('attestations countsByOffice key rows'),
  RegisterEvidence: names('attachedAt faults fileName hash id kind mediaType size title url'),
  RegisterRow: names('annulledReason code id label mayEdit office recordedAt version'),
  RoundDecision: names('asActingMayor at by kind reason'),
  RoundOutcome: names(`
    approvedAt code criteria isReconstructed kind mayApprove mayAssess mayReturn maySubmit name openedAt outcome phases
    referenceDay status version whyNotApprove`),
  Scheme: names(`
    actions asOf covered coveredLate doneStillNotMet gaps late round withoutAction withoutCriterion`),
  SchemeAction: names(`
    code criteria doneOn dropReason droppedOn dueOn id isLate mayEdit office planRows proof startedOn startsOn state
    words`),
  SchemeGap: names('actions coverage criterion deadline'),
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
  const isOpen = openFields[type.name]?.includes(field.name)
  return isPage || ofInterface || isOpen ? 'EVERYBODY' : undefined
}
