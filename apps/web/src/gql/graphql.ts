/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An improvement that is given up. */
export type AbandonImprovementInput = {
  /** The day, not after today. */
  abandonedOn: string;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The improvement. */
  improvementId: string | number;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** The version that the edit saw. */
  version: number;
};

/** The use of a one-time link. The token serves as the idempotency key: it works once. */
export type AcceptInvitationInput = {
  /** New password, 12 to 200 characters; the account’s own one where `hasAccount`. */
  password: string;
  /** Last part of the link. */
  token: string;
};

/** Which area of the act it belongs to: SERVICE area 2, PROCEDURE area 3, NONE neither. */
export type ActSet =
  | 'NONE'
  | 'PROCEDURE'
  | 'SERVICE';

/** A seat in the GEL-T committee. */
export type AddCommitteeMemberInput = {
  /** The act or minutes that name the person, up to 200 characters. */
  act?: string | null | undefined;
  /** Leader, secretary, webmaster: up to 150 characters. */
  function: string;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Who takes it. */
  personId: string | number;
  /** First day: "2008-09-03". */
  since: string;
};

/** One more of those that a target counts by; which id or name it needs follows from the target. */
export type AddTargetMemberInput = {
  /** First day it counts. Null: from the plan’s start. */
  activeFrom?: string | null | undefined;
  /** Of a target by BODY. */
  bodyId?: string | number | null | undefined;
  /** Its own deadline. Null: the row’s, or the phase’s. */
  deadline?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Of the others: up to 200 characters. */
  name?: string | null | undefined;
  /** Of a target by OFFICE. */
  officeId?: string | number | null | undefined;
  /** Of a target by PHASE. */
  phaseId?: string | number | null | undefined;
  /** Why, for the audit log. */
  reason?: string | null | undefined;
  /** The target. */
  targetId: string | number;
};

/** The act that adopts a draft. */
export type AdoptPlanInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The draft. */
  planId: string | number;
  /** Day of the act: "2008-09-03". */
  resolutionDate: string;
  /** Number of the act. */
  resolutionNumber: string;
  /** The version that the edit saw. */
  version: number;
};

/** Takes back a row recorded by mistake: it stays in sight and never counts. */
export type AnnulRegisterRowInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Why, up to 500 characters. */
  reason: string;
  /** The row, of any register. */
  rowId: string | number;
  /** The version that the edit saw. */
  version: number;
};

/** The answer to a published question, or its correction. */
export type AnswerQuestionInput = {
  /** Up to 4000 characters. Plain text, no control characters; markup stays the characters that it is. */
  answer: string;
  /** Post and name of whoever answers, up to 160 characters. */
  answeredBy: string;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The question. */
  questionId: string | number;
  /** The version that the edit saw. */
  version: number;
};

/** What the time to answer is counted in. */
export type AnswerUnit =
  | 'CALENDAR_DAYS'
  | 'IMMEDIATE'
  | 'WORKING_DAYS';

/** A file that was read, to be written. */
export type ApplyImportInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The run, READY. */
  importId: string | number;
};

/** Approval of a value that another person submitted; from here on it counts. */
export type ApproveMeasurementInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The submitted value. */
  measurementId: string | number;
  /** Up to 500 characters. */
  note?: string | null | undefined;
};

/** Approval of every value of a closing that another person submitted. */
export type ApprovePeriodInput = {
  /** Last day of the half-year that was closed: "2010-06-30". */
  cutoff: string;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** For the history, up to 500 characters. */
  note?: string | null | undefined;
  /** The plan. */
  planId: string | number;
};

/** The end of an ente, a body of government. Members of targets that it is end with it. */
export type ArchiveBodyInput = {
  /** Last day of activity: "2010-06-30". */
  activeTo: string;
  /** Which one. */
  bodyId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** The version that the edit saw. */
  version: number;
};

/** An entity that is no longer shown. */
export type ArchiveEntityInput = {
  /** The entity. */
  entityId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** The version that the edit saw. */
  version: number;
};

/** The end of an office of the administration (dependencia). Members of targets that it is end with it. */
export type ArchiveOfficeInput = {
  /** Last day of activity: "2010-06-30". */
  activeTo: string;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Which one. */
  officeId: string | number;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** The version that the edit saw. */
  version: number;
};

/** The end of an organisation that takes part in the plan. Members of targets that it is end with it. */
export type ArchiveOrganisationInput = {
  /** Last day of activity: "2010-06-30". */
  activeTo: string;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Which one. */
  organisationId: string | number;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** The version that the edit saw. */
  version: number;
};

/** A person who no longer works on the plan. */
export type ArchivePersonInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The person. */
  personId: string | number;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** The version that the edit saw. */
  version: number;
};

/** A target that leaves its row’s mean. */
export type ArchiveTargetInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** The target. */
  targetId: string | number;
  /** The version that the edit saw. */
  version: number;
};

/** A question of anybody, without an account. */
export type AskQuestionInput = {
  /** The notice on personal data was read and accepted; a question needs it. */
  acceptsNotice: boolean;
  /** As they want to be called, up to 60 characters; left out: no name. */
  authorName?: string | null | undefined;
  /** The question, 10 to 1000 characters. Plain text, no control characters; markup stays the characters that it is. */
  body: string;
  /** Leave it out: what fills it in is refused. */
  homepage?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The chat or forum. */
  sessionId: string | number;
};

/** A file or a link that proves a value: exactly one of the two. */
export type AttachEvidenceInput = {
  /** A file sent to POST /files before. */
  fileId?: string | number | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The value: draft, submitted or approved. */
  measurementId: string | number;
  /** What it is, up to 200 characters. Of a file by default its name; a link needs one. */
  title?: string | null | undefined;
  /** An https address, up to 2,000 characters. */
  url?: string | null | undefined;
};

/** A file or a link that proves a row: exactly one of the two. */
export type AttachRegisterEvidenceInput = {
  /** A file sent to POST /files before. */
  fileId?: string | number | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The row, of any register. */
  rowId: string | number;
  /** What it is, up to 200 characters. Of a file by default its name; a link needs one. */
  title?: string | null | undefined;
  /** An https address, up to 2,000 characters. */
  url?: string | null | undefined;
};

/** What asks for attention: on the site but not in the SUIT, not reviewed for too long, an improvement past its programmed end. */
export type Attention =
  | 'IMPROVEMENT_OVERDUE'
  | 'NOT_REVIEWED'
  | 'ON_SITE_NOT_IN_SUIT';

/** Says that a register is complete for a period. */
export type AttestPeriodInput = {
  /** Any day of the period, as YYYY-MM-DD; its unit is the register’s own. */
  day: string;
  /** The municipality. */
  entityId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** What there is to add, up to 500 characters. */
  note?: string | null | undefined;
  /** Whose rows; left out: the whole municipality’s, by the committee. */
  officeId?: string | number | null | undefined;
  /** Which register. */
  register: RegisterKey;
};

/** How much of it is done online, each degree with those before it. */
export type AutomationDegree =
  | 'FORM_DOWNLOAD'
  | 'FULLY_ONLINE'
  | 'INFORMATION'
  | 'NONE'
  | 'ONLINE_FILING'
  | 'ONLINE_PAYMENT';

/** Where a figure comes from: RECORDED approved values, typed or counted when a period was closed; LIVE counted from the register as it stands. */
export type Basis =
  | 'LIVE'
  | 'RECORDED';

/** What a procedure costs a citizen. */
export type Burden =
  | 'COST'
  | 'DAYS'
  | 'DOCUMENTS'
  | 'STEPS';

/** The two clocks of one end of a comparison. */
export type ClocksInput = {
  /** Day looked at; default: that of the plan’s figures today. */
  asOf?: string | null | undefined;
  /** Moment of recording; default: now. */
  knownAt?: string | null | undefined;
};

/** A deviation that was done with. */
export type CloseDeviationInput = {
  /** The day, not after today: "2010-06-30". */
  closedOn: string;
  /** The deviation. */
  deviationId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The version that the edit saw. */
  version: number;
};

/** The end of a half-year to record from the registers. */
export type ClosePeriodInput = {
  /** Last day of the half-year, not after today: "2010-06-30". */
  cutoff: string;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The plan. */
  planId: string | number;
  /** Why a period is closed again: needed where one was closed already. */
  reason?: string | null | undefined;
  /** Row numbers; left out: every row that is counted. */
  rows?: Array<number> | null | undefined;
};

/** Why a target has nothing to close. TYPED: its values are typed. NOT_BEGUN: its term begins later. NOTHING_TO_COUNT: its register has nothing to count out of. NO_DATA: its register holds nothing and nobody said that it is complete. */
export type ClosingObstacle =
  | 'NOTHING_TO_COUNT'
  | 'NOT_BEGUN'
  | 'NO_DATA'
  | 'TYPED';

/** Where the closing of a target stands. OPEN: to be closed. SUBMITTED: closed, another person decides. APPROVED: recorded. RETURNED: to be closed again. NOTHING: there is nothing to close. */
export type ClosingState =
  | 'APPROVED'
  | 'NOTHING'
  | 'OPEN'
  | 'RETURNED'
  | 'SUBMITTED';

/** What a person says of rows that the numbers of the SUIT don’t tell. */
export type ConfirmMatchesInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The run, READY. */
  importId: string | number;
  /** 1 to 500; the others stay as they are. */
  matches: Array<ImportMatchInput>;
};

/** A new revision of a value that was approved or returned. Period and cut-off are those of the corrected value. */
export type CorrectMeasurementInput = {
  /** Of a RATIO, below the line. Digits with a dot, as text: "12.5". */
  denominator?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The value to correct: the newest revision. */
  measurementId: string | number;
  /** By member. */
  members?: Array<MemberValueInput> | null | undefined;
  /** Up to 2,000 characters. */
  note?: string | null | undefined;
  /** Of a RATIO, above the line. Digits with a dot, as text: "12.5". */
  numerator?: string | null | undefined;
  /** Why it is corrected: 3 to 500 characters. */
  reason: string;
  /** In the target’s unit. Digits with a dot, as text: "12.5". */
  value?: string | null | undefined;
};

/** An area of action at the end of a draft. */
export type CreateAreaInput = {
  /** Benefits for citizens. */
  benefits: string;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Name in the act’s list of areas. */
  listText: string;
  /** The draft. */
  planId: string | number;
  /** Resources. */
  resources: string;
  /** Who is responsible. */
  responsibles: string;
  /** For charts and menus, up to 60 characters. */
  shortName: string;
  /** Name in the operational table. */
  tableText: string;
};

/** A new ente, a body of government. */
export type CreateBodyInput = {
  /** First day of activity: "2008-09-03". */
  activeFrom: string;
  /** Short code, unique in the entity, up to 20 characters. */
  code: string;
  /** The entity. */
  entityId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Its name, up to 200 characters. */
  name: string;
};

/** A municipality that is to keep its plan here. */
export type CreateEntityInput = {
  /** Address. */
  address?: string | null | undefined;
  /** A contact that answers today. */
  currentContact?: string | null | undefined;
  /** Department it lies in. */
  department: string;
  /** DIVIPOLA code, five digits. */
  divipolaCode?: string | null | undefined;
  /** Institutional mail. */
  email?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Its name, up to 120 characters. */
  name: string;
  /** NIT with its check digit: "890.700.961-6". */
  nit?: string | null | undefined;
  /** Telephone. */
  phone?: string | null | undefined;
  /** Key in addresses: lower-case letters, digits, hyphens; 3 to 60. */
  slug: string;
  /** Municipal site. */
  website?: string | null | undefined;
};

/** What is done to make a procedure better. */
export type CreateImprovementInput = {
  /** Person who does it. Left out: unchanged; null or blank: cleared. */
  answerableId?: string | number | null | undefined;
  /** Users have the benefit. True, false, or null: not answered yet. */
  benefitsUsers?: boolean | null | undefined;
  /** Day on which it was in force for citizens, not after today. Left out: unchanged; null or blank: cleared. */
  completedOn?: string | null | undefined;
  /** Pesos after. Left out: unchanged; null or blank: cleared. */
  costAfter?: string | null | undefined;
  /** Pesos before. Left out: unchanged; null or blank: cleared. */
  costBefore?: string | null | undefined;
  /** Days after. Left out: unchanged; null or blank: cleared. */
  daysAfter?: number | null | undefined;
  /** Days before. Left out: unchanged; null or blank: cleared. */
  daysBefore?: number | null | undefined;
  /** What is done: 3 to 1,000 characters. */
  description: string;
  /** Documents after. Left out: unchanged; null or blank: cleared. */
  documentsAfter?: number | null | undefined;
  /** Documents before. Left out: unchanged; null or blank: cleared. */
  documentsBefore?: number | null | undefined;
  /** Programmed end. Left out: unchanged; null or blank: cleared. */
  endsOn?: string | null | undefined;
  /** Has a work plan. True, false, or null: not answered yet. */
  hasWorkPlan?: boolean | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Is implemented. True, false, or null: not answered yet. */
  isImplemented?: boolean | null | undefined;
  /** The benefit can be measured. True, false, or null: not answered yet. */
  isMeasured?: boolean | null | undefined;
  /** People were told. True, false, or null: not answered yet. */
  isPublicised?: boolean | null | undefined;
  /** Is updated in the SUIT. True, false, or null: not answered yet. */
  isUpdatedInSuit?: boolean | null | undefined;
  /** Its entry in the catalogue. */
  kindId: string | number;
  /** Another institution has to take part; then it counts once that one is named. */
  needsPartner: boolean;
  /** Organisation that takes part. Left out: unchanged; null or blank: cleared. */
  partnerId?: string | number | null | undefined;
  /** The procedure. */
  procedureId: string | number;
  /** Programmed start. Left out: unchanged; null or blank: cleared. */
  startsOn?: string | null | undefined;
  /** Steps after. Left out: unchanged; null or blank: cleared. */
  stepsAfter?: number | null | undefined;
  /** Steps before, each time. Left out: unchanged; null or blank: cleared. */
  stepsBefore?: number | null | undefined;
};

/** An action for the catalogue. */
export type CreateImprovementKindInput = {
  /** The entity. */
  entityId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** What is done, up to 200 characters. */
  name: string;
  /** Its type. */
  type: ImprovementType;
  /** Checked against an official catalogue. */
  verified: boolean;
};

/** An incentive at the end of a draft; 50 at the most. */
export type CreateIncentiveInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Up to 200 characters. */
  name: string;
  /** The draft. */
  planId: string | number;
  /** The act’s words, up to 2,000 characters. */
  text: string;
};

/** A row at the end of a draft’s table. */
export type CreateIndicatorInput = {
  /** The activity, the act’s words. */
  activity: string;
  /** Person who answers for it. */
  answerableId?: string | number | null | undefined;
  /** Office that answers for it. */
  answerableOfficeId?: string | number | null | undefined;
  /** Its area. */
  areaId: string | number;
  /** Benefits for citizens. */
  benefits: string;
  /** The goal, the act’s words. */
  goalText: string;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The indicator, the act’s words. */
  name: string;
  /** How the row is read here, in a sentence. */
  reading?: string | null | undefined;
  /** Resources. */
  resources: string;
  /** Who is responsible. */
  responsibles: string;
  /** For charts and lists, up to 60 characters. */
  shortName: string;
  /** Weight in the plan’s mean, 0 to 1000. Default: "1". */
  weight?: string | null | undefined;
};

/** A specific objective at the end of a draft; 100 at the most. */
export type CreateObjectiveInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The draft. */
  planId: string | number;
  /** The act’s words, up to 1,000 characters. */
  text: string;
};

/** A new office of the administration (dependencia). */
export type CreateOfficeInput = {
  /** First day of activity: "2008-09-03". */
  activeFrom: string;
  /** Short code, unique in the entity, up to 20 characters. */
  code: string;
  /** The entity. */
  entityId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Its name, up to 200 characters. */
  name: string;
};

/** A new organisation that takes part in the plan. */
export type CreateOrganisationInput = {
  /** First day of activity: "2008-09-03". */
  activeFrom: string;
  /** Short code, unique in the entity, up to 20 characters. */
  code: string;
  /** The entity. */
  entityId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Its name, up to 200 characters. */
  name: string;
  /** School, company, national entity: up to 100 characters. */
  sector?: string | null | undefined;
};

/** A passage of the act at the end of its part; 500 at the most. */
export type CreatePassageInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Its part of the act. */
  kind: PassageKind;
  /** The draft. */
  planId: string | number;
  /** The words, up to 8,000 characters. */
  text: string;
};

/** A new person of an entity. */
export type CreatePersonInput = {
  /** Mail address, unique in the entity; an invitation needs it. */
  email?: string | null | undefined;
  /** The entity. */
  entityId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Up to 150 characters. */
  name: string;
  /** Post held (cargo), up to 150 characters. */
  post?: string | null | undefined;
  /** Roles to begin with. Default: none. */
  roles?: Array<RoleInput> | null | undefined;
};

/** A phase at the end of a draft; 20 at the most. */
export type CreatePhaseInput = {
  /** Territorial deadline: "2010-06-01". */
  deadline: string;
  /** True: read in an official source. */
  deadlineConfirmed: boolean;
  /** Where it was read, up to 300 characters. */
  deadlineSource: string;
  /** What it asks for, up to 2,000 characters. */
  definition: string;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Up to 120 characters. */
  name: string;
  /** The draft. */
  planId: string | number;
};

/** A draft, blank or with another plan’s structure. */
export type CreatePlanInput = {
  /** Last day that any row reaches. */
  endsOn: string;
  /** The entity. */
  entityId: string | number;
  /** A plan whose areas, rows, targets, members, sources, deadlines, phases, objectives and readings are copied, without values; offices and bodies by their names. Null: blank. */
  fromPlanId?: string | number | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Day from which terms run: "2013-01-01". */
  startsOn: string;
  /** Up to 200 characters. */
  title: string;
  /** First year of validity; one plan each in an entity. */
  validFrom: number;
  /** Last year of validity. */
  validTo: number;
};

/** A target of a row. */
export type CreateTargetInput = {
  /** Of a RATIO, what is below the line. */
  denominatorLabel?: string | null | undefined;
  /** Decimal as text: in the unit, per period for a QUOTA and per member for a COVERAGE; of a RATIO the fraction ("1" = 100 %). Null: the plan sets none. */
  goal?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The row. */
  indicatorId: string | number;
  /** How it is computed. */
  kind: TargetKind;
  /** What is counted, up to 200 characters. */
  label: string;
  /** What a COVERAGE, LEVEL or QUOTA counts by. */
  memberKind?: MemberKind | null | undefined;
  /** Reach it, or keep it up. */
  mode: TargetMode;
  /** Of a RATIO, what is above the line. */
  numeratorLabel?: string | null | undefined;
  /** Period of its values. */
  periodUnit: PeriodUnit;
  /** Why: 3 to 500 characters. Needed once the plan is adopted. */
  reason?: string | null | undefined;
  /** Unit, singular. */
  unit: string;
  /** Unit, plural. */
  unitPlural: string;
  /** Only whole numbers make sense. */
  wholeNumbers: boolean;
};

/** How a deadline is read from the act’s words. */
export type DeadlineRule =
  | 'DATE'
  | 'MONTHS'
  | 'NONE'
  | 'YEARS'
  | 'YEAR_END';

/** How a deadline is found; the field that the type names has to be there, and no other. */
export type DeadlineRuleInput = {
  /** Of DATE: "2010-06-30". */
  date?: string | null | undefined;
  /** Of MONTHS, from the plan’s start: 1 to 240. */
  months?: number | null | undefined;
  /** The rule; NONE: no deadline. */
  type: DeadlineRule;
  /** Of YEAR_END: its 31 December, or the next working day. */
  year?: number | null | undefined;
  /** Of YEARS, from the plan’s start: 1 to 20. */
  years?: number | null | undefined;
};

/** Since which day a target is counted from a register, or typed. */
export type DecideSourceInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** Source that counts it; left out or null: it is typed. */
  sourceKey?: string | null | undefined;
  /** First day that it holds for: "2010-01-01", after the last approved value. */
  startsOn: string;
  /** The target. */
  targetId: string | number;
};

/** How a question was answered by the day looked at. */
export type DecisionFilter = {
  /** Any of these. */
  answers: Array<Feasibility>;
  /** Which one. */
  question: DecisionQuestion;
};

/** A step in the life of a value. */
export type DecisionKind =
  | 'APPROVED'
  | 'RETURNED'
  | 'SUBMITTED';

/** The three separate decisions on a procedure. */
export type DecisionQuestion =
  /** Can it be automated? Row 12. */
  | 'AUTOMATABLE'
  /** Can it be optimised? Row 8. */
  | 'OPTIMISABLE'
  /** Can it be rationalised? Row 10. */
  | 'RATIONALISABLE';

/** An office’s expected list: each name becomes a candidate. */
export type DeclareProceduresInput = {
  /** Which area of the act. */
  actSet: ActSet;
  /** Day of the declaration. Not after the entity’s today. */
  declaredOn: string;
  /** The entity. */
  entityId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Official names, 1 to 200. */
  names: Array<string>;
  /** The office. */
  officeId: string | number;
};

/** What falls due. */
export type DueKind =
  | 'ATTESTATION'
  | 'DELIVERIES'
  | 'MAIL_USE';

/** How far a value that is owed has come; NOT_RECORDED: there is none. */
export type DutyState =
  | 'APPROVED'
  | 'DRAFT'
  | 'NOT_RECORDED'
  | 'RETURNED'
  | 'SUBMITTED';

/** The end of a seat. */
export type EndCommitteeMemberInput = {
  /** The seat. */
  committeeMemberId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Last day: "2010-06-30". */
  until: string;
  /** The version that the edit saw. */
  version: number;
};

/** A member that no longer counts. */
export type EndTargetMemberInput = {
  /** Last day it counts. */
  activeTo: string;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The member. */
  memberId: string | number;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** The version that the edit saw. */
  version: number;
};

/** A question that came by other means: spoken, by mail, on paper. */
export type EnterQuestionInput = {
  /** Up to 4000 characters; left out: not answered yet. Plain text, no control characters; markup stays the characters that it is. */
  answer?: string | null | undefined;
  /** Post and name of whoever answers, up to 160 characters; with an answer, and only then. */
  answeredBy?: string | null | undefined;
  /** Up to 60 characters; left out: no name. */
  authorName?: string | null | undefined;
  /** The question, 10 to 1000 characters. Plain text, no control characters; markup stays the characters that it is. */
  body: string;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The chat or forum. */
  sessionId: string | number;
};

/** Every code that a refusal can carry; the list is closed. */
export type ErrorCode =
  /** Field: it is too large. The maximum is 999,999,999. */
  | 'ABOVE_RANGE'
  /** Field: it already exists. Use another or open that one. */
  | 'ALREADY_EXISTS'
  /** Someone else changed this while you were editing it. Compare both versions and choose which one stays. */
  | 'CONFLICT'
  /** Field: it has invisible characters that can't be stored. Type it again or paste it as plain text. */
  | 'CONTROL_CHARACTERS'
  /** Field: the cut-off can't be after today. Choose today or earlier. */
  | 'CUTOFF_IN_FUTURE'
  /** Field: a period is closed with its last day. */
  | 'CUTOFF_NOT_PERIOD_END'
  /** Field: the cut-off must fall within the period. */
  | 'CUTOFF_OUTSIDE_PERIOD'
  /** Field: there are approved values already. Choose a later day. */
  | 'DATE_BEFORE_RECORDED'
  /** Field: it can't be after today. Choose today or an earlier day. */
  | 'DATE_IN_FUTURE'
  /** Field: the file is empty. Choose another. */
  | 'FILE_EMPTY'
  /** Field: the file is over 20 MB. Reduce or split it. */
  | 'FILE_TOO_LARGE'
  /** Field: its content doesn't match its extension. Save it again in the right format. */
  | 'FILE_TYPE_MISMATCH'
  /** Field: this type of file isn't accepted. Use a PDF, an image, a spreadsheet or a document. */
  | 'FILE_TYPE_NOT_ALLOWED'
  /** Your role doesn't allow this. If you need it, ask whoever administers the system in your entity. */
  | 'FORBIDDEN'
  /** This was already sent with other data. Reload the page and send it again. */
  | 'IDEMPOTENCY_MISMATCH'
  /** Something failed on our side and nothing was saved. Try again. */
  | 'INTERNAL'
  /** Field: no such date exists. Write it as 2010-06-30. */
  | 'INVALID_DATE'
  /** Field: no such DIVIPOLA code exists. Write its five digits, for example 73026. */
  | 'INVALID_DIVIPOLA'
  /** Field: it isn't an email address. Write it as name@municipio.gov.co. */
  | 'INVALID_EMAIL'
  /** Field: that is no SHA-256 hash. Paste its 64 digits, 0 to 9 and a to f. */
  | 'INVALID_HASH'
  /** Field: the NIT isn't valid or its check digit doesn't match. Write it as 890.700.961-6. */
  | 'INVALID_NIT'
  /** Field: the end is before the start. Change one of the two. */
  | 'INVALID_RANGE'
  /** Field: that is no time. Write it in 24 hours, as 15:30. */
  | 'INVALID_TIME'
  /** Field: it isn't a web address. Write it in full, with https://. */
  | 'INVALID_URL'
  /** Field: it doesn't have the expected form. Check it. */
  | 'INVALID_VALUE'
  /** Nobody else administers the system in this entity, and it can't be left without anyone. Give the administration role to another person first. */
  | 'LAST_ADMINISTRATOR'
  /** This link was already used or has expired. Ask your administrator for a new one. */
  | 'LINK_EXPIRED'
  /** The mail didn't go out and the link was cancelled. Try again; if it happens again, tell whoever runs the mail server. */
  | 'MAIL_FAILED'
  /** Field: it wasn't active on the cut-off date. Remove the value or change the cut-off. */
  | 'MEMBER_INACTIVE'
  /** Field: it appears twice. Leave a single value. */
  | 'MEMBER_REPEATED'
  /** Field: it isn't part of this target. Reload the list and check. */
  | 'MEMBER_UNKNOWN'
  /** Field: it can't be negative. Write 0 or more. */
  | 'NEGATIVE'
  /** Field: it isn't one of the options. Choose one from the list. */
  | 'NOT_AN_OPTION'
  /** Field: weeks begin on Monday. Choose the Monday of that week. */
  | 'NOT_A_MONDAY'
  /** Field: it isn't a number. Write figures only, for example 12 or 3.5. */
  | 'NOT_A_NUMBER'
  /** We can't find what you are looking for: it may no longer exist. Reload and choose again, or go back to the start. */
  | 'NOT_FOUND'
  /** Field: it is counted in whole units. Write it without decimals. */
  | 'NOT_WHOLE'
  /** There is nothing to save. Write at least one value. */
  | 'NO_VALUE'
  /** Field: more is done (?) than the whole (?). Correct one of the two. */
  | 'NUMERATOR_ABOVE_DENOMINATOR'
  /** Nobody approves a value that they recorded or submitted. Ask another committee member or the mayor. */
  | 'OWN_APPROVAL'
  /** Field: it is after the plan. Choose an earlier one. */
  | 'PERIOD_AFTER_PLAN'
  /** Field: it is before the plan. Choose a later one. */
  | 'PERIOD_BEFORE_PLAN'
  /** Field: that period hasn't started yet. Choose the current one or an earlier one. */
  | 'PERIOD_IN_FUTURE'
  /** Field: the period is still running. It is complete from its last day on. */
  | 'PERIOD_NOT_ENDED'
  /** Field: this target has no such period. Choose one from the list. */
  | 'PERIOD_UNKNOWN'
  /** Field: nothing is published without the check for personal data. Check it and leave aggregates only (Law 1581 of 2012). */
  | 'PERSONAL_DATA_UNCLEARED'
  /** The query or the data sent is too large. Split it into smaller parts. */
  | 'QUERY_TOO_LARGE'
  /** The query took too long and was stopped; nothing was changed. Ask for less at a time, or again in a moment. */
  | 'QUERY_TOO_SLOW'
  /** Field: it is missing. Fill it in to continue. */
  | 'REQUIRED'
  /** Field: it is too long. The maximum is 2,000 characters. */
  | 'TEXT_TOO_LONG'
  /** Field: it is too short. Write at least 1 characters. */
  | 'TEXT_TOO_SHORT'
  /** Field: add at least 1. */
  | 'TOO_FEW_ITEMS'
  /** Too many attempts in a row. Wait a few minutes and try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** Field: it has too many decimals. Use 4 at most. */
  | 'TOO_MANY_DECIMALS'
  /** Field: there are too many items; the maximum is 500. */
  | 'TOO_MANY_ITEMS'
  /** Field: this would bring the running total to below 0. Check how much is taken off. */
  | 'TOTAL_BELOW_ZERO'
  /** Sign in to continue. */
  | 'UNAUTHENTICATED'
  /** Field: it isn't used here. Remove it and use the fields that the form shows. */
  | 'UNEXPECTED_VALUE'
  /** Field: the form doesn't expect this field. Remove it. */
  | 'UNKNOWN_FIELD'
  /** The email and the password don't match. Check them and try again. */
  | 'WRONG_CREDENTIALS'
  /** This changed and no longer allows the action. Reload to see where it stands. */
  | 'WRONG_STATE'
  /** Field: the whole can't be 0. If there is nothing to count, justify that it doesn't apply. */
  | 'ZERO_DENOMINATOR';

/** A FILE lies here; a LINK leads to another site, which may change or vanish. */
export type EvidenceKind =
  | 'FILE'
  | 'LINK';

/** NO carries its written justification; UNDECIDED stays in the denominator. */
export type Feasibility =
  | 'NO'
  | 'UNDECIDED'
  | 'YES';

/** Confirms that a procedure exists: with its purpose and its result. */
export type IdentifyProcedureInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The day. Not after the entity’s today. */
  identifiedOn: string;
  /** Official name. Left out: unchanged. */
  name?: string | null | undefined;
  /** The procedure. */
  procedureId: string | number;
  /** What it is for. Left out: unchanged; null or blank: cleared. */
  purpose?: string | null | undefined;
  /** Name of what the citizen gets. Left out: unchanged; null or blank: cleared. */
  result?: string | null | undefined;
  /** The version that the edit saw. */
  version: number;
};

/** Which stored row a row of the SUIT dataset is, or whose new one: exactly one of the two. */
export type ImportMatchInput = {
  /** Code of the stored row that it is. */
  code?: string | null | undefined;
  /** Row of the sheet, as the run names it. */
  line: number;
  /** Office of which it is a new one. */
  officeId?: string | number | null | undefined;
};

/** What an import does with a row; UNDECIDED: a person says first which one it is. */
export type ImportRowKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REFUSED'
  | 'UNCHANGED'
  | 'UNDECIDED';

/** How far a file got. */
export type ImportState =
  /** Written. */
  | 'APPLIED'
  /** It is being written. */
  | 'APPLYING'
  /** It broke off. Nothing was written. */
  | 'FAILED'
  /** It is being read. */
  | 'READING'
  /** Read: it says what it would change, and waits to be applied. */
  | 'READY'
  /** The file can’t be read, for the reason given. Nothing was written. */
  | 'REFUSED';

/** Type of rationalisation: norms, administration, technology. */
export type ImprovementType =
  | 'ADMINISTRATIVE'
  | 'NORMATIVE'
  | 'TECHNOLOGICAL';

/** How far the inventory has come, in the order of the work. */
export type InventoryBar =
  | 'FULLY_ONLINE'
  | 'IDENTIFIED'
  | 'IMPROVED'
  | 'IN_SUIT'
  | 'STUDIED';

/** Declared by its office (CANDIDATE), confirmed to exist, evaluated in full. */
export type InventoryState =
  | 'CANDIDATE'
  | 'IDENTIFIED'
  | 'STUDIED';

/** Why a one-time link exists. */
export type InvitationPurpose =
  | 'INVITE'
  | 'RESET_PASSWORD';

/** Whom to send a one-time link that makes an account. */
export type InvitePersonInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** A person with a mail address and no account. */
  personId: string | number;
};

/** A norm that a procedure rests on. */
export type LegalBasisInput = {
  /** Which articles of it. */
  articles?: string | null | undefined;
  /** The norm: "Ley 44 de 1990". */
  norm: string;
  /** Where it can be read. */
  url?: string | null | undefined;
};

/** How an account was used in a week. */
export type MailUseOfWeekInput = {
  /** The account. */
  accountId: string | number;
  /** ISO digits of the days on which it was used; empty: on none. */
  days?: string | null | undefined;
};

/** Typed by a person, or counted from a register. */
export type MeasurementSource =
  | 'COUNTED'
  | 'TYPED';

/** DRAFT until submitted; SUBMITTED until somebody else decides; APPROVED values count in figures; RETURNED ones ask for a correction. */
export type MeasurementState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED';

/** What a target counts by. */
export type MemberKind =
  | 'ACCOUNT'
  | 'BODY'
  | 'CHANNEL'
  | 'GROUP'
  | 'MODALITY'
  | 'OFFICE'
  | 'PHASE';

/** The value of one member. */
export type MemberValueInput = {
  /** The member. */
  memberId: string | number;
  /** Digits with a dot, as text: "12.5". Null: nothing reported for it. */
  value?: string | null | undefined;
};

/** Whether a question shows. */
export type ModerateQuestionInput = {
  /** What is decided. */
  decision: QuestionDecision;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The question. */
  questionId: string | number;
  /** Why it isn’t shown, 3 to 500 characters; with REJECT, and only then. */
  reason?: string | null | undefined;
  /** The version that the edit saw. */
  version: number;
  /** True: the name that was given is taken off. */
  withoutName?: boolean | null | undefined;
};

/** DAY: time went by. REGISTER: rows of the register were edited. PLAN: a goal, a deadline, a member, a decision on where the figure comes from, or an approved value. */
export type MoveKind =
  | 'DAY'
  | 'PLAN'
  | 'REGISTER';

/** CHAT: at one hour, live. FORUM: open over days. */
export type ParticipationSessionModality =
  /** Chat. */
  | 'CHAT'
  /** Forum. */
  | 'FORUM';

/** The part of the act that a passage belongs to. */
export type PassageKind =
  | 'AREA'
  | 'ARTICLE'
  | 'CLOSING'
  | 'EPIGRAPH'
  | 'GENERAL_OBJECTIVE'
  | 'HEADING'
  | 'INCENTIVE'
  | 'MINIMUM_CONTENT'
  | 'RECITAL'
  | 'SPECIFIC_OBJECTIVE'
  | 'SUPPORT'
  | 'VISION';

/** ISO weeks, calendar months, calendar half-years, or years of the plan counted from its start. */
export type PeriodUnit =
  | 'HALF_YEAR'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

/** A DRAFT is seen by its own people only; an ADOPTED plan is public; a SUPERSEDED one has a successor. */
export type PlanStatus =
  | 'ADOPTED'
  | 'DRAFT'
  | 'SUPERSEDED';

/** How much of it is done online. */
export type ProcedureAutomationInput = {
  /** The degree; another one needs its own day. Left out: unchanged. */
  automation?: AutomationDegree | null | undefined;
  /** Since when it holds. Not after the entity’s today. Left out: unchanged; null or blank: cleared. */
  automationOn?: string | null | undefined;
  /** Where it is done online. Left out: unchanged; null or blank: cleared. */
  onlineUrl?: string | null | undefined;
};

/** The three separate decisions. */
export type ProcedureDecisionsInput = {
  /** Row 12. Answered anew, its reason and its day are the new answer’s. Left out: unchanged. */
  automatable?: Feasibility | null | undefined;
  /** Since when the answer holds; YES and NO need it. Not after the entity’s today. Left out: unchanged; null or blank: cleared. */
  automatableOn?: string | null | undefined;
  /** The justification, up to 1,000 characters; a NO needs one. Left out: unchanged; null or blank: cleared. */
  automatableReason?: string | null | undefined;
  /** Row 8. Answered anew, its reason and its day are the new answer’s. Left out: unchanged. */
  optimisable?: Feasibility | null | undefined;
  /** Since when the answer holds; YES and NO need it. Not after the entity’s today. Left out: unchanged; null or blank: cleared. */
  optimisableOn?: string | null | undefined;
  /** The justification, up to 1,000 characters; a NO needs one. Left out: unchanged; null or blank: cleared. */
  optimisableReason?: string | null | undefined;
  /** Row 10. Answered anew, its reason and its day are the new answer’s. Left out: unchanged. */
  rationalisable?: Feasibility | null | undefined;
  /** Since when the answer holds; YES and NO need it. Not after the entity’s today. Left out: unchanged; null or blank: cleared. */
  rationalisableOn?: string | null | undefined;
  /** The justification, up to 1,000 characters; a NO needs one. Left out: unchanged; null or blank: cleared. */
  rationalisableReason?: string | null | undefined;
};

/** What it costs a citizen, beside cost and time. */
export type ProcedureEvaluationInput = {
  /** Documents that a citizen hands in. Left out: unchanged; null or blank: cleared. */
  documents?: number | null | undefined;
  /** Share of people satisfied, 0 to 1. Left out: unchanged; null or blank: cleared. */
  satisfaction?: string | null | undefined;
  /** Steps that a citizen takes. Left out: unchanged; null or blank: cleared. */
  steps?: number | null | undefined;
  /** Times asked for in a year. Left out: unchanged; null or blank: cleared. */
  yearlyDemand?: number | null | undefined;
};

/** What the inventory is narrowed to, on the day looked at; all that is said holds together. */
export type ProcedureFilter = {
  /** Procedures, services, or neither. */
  actSet?: ActSet | null | undefined;
  /** That ask for attention by any of these; for the entity’s own people. */
  attention?: Array<Attention> | null | undefined;
  /** Done online in one of these degrees. */
  automation?: Array<AutomationDegree> | null | undefined;
  /** How a question was answered; for the entity’s own people. */
  decision?: DecisionFilter | null | undefined;
  /** With a completed improvement whose partner is named where it needs one, or without; for the entity’s own people. */
  improved?: boolean | null | undefined;
  /** Registered in the SUIT and not removed, or not. */
  inSuit?: boolean | null | undefined;
  /** Of one of these offices. */
  offices?: Array<string | number> | null | undefined;
  /** On the municipal site, or not. */
  onSite?: boolean | null | undefined;
  /** On the site or in the SUIT, or on neither. */
  published?: boolean | null | undefined;
  /** True: those taken out, instead of those in force. */
  retired?: boolean | null | undefined;
  /** After how many months nobody having looked is too long: 1 to 120, 12 unless said. */
  reviewMonths?: number | null | undefined;
  /** In one of these states. */
  states?: Array<InventoryState> | null | undefined;
  /** Of one of these classes. */
  suitClasses?: Array<SuitClass> | null | undefined;
  /** Whose registration stands at one of these. */
  suitStates?: Array<SuitState> | null | undefined;
};

/** What it is called, what it is, and whose. */
export type ProcedureIdentityInput = {
  /** Which area of the act. Left out: unchanged. */
  actSet?: ActSet | null | undefined;
  /** Stable key, unique in the entity. Left out: unchanged. */
  code?: string | null | undefined;
  /** What people call it. Left out: unchanged; null or blank: cleared. */
  commonName?: string | null | undefined;
  /** Day on which its office declared it. Not after the entity’s today. Left out: unchanged. */
  declaredOn?: string | null | undefined;
  /** Official name, up to 300 characters. Left out: unchanged. */
  name?: string | null | undefined;
  /** The office that answers for it. Left out: unchanged. */
  officeId?: string | number | null | undefined;
  /** Class in the SUIT. Left out: unchanged; null or blank: cleared. */
  suitClass?: SuitClass | null | undefined;
};

/** Where it is published. */
export type ProcedurePublicationInput = {
  /** Day of publication on the site. Not after the entity’s today. Left out: unchanged; null or blank: cleared. */
  siteOn?: string | null | undefined;
  /** Its page on the site. Left out: unchanged; null or blank: cleared. */
  siteUrl?: string | null | undefined;
  /** Its number in the SUIT. Left out: unchanged; null or blank: cleared. */
  suitNumber?: string | null | undefined;
  /** Day on which the SUIT registered it; REGISTERED needs it. Not after the entity’s today. Left out: unchanged; null or blank: cleared. */
  suitOn?: string | null | undefined;
  /** Day on which the SUIT removed it; REMOVED needs it. Not after the entity’s today. Left out: unchanged; null or blank: cleared. */
  suitRemovedOn?: string | null | undefined;
  /** Where its registration stands. Left out: unchanged. */
  suitState?: SuitState | null | undefined;
  /** Its page in the SUIT. Left out: unchanged; null or blank: cleared. */
  suitUrl?: string | null | undefined;
};

/** What a citizen reads. */
export type ProcedureSheetInput = {
  /** Time to answer, in days. Left out: unchanged; null or blank: cleared. */
  answerDays?: number | null | undefined;
  /** What it is counted in; IMMEDIATE makes the days 0. Left out: unchanged; null or blank: cleared. */
  answerUnit?: AnswerUnit | null | undefined;
  /** Whom it is for. Left out: unchanged; null or blank: cleared. */
  audience?: string | null | undefined;
  /** How people come to it. Left out: unchanged. */
  channels?: Array<ServiceChannel> | null | undefined;
  /** Pesos that a citizen pays, "0": free. Left out: unchanged; null or blank: cleared. */
  cost?: string | null | undefined;
  /** How the cost is fixed. Left out: unchanged; null or blank: cleared. */
  costNote?: string | null | undefined;
  /** Norms, up to 50; takes the place of the list. Left out: unchanged. */
  legalBasis?: Array<LegalBasisInput> | null | undefined;
  /** What it is for, up to 2,000 characters. Left out: unchanged; null or blank: cleared. */
  purpose?: string | null | undefined;
  /** What is needed, up to 20 moments; takes the place of the list. Left out: unchanged. */
  requirements?: Array<RequirementMomentInput> | null | undefined;
  /** Name of what the citizen gets. Left out: unchanged; null or blank: cleared. */
  result?: string | null | undefined;
  /** Where, up to 30; takes the place of the list. Left out: unchanged. */
  servicePoints?: Array<ServicePointInput> | null | undefined;
};

/** The order of the inventory. Rows without efficiency come last either way. */
export type ProcedureSort = {
  /** What by. */
  by: ProcedureSortKey;
  /** The greatest first. */
  descending?: boolean | null | undefined;
};

/** What the inventory is ordered by: name, efficiency, office, last edit. */
export type ProcedureSortKey =
  | 'EFFICIENCY'
  | 'NAME'
  | 'OFFICE'
  | 'UPDATED';

/** Where a value of the operational table comes from: its own cell, a merged one, a stray row, nowhere, or an edit made here. */
export type Provenance =
  | 'EDITED'
  | 'MERGED_CELL'
  | 'MISSING'
  | 'OWN_CELL'
  | 'STRAY_ROW';

/** PUBLISH: everybody sees it. REJECT: it isn’t shown, or no longer. */
export type QuestionDecision =
  | 'PUBLISH'
  | 'REJECT';

/** PENDING: to be moderated, seen by the entity’s own people. PUBLISHED: everybody sees it. REJECTED: it isn’t shown. */
export type QuestionState =
  | 'PENDING'
  | 'PUBLISHED'
  | 'REJECTED';

/** Why a row is late and what is done about it. */
export type RecordDeviationInput = {
  /** Person who does it. */
  answerableId?: string | number | null | undefined;
  /** Cause of the delay: 3 to 1,000 characters. */
  cause: string;
  /** What is done: 3 to 1,000 characters. */
  correctiveAction: string;
  /** By when: "2010-06-30". */
  dueOn?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The row. */
  indicatorId: string | number;
};

/** How an incentive of the act went here. */
export type RecordIncentiveOutcomeInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The incentive. */
  incentiveId: string | number;
  /** When: "2010-06-30". Left out: unchanged; null or blank: cleared. */
  nominatedOn?: string | null | undefined;
  /** What the municipality was nominated with. Left out: unchanged; null or blank: cleared. */
  nomination?: string | null | undefined;
  /** How it went. Left out: unchanged; null or blank: cleared. */
  result?: string | null | undefined;
  /** The version that the edit saw. */
  version: number;
};

/** A value for a target and a period. A RATIO takes both counts, a target with members a value for each, the others one value. */
export type RecordMeasurementInput = {
  /** Day up to which it counts, inside the period: "2010-06-30". Default: the period’s end, or today while it runs. */
  cutoff?: string | null | undefined;
  /** Of a RATIO, below the line, more than 0. Digits with a dot, as text: "12.5". */
  denominator?: string | null | undefined;
  /** Version of the draft that this rewrites; null: there is none yet. */
  draftVersion?: number | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** By member. */
  members?: Array<MemberValueInput> | null | undefined;
  /** Up to 2,000 characters. */
  note?: string | null | undefined;
  /** Of a RATIO, above the line. Digits with a dot, as text: "12.5". */
  numerator?: string | null | undefined;
  /** `2010-W07`, `2010-05`, `2010-S1`, or `A2` for the plan’s second year. */
  periodKey: string;
  /** The target. */
  targetId: string | number;
  /** In the target’s unit. Digits with a dot, as text: "12.5". */
  value?: string | null | undefined;
};

/** What a field has to hold. */
export type RegisterFieldMatch = {
  /** Name of the field: `kind`. */
  field: string;
  /** True: it holds something. False: it is empty. */
  filled?: boolean | null | undefined;
  /** One of these: options by their names, `true` or `false`, ids of what a reference leads to, anything else as it is stored. */
  values?: Array<string> | null | undefined;
};

/** What a register is narrowed to; all that is said holds together. */
export type RegisterFilter = {
  /** From this day on, by the register’s own day. */
  from?: string | null | undefined;
  /** What fields hold; those that the caller may not see are left out. */
  matches?: Array<RegisterFieldMatch> | null | undefined;
  /** Rows that one of these offices answers for. */
  offices?: Array<string | number> | null | undefined;
  /** CURRENT unless said. Outsiders never find annulled rows. */
  state?: RegisterRowState | null | undefined;
  /** Up to this day, by the register’s own day. */
  to?: string | null | undefined;
};

/** The registers of daily work; the inventory of procedures is one of its own. */
export type RegisterKey =
  /** Those who come with the new administration, by body: when they were briefed and when they committed to the strategy. */
  | 'APPOINTED_OFFICIALS'
  /** The documents of each office kept on a digital medium: which series, from when, where they are and their hash. */
  | 'ARCHIVE_HOLDINGS'
  /** Each section of the website, the office that feeds it and how often it has to be updated. */
  | 'CHANNELS'
  /** Each place with internet for people or the administration, from the day it enters service until it closes. */
  | 'CONNECTION_POINTS'
  /** The datasets that the municipality builds for publication. Aggregates only: nothing is published without the check for personal data. */
  | 'DATASETS'
  /** What each office hands in for the site: it counts in the month of the delivery; the channel is up to date once it is published. */
  | 'DELIVERIES'
  /** Norms, guides, tools and incentives of the national government. What is at hand and also used counts. */
  | 'GUIDANCE_ITEMS'
  /** The handover document of each body. It counts once it is drawn up and published. */
  | 'HANDOVER_DOCUMENTS'
  /** The list of what is handed to the new administration: what it is, where it is and whether it is ready. */
  | 'HANDOVER_MATERIALS'
  /** How each body hands over the strategy, “in the council and in the mayor’s office independently”. */
  | 'HANDOVER_METHODS'
  /** The institutional accounts, each with the office that uses it and since when. */
  | 'MAIL_ACCOUNTS'
  /** The days of each week on which each account was used. A week without days says that it was not used. */
  | 'MAIL_USES'
  /** Conversations with citizens: which topic, when, who answers. It counts once held, with its minutes. */
  | 'PARTICIPATION_SESSIONS'
  /** Schools, community boards, cooperatives and others. One counts on the day on which it is linked and publishes (row 14) or opens with the municipal page (row 15). */
  | 'PARTNERS'
  /** People, equipment, time and money that each phase ahead needs. When the phase begins, it leaves the count. */
  | 'RESOURCE_NEEDS'
  /** Which sector of civil society took part in which phase, how, and what proves it. */
  | 'SECTOR_ENGAGEMENTS'
  /** The workshops on computing and internet that SENA or others give. */
  | 'TRAININGS'
  /** Each group of a workshop. It is measured when it closes: its hours, and whether the municipality’s site and mail were taught. */
  | 'TRAINING_GROUPS';

/** CURRENT: it stands and its last day hasn’t passed. ENDED: its last day has. ANNULLED: recorded by mistake, for the entity’s own people. ALL: any of them. */
export type RegisterRowState =
  | 'ALL'
  | 'ANNULLED'
  | 'CURRENT'
  | 'ENDED';

/** Order of a register: by a field, then by code; rows without it come last. */
export type RegisterSort = {
  /** From the last to the first. */
  descending?: boolean | null | undefined;
  /** Name of the field, or `code`. */
  field: string;
};

/** An area, row, phase, objective, incentive or passage that leaves a draft. */
export type RemovePlanPartInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The part. */
  partId: string | number;
  /** The draft. */
  planId: string | number;
  /** The version of the part that was seen; of a passage 1. */
  version: number;
};

/** A kept view to forget. */
export type RemoveViewInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The view; of the caller’s own. */
  viewId: string | number;
};

/** Something that a moment of a procedure asks for. */
export type RequirementItemInput = {
  /** For whom or when not, up to 500 characters. */
  exception?: string | null | undefined;
  /** What it is. */
  kind: RequirementKind;
  /** What is asked for, up to 1,000 characters. */
  text: string;
};

/** What a moment of a procedure asks for. */
export type RequirementKind =
  | 'CONDITION'
  | 'DOCUMENT'
  | 'FORM'
  | 'PAYMENT'
  | 'VERIFICATION';

/** A moment of a procedure. */
export type RequirementMomentInput = {
  /** What it asks for, up to 50. */
  items: Array<RequirementItemInput>;
  /** What the moment is, up to 200 characters. */
  name: string;
};

/** Whom to send a one-time link for a new password. */
export type ResetPasswordInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** A person with an account. */
  personId: string | number;
};

/** An archived entity that is to be shown again. */
export type RestoreEntityInput = {
  /** The entity. */
  entityId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** The version that the edit saw. */
  version: number;
};

/** Puts a procedure back into the inventory. */
export type RestoreProcedureInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The procedure. */
  procedureId: string | number;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** The version that the edit saw. */
  version: number;
};

/** Takes a procedure out of the inventory. */
export type RetireProcedureInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The procedure. */
  procedureId: string | number;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** Last day that it counts. Not after the entity’s today. */
  retiredOn: string;
  /** The version that the edit saw. */
  version: number;
};

/** Back to whoever submitted it. */
export type ReturnMeasurementInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The submitted value. */
  measurementId: string | number;
  /** What has to be mended: 3 to 500 characters. */
  reason: string;
};

/** What a caller may do in an entity; everybody is PUBLIC. */
export type Role =
  | 'ADMINISTRATOR'
  | 'COMMITTEE'
  | 'CONTRIBUTOR'
  | 'INTEGRATOR'
  | 'MAYOR'
  | 'PUBLIC';

/** A role to hold. */
export type RoleInput = {
  /** Of a CONTRIBUTOR, its office; of the others none. */
  officeId?: string | number | null | undefined;
  /** Any but PUBLIC, each once. */
  role: Role;
};

/** A week of mail accounts, in one write. */
export type SaveMailWeekInput = {
  /** The municipality. */
  entityId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Accounts, each once, up to 500; those left out stay as they are. */
  uses: Array<MailUseOfWeekInput>;
  /** The Monday of the week, as YYYY-MM-DD, not after the entity’s today. */
  weekStartsOn: string;
};

/** A kept set of filters and order; one of the same name is replaced. */
export type SaveViewInput = {
  /** The entity. */
  entityId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The list: `procedures`. */
  list: string;
  /** What the person calls it, up to 80 characters. */
  name: string;
  /** The address’s search part, without `?`. */
  query: string;
};

/** What improvements save: steps, days, pesos, documents. */
export type SavedUnit =
  | 'DAYS'
  | 'DOCUMENTS'
  | 'PESOS'
  | 'STEPS';

/** How people come to it. */
export type ServiceChannel =
  | 'IN_PERSON'
  | 'MAIL'
  | 'PHONE'
  | 'POST'
  | 'WEB';

/** Where a procedure is attended. */
export type ServicePointInput = {
  /** Its address. */
  address?: string | null | undefined;
  /** When it is open. */
  hours?: string | null | undefined;
  /** Its name. */
  name: string;
};

/** Where a chat or forum stands, by the entity’s day. COMING: it opens later. OPEN: citizens ask. ENDED: its last day for questions is over. HELD: it was held. CANCELLED: it isn’t held. */
export type SessionStage =
  | 'CANCELLED'
  | 'COMING'
  | 'ENDED'
  | 'HELD'
  | 'OPEN';

/** A deadline for a row: a proposal accepted, or a rule. */
export type SetDeadlineInput = {
  /** The proposed deadline to accept; null: `rule` says it. */
  acceptDeadlineId?: string | number | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The row. */
  indicatorId: string | number;
  /** Why: 3 to 500 characters. */
  reason: string;
  /** A new rule; null: a proposal is accepted. */
  rule?: DeadlineRuleInput | null | undefined;
  /** First day of the row’s horizon, where it isn’t the plan’s. */
  startsOn?: string | null | undefined;
  /** The version of the row that the edit saw. */
  version: number;
};

/** The rows that serve an objective, all of them. */
export type SetObjectiveRowsInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The objective. */
  objectiveId: string | number;
  /** Row numbers, from 1. */
  rows: Array<number>;
  /** The version that the edit saw. */
  version: number;
};

/** The roles of a person, all of them. */
export type SetRolesInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The person; never oneself. */
  personId: string | number;
  /** Empty: none. */
  roles: Array<RoleInput>;
  /** The version of the person that the edit saw. */
  version: number;
};

/** Where a row stands. Precedence: not applicable, no data, met, overdue, not started; then progress against expected by the plan’s thresholds. UNSCHEDULED: there is progress but no deadline to expect it by. */
export type Status =
  | 'AT_RISK'
  | 'BEHIND'
  | 'MET'
  | 'MET_LATE'
  | 'NOT_APPLICABLE'
  | 'NOT_STARTED'
  | 'NO_DATA'
  | 'ON_TRACK'
  | 'OVERDUE'
  | 'UNSCHEDULED';

/** Says that the evaluation is complete: steps, documents, days, cost and yearly demand are stored or come with it. */
export type StudyProcedureInput = {
  /** Time to answer, in days. Left out: unchanged; null or blank: cleared. */
  answerDays?: number | null | undefined;
  /** What it is counted in. Left out: unchanged; null or blank: cleared. */
  answerUnit?: AnswerUnit | null | undefined;
  /** Pesos that a citizen pays. Left out: unchanged; null or blank: cleared. */
  cost?: string | null | undefined;
  /** Documents that a citizen hands in. Left out: unchanged; null or blank: cleared. */
  documents?: number | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The procedure. */
  procedureId: string | number;
  /** Share of people satisfied, 0 to 1. Left out: unchanged; null or blank: cleared. */
  satisfaction?: string | null | undefined;
  /** Steps that a citizen takes. Left out: unchanged; null or blank: cleared. */
  steps?: number | null | undefined;
  /** The day. Not after the entity’s today. */
  studiedOn: string;
  /** The version that the edit saw. */
  version: number;
  /** Times asked for in a year. Left out: unchanged; null or blank: cleared. */
  yearlyDemand?: number | null | undefined;
};

/** A draft handed over for approval; from here on it doesn’t change. */
export type SubmitMeasurementInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The draft. */
  measurementId: string | number;
};

/** Class in the SUIT: trámite, otro procedimiento administrativo, consulta. */
export type SuitClass =
  | 'CONSULTA'
  | 'OPA'
  | 'TRAMITE';

/** Where the registration in the SUIT stands; names from practice, to be verified. */
export type SuitState =
  | 'IN_CORRECTION'
  | 'IN_CREATION'
  | 'IN_REVIEW'
  | 'NOT_STARTED'
  | 'REGISTERED'
  | 'REMOVED';

/** TOTAL a sum to reach; QUOTA so many every period; RATIO part of a whole; COVERAGE so many for each member; LEVEL a minimum in each group. */
export type TargetKind =
  | 'COVERAGE'
  | 'LEVEL'
  | 'QUOTA'
  | 'RATIO'
  | 'TOTAL';

/** REACH: get there by the deadline. SUSTAIN: keep it up from the start-up date to the plan’s end. */
export type TargetMode =
  | 'REACH'
  | 'SUSTAIN';

/** An edit of an area. */
export type UpdateAreaInput = {
  /** The area. */
  areaId: string | number;
  /** Benefits for citizens. Left out: unchanged. Fixed once the plan is adopted: they are the act’s words. */
  benefits?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Name in the act’s list of areas. Left out: unchanged. Fixed once the plan is adopted: they are the act’s words. */
  listText?: string | null | undefined;
  /** Why, for the audit log. */
  reason?: string | null | undefined;
  /** Resources. Left out: unchanged. Fixed once the plan is adopted: they are the act’s words. */
  resources?: string | null | undefined;
  /** Who is responsible. Left out: unchanged. Fixed once the plan is adopted: they are the act’s words. */
  responsibles?: string | null | undefined;
  /** For charts and menus, up to 60 characters. Left out: unchanged. */
  shortName?: string | null | undefined;
  /** Name in the operational table. Left out: unchanged. Fixed once the plan is adopted: they are the act’s words. */
  tableText?: string | null | undefined;
  /** The version that the edit saw. */
  version: number;
};

/** An edit of an ente, a body of government. */
export type UpdateBodyInput = {
  /** First day of activity. Left out: unchanged. */
  activeFrom?: string | null | undefined;
  /** Which one. */
  bodyId: string | number;
  /** Short code. Left out: unchanged. */
  code?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Its name. Left out: unchanged. */
  name?: string | null | undefined;
  /** The version that the edit saw. */
  version: number;
};

/** An edit of an open deviation. */
export type UpdateDeviationInput = {
  /** Person who does it. Left out: unchanged; null or blank: cleared. */
  answerableId?: string | number | null | undefined;
  /** Cause of the delay. Left out: unchanged. */
  cause?: string | null | undefined;
  /** What is done. Left out: unchanged. */
  correctiveAction?: string | null | undefined;
  /** The deviation. */
  deviationId: string | number;
  /** By when. Left out: unchanged; null or blank: cleared. */
  dueOn?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The version that the edit saw. */
  version: number;
};

/** An edit of an entity. The current contact alone may be edited by whoever edits support. */
export type UpdateEntityInput = {
  /** Address. Left out: unchanged; null or blank: cleared. */
  address?: string | null | undefined;
  /** A contact that answers today. Left out: unchanged; null or blank: cleared. */
  currentContact?: string | null | undefined;
  /** Department it lies in. Left out: unchanged. */
  department?: string | null | undefined;
  /** DIVIPOLA code, five digits. Left out: unchanged; null or blank: cleared. */
  divipolaCode?: string | null | undefined;
  /** Institutional mail. Left out: unchanged; null or blank: cleared. */
  email?: string | null | undefined;
  /** The entity. */
  entityId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Its name. Left out: unchanged. */
  name?: string | null | undefined;
  /** NIT with its check digit. Left out: unchanged; null or blank: cleared. */
  nit?: string | null | undefined;
  /** Telephone. Left out: unchanged; null or blank: cleared. */
  phone?: string | null | undefined;
  /** The version that the edit saw. */
  version: number;
  /** Municipal site. Left out: unchanged; null or blank: cleared. */
  website?: string | null | undefined;
};

/** An edit of an improvement. */
export type UpdateImprovementInput = {
  /** Person who does it. Left out: unchanged; null or blank: cleared. */
  answerableId?: string | number | null | undefined;
  /** Users have the benefit. True, false, or null: not answered yet. */
  benefitsUsers?: boolean | null | undefined;
  /** Day on which it was in force for citizens, not after today. Left out: unchanged; null or blank: cleared. */
  completedOn?: string | null | undefined;
  /** Pesos after. Left out: unchanged; null or blank: cleared. */
  costAfter?: string | null | undefined;
  /** Pesos before. Left out: unchanged; null or blank: cleared. */
  costBefore?: string | null | undefined;
  /** Days after. Left out: unchanged; null or blank: cleared. */
  daysAfter?: number | null | undefined;
  /** Days before. Left out: unchanged; null or blank: cleared. */
  daysBefore?: number | null | undefined;
  /** What is done. Left out: unchanged. */
  description?: string | null | undefined;
  /** Documents after. Left out: unchanged; null or blank: cleared. */
  documentsAfter?: number | null | undefined;
  /** Documents before. Left out: unchanged; null or blank: cleared. */
  documentsBefore?: number | null | undefined;
  /** Programmed end. Left out: unchanged; null or blank: cleared. */
  endsOn?: string | null | undefined;
  /** Has a work plan. True, false, or null: not answered yet. */
  hasWorkPlan?: boolean | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The improvement. */
  improvementId: string | number;
  /** Is implemented. True, false, or null: not answered yet. */
  isImplemented?: boolean | null | undefined;
  /** The benefit can be measured. True, false, or null: not answered yet. */
  isMeasured?: boolean | null | undefined;
  /** People were told. True, false, or null: not answered yet. */
  isPublicised?: boolean | null | undefined;
  /** Is updated in the SUIT. True, false, or null: not answered yet. */
  isUpdatedInSuit?: boolean | null | undefined;
  /** Its entry in the catalogue. Left out: unchanged. */
  kindId?: string | number | null | undefined;
  /** Another institution has to take part. Left out: unchanged. */
  needsPartner?: boolean | null | undefined;
  /** Organisation that takes part. Left out: unchanged; null or blank: cleared. */
  partnerId?: string | number | null | undefined;
  /** Programmed start. Left out: unchanged; null or blank: cleared. */
  startsOn?: string | null | undefined;
  /** Steps after. Left out: unchanged; null or blank: cleared. */
  stepsAfter?: number | null | undefined;
  /** Steps before, each time. Left out: unchanged; null or blank: cleared. */
  stepsBefore?: number | null | undefined;
  /** The version that the edit saw. */
  version: number;
};

/** An edit of an action of the catalogue. */
export type UpdateImprovementKindInput = {
  /** False: offered no more. Left out: unchanged. */
  active?: boolean | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The action. */
  kindId: string | number;
  /** What is done. Left out: unchanged. */
  name?: string | null | undefined;
  /** Its type. Left out: unchanged. */
  type?: ImprovementType | null | undefined;
  /** Checked against an official catalogue. Left out: unchanged. */
  verified?: boolean | null | undefined;
  /** The version that the edit saw. */
  version: number;
};

/** The words of an incentive of a draft. */
export type UpdateIncentiveInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The incentive. */
  incentiveId: string | number;
  /** Up to 200 characters. */
  name: string;
  /** The act’s words, up to 2,000 characters. */
  text: string;
  /** The version that the edit saw. */
  version: number;
};

/** An edit of a row. */
export type UpdateIndicatorInput = {
  /** The activity. Left out: unchanged. Fixed once the plan is adopted: they are the act’s words. */
  activity?: string | null | undefined;
  /** Person who answers for it. Left out: unchanged; null or blank: cleared. */
  answerableId?: string | number | null | undefined;
  /** Office that answers for it. Left out: unchanged; null or blank: cleared. */
  answerableOfficeId?: string | number | null | undefined;
  /** Benefits for citizens. Left out: unchanged. Fixed once the plan is adopted: they are the act’s words. */
  benefits?: string | null | undefined;
  /** The goal. Left out: unchanged. Fixed once the plan is adopted: they are the act’s words. */
  goalText?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The row. */
  indicatorId: string | number;
  /** The indicator. Left out: unchanged. Fixed once the plan is adopted: they are the act’s words. */
  name?: string | null | undefined;
  /** Justification of 3 to 500 characters: the row doesn’t apply and leaves the mean. Left out: unchanged; null or blank: cleared. */
  notApplicable?: string | null | undefined;
  /** How the row is read here. Left out: unchanged; null or blank: cleared. */
  reading?: string | null | undefined;
  /** Why, for the audit log. */
  reason?: string | null | undefined;
  /** Resources. Left out: unchanged. Fixed once the plan is adopted: they are the act’s words. */
  resources?: string | null | undefined;
  /** Who is responsible. Left out: unchanged. Fixed once the plan is adopted: they are the act’s words. */
  responsibles?: string | null | undefined;
  /** For charts and lists, up to 60 characters. Left out: unchanged. */
  shortName?: string | null | undefined;
  /** The version that the edit saw. */
  version: number;
  /** Weight in the plan’s mean, 0 to 1000. Left out: unchanged. */
  weight?: string | null | undefined;
};

/** The words of an objective of a draft. */
export type UpdateObjectiveInput = {
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The objective. */
  objectiveId: string | number;
  /** The act’s words, up to 1,000 characters. */
  text: string;
  /** The version that the edit saw. */
  version: number;
};

/** An edit of an office of the administration (dependencia). */
export type UpdateOfficeInput = {
  /** First day of activity. Left out: unchanged. */
  activeFrom?: string | null | undefined;
  /** Short code. Left out: unchanged. */
  code?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Its name. Left out: unchanged. */
  name?: string | null | undefined;
  /** Which one. */
  officeId: string | number;
  /** The version that the edit saw. */
  version: number;
};

/** An edit of an organisation that takes part in the plan. */
export type UpdateOrganisationInput = {
  /** First day of activity. Left out: unchanged. */
  activeFrom?: string | null | undefined;
  /** Short code. Left out: unchanged. */
  code?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Its name. Left out: unchanged. */
  name?: string | null | undefined;
  /** Which one. */
  organisationId: string | number;
  /** What it is. Left out: unchanged; null or blank: cleared. */
  sector?: string | null | undefined;
  /** The version that the edit saw. */
  version: number;
};

/** An edit of a person. The address that an account signs in with doesn’t follow. */
export type UpdatePersonInput = {
  /** Mail address, unique in the entity. Left out: unchanged; null or blank: cleared. */
  email?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Up to 150 characters. Left out: unchanged. */
  name?: string | null | undefined;
  /** The person. */
  personId: string | number;
  /** Post held (cargo). Left out: unchanged; null or blank: cleared. */
  post?: string | null | undefined;
  /** The version that the edit saw. */
  version: number;
};

/** An edit of a phase. */
export type UpdatePhaseInput = {
  /** Territorial deadline. Left out: unchanged. */
  deadline?: string | null | undefined;
  /** True: read in an official source. Left out: unchanged. */
  deadlineConfirmed?: boolean | null | undefined;
  /** Where it was read, up to 300 characters. Left out: unchanged. */
  deadlineSource?: string | null | undefined;
  /** What it asks for, up to 2,000 characters. Left out: unchanged. */
  definition?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Up to 120 characters. Left out: unchanged. */
  name?: string | null | undefined;
  /** The phase. */
  phaseId: string | number;
  /** Why: 3 to 500 characters. Needed once the plan is adopted. */
  reason?: string | null | undefined;
  /** The version that the edit saw. */
  version: number;
};

/** An edit of a plan’s own fields. */
export type UpdatePlanInput = {
  /** Share from which it is at risk, not behind; at most onTrackFrom. Left out: unchanged. */
  atRiskFrom?: string | null | undefined;
  /** Last day that any row reaches. Left out: unchanged. */
  endsOn?: string | null | undefined;
  /** Official title of the act; fixed once adopted. Left out: unchanged; null or blank: cleared. */
  epigraph?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Share of the expected from which a row is on track, 0 to 1. Left out: unchanged. */
  onTrackFrom?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Why: 3 to 500 characters. Needed once the plan is adopted. */
  reason?: string | null | undefined;
  /** Day of the act. Left out: unchanged; null or blank: cleared. */
  resolutionDate?: string | null | undefined;
  /** Number of the act. Left out: unchanged; null or blank: cleared. */
  resolutionNumber?: string | null | undefined;
  /** Who signed. Left out: unchanged; null or blank: cleared. */
  signatory?: string | null | undefined;
  /** As what. Left out: unchanged; null or blank: cleared. */
  signatoryPost?: string | null | undefined;
  /** Day from which terms run; deadlines in months and years follow it. Left out: unchanged. */
  startsOn?: string | null | undefined;
  /** Up to 200 characters. Left out: unchanged. */
  title?: string | null | undefined;
  /** First year of validity. Left out: unchanged. */
  validFrom?: number | null | undefined;
  /** Last year of validity. Left out: unchanged. */
  validTo?: number | null | undefined;
  /** The version that the edit saw. */
  version: number;
  /** Vision; fixed once adopted. Left out: unchanged; null or blank: cleared. */
  vision?: string | null | undefined;
};

/** An edit of a procedure, section by section; what is left out stays as it is. */
export type UpdateProcedureInput = {
  /** How much is done online. */
  automation?: ProcedureAutomationInput | null | undefined;
  /** The three separate decisions. */
  decisions?: ProcedureDecisionsInput | null | undefined;
  /** What it costs a citizen. */
  evaluation?: ProcedureEvaluationInput | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** What it is called, and whose. */
  identity?: ProcedureIdentityInput | null | undefined;
  /** The procedure. */
  procedureId: string | number;
  /** Where it is published. */
  publication?: ProcedurePublicationInput | null | undefined;
  /** Day on which somebody checked that all of it is still so. Not after the entity’s today. Left out: unchanged; null or blank: cleared. */
  reviewedOn?: string | null | undefined;
  /** What a citizen reads. */
  sheet?: ProcedureSheetInput | null | undefined;
  /** The version that the edit saw. */
  version: number;
};

/** An edit of a target. */
export type UpdateTargetInput = {
  /** Of a RATIO, what is below the line. Left out: unchanged; null or blank: cleared. */
  denominatorLabel?: string | null | undefined;
  /** Decimal as text: in the unit, per period for a QUOTA and per member for a COVERAGE; of a RATIO the fraction ("1" = 100 %). Left out: unchanged; null or blank: cleared. */
  goal?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** How it is computed. Left out: unchanged. Fixed once values were recorded. */
  kind?: TargetKind | null | undefined;
  /** What is counted. Left out: unchanged. */
  label?: string | null | undefined;
  /** What it counts by. Left out: unchanged; null or blank: cleared. Fixed once values were recorded. */
  memberKind?: MemberKind | null | undefined;
  /** Reach it, or keep it up. Left out: unchanged. */
  mode?: TargetMode | null | undefined;
  /** Of a RATIO, what is above the line. Left out: unchanged; null or blank: cleared. */
  numeratorLabel?: string | null | undefined;
  /** Period of its values. Left out: unchanged. Fixed once values were recorded. */
  periodUnit?: PeriodUnit | null | undefined;
  /** Why: 3 to 500 characters. Needed once the plan is adopted. */
  reason?: string | null | undefined;
  /** The target. */
  targetId: string | number;
  /** Unit, singular. Left out: unchanged. */
  unit?: string | null | undefined;
  /** Unit, plural. Left out: unchanged. */
  unitPlural?: string | null | undefined;
  /** The version that the edit saw. */
  version: number;
  /** Only whole numbers make sense. Left out: unchanged. */
  wholeNumbers?: boolean | null | undefined;
};

/** An edit of a member. */
export type UpdateTargetMemberInput = {
  /** First day it counts. Left out: unchanged; null or blank: cleared. */
  activeFrom?: string | null | undefined;
  /** Its own deadline. Left out: unchanged; null or blank: cleared. */
  deadline?: string | null | undefined;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** The member. */
  memberId: string | number;
  /** Up to 200 characters. Left out: unchanged. */
  name?: string | null | undefined;
  /** Why, for the audit log. */
  reason?: string | null | undefined;
  /** The version that the edit saw. */
  version: number;
};

/** COUNTS: above and below the line. MISSING: below it alone. EXCLUDED: taken out of it, with a justification. */
export type Verdict =
  | 'COUNTS'
  | 'EXCLUDED'
  | 'MISSING';

/** Takes back what was said of a period. */
export type WithdrawAttestationInput = {
  /** The attestation, one that holds. */
  attestationId: string | number;
  /** A UUID for this one intended write; the same key and payload gives the same answer again. */
  idempotencyKey: string;
  /** Why, up to 500 characters. */
  reason: string;
};

export type ActQueryVariables = Exact<{
  entity: string;
}>;


export type ActQuery = { entity: { id: string, slug: string, name: string, isSample: boolean, currentContact: string | null } | null, plan: (
    { id: string, title: string, status: PlanStatus, resolutionNumber: string | null, resolutionDate: string | null, passages: Array<{ position: number, kind: PassageKind, text: string }>, notes: Array<{ code: string, place: string, sourceText: string, question: string, reading: string, rows: Array<number> }>, areas: Array<{ id: string, number: number, indicators: Array<{ id: string, row: number }> }> }
    & { ' $fragmentRefs'?: { 'OperationalTable_PlanFragment': OperationalTable_PlanFragment;'IncentiveList_PlanFragment': IncentiveList_PlanFragment } }
  ) | null };

export type IncentiveList_PlanFragment = { incentives: Array<{ id: string, name: string, text: string, nomination: string | null, nominatedOn: string | null, result: string | null }> } & { ' $fragmentName'?: 'IncentiveList_PlanFragment' };

export type OperationalRow_IndicatorFragment = { row: number, name: string, goalText: string, activity: string, deadline: { text: string | null, provenance: Provenance } | null } & { ' $fragmentName'?: 'OperationalRow_IndicatorFragment' };

export type OperationalTable_PlanFragment = { areas: Array<{ id: string, number: number, name: string, benefits: string, responsibles: string, resources: string, indicators: Array<(
      { id: string, row: number }
      & { ' $fragmentRefs'?: { 'OperationalRow_IndicatorFragment': OperationalRow_IndicatorFragment } }
    )> }> } & { ' $fragmentName'?: 'OperationalTable_PlanFragment' };

export type OwnTargetsQueryVariables = Exact<{
  entity: string;
}>;


export type OwnTargetsQuery = { plan: { id: string, duties: Array<{ target: { id: string } }> | null } | null };

export type ReviewCountQueryVariables = Exact<{
  entity: string;
}>;


export type ReviewCountQuery = { plan: { id: string, measurements: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean } } } | null };

export type AreaAct_AreaFragment = { name: string, listName: string, benefits: string, responsibles: string, resources: string } & { ' $fragmentName'?: 'AreaAct_AreaFragment' };

export type AreaHistory_AreaFragment = { shortName: string, figure: { asOf: string, lowerBound: string | null, rows: number, rowsWithData: number } | null, series: { dates: Array<string>, progress: Array<string | null>, expected: Array<string | null> } | null } & { ' $fragmentName'?: 'AreaHistory_AreaFragment' };

export type AreaIndicators_AreaFragment = { indicators: Array<{ id: string, row: number, shortName: string, name: string, goalText: string, activity: string, deadline: { id: string, resolvedOn: string | null } | null, targets: Array<(
      { id: string, label: string, figure: { sourceKey: string | null } | null }
      & { ' $fragmentRefs'?: { 'TargetPanel_TargetFragment': TargetPanel_TargetFragment } }
    )> }> } & { ' $fragmentName'?: 'AreaIndicators_AreaFragment' };

export type AreaQueryVariables = Exact<{
  entity: string;
  number: number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type AreaQuery = { plan: { id: string, status: PlanStatus, startsOn: string, endsOn: string, entity: { id: string, slug: string, name: string, isSample: boolean, today: string }, areas: Array<{ id: string, number: number, shortName: string }>, area: (
      { id: string, number: number, name: string, shortName: string, figure: { asOf: string, progress: string | null, expected: string | null, status: Status, rows: number, counts: Array<{ status: Status, count: number }> } | null }
      & { ' $fragmentRefs'?: { 'AreaHistory_AreaFragment': AreaHistory_AreaFragment;'AreaAct_AreaFragment': AreaAct_AreaFragment;'AreaIndicators_AreaFragment': AreaIndicators_AreaFragment } }
    ) | null } | null };

export type AuditCsv_EventFragment = { seq: number, at: string, actorName: string, action: string, subjectType: string, subjectLabel: string, reason: string | null, requestId: string | null, hash: string, changes: Array<{ field: string, before: string | null, after: string | null }> } & { ' $fragmentName'?: 'AuditCsv_EventFragment' };

export type AuditEventItem_EventFragment = { seq: number, at: string, action: string, actorName: string, subject: string, subjectLabel: string, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> } & { ' $fragmentName'?: 'AuditEventItem_EventFragment' };

export type AuditLogQueryVariables = Exact<{
  entity: string;
  action?: string | null | undefined;
  actor?: string | number | null | undefined;
  subject?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AuditLogQuery = { entity: { id: string, name: string, isSample: boolean, auditEvents: { edges: Array<{ node: (
          { id: string, at: string, changes: Array<{ field: string }> }
          & { ' $fragmentRefs'?: { 'AuditEventItem_EventFragment': AuditEventItem_EventFragment;'AuditCsv_EventFragment': AuditCsv_EventFragment } }
        ) }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type AuditContextQueryVariables = Exact<{
  entity: string;
}>;


export type AuditContextQuery = { entity: { id: string, auditChain: { events: number, whole: boolean, firstBroken: number | null } | null, people: { edges: Array<{ node: { id: string, name: string } }> } | null, offices: Array<{ id: string, name: string }>, organisations: Array<{ id: string, name: string }>, improvementKinds: Array<{ id: string, name: string }> | null } | null };

export type AuditMembersQueryVariables = Exact<{
  entity: string;
}>;


export type AuditMembersQuery = { entity: { id: string, plans: Array<{ id: string, indicators: Array<{ id: string, targets: Array<{ id: string, members: Array<{ id: string, name: string }> }> }> }> } | null };

export type ClosingRow_RowFragment = { register: string | null, begun: boolean, state: ClosingState, obstacle: ClosingObstacle | null, needsReason: boolean, mayApprove: boolean, differs: boolean, counts: number, missing: number, excluded: number, indicator: { id: string, row: number, shortName: string }, target: { id: string, label: string, kind: TargetKind, goal: string | null, unit: string, unitPlural: string, periodUnit: PeriodUnit, memberKind: MemberKind | null }, now: { value: string | null, numerator: string | null, denominator: string | null, satisfied: number | null, memberCount: number | null, missing: Array<{ name: string }> } | null, held: { value: string | null, numerator: string | null, denominator: string | null, satisfied: number | null, memberCount: number | null } | null, openAttestations: Array<{ register: string, periodKey: string, periodStartsOn: string, periodEndsOn: string, office: { id: string, name: string } | null }> } & { ' $fragmentName'?: 'ClosingRow_RowFragment' };

export type ClosingQueryVariables = Exact<{
  entity: string;
  cutoff: string;
}>;


export type ClosingQuery = { plan: { id: string, closing: Array<(
      { target: { id: string } }
      & { ' $fragmentRefs'?: { 'ClosingRow_RowFragment': ClosingRow_RowFragment } }
    )> | null } | null };

export type ClosingPlanQueryVariables = Exact<{
  entity: string;
}>;


export type ClosingPlanQuery = { plan: { id: string, status: PlanStatus, entity: { id: string, name: string }, closingPeriods: Array<{ cutoff: string, open: number, submitted: number, approved: number }> | null } | null };

export type ClosePeriodMutationVariables = Exact<{
  input: ClosePeriodInput;
}>;


export type ClosePeriodMutation = { closePeriod:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Plan', id: string, revision: number }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type ApprovePeriodMutationVariables = Exact<{
  input: ApprovePeriodInput;
}>;


export type ApprovePeriodMutation = { approvePeriod:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Plan', id: string, revision: number }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type DashboardAreas_PlanFragment = { areas: Array<{ id: string, number: number, shortName: string, figure: { progress: string | null, expected: string | null, status: Status } | null, series: { dates: Array<string>, progress: Array<string | null>, expected: Array<string | null> } | null }> } & { ' $fragmentName'?: 'DashboardAreas_PlanFragment' };

export type DashboardHeat_PlanFragment = { series: { dates: Array<string>, progress: Array<string | null> } | null, areas: Array<{ id: string, number: number, shortName: string, series: { dates: Array<string>, progress: Array<string | null> } | null }> } & { ' $fragmentName'?: 'DashboardHeat_PlanFragment' };

export type DashboardAttention_PlanFragment = { indicators: Array<{ id: string, row: number, shortName: string, answerablePost: string | null, answerable: { id: string, name: string } | null, answerableOffice: { id: string, name: string } | null, deadline: { id: string, resolvedOn: string | null } | null, deviations: Array<{ id: string, cause: string, correctiveAction: string, dueOn: string | null, answerable: { id: string, name: string } | null }> | null, figure: { status: Status, progress: string | null, expected: string | null } | null, targets: Array<{ id: string, figure: { missing: Array<{ name: string }> } | null }> }> } & { ' $fragmentName'?: 'DashboardAttention_PlanFragment' };

export type DashboardCompleteness_PlanFragment = { indicators: Array<{ id: string, figure: { status: Status, progress: string | null, notReported: boolean } | null }> } & { ' $fragmentName'?: 'DashboardCompleteness_PlanFragment' };

export type DashboardQueryVariables = Exact<{
  entity: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type DashboardQuery = { plan: (
    { id: string, title: string, validFrom: number, validTo: number, status: PlanStatus, startsOn: string, endsOn: string, entity: { id: string, slug: string, name: string, isSample: boolean, today: string }, figure: (
      { asOf: string, progress: string | null, expected: string | null, status: Status, rows: number, counts: Array<{ status: Status, count: number }> }
      & { ' $fragmentRefs'?: { 'DashboardLead_FigureFragment': DashboardLead_FigureFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'DashboardGauges_PlanFragment': DashboardGauges_PlanFragment;'DashboardDeadlines_PlanFragment': DashboardDeadlines_PlanFragment;'DashboardAreas_PlanFragment': DashboardAreas_PlanFragment;'DashboardIndicators_PlanFragment': DashboardIndicators_PlanFragment;'DashboardAttention_PlanFragment': DashboardAttention_PlanFragment;'DashboardPhases_PlanFragment': DashboardPhases_PlanFragment;'DashboardHeat_PlanFragment': DashboardHeat_PlanFragment;'DashboardCompleteness_PlanFragment': DashboardCompleteness_PlanFragment } }
  ) | null };

export type DashboardGauges_PlanFragment = { indicators: Array<{ id: string, figure: { status: Status, notReported: boolean, hasEvidence: boolean } | null }> } & { ' $fragmentName'?: 'DashboardGauges_PlanFragment' };

export type DashboardIndicators_PlanFragment = { areas: Array<{ id: string, number: number, shortName: string, indicators: Array<{ id: string }> }>, indicators: Array<{ id: string, row: number, shortName: string, figure: { progress: string | null, rawProgress: string | null, expected: string | null, status: Status, notReported: boolean, hasEvidence: boolean } | null, series: { dates: Array<string>, targets: Array<{ targetId: string, values: Array<string | null> }> } | null, targets: Array<{ id: string, label: string, kind: TargetKind, goal: string | null, unit: string, unitPlural: string, periodUnit: PeriodUnit, memberKind: MemberKind | null, figure: { value: string | null, numerator: string | null, denominator: string | null, satisfied: number | null, memberCount: number | null, basis: Basis, sourceKey: string | null } | null }> }> } & { ' $fragmentName'?: 'DashboardIndicators_PlanFragment' };

export type DashboardDeadlines_PlanFragment = { upcomingDeadlines: Array<{ date: string, label: string, confirmed: boolean, daysLeft: number, indicator: { id: string, row: number } | null, phase: { id: string, number: number } | null }> } & { ' $fragmentName'?: 'DashboardDeadlines_PlanFragment' };

export type DashboardPhases_PlanFragment = { startsOn: string, endsOn: string, phases: Array<{ id: string, name: string, deadline: string, deadlineConfirmed: boolean }> } & { ' $fragmentName'?: 'DashboardPhases_PlanFragment' };

export type DashboardLead_FigureFragment = { asOf: string, progress: string | null, expected: string | null, status: Status, lowerBound: string | null, rows: number, rowsWithData: number } & { ' $fragmentName'?: 'DashboardLead_FigureFragment' };

export type CloseDeviationForm_DeviationFragment = { id: string, version: number, cause: string } & { ' $fragmentName'?: 'CloseDeviationForm_DeviationFragment' };

export type DeviationItem_DeviationFragment = (
  { id: string, cause: string, correctiveAction: string, dueOn: string | null, closedOn: string | null, answerable: { id: string, name: string } | null }
  & { ' $fragmentRefs'?: { 'DeviationForm_DeviationFragment': DeviationForm_DeviationFragment;'CloseDeviationForm_DeviationFragment': CloseDeviationForm_DeviationFragment } }
) & { ' $fragmentName'?: 'DeviationItem_DeviationFragment' };

export type DeviationForm_DeviationFragment = { id: string, version: number, cause: string, correctiveAction: string, dueOn: string | null, answerable: { id: string, name: string } | null } & { ' $fragmentName'?: 'DeviationForm_DeviationFragment' };

export type DeviationPanelQueryVariables = Exact<{
  entity: string;
  row: number;
}>;


export type DeviationPanelQuery = { entity: { id: string, today: string, people: { edges: Array<{ node: { id: string, name: string } }> } | null } | null, plan: { id: string, status: PlanStatus, indicator: { id: string, deviations: Array<(
        { id: string, closedOn: string | null, dueOn: string | null }
        & { ' $fragmentRefs'?: { 'DeviationItem_DeviationFragment': DeviationItem_DeviationFragment } }
      )> | null } | null } | null };

export type RecordDeviationMutationVariables = Exact<{
  input: RecordDeviationInput;
}>;


export type RecordDeviationMutation = { recordDeviation:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Deviation', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type UpdateDeviationMutationVariables = Exact<{
  input: UpdateDeviationInput;
}>;


export type UpdateDeviationMutation = { updateDeviation:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Deviation', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type CloseDeviationMutationVariables = Exact<{
  input: CloseDeviationInput;
}>;


export type CloseDeviationMutation = { closeDeviation:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Deviation', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type DutyItem_DutyFragment = { periodKey: string, periodStartsOn: string, periodEndsOn: string, running: boolean, earlier: boolean, dueOn: string, state: DutyState, indicator: { id: string, row: number, shortName: string, answerablePost: string | null, answerable: { id: string, name: string } | null, answerableOffice: { id: string, name: string } | null }, target: { id: string, label: string, kind: TargetKind, goal: string | null, unit: string, unitPlural: string, periodUnit: PeriodUnit, memberKind: MemberKind | null }, measurement: { id: string, cutoff: string, value: string | null, numerator: string | null, denominator: string | null, members: Array<{ memberId: string, value: string }>, decisions: Array<{ kind: DecisionKind, reason: string | null, decidedBy: { id: string, name: string } | null }> } | null } & { ' $fragmentName'?: 'DutyItem_DutyFragment' };

export type DutiesQueryVariables = Exact<{
  entity: string;
  all: boolean;
  mayAll: boolean;
}>;


export type DutiesQuery = { entity: { id: string, today: string } | null, plan: { id: string, anybodys?: Array<{ periodKey: string, state: DutyState }> | null, duties: Array<(
      { periodKey: string, state: DutyState, dueOn: string, earlier: boolean, target: { id: string } }
      & { ' $fragmentRefs'?: { 'DutyItem_DutyFragment': DutyItem_DutyFragment } }
    )> | null } | null };

export type OfficeWeekQueryVariables = Exact<{
  entity: string;
  offices?: Array<string | number> | string | number | null | undefined;
}>;


export type OfficeWeekQuery = { entity: { id: string, name: string, offices: Array<{ id: string, name: string, activeTo: string | null }> } | null, officeWeek: { today: string, weekStartsOn: string, weekEndsOn: string, offices: Array<{ id: string, name: string }>, deliveries: Array<{ month: string, startsOn: string, dueOn: string, done: number, goal: number, running: boolean, office: { id: string, name: string } }>, mailUses: Array<{ accountId: string, name: string, weekStartsOn: string, dueOn: string, running: boolean, daysBefore: string | null, office: { id: string, name: string } }>, attestations: Array<{ register: string, periodKey: string, periodStartsOn: string, periodEndsOn: string, office: { id: string, name: string } | null }>, evaluations: Array<{ area: number, count: number, office: { id: string, name: string }, first: Array<{ procedureId: string, label: string, identified: boolean }> }>, next: { kind: DueKind, on: string } | null } | null };

export type EvidenceItem_EvidenceFragment = { id: string, kind: EvidenceKind, title: string, url: string, fileName: string | null, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null } & { ' $fragmentName'?: 'EvidenceItem_EvidenceFragment' };

export type EvidenceOf_MeasurementFragment = { id: string, state: MeasurementState, evidence: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'EvidenceItem_EvidenceFragment': EvidenceItem_EvidenceFragment } }
  )> } & { ' $fragmentName'?: 'EvidenceOf_MeasurementFragment' };

export type MeasurementEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type MeasurementEvidenceQuery = { node:
    | { __typename: 'ActionArea', id: string }
    | { __typename: 'AppointedOfficial', id: string }
    | { __typename: 'ArchiveHolding', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'ConnectionPoint', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Entity', id: string }
    | { __typename: 'GuidanceItem', id: string }
    | { __typename: 'HandoverDocument', id: string }
    | { __typename: 'HandoverMaterial', id: string }
    | { __typename: 'HandoverMethod', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'MailAccount', id: string }
    | { __typename: 'MailUse', id: string }
    | (
      { __typename: 'Measurement', id: string }
      & { ' $fragmentRefs'?: { 'EvidenceOf_MeasurementFragment': EvidenceOf_MeasurementFragment } }
    )
    | { __typename: 'ParticipationQuestion', id: string }
    | { __typename: 'ParticipationSession', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'Procedure', id: string }
    | { __typename: 'ResourceNeed', id: string }
    | { __typename: 'SectorEngagement', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Training', id: string }
    | { __typename: 'TrainingGroup', id: string }
   | null };

export type AttachEvidenceMutationVariables = Exact<{
  input: AttachEvidenceInput;
}>;


export type AttachEvidenceMutation = { attachEvidence:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'Measurement', id: string }
      & { ' $fragmentRefs'?: { 'EvidenceOf_MeasurementFragment': EvidenceOf_MeasurementFragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type RowEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type RowEvidenceQuery = { node:
    | { __typename: 'ActionArea', id: string }
    | { __typename: 'AppointedOfficial', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'ArchiveHolding', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'Channel', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'ConnectionPoint', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'Dataset', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'Delivery', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'Entity', id: string }
    | { __typename: 'GuidanceItem', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'HandoverDocument', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'HandoverMaterial', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'HandoverMethod', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'MailAccount', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'MailUse', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'Measurement', id: string }
    | { __typename: 'ParticipationQuestion', id: string }
    | { __typename: 'ParticipationSession', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'Partner', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'Plan', id: string }
    | { __typename: 'Procedure', id: string }
    | { __typename: 'ResourceNeed', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'SectorEngagement', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'Target', id: string }
    | { __typename: 'Training', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
    | { __typename: 'TrainingGroup', id: string, evidence: Array<{ id: string, kind: EvidenceKind, title: string, url: string, mediaType: string | null, size: number | null, attachedAt: string, attachedBy: { id: string, name: string } | null }> }
   | null };

export type AttachRegisterEvidenceMutationVariables = Exact<{
  input: AttachRegisterEvidenceInput;
}>;


export type AttachRegisterEvidenceMutation = { attachRegisterEvidence:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | { __typename: 'AppointedOfficial', id: string }
    | { __typename: 'ArchiveHolding', id: string }
    | { __typename: 'Channel', id: string }
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'ConnectionPoint', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'GuidanceItem', id: string }
    | { __typename: 'HandoverDocument', id: string }
    | { __typename: 'HandoverMaterial', id: string }
    | { __typename: 'HandoverMethod', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | { __typename: 'MailAccount', id: string }
    | { __typename: 'MailUse', id: string }
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'ParticipationSession', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'ResourceNeed', id: string }
    | { __typename: 'SectorEngagement', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
    | { __typename: 'Training', id: string }
    | { __typename: 'TrainingGroup', id: string }
   };

export type AreaToDoQueryVariables = Exact<{
  entity: string;
  number: number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type AreaToDoQuery = { plan: { id: string, area: { id: string, indicators: Array<{ id: string, row: number, shortName: string, targets: Array<{ id: string, label: string, figure: { sourceKey: string | null, progress: string | null } | null, explanation: { asOf: string, register: string | null, sentence: string, missing: number } | null }> }> } | null } | null };

export type ExplainedValue_MeasurementFragment = { id: string, periodKey: string, periodStartsOn: string, periodEndsOn: string, cutoff: string, value: string | null, numerator: string | null, denominator: string | null, note: string | null, members: Array<{ memberId: string, value: string }>, decisions: Array<{ kind: DecisionKind, decidedAt: string, decidedBy: { id: string, name: string } | null }>, evidence: Array<{ id: string, title: string, url: string }> } & { ' $fragmentName'?: 'ExplainedValue_MeasurementFragment' };

export type ExplanationQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  basis?: Basis | null | undefined;
}>;


export type ExplanationQuery = { node:
    | { __typename: 'ActionArea', id: string }
    | { __typename: 'AppointedOfficial', id: string }
    | { __typename: 'ArchiveHolding', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'ConnectionPoint', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Entity', id: string }
    | { __typename: 'GuidanceItem', id: string }
    | { __typename: 'HandoverDocument', id: string }
    | { __typename: 'HandoverMaterial', id: string }
    | { __typename: 'HandoverMethod', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'MailAccount', id: string }
    | { __typename: 'MailUse', id: string }
    | { __typename: 'Measurement', id: string }
    | { __typename: 'ParticipationQuestion', id: string }
    | { __typename: 'ParticipationSession', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'Procedure', id: string }
    | { __typename: 'ResourceNeed', id: string }
    | { __typename: 'SectorEngagement', id: string }
    | { __typename: 'Target', row: number, label: string, kind: TargetKind, goal: string | null, unit: string, unitPlural: string, periodUnit: PeriodUnit, memberKind: MemberKind | null, id: string, sourceDecisions: Array<{ startsOn: string, reason: string, source: { key: string } | null }>, live: { basis: Basis, sourceKey: string | null, value: string | null, numerator: string | null, denominator: string | null, satisfied: number | null, memberCount: number | null } | null, recorded: { basis: Basis, value: string | null, numerator: string | null, denominator: string | null, satisfied: number | null, memberCount: number | null, lastReading: { measurementId: string, cutoff: string } | null } | null, explanation: { asOf: string, basis: Basis, sourceKey: string | null, register: string | null, definitionVersion: number | null, sentence: string, counted: string | null, outOf: string | null, counts: number, missing: number, excluded: number, figure: { progress: string | null, value: string | null, numerator: string | null, denominator: string | null, satisfied: number | null, memberCount: number | null, missing: Array<{ memberId: string, name: string }> }, offices: Array<{ officeName: string | null, counts: number, missing: number }>, measurements: Array<(
          { id: string }
          & { ' $fragmentRefs'?: { 'ExplainedValue_MeasurementFragment': ExplainedValue_MeasurementFragment } }
        )> } | null }
    | { __typename: 'Training', id: string }
    | { __typename: 'TrainingGroup', id: string }
   | null };

export type ExplainedRow_RowFragment = { rowId: string, label: string, officeName: string | null, verdict: Verdict, reasonKey: string, reason: string, note: string | null, on: string | null, amount: string | null } & { ' $fragmentName'?: 'ExplainedRow_RowFragment' };

export type ExplanationRowsQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  basis?: Basis | null | undefined;
  verdict?: Verdict | null | undefined;
  office?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExplanationRowsQuery = { node:
    | { __typename: 'ActionArea', id: string }
    | { __typename: 'AppointedOfficial', id: string }
    | { __typename: 'ArchiveHolding', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'ConnectionPoint', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Entity', id: string }
    | { __typename: 'GuidanceItem', id: string }
    | { __typename: 'HandoverDocument', id: string }
    | { __typename: 'HandoverMaterial', id: string }
    | { __typename: 'HandoverMethod', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'MailAccount', id: string }
    | { __typename: 'MailUse', id: string }
    | { __typename: 'Measurement', id: string, explanation: { rows: { edges: Array<{ node: { ' $fragmentRefs'?: { 'ExplainedRow_RowFragment': ExplainedRow_RowFragment } } }>, pageInfo: { startCursor: string | null, endCursor: string | null, hasNextPage: boolean } } } | null }
    | { __typename: 'ParticipationQuestion', id: string }
    | { __typename: 'ParticipationSession', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'Procedure', id: string }
    | { __typename: 'ResourceNeed', id: string }
    | { __typename: 'SectorEngagement', id: string }
    | { __typename: 'Target', id: string, explanation: { rows: { edges: Array<{ node: { ' $fragmentRefs'?: { 'ExplainedRow_RowFragment': ExplainedRow_RowFragment } } }>, pageInfo: { startCursor: string | null, endCursor: string | null, hasNextPage: boolean } } } | null }
    | { __typename: 'Training', id: string }
    | { __typename: 'TrainingGroup', id: string }
   | null };

export type ClosedExplanationQueryVariables = Exact<{
  id: string | number;
}>;


export type ClosedExplanationQuery = { node:
    | { __typename: 'ActionArea', id: string }
    | { __typename: 'AppointedOfficial', id: string }
    | { __typename: 'ArchiveHolding', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'ConnectionPoint', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Entity', id: string }
    | { __typename: 'GuidanceItem', id: string }
    | { __typename: 'HandoverDocument', id: string }
    | { __typename: 'HandoverMaterial', id: string }
    | { __typename: 'HandoverMethod', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'MailAccount', id: string }
    | { __typename: 'MailUse', id: string }
    | { __typename: 'Measurement', id: string, explanation: { sentence: string, counts: number, missing: number, excluded: number } | null }
    | { __typename: 'ParticipationQuestion', id: string }
    | { __typename: 'ParticipationSession', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'Procedure', id: string }
    | { __typename: 'ResourceNeed', id: string }
    | { __typename: 'SectorEngagement', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Training', id: string }
    | { __typename: 'TrainingGroup', id: string }
   | null };

export type IndicatorInsightQueryVariables = Exact<{
  entity: string;
  row: number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type IndicatorInsightQuery = { plan: { id: string, startsOn: string, entity: { id: string, isSample: boolean, today: string }, indicator: { id: string, targets: Array<(
        { id: string, label: string, figure: { asOf: string, basis: Basis, sourceKey: string | null } | null }
        & { ' $fragmentRefs'?: { 'SourcePanel_TargetFragment': SourcePanel_TargetFragment } }
      )> } | null } | null };

export type SourcePanel_TargetFragment = { id: string, label: string, sourceDecisions: Array<{ startsOn: string, reason: string, source: { key: string, counted: string, outOf: string } | null }>, sourceOptions: Array<{ key: string, counted: string, outOf: string }> } & { ' $fragmentName'?: 'SourcePanel_TargetFragment' };

export type DecideSourceMutationVariables = Exact<{
  input: DecideSourceInput;
}>;


export type DecideSourceMutation = { decideSource:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
    | (
      { __typename: 'Target', id: string }
      & { ' $fragmentRefs'?: { 'SourcePanel_TargetFragment': SourcePanel_TargetFragment } }
    )
   };

export type WhyMovedQueryVariables = Exact<{
  id: string | number;
  from: ClocksInput;
  to?: ClocksInput | null | undefined;
  basis?: Basis | null | undefined;
}>;


export type WhyMovedQuery = { node:
    | { __typename: 'ActionArea', id: string }
    | { __typename: 'AppointedOfficial', id: string }
    | { __typename: 'ArchiveHolding', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'ConnectionPoint', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Entity', id: string }
    | { __typename: 'GuidanceItem', id: string }
    | { __typename: 'HandoverDocument', id: string }
    | { __typename: 'HandoverMaterial', id: string }
    | { __typename: 'HandoverMethod', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'MailAccount', id: string }
    | { __typename: 'MailUse', id: string }
    | { __typename: 'Measurement', id: string }
    | { __typename: 'ParticipationQuestion', id: string }
    | { __typename: 'ParticipationSession', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'Procedure', id: string }
    | { __typename: 'ResourceNeed', id: string }
    | { __typename: 'SectorEngagement', id: string }
    | { __typename: 'Target', id: string, whyMoved: { change: string, from: { progress: string | null, numerator: string | null, denominator: string | null }, to: { progress: string | null, numerator: string | null, denominator: string | null }, moves: Array<{ ' $fragmentRefs'?: { 'WhyMoved_MoveFragment': WhyMoved_MoveFragment } }> } | null }
    | { __typename: 'Training', id: string }
    | { __typename: 'TrainingGroup', id: string }
   | null };

export type WhyMoved_MoveFragment = { kind: MoveKind, at: string | null, actorName: string | null, action: string | null, subjectLabel: string | null, reason: string | null, contribution: string, rowCount: number, rows: Array<{ rowId: string, label: string, before: Verdict | null, after: Verdict | null, reason: string | null }>, before: { progress: string | null, numerator: string | null, denominator: string | null }, after: { progress: string | null, numerator: string | null, denominator: string | null } } & { ' $fragmentName'?: 'WhyMoved_MoveFragment' };

export type ImportRunQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportRunQuery = { importRun: { id: string, fileName: string, format: string, state: ImportState, done: number, total: number, refusal: { errorCode: string, message: string } | null, summary: { added: number, changed: number, unchanged: number, refused: number, undecided: number, absentColumns: Array<string> } | null } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string | number;
  kinds?: Array<ImportRowKind> | ImportRowKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { importRun: { id: string, rows: { edges: Array<{ cursor: string, node: { line: number, kind: ImportRowKind, code: string | null, label: string, suitNumber: string | null, suggestions: Array<{ code: string, name: string }>, cells: Array<{ column: string, header: string, cell: string | null, before: string | null, after: string | null, problem: { errorCode: string, message: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportsQueryVariables = Exact<{
  entity: string;
  list?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ImportsQuery = { entity: { id: string, imports: { edges: Array<{ node: { id: string, fileName: string, format: string, state: ImportState, createdAt: string, appliedAt: string | null, person: { id: string, name: string } | null, refusal: { errorCode: string, message: string } | null, summary: { added: number, changed: number, unchanged: number, refused: number, undecided: number, absentColumns: Array<string> } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type ImportPlaceQueryVariables = Exact<{
  entity: string;
}>;


export type ImportPlaceQuery = { entity: { id: string, isSample: boolean, offices: Array<{ id: string, name: string, activeTo: string | null }> } | null };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { applyImport:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'ImportRun', id: string, state: ImportState, done: number, total: number }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type ConfirmMatchesMutationVariables = Exact<{
  input: ConfirmMatchesInput;
}>;


export type ConfirmMatchesMutation = { confirmMatches:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'ImportRun', id: string, state: ImportState }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type IndicatorAct_IndicatorFragment = { name: string, goalText: string, activity: string, benefits: string, benefitsOrigin: Provenance, responsibles: string, responsiblesOrigin: Provenance, resources: string, resourcesOrigin: Provenance, reading: string | null, sourceLine: number | null, deadline: { id: string, text: string | null, provenance: Provenance, provenanceNote: string | null, rule: DeadlineRule, amount: number | null, startsOn: string | null, resolvedOn: string | null } | null, targets: Array<{ id: string, label: string, kind: TargetKind, goal: string | null, unit: string, unitPlural: string, periodUnit: PeriodUnit, memberKind: MemberKind | null }> } & { ' $fragmentName'?: 'IndicatorAct_IndicatorFragment' };

export type IndicatorAnswerable_IndicatorFragment = { responsibles: string, answerablePost: string | null, answerable: { id: string, name: string } | null, answerableOffice: { id: string, name: string } | null } & { ' $fragmentName'?: 'IndicatorAnswerable_IndicatorFragment' };

export type IndicatorComputation_PlanFragment = { weightTotal: string, weightWithData: string } & { ' $fragmentName'?: 'IndicatorComputation_PlanFragment' };

export type IndicatorComputation_IndicatorFragment = { shortName: string, weight: string, figure: { progress: string | null, formula: Array<{ label: string, subject: string | null, expression: string, result: string | null }> } | null, targets: Array<(
    { id: string, label: string, figure: { sourceKey: string | null, formula: Array<{ label: string, subject: string | null, expression: string, result: string | null }> } | null }
    & { ' $fragmentRefs'?: { 'TargetPanel_TargetFragment': TargetPanel_TargetFragment } }
  )> } & { ' $fragmentName'?: 'IndicatorComputation_IndicatorFragment' };

export type IndicatorDeadline_IndicatorFragment = { deadline: { id: string, text: string | null, rule: DeadlineRule, amount: number | null, startsOn: string | null, computedOn: string | null, resolvedOn: string | null } | null, targets: Array<{ id: string, mode: TargetMode }>, proposedDeadlines: Array<{ id: string, text: string | null, provenanceNote: string | null, resolvedOn: string | null }> } & { ' $fragmentName'?: 'IndicatorDeadline_IndicatorFragment' };

export type IndicatorDeviations_IndicatorFragment = { deviations: Array<{ id: string, cause: string, correctiveAction: string, dueOn: string | null, closedOn: string | null, answerable: { id: string, name: string } | null }> | null } & { ' $fragmentName'?: 'IndicatorDeviations_IndicatorFragment' };

export type IndicatorHistory_IndicatorFragment = { series: { dates: Array<string>, targets: Array<{ targetId: string, goal: string | null, values: Array<string | null>, progress: Array<string | null>, expected: Array<string | null> }> } | null, targets: Array<{ id: string, label: string, kind: TargetKind, goal: string | null, unit: string, unitPlural: string, periodUnit: PeriodUnit, memberKind: MemberKind | null, sourceDecisions: Array<{ startsOn: string, reason: string, source: { key: string } | null }>, figure: { asOf: string, value: string | null, numerator: string | null, denominator: string | null, satisfied: number | null, memberCount: number | null, expected: string | null } | null }> } & { ' $fragmentName'?: 'IndicatorHistory_IndicatorFragment' };

export type IndicatorNotes_NoteFragment = { code: string, place: string, sourceText: string, question: string, reading: string } & { ' $fragmentName'?: 'IndicatorNotes_NoteFragment' };

export type IndicatorValuesQueryVariables = Exact<{
  entity: string;
  row: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IndicatorValuesQuery = { plan: { id: string, indicator: { id: string, measurements: { pageInfo: { startCursor: string | null, endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean }, edges: Array<{ node: (
            { id: string }
            & { ' $fragmentRefs'?: { 'RecordedValue_MeasurementFragment': RecordedValue_MeasurementFragment } }
          ) }> } } | null } | null };

export type IndicatorQueryVariables = Exact<{
  entity: string;
  row: number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type IndicatorQuery = { plan: { id: string, startsOn: string, endsOn: string, entity: { id: string, slug: string, name: string, isSample: boolean, today: string }, figure: { ' $fragmentRefs'?: { 'IndicatorComputation_PlanFragment': IndicatorComputation_PlanFragment } } | null, areas: Array<{ id: string, number: number, shortName: string, indicators: Array<{ id: string }> }>, indicators: Array<{ id: string, row: number, shortName: string }>, notes: Array<{ ' $fragmentRefs'?: { 'IndicatorNotes_NoteFragment': IndicatorNotes_NoteFragment } }>, indicator: (
      { id: string, row: number, shortName: string, name: string, notApplicable: string | null, figure: { asOf: string, progress: string | null, expected: string | null, status: Status } | null, targets: Array<{ id: string, label: string, kind: TargetKind, goal: string | null, unit: string, unitPlural: string, periodUnit: PeriodUnit, memberKind: MemberKind | null, figure: { value: string | null, numerator: string | null, denominator: string | null, satisfied: number | null, memberCount: number | null } | null }> }
      & { ' $fragmentRefs'?: { 'IndicatorHistory_IndicatorFragment': IndicatorHistory_IndicatorFragment;'IndicatorComputation_IndicatorFragment': IndicatorComputation_IndicatorFragment;'IndicatorAct_IndicatorFragment': IndicatorAct_IndicatorFragment;'IndicatorDeadline_IndicatorFragment': IndicatorDeadline_IndicatorFragment;'IndicatorAnswerable_IndicatorFragment': IndicatorAnswerable_IndicatorFragment;'IndicatorDeviations_IndicatorFragment': IndicatorDeviations_IndicatorFragment } }
    ) | null } | null };

export type RecordedValue_MeasurementFragment = { periodKey: string, periodStartsOn: string, periodEndsOn: string, cutoff: string, revision: number, state: MeasurementState, source: MeasurementSource, value: string | null, numerator: string | null, denominator: string | null, note: string | null, reason: string | null, recordedAt: string, recordedBy: { id: string, name: string } | null, decisions: Array<{ kind: DecisionKind, reason: string | null, decidedAt: string, decidedBy: { id: string, name: string } | null }>, evidence: Array<{ id: string, title: string, url: string }>, members: Array<{ memberId: string, value: string }>, target: { id: string, label: string, kind: TargetKind, goal: string | null, unit: string, unitPlural: string, periodUnit: PeriodUnit, memberKind: MemberKind | null, members: Array<{ id: string, name: string }> } | null } & { ' $fragmentName'?: 'RecordedValue_MeasurementFragment' };

export type AbandonForm_ImprovementFragment = { id: string, version: number } & { ' $fragmentName'?: 'AbandonForm_ImprovementFragment' };

export type AutomationSection_ProcedureFragment = (
  { id: string, automation: AutomationDegree, automationOn: string | null, onlineUrl: string | null }
  & { ' $fragmentRefs'?: { 'AutomationForm_ProcedureFragment': AutomationForm_ProcedureFragment } }
) & { ' $fragmentName'?: 'AutomationSection_ProcedureFragment' };

export type AutomationForm_ProcedureFragment = { id: string, version: number, actSet: ActSet, automation: AutomationDegree, automationOn: string | null, onlineUrl: string | null, decisions: Array<{ question: DecisionQuestion, answer: Feasibility }> | null } & { ' $fragmentName'?: 'AutomationForm_ProcedureFragment' };

export type CitizenSheet_ProcedureFragment = (
  { id: string, commonName: string | null, purpose: string | null, result: string | null, audience: string | null, cost: string | null, costNote: string | null, answerDays: number | null, answerUnit: AnswerUnit | null, channels: Array<ServiceChannel>, servicePoints: Array<{ name: string, address: string | null, hours: string | null }>, office: { id: string, name: string } | null }
  & { ' $fragmentRefs'?: { 'RequirementList_ProcedureFragment': RequirementList_ProcedureFragment;'NormList_ProcedureFragment': NormList_ProcedureFragment } }
) & { ' $fragmentName'?: 'CitizenSheet_ProcedureFragment' };

export type DecisionsSection_ProcedureFragment = (
  { id: string, decisions: Array<{ question: DecisionQuestion, answer: Feasibility, decidedOn: string | null, reason: string | null }> | null }
  & { ' $fragmentRefs'?: { 'DecisionsForm_ProcedureFragment': DecisionsForm_ProcedureFragment } }
) & { ' $fragmentName'?: 'DecisionsSection_ProcedureFragment' };

export type DecisionsForm_ProcedureFragment = { id: string, version: number, decisions: Array<{ question: DecisionQuestion, answer: Feasibility, decidedOn: string | null, reason: string | null }> | null } & { ' $fragmentName'?: 'DecisionsForm_ProcedureFragment' };

export type DirectoryItem_ProcedureFragment = { id: string, code: string, name: string, commonName: string | null, purpose: string | null, cost: string | null, costNote: string | null, answerDays: number | null, answerUnit: AnswerUnit | null, automation: AutomationDegree, requirements: Array<{ name: string, items: Array<{ kind: RequirementKind }> }>, office: { id: string, name: string } | null } & { ' $fragmentName'?: 'DirectoryItem_ProcedureFragment' };

export type DirectoryQueryVariables = Exact<{
  entity: string;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DirectoryQuery = { entity: { id: string, name: string } | null, procedures: { totalCount: number, edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'DirectoryItem_ProcedureFragment': DirectoryItem_ProcedureFragment } }
      ) }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type EvaluationSection_ProcedureFragment = (
  { id: string, evaluation: { steps: number | null, documents: number | null, yearlyDemand: number | null, satisfaction: string | null, burden: string | null, ease: string | null, efficiency: string | null, burdens: Array<{ burden: Burden, amount: string | null, limit: string, share: string | null }> } | null }
  & { ' $fragmentRefs'?: { 'EvaluationForm_ProcedureFragment': EvaluationForm_ProcedureFragment } }
) & { ' $fragmentName'?: 'EvaluationSection_ProcedureFragment' };

export type EvaluationForm_ProcedureFragment = { id: string, version: number, evaluation: { steps: number | null, documents: number | null, yearlyDemand: number | null, satisfaction: string | null } | null } & { ' $fragmentName'?: 'EvaluationForm_ProcedureFragment' };

export type IdentifyForm_ProcedureFragment = { id: string, version: number, name: string, purpose: string | null, result: string | null, identifiedOn: string | null } & { ' $fragmentName'?: 'IdentifyForm_ProcedureFragment' };

export type IdentitySection_ProcedureFragment = (
  { id: string, code: string, commonName: string | null, actSet: ActSet, suitClass: SuitClass | null, declaredOn: string }
  & { ' $fragmentRefs'?: { 'IdentityForm_ProcedureFragment': IdentityForm_ProcedureFragment } }
) & { ' $fragmentName'?: 'IdentitySection_ProcedureFragment' };

export type IdentityForm_ProcedureFragment = { id: string, version: number, code: string, name: string, commonName: string | null, actSet: ActSet, suitClass: SuitClass | null, declaredOn: string, office: { id: string, name: string } | null } & { ' $fragmentName'?: 'IdentityForm_ProcedureFragment' };

export type ImprovementItem_ImprovementFragment = (
  { id: string, description: string, stepsBefore: number | null, stepsAfter: number | null, daysBefore: number | null, daysAfter: number | null, costBefore: string | null, costAfter: string | null, documentsBefore: number | null, documentsAfter: number | null, needsPartner: boolean, startsOn: string | null, endsOn: string | null, completedOn: string | null, abandonedOn: string | null, abandonedReason: string | null, overdue: boolean, kind: { id: string, type: ImprovementType, name: string, verified: boolean }, partner: { id: string, name: string } | null, answerable: { id: string, name: string } | null, control: { answered: number, hasWorkPlan: boolean | null, isImplemented: boolean | null, isUpdatedInSuit: boolean | null, isPublicised: boolean | null, benefitsUsers: boolean | null, isMeasured: boolean | null } | null }
  & { ' $fragmentRefs'?: { 'ImprovementForm_ImprovementFragment': ImprovementForm_ImprovementFragment;'AbandonForm_ImprovementFragment': AbandonForm_ImprovementFragment } }
) & { ' $fragmentName'?: 'ImprovementItem_ImprovementFragment' };

export type CreateImprovementMutationVariables = Exact<{
  input: CreateImprovementInput;
}>;


export type CreateImprovementMutation = { createImprovement:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Improvement', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type UpdateImprovementMutationVariables = Exact<{
  input: UpdateImprovementInput;
}>;


export type UpdateImprovementMutation = { updateImprovement:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Improvement', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type AbandonImprovementMutationVariables = Exact<{
  input: AbandonImprovementInput;
}>;


export type AbandonImprovementMutation = { abandonImprovement:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Improvement', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type CreateImprovementKindMutationVariables = Exact<{
  input: CreateImprovementKindInput;
}>;


export type CreateImprovementKindMutation = { createImprovementKind:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'ImprovementKind', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type UpdateImprovementKindMutationVariables = Exact<{
  input: UpdateImprovementKindInput;
}>;


export type UpdateImprovementKindMutation = { updateImprovementKind:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'ImprovementKind', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type ImprovementForm_ImprovementFragment = { id: string, version: number, description: string, stepsBefore: number | null, stepsAfter: number | null, daysBefore: number | null, daysAfter: number | null, costBefore: string | null, costAfter: string | null, documentsBefore: number | null, documentsAfter: number | null, needsPartner: boolean, startsOn: string | null, endsOn: string | null, completedOn: string | null, kind: { id: string, type: ImprovementType, name: string, verified: boolean }, partner: { id: string, name: string } | null, answerable: { id: string, name: string } | null, control: { hasWorkPlan: boolean | null, isImplemented: boolean | null, isUpdatedInSuit: boolean | null, isPublicised: boolean | null, benefitsUsers: boolean | null, isMeasured: boolean | null } | null } & { ' $fragmentName'?: 'ImprovementForm_ImprovementFragment' };

export type ImprovementsSection_ProcedureFragment = { id: string, improvements: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'ImprovementItem_ImprovementFragment': ImprovementItem_ImprovementFragment } }
  )> } & { ' $fragmentName'?: 'ImprovementsSection_ProcedureFragment' };

export type InventoryTable_ProcedureFragment = { id: string, code: string, name: string, state: InventoryState | null, retiredOn: string | null, suitState: SuitState, inSuit: boolean, automation: AutomationDegree, attention: Array<Attention> | null, office: { id: string, name: string } | null, evaluation: { efficiency: string | null } | null } & { ' $fragmentName'?: 'InventoryTable_ProcedureFragment' };

export type InventoryQueryVariables = Exact<{
  entity: string;
  set?: ActSet | null | undefined;
  asOf?: string | null | undefined;
}>;


export type InventoryQuery = { entity: { id: string, name: string, today: string, isSample: boolean, offices: Array<{ id: string, name: string, activeTo: string | null }>, savedViews: Array<{ id: string, name: string, query: string }> } | null, inventorySummary: { asOf: string, rows: number, bars: Array<{ bar: InventoryBar, counts: number, outOf: number, excluded: number }>, savings: Array<{ unit: SavedUnit, before: string, after: string, saved: string, improvements: number, unmeasured: number }>, attention: Array<{ attention: Attention, rows: number }> | null } | null };

export type InventoryListQueryVariables = Exact<{
  entity: string;
  search?: string | null | undefined;
  filter?: ProcedureFilter | null | undefined;
  sort?: ProcedureSort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InventoryListQuery = { procedures: { totalCount: number, edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'InventoryTable_ProcedureFragment': InventoryTable_ProcedureFragment } }
      ) }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'SavedView', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type RemoveViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type RemoveViewMutation = { removeView:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Entity', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type NormList_ProcedureFragment = { id: string, legalBasis: Array<{ norm: string, articles: string | null, url: string | null }> } & { ' $fragmentName'?: 'NormList_ProcedureFragment' };

export type ProcedureInside_ProcedureFragment = (
  { id: string, code: string, viewerMayEdit: boolean, retiredOn: string | null }
  & { ' $fragmentRefs'?: { 'CitizenSheet_ProcedureFragment': CitizenSheet_ProcedureFragment;'SheetForm_ProcedureFragment': SheetForm_ProcedureFragment;'StepsSection_ProcedureFragment': StepsSection_ProcedureFragment;'IdentitySection_ProcedureFragment': IdentitySection_ProcedureFragment;'EvaluationSection_ProcedureFragment': EvaluationSection_ProcedureFragment;'DecisionsSection_ProcedureFragment': DecisionsSection_ProcedureFragment;'ImprovementsSection_ProcedureFragment': ImprovementsSection_ProcedureFragment;'PublicationSection_ProcedureFragment': PublicationSection_ProcedureFragment;'AutomationSection_ProcedureFragment': AutomationSection_ProcedureFragment } }
) & { ' $fragmentName'?: 'ProcedureInside_ProcedureFragment' };

export type ProcedureLinks_ProcedureFragment = { id: string, onSite: boolean, inSuit: boolean, siteUrl: string | null, suitUrl: string | null, suitNumber: string | null, onlineUrl: string | null } & { ' $fragmentName'?: 'ProcedureLinks_ProcedureFragment' };

export type ProcedureQueryVariables = Exact<{
  entity: string;
  code: string;
}>;


export type ProcedureQuery = { entity: { id: string, name: string, isSample: boolean, today: string } | null, procedure: (
    { id: string, code: string, name: string, actSet: ActSet, cost: string | null, costNote: string | null, answerDays: number | null, answerUnit: AnswerUnit | null, published: boolean, viewerMayEdit: boolean, state: InventoryState | null, retiredOn: string | null, office: { id: string, name: string } | null }
    & { ' $fragmentRefs'?: { 'CitizenSheet_ProcedureFragment': CitizenSheet_ProcedureFragment;'ProcedureLinks_ProcedureFragment': ProcedureLinks_ProcedureFragment;'ProcedureInside_ProcedureFragment': ProcedureInside_ProcedureFragment } }
  ) | null };

export type ProcedureChoicesQueryVariables = Exact<{
  entity: string;
}>;


export type ProcedureChoicesQuery = { entity: { id: string, today: string, offices: Array<{ id: string, name: string, activeTo: string | null }>, organisations: Array<{ id: string, name: string, activeTo: string | null }>, people: { edges: Array<{ node: { id: string, name: string } }> } | null, improvementKinds: Array<{ id: string, type: ImprovementType, name: string, verified: boolean, active: boolean, version: number }> | null } | null };

export type ProcedureHistoryQueryVariables = Exact<{
  entity: string;
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProcedureHistoryQuery = { procedure: { id: string, history: { edges: Array<{ cursor: string, node: { at: string, action: string | null, actorName: string | null, ofImprovement: boolean, label: string | null, reason: string | null, made: boolean, changes: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type UpdateProcedureMutationVariables = Exact<{
  input: UpdateProcedureInput;
}>;


export type UpdateProcedureMutation = { updateProcedure:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Procedure', id: string, code: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type IdentifyProcedureMutationVariables = Exact<{
  input: IdentifyProcedureInput;
}>;


export type IdentifyProcedureMutation = { identifyProcedure:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Procedure', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type StudyProcedureMutationVariables = Exact<{
  input: StudyProcedureInput;
}>;


export type StudyProcedureMutation = { studyProcedure:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Procedure', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type RetireProcedureMutationVariables = Exact<{
  input: RetireProcedureInput;
}>;


export type RetireProcedureMutation = { retireProcedure:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Procedure', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type RestoreProcedureMutationVariables = Exact<{
  input: RestoreProcedureInput;
}>;


export type RestoreProcedureMutation = { restoreProcedure:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Procedure', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type DeclareProceduresMutationVariables = Exact<{
  input: DeclareProceduresInput;
}>;


export type DeclareProceduresMutation = { declareProcedures:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'DeclaredProcedures', procedures: Array<{ id: string, code: string }> }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type PublicationSection_ProcedureFragment = (
  { id: string, onSite: boolean, siteOn: string | null, siteUrl: string | null, suitState: SuitState, suitOn: string | null, suitRemovedOn: string | null, suitNumber: string | null, suitUrl: string | null }
  & { ' $fragmentRefs'?: { 'PublicationForm_ProcedureFragment': PublicationForm_ProcedureFragment } }
) & { ' $fragmentName'?: 'PublicationSection_ProcedureFragment' };

export type PublicationForm_ProcedureFragment = { id: string, version: number, actSet: ActSet, inSuit: boolean, siteOn: string | null, siteUrl: string | null, suitState: SuitState, suitOn: string | null, suitRemovedOn: string | null, suitNumber: string | null, suitUrl: string | null } & { ' $fragmentName'?: 'PublicationForm_ProcedureFragment' };

export type RequirementList_ProcedureFragment = { id: string, requirements: Array<{ name: string, items: Array<{ kind: RequirementKind, text: string, exception: string | null }> }> } & { ' $fragmentName'?: 'RequirementList_ProcedureFragment' };

export type RetireForm_ProcedureFragment = { id: string, version: number } & { ' $fragmentName'?: 'RetireForm_ProcedureFragment' };

export type RestoreForm_ProcedureFragment = { id: string, version: number } & { ' $fragmentName'?: 'RestoreForm_ProcedureFragment' };

export type SheetForm_ProcedureFragment = { id: string, version: number, purpose: string | null, result: string | null, audience: string | null, cost: string | null, costNote: string | null, answerDays: number | null, answerUnit: AnswerUnit | null, channels: Array<ServiceChannel>, requirements: Array<{ name: string, items: Array<{ kind: RequirementKind, text: string, exception: string | null }> }>, legalBasis: Array<{ norm: string, articles: string | null, url: string | null }>, servicePoints: Array<{ name: string, address: string | null, hours: string | null }> } & { ' $fragmentName'?: 'SheetForm_ProcedureFragment' };

export type StepsSection_ProcedureFragment = (
  { id: string, version: number, actSet: ActSet, state: InventoryState | null, viewerMayEdit: boolean, declaredOn: string, identifiedOn: string | null, studiedOn: string | null, reviewedOn: string | null, retiredOn: string | null, retiredReason: string | null, missingFor: Array<{ sourceKey: string, reason: string, words: string }> | null }
  & { ' $fragmentRefs'?: { 'IdentifyForm_ProcedureFragment': IdentifyForm_ProcedureFragment;'StudyForm_ProcedureFragment': StudyForm_ProcedureFragment;'RetireForm_ProcedureFragment': RetireForm_ProcedureFragment;'RestoreForm_ProcedureFragment': RestoreForm_ProcedureFragment } }
) & { ' $fragmentName'?: 'StepsSection_ProcedureFragment' };

export type StudyForm_ProcedureFragment = { id: string, version: number, cost: string | null, answerDays: number | null, answerUnit: AnswerUnit | null, studiedOn: string | null, evaluation: { steps: number | null, documents: number | null, yearlyDemand: number | null } | null } & { ' $fragmentName'?: 'StudyForm_ProcedureFragment' };

export type RevisionQueryVariables = Exact<{
  entity: string;
}>;


export type RevisionQuery = { plan: { id: string, revision: number } | null };

type WriteRefusal_AccessRefusal_Fragment = { __typename: 'AccessRefusal', errorCode: ErrorCode, message: string } & { ' $fragmentName'?: 'WriteRefusal_AccessRefusal_Fragment' };

type WriteRefusal_ConflictRefusal_Fragment = { __typename: 'ConflictRefusal', currentVersion: number, errorCode: ErrorCode, message: string, current: Array<{ field: string, value: string | null }> } & { ' $fragmentName'?: 'WriteRefusal_ConflictRefusal_Fragment' };

type WriteRefusal_InputRefusal_Fragment = { __typename: 'InputRefusal', errorCode: ErrorCode, message: string, issues: Array<{ path: Array<string>, errorCode: ErrorCode, message: string }> } & { ' $fragmentName'?: 'WriteRefusal_InputRefusal_Fragment' };

type WriteRefusal_NotFoundRefusal_Fragment = { __typename: 'NotFoundRefusal', errorCode: ErrorCode, message: string } & { ' $fragmentName'?: 'WriteRefusal_NotFoundRefusal_Fragment' };

type WriteRefusal_StateRefusal_Fragment = { __typename: 'StateRefusal', errorCode: ErrorCode, message: string } & { ' $fragmentName'?: 'WriteRefusal_StateRefusal_Fragment' };

export type WriteRefusalFragment =
  | WriteRefusal_AccessRefusal_Fragment
  | WriteRefusal_ConflictRefusal_Fragment
  | WriteRefusal_InputRefusal_Fragment
  | WriteRefusal_NotFoundRefusal_Fragment
  | WriteRefusal_StateRefusal_Fragment
;

export type ReadingRow_TargetFragment = { id: string, rowTargets: Array<{ ' $fragmentRefs'?: { 'ReadingTarget_TargetFragment': ReadingTarget_TargetFragment } }> } & { ' $fragmentName'?: 'ReadingRow_TargetFragment' };

export type ReadingTarget_TargetFragment = { id: string, row: number, rowName: string, label: string, kind: TargetKind, mode: TargetMode, goal: string | null, unit: string, unitPlural: string, periodUnit: PeriodUnit, wholeNumbers: boolean, maximum: string | null, memberKind: MemberKind | null, numeratorLabel: string | null, denominatorLabel: string | null, members: Array<{ id: string, name: string, activeFrom: string | null, activeTo: string | null, deadline: string | null }>, rules: { today: string, asOf: string, startsOn: string, deadline: string | null, planStartsOn: string, planEndsOn: string, onTrackFrom: string, atRiskFrom: string, notApplicable: string | null, readings: Array<{ measurementId: string, periodKey: string, cutoff: string, revision: number, value: string | null, numerator: string | null, denominator: string | null, members: Array<{ memberId: string, value: string | null }> }> } | null } & { ' $fragmentName'?: 'ReadingTarget_TargetFragment' };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { viewer: { email: string, persons: Array<{ roles: Array<Role>, actions: Array<string>, person: { id: string, name: string, post: string | null } | null, entity: { id: string, slug: string } | null }> } | null, entities: Array<{ id: string, slug: string, name: string, department: string, isSample: boolean }> };

export type OwnOfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnOfficesQuery = { viewer: { persons: Array<{ entity: { id: string, slug: string } | null, offices: Array<{ id: string }> }> } | null };

export type PendingValue_MeasurementFragment = { id: string, version: number, state: MeasurementState, periodKey: string, cutoff: string, revision: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, reason: string | null, recordedAt: string, members: Array<{ memberId: string, value: string }>, recordedBy: { id: string, name: string } | null, decisions: Array<{ kind: DecisionKind, reason: string | null, decidedAt: string, decidedBy: { id: string, name: string } | null }> } & { ' $fragmentName'?: 'PendingValue_MeasurementFragment' };

export type RecordTargetQueryVariables = Exact<{
  id: string | number;
}>;


export type RecordTargetQuery = { node:
    | { __typename: 'ActionArea', id: string }
    | { __typename: 'AppointedOfficial', id: string }
    | { __typename: 'ArchiveHolding', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'ConnectionPoint', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Entity', id: string }
    | { __typename: 'GuidanceItem', id: string }
    | { __typename: 'HandoverDocument', id: string }
    | { __typename: 'HandoverMaterial', id: string }
    | { __typename: 'HandoverMethod', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'MailAccount', id: string }
    | { __typename: 'MailUse', id: string }
    | { __typename: 'Measurement', id: string }
    | { __typename: 'ParticipationQuestion', id: string }
    | { __typename: 'ParticipationSession', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'Procedure', id: string }
    | { __typename: 'ResourceNeed', id: string }
    | { __typename: 'SectorEngagement', id: string }
    | (
      { __typename: 'Target', row: number, id: string }
      & { ' $fragmentRefs'?: { 'ReadingRow_TargetFragment': ReadingRow_TargetFragment } }
    )
    | { __typename: 'Training', id: string }
    | { __typename: 'TrainingGroup', id: string }
   | null };

export type PendingValuesQueryVariables = Exact<{
  entity: string;
  row: number;
}>;


export type PendingValuesQuery = { plan: { id: string, indicator: { id: string, measurements: { edges: Array<{ node: (
            { id: string, target: { id: string } | null }
            & { ' $fragmentRefs'?: { 'PendingValue_MeasurementFragment': PendingValue_MeasurementFragment } }
          ) }> } } | null } | null };

export type RecordMeasurementMutationVariables = Exact<{
  input: RecordMeasurementInput;
}>;


export type RecordMeasurementMutation = { recordMeasurement:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'Measurement', id: string }
      & { ' $fragmentRefs'?: { 'PendingValue_MeasurementFragment': PendingValue_MeasurementFragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type CorrectMeasurementMutationVariables = Exact<{
  input: CorrectMeasurementInput;
}>;


export type CorrectMeasurementMutation = { correctMeasurement:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'Measurement', id: string }
      & { ' $fragmentRefs'?: { 'PendingValue_MeasurementFragment': PendingValue_MeasurementFragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type SubmitMeasurementMutationVariables = Exact<{
  input: SubmitMeasurementInput;
}>;


export type SubmitMeasurementMutation = { submitMeasurement:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'Measurement', id: string }
      & { ' $fragmentRefs'?: { 'PendingValue_MeasurementFragment': PendingValue_MeasurementFragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type OfficesQueryVariables = Exact<{
  entity: string;
}>;


export type OfficesQuery = { entity: { id: string, today: string, offices: Array<{ id: string, code: string, name: string, activeFrom: string, activeTo: string | null, version: number }>, organisations: Array<{ id: string, code: string, name: string, sector: string | null, activeFrom: string, activeTo: string | null, version: number }>, bodies: Array<{ id: string, code: string, name: string, activeFrom: string, activeTo: string | null, version: number }> } | null };

export type CreateOfficeMutationVariables = Exact<{
  input: CreateOfficeInput;
}>;


export type CreateOfficeMutation = { createOffice:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Office', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type UpdateOfficeMutationVariables = Exact<{
  input: UpdateOfficeInput;
}>;


export type UpdateOfficeMutation = { updateOffice:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Office', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type ArchiveOfficeMutationVariables = Exact<{
  input: ArchiveOfficeInput;
}>;


export type ArchiveOfficeMutation = { archiveOffice:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Office', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type CreateOrganisationMutation = { createOrganisation:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Organisation', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateOrganisationMutation = { updateOrganisation:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Organisation', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type ArchiveOrganisationMutationVariables = Exact<{
  input: ArchiveOrganisationInput;
}>;


export type ArchiveOrganisationMutation = { archiveOrganisation:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Organisation', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type CreateBodyMutationVariables = Exact<{
  input: CreateBodyInput;
}>;


export type CreateBodyMutation = { createBody:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | { __typename: 'Body', id: string }
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type UpdateBodyMutationVariables = Exact<{
  input: UpdateBodyInput;
}>;


export type UpdateBodyMutation = { updateBody:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | { __typename: 'Body', id: string }
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type ArchiveBodyMutationVariables = Exact<{
  input: ArchiveBodyInput;
}>;


export type ArchiveBodyMutation = { archiveBody:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | { __typename: 'Body', id: string }
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type AreaTable_PlanFragment = { areas: Array<{ id: string, number: number, shortName: string, indicators: Array<{ id: string }>, figure: { progress: string | null, expected: string | null, status: Status } | null }> } & { ' $fragmentName'?: 'AreaTable_PlanFragment' };

export type DeadlineList_PlanFragment = { upcomingDeadlines: Array<{ date: string, label: string, confirmed: boolean, daysLeft: number, indicator: { id: string, row: number } | null, phase: { id: string, number: number } | null }> } & { ' $fragmentName'?: 'DeadlineList_PlanFragment' };

export type OverviewQueryVariables = Exact<{
  entity: string;
}>;


export type OverviewQuery = { entity: { id: string, slug: string, name: string, isSample: boolean, currentContact: string | null } | null, plan: (
    { id: string, title: string, validFrom: number, validTo: number, status: PlanStatus, onTrackFrom: string, atRiskFrom: string, areas: Array<{ id: string }>, indicators: Array<{ id: string }>, figure: (
      { asOf: string, progress: string | null, expected: string | null, status: Status }
      & { ' $fragmentRefs'?: { 'PlanProgress_FigureFragment': PlanProgress_FigureFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'AreaTable_PlanFragment': AreaTable_PlanFragment;'DeadlineList_PlanFragment': DeadlineList_PlanFragment;'PhaseSection_PlanFragment': PhaseSection_PlanFragment } }
  ) | null };

export type PhaseSection_PlanFragment = { startsOn: string, endsOn: string, phases: Array<{ id: string, name: string, definition: string, deadline: string, deadlineConfirmed: boolean }> } & { ' $fragmentName'?: 'PhaseSection_PlanFragment' };

export type PlanProgress_FigureFragment = { asOf: string, progress: string | null, expected: string | null, status: Status, lowerBound: string | null, rows: number, rowsWithData: number } & { ' $fragmentName'?: 'PlanProgress_FigureFragment' };

export type ParticipationSessionQueryVariables = Exact<{
  entity: string;
  code: string;
}>;


export type ParticipationSessionQuery = { entity: { id: string, name: string, isSample: boolean, currentContact: string | null } | null, participationSession: { id: string, code: string, topic: string, modality: ParticipationSessionModality, opensOn: string, opensAt: string | null, closesOn: string, officials: string, heldOn: string | null, minutes: string | null, transcriptOn: string | null, cancelledReason: string | null, stage: SessionStage, isOpen: boolean, mayModerate: boolean, office: { id: string, name: string } } | null };

export type Question_QuestionFragment = { id: string, authorName: string | null, body: string, entered: boolean, state: QuestionState, askedAt: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, rejectedReason: string | null, moderatedBy: string | null, version: number } & { ' $fragmentName'?: 'Question_QuestionFragment' };

export type FollowSessionQueryVariables = Exact<{
  entity: string;
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type FollowSessionQuery = { participationSession: { id: string, stage: SessionStage, isOpen: boolean, questions: { totalCount: number, edges: Array<{ node: (
          { id: string, answeredAt: string | null }
          & { ' $fragmentRefs'?: { 'Question_QuestionFragment': Question_QuestionFragment } }
        ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ModerationQueryVariables = Exact<{
  entity: string;
  code: string;
}>;


export type ModerationQuery = { participationSession: { id: string, waiting: { totalCount: number, edges: Array<{ node: (
          { id: string }
          & { ' $fragmentRefs'?: { 'Question_QuestionFragment': Question_QuestionFragment } }
        ) }> }, hidden: { totalCount: number, edges: Array<{ node: (
          { id: string }
          & { ' $fragmentRefs'?: { 'Question_QuestionFragment': Question_QuestionFragment } }
        ) }> } } | null };

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionMutation = { askQuestion:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | { __typename: 'AskedQuestion', askedAt: string }
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type ModerateQuestionMutationVariables = Exact<{
  input: ModerateQuestionInput;
}>;


export type ModerateQuestionMutation = { moderateQuestion:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'ParticipationQuestion', id: string }
      & { ' $fragmentRefs'?: { 'Question_QuestionFragment': Question_QuestionFragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { answerQuestion:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'ParticipationQuestion', id: string }
      & { ' $fragmentRefs'?: { 'Question_QuestionFragment': Question_QuestionFragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type EnterQuestionMutationVariables = Exact<{
  input: EnterQuestionInput;
}>;


export type EnterQuestionMutation = { enterQuestion:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'ParticipationQuestion', id: string }
      & { ' $fragmentRefs'?: { 'Question_QuestionFragment': Question_QuestionFragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type SessionItem_SessionFragment = { id: string, code: string, topic: string, modality: ParticipationSessionModality, opensOn: string, opensAt: string | null, closesOn: string, officials: string, heldOn: string | null, transcriptOn: string | null, cancelledReason: string | null, stage: SessionStage } & { ' $fragmentName'?: 'SessionItem_SessionFragment' };

export type ParticipationSessionsQueryVariables = Exact<{
  entity: string;
}>;


export type ParticipationSessionsQuery = { entity: { id: string, name: string, isSample: boolean } | null, participationSessions: Array<(
    { id: string, stage: SessionStage, opensOn: string }
    & { ' $fragmentRefs'?: { 'SessionItem_SessionFragment': SessionItem_SessionFragment } }
  )> | null };

export type AccessPanel_PersonFragment = { id: string, name: string, email: string | null, hasAccount: boolean } & { ' $fragmentName'?: 'AccessPanel_PersonFragment' };

export type ArchivePerson_PersonFragment = { id: string, name: string, version: number } & { ' $fragmentName'?: 'ArchivePerson_PersonFragment' };

export type CommitteePanel_PersonFragment = { id: string, name: string, archived: boolean, committeeSeats: Array<{ id: string, function: string, act: string | null, since: string, until: string | null, version: number }> | null } & { ' $fragmentName'?: 'CommitteePanel_PersonFragment' };

export type PeopleTable_PersonFragment = { id: string, name: string, post: string | null, email: string | null, hasAccount: boolean, archived: boolean, memberships: Array<{ role: Role, office: { id: string, name: string } | null }> | null, committeeSeats: Array<{ id: string, function: string, until: string | null }> | null } & { ' $fragmentName'?: 'PeopleTable_PersonFragment' };

export type PeopleQueryVariables = Exact<{
  entity: string;
  search?: string | null | undefined;
  roles?: Array<Role> | Role | null | undefined;
  officeId?: string | number | null | undefined;
  inCommittee?: boolean | null | undefined;
  archived?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PeopleQuery = { entity: { id: string, today: string, offices: Array<{ id: string, name: string, activeTo: string | null }>, people: { edges: Array<{ node: (
          { id: string }
          & { ' $fragmentRefs'?: { 'PeopleTable_PersonFragment': PeopleTable_PersonFragment } }
        ) }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type PeopleCountQueryVariables = Exact<{
  entity: string;
}>;


export type PeopleCountQuery = { entity: { id: string, people: { edges: Array<{ node: { id: string, hasAccount: boolean } }>, pageInfo: { hasNextPage: boolean } } | null } | null };

export type PersonQueryVariables = Exact<{
  entity: string;
  after?: string | null | undefined;
}>;


export type PersonQuery = { viewer: { email: string, persons: Array<{ person: { id: string } | null }> } | null, entity: { id: string, today: string, offices: Array<{ id: string, name: string, activeTo: string | null }>, people: { edges: Array<{ node: (
          { id: string, name: string, archived: boolean, email: string | null, hasAccount: boolean, post: string | null, version: number, memberships: Array<{ role: Role, office: { id: string, name: string } | null }> | null }
          & { ' $fragmentRefs'?: { 'PersonForm_PersonFragment': PersonForm_PersonFragment;'RolesForm_PersonFragment': RolesForm_PersonFragment;'AccessPanel_PersonFragment': AccessPanel_PersonFragment;'CommitteePanel_PersonFragment': CommitteePanel_PersonFragment;'ArchivePerson_PersonFragment': ArchivePerson_PersonFragment } }
        ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Person', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Person', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type SetRolesMutationVariables = Exact<{
  input: SetRolesInput;
}>;


export type SetRolesMutation = { setRoles:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Person', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type ArchivePersonMutationVariables = Exact<{
  input: ArchivePersonInput;
}>;


export type ArchivePersonMutation = { archivePerson:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Person', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | { __typename: 'IssuedInvitation', delivered: boolean, expiresAt: string, link: string | null }
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | { __typename: 'IssuedInvitation', delivered: boolean, expiresAt: string, link: string | null }
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type AddCommitteeMemberMutationVariables = Exact<{
  input: AddCommitteeMemberInput;
}>;


export type AddCommitteeMemberMutation = { addCommitteeMember:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | { __typename: 'CommitteeMember', id: string }
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type EndCommitteeMemberMutationVariables = Exact<{
  input: EndCommitteeMemberInput;
}>;


export type EndCommitteeMemberMutation = { endCommitteeMember:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | { __typename: 'CommitteeMember', id: string }
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type PersonForm_PersonFragment = { id: string, name: string, post: string | null, email: string | null, hasAccount: boolean, version: number } & { ' $fragmentName'?: 'PersonForm_PersonFragment' };

export type RolesForm_PersonFragment = { id: string, name: string, version: number, memberships: Array<{ role: Role, office: { id: string, name: string } | null }> | null } & { ' $fragmentName'?: 'RolesForm_PersonFragment' };

export type RegisterPlaceQueryVariables = Exact<{
  entity: string;
}>;


export type RegisterPlaceQuery = { entity: { id: string, name: string, today: string, isSample: boolean, offices: Array<{ id: string, name: string, activeFrom: string, activeTo: string | null }>, organisations: Array<{ id: string, name: string, activeTo: string | null }>, bodies: Array<{ id: string, name: string, activeTo: string | null }> } | null, plan: { id: string, startsOn: string, endsOn: string, areas: Array<{ id: string, number: number, shortName: string }>, phases: Array<{ id: string, number: number, name: string }>, indicators: Array<{ id: string, row: number, shortName: string }> } | null };

export type RegisterRowChoicesQueryVariables = Exact<{
  entity: string;
  key: RegisterKey;
  filter?: RegisterFilter | null | undefined;
  sort?: RegisterSort | null | undefined;
  after?: string | null | undefined;
}>;


export type RegisterRowChoicesQuery = { register: { key: RegisterKey, rows: { edges: Array<{ node:
          | { __typename: 'AppointedOfficial', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'ArchiveHolding', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'Channel', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'ConnectionPoint', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'Dataset', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'Delivery', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'GuidanceItem', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'HandoverDocument', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'HandoverMaterial', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'HandoverMethod', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'MailAccount', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'MailUse', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'ParticipationSession', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'Partner', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'ResourceNeed', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'SectorEngagement', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'Training', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'TrainingGroup', id: string, label: string, mayEdit: boolean, annulledReason: string | null }
         }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type RegisterStandingQueryVariables = Exact<{
  entity: string;
  key: RegisterKey;
}>;


export type RegisterStandingQuery = { register: { key: RegisterKey, openPeriods: Array<{ periodKey: string, startsOn: string, endsOn: string, isAttested: boolean, rows: number, office: { id: string, name: string } | null }>, attestations: Array<{ id: string, periodKey: string, note: string | null, attestedAt: string, office: { id: string } | null, attestedBy: { id: string, name: string } | null }> } | null };

export type AttestPeriodMutationVariables = Exact<{
  input: AttestPeriodInput;
}>;


export type AttestPeriodMutation = { attestPeriod:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | { __typename: 'Attestation', id: string }
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type WithdrawAttestationMutationVariables = Exact<{
  input: WithdrawAttestationInput;
}>;


export type WithdrawAttestationMutation = { withdrawAttestation:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | { __typename: 'Attestation', id: string }
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type CountsByOfficeQueryVariables = Exact<{
  entity: string;
  key: RegisterKey;
  from: string;
  to: string;
  row: number;
}>;


export type CountsByOfficeQuery = { register: { key: RegisterKey, countsByOffice: Array<{ month: string, count: number, office: { id: string } }> } | null, plan: { id: string, indicator: { id: string, targets: Array<{ id: string, kind: TargetKind, periodUnit: PeriodUnit, goal: string | null }> } | null } | null };

export type MailWeekQueryVariables = Exact<{
  entity: string;
  monday: string;
  before: string;
}>;


export type MailWeekQuery = { accounts: { key: RegisterKey, rows: { edges: Array<{ node:
          | { __typename: 'AppointedOfficial', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'ArchiveHolding', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'Channel', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'ConnectionPoint', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'Dataset', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'Delivery', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'GuidanceItem', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'HandoverDocument', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'HandoverMaterial', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'HandoverMethod', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'MailAccount', name: string, openedOn: string, closedOn: string | null, id: string, code: string, mayEdit: boolean, annulledReason: string | null, office: { id: string, name: string } }
          | { __typename: 'MailUse', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'ParticipationSession', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'Partner', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'ResourceNeed', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'SectorEngagement', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'Training', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
          | { __typename: 'TrainingGroup', id: string, code: string, mayEdit: boolean, annulledReason: string | null }
         }>, pageInfo: { hasNextPage: boolean } } } | null, week: { key: RegisterKey, rows: { edges: Array<{ node:
          | { __typename: 'AppointedOfficial', id: string }
          | { __typename: 'ArchiveHolding', id: string }
          | { __typename: 'Channel', id: string }
          | { __typename: 'ConnectionPoint', id: string }
          | { __typename: 'Dataset', id: string }
          | { __typename: 'Delivery', id: string }
          | { __typename: 'GuidanceItem', id: string }
          | { __typename: 'HandoverDocument', id: string }
          | { __typename: 'HandoverMaterial', id: string }
          | { __typename: 'HandoverMethod', id: string }
          | { __typename: 'MailAccount', id: string }
          | { __typename: 'MailUse', days: string | null, id: string, account: { id: string } | null }
          | { __typename: 'ParticipationSession', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'ResourceNeed', id: string }
          | { __typename: 'SectorEngagement', id: string }
          | { __typename: 'Training', id: string }
          | { __typename: 'TrainingGroup', id: string }
         }> } } | null, lastWeek: { key: RegisterKey, rows: { edges: Array<{ node:
          | { __typename: 'AppointedOfficial', id: string }
          | { __typename: 'ArchiveHolding', id: string }
          | { __typename: 'Channel', id: string }
          | { __typename: 'ConnectionPoint', id: string }
          | { __typename: 'Dataset', id: string }
          | { __typename: 'Delivery', id: string }
          | { __typename: 'GuidanceItem', id: string }
          | { __typename: 'HandoverDocument', id: string }
          | { __typename: 'HandoverMaterial', id: string }
          | { __typename: 'HandoverMethod', id: string }
          | { __typename: 'MailAccount', id: string }
          | { __typename: 'MailUse', days: string | null, id: string, account: { id: string } | null }
          | { __typename: 'ParticipationSession', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'ResourceNeed', id: string }
          | { __typename: 'SectorEngagement', id: string }
          | { __typename: 'Training', id: string }
          | { __typename: 'TrainingGroup', id: string }
         }> } } | null };

export type SaveMailWeekMutationVariables = Exact<{
  input: SaveMailWeekInput;
}>;


export type SaveMailWeekMutation = { saveMailWeek:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Register', key: RegisterKey }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type AnnulRegisterRowMutationVariables = Exact<{
  input: AnnulRegisterRowInput;
}>;


export type AnnulRegisterRowMutation = { annulRegisterRow:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | { __typename: 'AppointedOfficial', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'ArchiveHolding', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'Channel', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'ConnectionPoint', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'Dataset', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'Delivery', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'GuidanceItem', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'HandoverDocument', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'HandoverMaterial', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'HandoverMethod', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | { __typename: 'MailAccount', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'MailUse', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'ParticipationSession', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'Partner', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'ResourceNeed', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'SectorEngagement', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
    | { __typename: 'Training', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
    | { __typename: 'TrainingGroup', id: string, annulledReason: string | null, version: number, mayEdit: boolean }
   };

export type RegisterRowHistoryQueryVariables = Exact<{
  entity: string;
  code: string;
}>;


export type RegisterRowHistoryQuery = { registerRow:
    | { __typename: 'AppointedOfficial', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'ArchiveHolding', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'Channel', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'ConnectionPoint', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'Dataset', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'Delivery', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'GuidanceItem', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'HandoverDocument', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'HandoverMaterial', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'HandoverMethod', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'MailAccount', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'MailUse', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'ParticipationSession', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'Partner', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'ResourceNeed', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'SectorEngagement', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'Training', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
    | { __typename: 'TrainingGroup', id: string, history: Array<{ at: string, by: string | null, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> }
   | null };

export type FedRowQueryVariables = Exact<{
  entity: string;
  row: number;
}>;


export type FedRowQuery = { plan: { id: string, indicator: { id: string, row: number, shortName: string, figure: { asOf: string, progress: string | null } | null } | null } | null };

export type ReviewItem_MeasurementFragment = (
  { id: string, periodKey: string, periodStartsOn: string, periodEndsOn: string, cutoff: string, revision: number, source: MeasurementSource, value: string | null, numerator: string | null, denominator: string | null, note: string | null, reason: string | null, recordedAt: string, members: Array<{ memberId: string, value: string }>, recordedBy: { id: string, name: string } | null, decisions: Array<{ kind: DecisionKind, decidedAt: string, decidedBy: { id: string, name: string } | null }>, target: (
    { id: string }
    & { ' $fragmentRefs'?: { 'ReadingRow_TargetFragment': ReadingRow_TargetFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'EvidenceOf_MeasurementFragment': EvidenceOf_MeasurementFragment } }
) & { ' $fragmentName'?: 'ReviewItem_MeasurementFragment' };

export type ReviewQueueQueryVariables = Exact<{
  entity: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { viewer: { persons: Array<{ person: { id: string } | null, entity: { id: string, slug: string } | null }> } | null, plan: { id: string, all: { edges: Array<{ node: { id: string, source: MeasurementSource, cutoff: string, recordedBy: { id: string } | null, decisions: Array<{ kind: DecisionKind, decidedAt: string, decidedBy: { id: string } | null }> } }>, pageInfo: { hasNextPage: boolean } }, measurements: { edges: Array<{ node: (
          { id: string }
          & { ' $fragmentRefs'?: { 'ReviewItem_MeasurementFragment': ReviewItem_MeasurementFragment } }
        ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ApproveMeasurementMutationVariables = Exact<{
  input: ApproveMeasurementInput;
}>;


export type ApproveMeasurementMutation = { approveMeasurement:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | { __typename: 'Measurement', id: string, state: MeasurementState }
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type ReturnMeasurementMutationVariables = Exact<{
  input: ReturnMeasurementInput;
}>;


export type ReturnMeasurementMutation = { returnMeasurement:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | { __typename: 'Measurement', id: string, state: MeasurementState }
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { name: string, email: string | null, purpose: InvitationPurpose, expiresAt: string, valid: boolean, hasAccount: boolean, entity: { id: string, slug: string, name: string } } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'AcceptedInvitation', email: string | null }
    | { __typename: 'AccessRefusal', errorCode: ErrorCode, message: string }
    | { __typename: 'ConflictRefusal', errorCode: ErrorCode, message: string }
    | { __typename: 'InputRefusal', errorCode: ErrorCode, message: string, issues: Array<{ message: string }> }
    | { __typename: 'NotFoundRefusal', errorCode: ErrorCode, message: string }
    | { __typename: 'StateRefusal', errorCode: ErrorCode, message: string }
   };

export type ActSettingsQueryVariables = Exact<{
  entity: string;
  validFrom?: number | null | undefined;
}>;


export type ActSettingsQuery = { plan: { id: string, validFrom: number, status: PlanStatus, passages: Array<{ id: string, position: number, kind: PassageKind, text: string }> } | null };

export type CreatePassageMutationVariables = Exact<{
  input: CreatePassageInput;
}>;


export type CreatePassageMutation = { createPassage:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Passage', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type AdoptPlanForm_PlanFragment = { id: string, title: string, version: number, resolutionNumber: string | null, resolutionDate: string | null, indicators: Array<{ id: string }> } & { ' $fragmentName'?: 'AdoptPlanForm_PlanFragment' };

export type ArchiveEntityForm_EntityFragment = { id: string, version: number, name: string, isSample: boolean } & { ' $fragmentName'?: 'ArchiveEntityForm_EntityFragment' };

export type AreaForm_AreaFragment = { id: string, version: number, shortName: string, name: string, listName: string, benefits: string, responsibles: string, resources: string } & { ' $fragmentName'?: 'AreaForm_AreaFragment' };

export type AreasSettingsQueryVariables = Exact<{
  entity: string;
  validFrom?: number | null | undefined;
}>;


export type AreasSettingsQuery = { plan: { id: string, validFrom: number, status: PlanStatus, areas: Array<(
      { id: string, number: number, shortName: string, version: number, indicators: Array<{ id: string }> }
      & { ' $fragmentRefs'?: { 'AreaForm_AreaFragment': AreaForm_AreaFragment } }
    )> } | null };

export type CreateAreaMutationVariables = Exact<{
  input: CreateAreaInput;
}>;


export type CreateAreaMutation = { createArea:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | { __typename: 'ActionArea', id: string }
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type UpdateAreaMutationVariables = Exact<{
  input: UpdateAreaInput;
}>;


export type UpdateAreaMutation = { updateArea:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | { __typename: 'ActionArea', id: string }
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type CurrentContactForm_EntityFragment = { id: string, version: number, currentContact: string | null } & { ' $fragmentName'?: 'CurrentContactForm_EntityFragment' };

export type DeadlinePanel_IndicatorFragment = { id: string, row: number, version: number, deadline: { id: string, text: string | null, rule: DeadlineRule, amount: number | null, statedOn: string | null, startsOn: string | null, computedOn: string | null, resolvedOn: string | null } | null, proposedDeadlines: Array<{ id: string, text: string | null, rule: DeadlineRule, amount: number | null, statedOn: string | null, startsOn: string | null, provenanceNote: string | null }> } & { ' $fragmentName'?: 'DeadlinePanel_IndicatorFragment' };

export type EntitySettingsQueryVariables = Exact<{
  entity: string;
}>;


export type EntitySettingsQuery = { entity: (
    { id: string, slug: string, name: string, department: string, divipolaCode: string | null, nit: string | null, address: string | null, phone: string | null, email: string | null, website: string | null, currentContact: string | null, archived: boolean, isSample: boolean }
    & { ' $fragmentRefs'?: { 'RestoreEntityForm_EntityFragment': RestoreEntityForm_EntityFragment;'EntityForm_EntityFragment': EntityForm_EntityFragment;'CurrentContactForm_EntityFragment': CurrentContactForm_EntityFragment;'ArchiveEntityForm_EntityFragment': ArchiveEntityForm_EntityFragment } }
  ) | null };

export type UpdateEntityMutationVariables = Exact<{
  input: UpdateEntityInput;
}>;


export type UpdateEntityMutation = { updateEntity:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Entity', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type ArchiveEntityMutationVariables = Exact<{
  input: ArchiveEntityInput;
}>;


export type ArchiveEntityMutation = { archiveEntity:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Entity', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type RestoreEntityMutationVariables = Exact<{
  input: RestoreEntityInput;
}>;


export type RestoreEntityMutation = { restoreEntity:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Entity', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type EntityForm_EntityFragment = { id: string, version: number, name: string, department: string, divipolaCode: string | null, nit: string | null, address: string | null, phone: string | null, email: string | null, website: string | null } & { ' $fragmentName'?: 'EntityForm_EntityFragment' };

export type IncentiveWordsForm_IncentiveFragment = { id: string, version: number, name: string, text: string } & { ' $fragmentName'?: 'IncentiveWordsForm_IncentiveFragment' };

export type IncentiveForm_IncentiveFragment = { id: string, version: number, nomination: string | null, nominatedOn: string | null, result: string | null } & { ' $fragmentName'?: 'IncentiveForm_IncentiveFragment' };

export type IncentivesSettingsQueryVariables = Exact<{
  entity: string;
  validFrom?: number | null | undefined;
}>;


export type IncentivesSettingsQuery = { plan: { id: string, validFrom: number, status: PlanStatus, incentives: Array<(
      { id: string, name: string, text: string, nomination: string | null, nominatedOn: string | null, result: string | null, version: number }
      & { ' $fragmentRefs'?: { 'IncentiveWordsForm_IncentiveFragment': IncentiveWordsForm_IncentiveFragment;'IncentiveForm_IncentiveFragment': IncentiveForm_IncentiveFragment } }
    )> } | null };

export type RecordIncentiveOutcomeMutationVariables = Exact<{
  input: RecordIncentiveOutcomeInput;
}>;


export type RecordIncentiveOutcomeMutation = { recordIncentiveOutcome:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Incentive', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type MembersPanel_TargetFragment = { id: string, memberKind: MemberKind | null, members: Array<{ id: string, name: string, activeFrom: string | null, activeTo: string | null, deadline: string | null, reason: string | null, version: number }> } & { ' $fragmentName'?: 'MembersPanel_TargetFragment' };

export type NotApplicableForm_IndicatorFragment = { id: string, row: number, version: number, notApplicable: string | null } & { ' $fragmentName'?: 'NotApplicableForm_IndicatorFragment' };

export type ObjectiveRows_ObjectiveFragment = (
  { id: string, position: number, rows: Array<number> }
  & { ' $fragmentRefs'?: { 'ObjectiveForm_ObjectiveFragment': ObjectiveForm_ObjectiveFragment } }
) & { ' $fragmentName'?: 'ObjectiveRows_ObjectiveFragment' };

export type ObjectiveWordsForm_ObjectiveFragment = { id: string, version: number, text: string } & { ' $fragmentName'?: 'ObjectiveWordsForm_ObjectiveFragment' };

export type ObjectiveForm_ObjectiveFragment = { id: string, position: number, rows: Array<number>, version: number } & { ' $fragmentName'?: 'ObjectiveForm_ObjectiveFragment' };

export type ObjectivesSettingsQueryVariables = Exact<{
  entity: string;
  validFrom?: number | null | undefined;
}>;


export type ObjectivesSettingsQuery = { plan: { id: string, status: PlanStatus, validFrom: number, indicators: Array<{ id: string, row: number, shortName: string }>, objectives: Array<(
      { id: string, position: number, text: string, rows: Array<number>, version: number }
      & { ' $fragmentRefs'?: { 'ObjectiveRows_ObjectiveFragment': ObjectiveRows_ObjectiveFragment;'ObjectiveWordsForm_ObjectiveFragment': ObjectiveWordsForm_ObjectiveFragment } }
    )> } | null };

export type SetObjectiveRowsMutationVariables = Exact<{
  input: SetObjectiveRowsInput;
}>;


export type SetObjectiveRowsMutation = { setObjectiveRows:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Objective', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type PhaseForm_PhaseFragment = { id: string, version: number, name: string, definition: string, deadline: string, deadlineConfirmed: boolean, deadlineSource: string } & { ' $fragmentName'?: 'PhaseForm_PhaseFragment' };

export type PhasesSettingsQueryVariables = Exact<{
  entity: string;
  validFrom?: number | null | undefined;
}>;


export type PhasesSettingsQuery = { plan: { id: string, validFrom: number, status: PlanStatus, phases: Array<(
      { id: string, number: number, name: string, definition: string, deadline: string, deadlineConfirmed: boolean, deadlineSource: string, version: number }
      & { ' $fragmentRefs'?: { 'PhaseForm_PhaseFragment': PhaseForm_PhaseFragment } }
    )> } | null };

export type UpdatePhaseMutationVariables = Exact<{
  input: UpdatePhaseInput;
}>;


export type UpdatePhaseMutation = { updatePhase:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Phase', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type CreatePhaseMutationVariables = Exact<{
  input: CreatePhaseInput;
}>;


export type CreatePhaseMutation = { createPhase:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Phase', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type CreateObjectiveMutationVariables = Exact<{
  input: CreateObjectiveInput;
}>;


export type CreateObjectiveMutation = { createObjective:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Objective', id: string, position: number }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type UpdateObjectiveMutationVariables = Exact<{
  input: UpdateObjectiveInput;
}>;


export type UpdateObjectiveMutation = { updateObjective:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Objective', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type CreateIncentiveMutationVariables = Exact<{
  input: CreateIncentiveInput;
}>;


export type CreateIncentiveMutation = { createIncentive:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Incentive', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type UpdateIncentiveMutationVariables = Exact<{
  input: UpdateIncentiveInput;
}>;


export type UpdateIncentiveMutation = { updateIncentive:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Incentive', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type RemovePlanPartMutationVariables = Exact<{
  input: RemovePlanPartInput;
}>;


export type RemovePlanPartMutation = { removePlanPart:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Plan', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type PlanWordsForm_PlanFragment = { id: string, version: number, epigraph: string | null, vision: string | null } & { ' $fragmentName'?: 'PlanWordsForm_PlanFragment' };

export type PlanSettingsQueryVariables = Exact<{
  entity: string;
  validFrom?: number | null | undefined;
}>;


export type PlanSettingsQuery = { plan: (
    { id: string, title: string, status: PlanStatus, validFrom: number, resolutionNumber: string | null, resolutionDate: string | null, onTrackFrom: string, atRiskFrom: string, epigraph: string | null, vision: string | null, indicators: Array<{ id: string }> }
    & { ' $fragmentRefs'?: { 'PlanForm_PlanFragment': PlanForm_PlanFragment;'PlanWordsForm_PlanFragment': PlanWordsForm_PlanFragment;'ThresholdsForm_PlanFragment': ThresholdsForm_PlanFragment;'AdoptPlanForm_PlanFragment': AdoptPlanForm_PlanFragment } }
  ) | null };

export type UpdatePlanMutationVariables = Exact<{
  input: UpdatePlanInput;
}>;


export type UpdatePlanMutation = { updatePlan:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Plan', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type AdoptPlanMutationVariables = Exact<{
  input: AdoptPlanInput;
}>;


export type AdoptPlanMutation = { adoptPlan:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Plan', id: string }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type PlanForm_PlanFragment = { id: string, status: PlanStatus, version: number, title: string, validFrom: number, validTo: number, startsOn: string, endsOn: string, resolutionNumber: string | null, resolutionDate: string | null, signatory: string | null, signatoryPost: string | null, indicators: Array<{ id: string, row: number, shortName: string, deadline: { id: string, rule: DeadlineRule, amount: number | null, statedOn: string | null, resolvedOn: string | null } | null }> } & { ' $fragmentName'?: 'PlanForm_PlanFragment' };

export type PlansSettingsQueryVariables = Exact<{
  entity: string;
}>;


export type PlansSettingsQuery = { entity: { id: string, archived: boolean, plans: Array<{ id: string, title: string, validFrom: number, validTo: number, status: PlanStatus }> } | null, entities: Array<(
    { id: string, slug: string, name: string, archived: boolean, plans: Array<{ id: string, title: string, validFrom: number, validTo: number }> }
    & { ' $fragmentRefs'?: { 'RestoreEntityForm_EntityFragment': RestoreEntityForm_EntityFragment } }
  )> };

export type PlanTemplateQueryVariables = Exact<{
  entity: string;
  validFrom: number;
}>;


export type PlanTemplateQuery = { plan: { id: string, areas: Array<{ id: string }>, indicators: Array<{ id: string }>, phases: Array<{ id: string }>, objectives: Array<{ id: string }> } | null };

export type CreatePlanMutationVariables = Exact<{
  input: CreatePlanInput;
}>;


export type CreatePlanMutation = { createPlan:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | { __typename: 'Plan', id: string, validFrom: number }
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type CreateEntityMutationVariables = Exact<{
  input: CreateEntityInput;
}>;


export type CreateEntityMutation = { createEntity:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Entity', id: string, slug: string, name: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type RestoreEntityForm_EntityFragment = { id: string, version: number, name: string } & { ' $fragmentName'?: 'RestoreEntityForm_EntityFragment' };

export type RowWordsForm_IndicatorFragment = { id: string, version: number, name: string, goalText: string, activity: string, benefits: string, responsibles: string, resources: string } & { ' $fragmentName'?: 'RowWordsForm_IndicatorFragment' };

export type RowForm_IndicatorFragment = { id: string, row: number, version: number, shortName: string, reading: string | null, weight: string, answerable: { id: string, name: string } | null, answerableOffice: { id: string, name: string } | null } & { ' $fragmentName'?: 'RowForm_IndicatorFragment' };

export type RowsSettingsQueryVariables = Exact<{
  entity: string;
  validFrom?: number | null | undefined;
}>;


export type RowsSettingsQuery = { plan: { id: string, validFrom: number, status: PlanStatus, areas: Array<{ id: string, number: number, shortName: string }>, indicators: Array<{ id: string, row: number, shortName: string, weight: string, notApplicable: string | null, answerable: { id: string, name: string } | null, answerableOffice: { id: string, name: string } | null, deadline: { id: string, resolvedOn: string | null } | null, proposedDeadlines: Array<{ id: string, text: string | null }>, targets: Array<{ id: string, kind: TargetKind, goal: string | null, unit: string, unitPlural: string, periodUnit: PeriodUnit, memberKind: MemberKind | null }> }> } | null };

export type RowSettingsQueryVariables = Exact<{
  entity: string;
  validFrom?: number | null | undefined;
  row: number;
}>;


export type RowSettingsQuery = { entity: { id: string, today: string, offices: Array<{ id: string, name: string, activeTo: string | null }>, bodies: Array<{ id: string, name: string, activeTo: string | null }>, people: { edges: Array<{ node: { id: string, name: string } }> } | null } | null, plan: { id: string, validFrom: number, status: PlanStatus, startsOn: string, phases: Array<{ id: string, name: string }>, indicators: Array<{ id: string, row: number, shortName: string, weight: string, notApplicable: string | null }>, indicator: (
      { id: string, row: number, version: number, shortName: string, weight: string, notApplicable: string | null, goalText: string, name: string, activity: string, benefits: string, responsibles: string, resources: string, answerable: { id: string, name: string } | null, answerableOffice: { id: string, name: string } | null, deadline: { id: string, resolvedOn: string | null } | null, targets: Array<(
        { id: string, label: string }
        & { ' $fragmentRefs'?: { 'TargetSettings_TargetFragment': TargetSettings_TargetFragment } }
      )> }
      & { ' $fragmentRefs'?: { 'RowForm_IndicatorFragment': RowForm_IndicatorFragment;'RowWordsForm_IndicatorFragment': RowWordsForm_IndicatorFragment;'NotApplicableForm_IndicatorFragment': NotApplicableForm_IndicatorFragment;'DeadlinePanel_IndicatorFragment': DeadlinePanel_IndicatorFragment } }
    ) | null } | null };

export type CreateIndicatorMutationVariables = Exact<{
  input: CreateIndicatorInput;
}>;


export type CreateIndicatorMutation = { createIndicator:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Indicator', id: string, row: number }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type UpdateIndicatorMutationVariables = Exact<{
  input: UpdateIndicatorInput;
}>;


export type UpdateIndicatorMutation = { updateIndicator:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Indicator', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type SetDeadlineMutationVariables = Exact<{
  input: SetDeadlineInput;
}>;


export type SetDeadlineMutation = { setDeadline:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | { __typename: 'Indicator', id: string }
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
   };

export type CreateTargetMutationVariables = Exact<{
  input: CreateTargetInput;
}>;


export type CreateTargetMutation = { createTarget:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
    | { __typename: 'Target', id: string }
   };

export type UpdateTargetMutationVariables = Exact<{
  input: UpdateTargetInput;
}>;


export type UpdateTargetMutation = { updateTarget:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
    | { __typename: 'Target', id: string }
   };

export type ArchiveTargetMutationVariables = Exact<{
  input: ArchiveTargetInput;
}>;


export type ArchiveTargetMutation = { archiveTarget:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
    | { __typename: 'Target', id: string }
   };

export type AddTargetMemberMutationVariables = Exact<{
  input: AddTargetMemberInput;
}>;


export type AddTargetMemberMutation = { addTargetMember:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
    | { __typename: 'Target', id: string }
   };

export type UpdateTargetMemberMutationVariables = Exact<{
  input: UpdateTargetMemberInput;
}>;


export type UpdateTargetMemberMutation = { updateTargetMember:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
    | { __typename: 'Target', id: string }
   };

export type EndTargetMemberMutationVariables = Exact<{
  input: EndTargetMemberInput;
}>;


export type EndTargetMemberMutation = { endTargetMember:
    | (
      { __typename: 'AccessRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_AccessRefusal_Fragment': WriteRefusal_AccessRefusal_Fragment } }
    )
    | (
      { __typename: 'ConflictRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_ConflictRefusal_Fragment': WriteRefusal_ConflictRefusal_Fragment } }
    )
    | (
      { __typename: 'InputRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_InputRefusal_Fragment': WriteRefusal_InputRefusal_Fragment } }
    )
    | (
      { __typename: 'NotFoundRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_NotFoundRefusal_Fragment': WriteRefusal_NotFoundRefusal_Fragment } }
    )
    | (
      { __typename: 'StateRefusal' }
      & { ' $fragmentRefs'?: { 'WriteRefusal_StateRefusal_Fragment': WriteRefusal_StateRefusal_Fragment } }
    )
    | { __typename: 'Target', id: string }
   };

export type SettingsPlansQueryVariables = Exact<{
  entity: string;
}>;


export type SettingsPlansQuery = { entity: { id: string, archived: boolean, plans: Array<{ id: string, title: string, validFrom: number, validTo: number, status: PlanStatus }> } | null };

export type TargetSettings_TargetFragment = (
  { id: string, version: number, label: string, kind: TargetKind, mode: TargetMode, goal: string | null, unit: string, unitPlural: string, periodUnit: PeriodUnit, wholeNumbers: boolean, memberKind: MemberKind | null, numeratorLabel: string | null, denominatorLabel: string | null, rules: { readings: Array<{ measurementId: string }> } | null }
  & { ' $fragmentRefs'?: { 'MembersPanel_TargetFragment': MembersPanel_TargetFragment } }
) & { ' $fragmentName'?: 'TargetSettings_TargetFragment' };

export type ThresholdsForm_PlanFragment = { id: string, status: PlanStatus, version: number, validFrom: number, onTrackFrom: string, atRiskFrom: string } & { ' $fragmentName'?: 'ThresholdsForm_PlanFragment' };

export type WhatIfQueryVariables = Exact<{
  entity: string;
  validFrom?: number | null | undefined;
}>;


export type WhatIfQuery = { plan: { id: string, onTrackFrom: string, atRiskFrom: string, indicators: Array<{ id: string, row: number, weight: string, notApplicable: string | null, targets: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'ReadingTarget_TargetFragment': ReadingTarget_TargetFragment } }
      )> }> } | null };

export type MemberChecklist_TargetFragment = { kind: TargetKind, memberKind: MemberKind | null, members: Array<{ id: string, name: string, activeFrom: string | null, activeTo: string | null }> } & { ' $fragmentName'?: 'MemberChecklist_TargetFragment' };

export type MemberChecklist_FigureFragment = { asOf: string, satisfied: number | null, memberCount: number | null, missing: Array<{ memberId: string, name: string }> } & { ' $fragmentName'?: 'MemberChecklist_FigureFragment' };

export type TargetPanel_TargetFragment = (
  { label: string, kind: TargetKind, goal: string | null, unit: string, unitPlural: string, periodUnit: PeriodUnit, memberKind: MemberKind | null, numeratorLabel: string | null, denominatorLabel: string | null, figure: (
    { progress: string | null, rawProgress: string | null, expected: string | null, compliance: string | null, status: Status, notReported: boolean, value: string | null, numerator: string | null, denominator: string | null, satisfied: number | null, memberCount: number | null, basis: Basis, sourceKey: string | null, lastReading: { period: string, cutoff: string } | null }
    & { ' $fragmentRefs'?: { 'MemberChecklist_FigureFragment': MemberChecklist_FigureFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'MemberChecklist_TargetFragment': MemberChecklist_TargetFragment } }
) & { ' $fragmentName'?: 'TargetPanel_TargetFragment' };

export const IncentiveList_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncentiveList_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incentives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nomination"}},{"kind":"Field","name":{"kind":"Name","value":"nominatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]} as unknown as DocumentNode<IncentiveList_PlanFragment, unknown>;
export const OperationalRow_IndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationalRow_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}}]}}]}}]} as unknown as DocumentNode<OperationalRow_IndicatorFragment, unknown>;
export const OperationalTable_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationalTable_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationalRow_indicator"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationalRow_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}}]}}]}}]} as unknown as DocumentNode<OperationalTable_PlanFragment, unknown>;
export const AreaAct_AreaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaAct_area"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}}]}}]} as unknown as DocumentNode<AreaAct_AreaFragment, unknown>;
export const AreaHistory_AreaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaHistory_area"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithData"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<AreaHistory_AreaFragment, unknown>;
export const MemberChecklist_FigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChecklist_figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TargetFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MemberChecklist_FigureFragment, unknown>;
export const MemberChecklist_TargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChecklist_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}}]}}]} as unknown as DocumentNode<MemberChecklist_TargetFragment, unknown>;
export const TargetPanel_TargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetPanel_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"rawProgress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"lastReading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChecklist_figure"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChecklist_target"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChecklist_figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TargetFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChecklist_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}}]}}]} as unknown as DocumentNode<TargetPanel_TargetFragment, unknown>;
export const AreaIndicators_AreaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaIndicators_area"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetPanel_target"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChecklist_figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TargetFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChecklist_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetPanel_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"rawProgress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"lastReading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChecklist_figure"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChecklist_target"}}]}}]} as unknown as DocumentNode<AreaIndicators_AreaFragment, unknown>;
export const AuditCsv_EventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditCsv_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<AuditCsv_EventFragment, unknown>;
export const AuditEventItem_EventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEventItem_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<AuditEventItem_EventFragment, unknown>;
export const ClosingRow_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingRow_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosingRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"begun"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"needsReason"}},{"kind":"Field","name":{"kind":"Name","value":"mayApprove"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openAttestations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ClosingRow_RowFragment, unknown>;
export const DashboardAreas_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardAreas_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]} as unknown as DocumentNode<DashboardAreas_PlanFragment, unknown>;
export const DashboardHeat_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardHeat_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}}]}}]}}]} as unknown as DocumentNode<DashboardHeat_PlanFragment, unknown>;
export const DashboardAttention_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardAttention_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"answerablePost"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerableOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"correctiveAction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardAttention_PlanFragment, unknown>;
export const DashboardCompleteness_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardCompleteness_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}}]}}]}}]}}]} as unknown as DocumentNode<DashboardCompleteness_PlanFragment, unknown>;
export const DashboardGauges_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardGauges_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"hasEvidence"}}]}}]}}]}}]} as unknown as DocumentNode<DashboardGauges_PlanFragment, unknown>;
export const DashboardIndicators_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardIndicators_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"rawProgress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"hasEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardIndicators_PlanFragment, unknown>;
export const DashboardDeadlines_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardDeadlines_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upcomingDeadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<DashboardDeadlines_PlanFragment, unknown>;
export const DashboardPhases_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardPhases_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineConfirmed"}}]}}]}}]} as unknown as DocumentNode<DashboardPhases_PlanFragment, unknown>;
export const DashboardLead_FigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardLead_figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithData"}}]}}]} as unknown as DocumentNode<DashboardLead_FigureFragment, unknown>;
export const DeviationForm_DeviationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviationForm_deviation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"correctiveAction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeviationForm_DeviationFragment, unknown>;
export const CloseDeviationForm_DeviationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CloseDeviationForm_deviation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]} as unknown as DocumentNode<CloseDeviationForm_DeviationFragment, unknown>;
export const DeviationItem_DeviationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviationItem_deviation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"correctiveAction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviationForm_deviation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CloseDeviationForm_deviation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviationForm_deviation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"correctiveAction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CloseDeviationForm_deviation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]} as unknown as DocumentNode<DeviationItem_DeviationFragment, unknown>;
export const DutyItem_DutyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyItem_duty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"answerablePost"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerableOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DutyItem_DutyFragment, unknown>;
export const ExplainedValue_MeasurementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedValue_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ExplainedValue_MeasurementFragment, unknown>;
export const ExplainedRow_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedRow_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExplainedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reasonKey"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<ExplainedRow_RowFragment, unknown>;
export const SourcePanel_TargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcePanel_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}}]}}]}}]} as unknown as DocumentNode<SourcePanel_TargetFragment, unknown>;
export const WhyMoved_MoveFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyMoved_move"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Move"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]} as unknown as DocumentNode<WhyMoved_MoveFragment, unknown>;
export const IndicatorAct_IndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorAct_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"benefitsOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblesOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"sourceLine"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"provenanceNote"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}}]}}]}}]} as unknown as DocumentNode<IndicatorAct_IndicatorFragment, unknown>;
export const IndicatorAnswerable_IndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorAnswerable_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerablePost"}},{"kind":"Field","name":{"kind":"Name","value":"answerableOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IndicatorAnswerable_IndicatorFragment, unknown>;
export const IndicatorComputation_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorComputation_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weightTotal"}},{"kind":"Field","name":{"kind":"Name","value":"weightWithData"}}]}}]} as unknown as DocumentNode<IndicatorComputation_PlanFragment, unknown>;
export const IndicatorComputation_IndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorComputation_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetPanel_target"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChecklist_figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TargetFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChecklist_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetPanel_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"rawProgress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"lastReading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChecklist_figure"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChecklist_target"}}]}}]} as unknown as DocumentNode<IndicatorComputation_IndicatorFragment, unknown>;
export const IndicatorDeadline_IndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorDeadline_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"computedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedDeadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"provenanceNote"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}}]}}]} as unknown as DocumentNode<IndicatorDeadline_IndicatorFragment, unknown>;
export const IndicatorDeviations_IndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorDeviations_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"correctiveAction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorDeviations_IndicatorFragment, unknown>;
export const IndicatorHistory_IndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorHistory_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorHistory_IndicatorFragment, unknown>;
export const IndicatorNotes_NoteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorNotes_note"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadingNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]} as unknown as DocumentNode<IndicatorNotes_NoteFragment, unknown>;
export const RecordedValue_MeasurementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordedValue_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordedValue_MeasurementFragment, unknown>;
export const DirectoryItem_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectoryItem_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commonName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"costNote"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"automation"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DirectoryItem_ProcedureFragment, unknown>;
export const InventoryTable_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InventoryTable_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitState"}},{"kind":"Field","name":{"kind":"Name","value":"inSuit"}},{"kind":"Field","name":{"kind":"Name","value":"automation"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"efficiency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attention"}}]}}]} as unknown as DocumentNode<InventoryTable_ProcedureFragment, unknown>;
export const RequirementList_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequirementList_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"exception"}}]}}]}}]}}]} as unknown as DocumentNode<RequirementList_ProcedureFragment, unknown>;
export const NormList_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NormList_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<NormList_ProcedureFragment, unknown>;
export const CitizenSheet_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitizenSheet_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commonName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"costNote"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequirementList_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NormList_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequirementList_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"exception"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NormList_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<CitizenSheet_ProcedureFragment, unknown>;
export const SheetForm_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"costNote"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"exception"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"servicePoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}}]}}]} as unknown as DocumentNode<SheetForm_ProcedureFragment, unknown>;
export const IdentifyForm_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifyForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedOn"}}]}}]} as unknown as DocumentNode<IdentifyForm_ProcedureFragment, unknown>;
export const StudyForm_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"studiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDemand"}}]}}]}}]} as unknown as DocumentNode<StudyForm_ProcedureFragment, unknown>;
export const RetireForm_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetireForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RetireForm_ProcedureFragment, unknown>;
export const RestoreForm_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestoreForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RestoreForm_ProcedureFragment, unknown>;
export const StepsSection_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepsSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"studiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"retiredReason"}},{"kind":"Field","name":{"kind":"Name","value":"missingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifyForm_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyForm_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetireForm_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestoreForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifyForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"studiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDemand"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetireForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestoreForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<StepsSection_ProcedureFragment, unknown>;
export const IdentityForm_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commonName"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"suitClass"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IdentityForm_ProcedureFragment, unknown>;
export const IdentitySection_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentitySection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"commonName"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"suitClass"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commonName"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"suitClass"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IdentitySection_ProcedureFragment, unknown>;
export const EvaluationForm_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDemand"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}}]}}]}}]} as unknown as DocumentNode<EvaluationForm_ProcedureFragment, unknown>;
export const EvaluationSection_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDemand"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"burdens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"burden"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"burden"}},{"kind":"Field","name":{"kind":"Name","value":"ease"}},{"kind":"Field","name":{"kind":"Name","value":"efficiency"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDemand"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}}]}}]}}]} as unknown as DocumentNode<EvaluationSection_ProcedureFragment, unknown>;
export const DecisionsForm_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionsForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DecisionsForm_ProcedureFragment, unknown>;
export const DecisionsSection_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionsSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionsForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionsForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DecisionsSection_ProcedureFragment, unknown>;
export const ImprovementForm_ImprovementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementForm_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"stepsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"}},{"kind":"Field","name":{"kind":"Name","value":"documentsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"documentsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"needsPartner"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasWorkPlan"}},{"kind":"Field","name":{"kind":"Name","value":"isImplemented"}},{"kind":"Field","name":{"kind":"Name","value":"isUpdatedInSuit"}},{"kind":"Field","name":{"kind":"Name","value":"isPublicised"}},{"kind":"Field","name":{"kind":"Name","value":"benefitsUsers"}},{"kind":"Field","name":{"kind":"Name","value":"isMeasured"}}]}}]}}]} as unknown as DocumentNode<ImprovementForm_ImprovementFragment, unknown>;
export const AbandonForm_ImprovementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbandonForm_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AbandonForm_ImprovementFragment, unknown>;
export const ImprovementItem_ImprovementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementItem_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"stepsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"}},{"kind":"Field","name":{"kind":"Name","value":"documentsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"documentsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"needsPartner"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"hasWorkPlan"}},{"kind":"Field","name":{"kind":"Name","value":"isImplemented"}},{"kind":"Field","name":{"kind":"Name","value":"isUpdatedInSuit"}},{"kind":"Field","name":{"kind":"Name","value":"isPublicised"}},{"kind":"Field","name":{"kind":"Name","value":"benefitsUsers"}},{"kind":"Field","name":{"kind":"Name","value":"isMeasured"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementForm_improvement"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbandonForm_improvement"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementForm_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"stepsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"}},{"kind":"Field","name":{"kind":"Name","value":"documentsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"documentsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"needsPartner"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasWorkPlan"}},{"kind":"Field","name":{"kind":"Name","value":"isImplemented"}},{"kind":"Field","name":{"kind":"Name","value":"isUpdatedInSuit"}},{"kind":"Field","name":{"kind":"Name","value":"isPublicised"}},{"kind":"Field","name":{"kind":"Name","value":"benefitsUsers"}},{"kind":"Field","name":{"kind":"Name","value":"isMeasured"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbandonForm_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ImprovementItem_ImprovementFragment, unknown>;
export const ImprovementsSection_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementsSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"improvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementItem_improvement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementForm_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"stepsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"}},{"kind":"Field","name":{"kind":"Name","value":"documentsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"documentsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"needsPartner"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasWorkPlan"}},{"kind":"Field","name":{"kind":"Name","value":"isImplemented"}},{"kind":"Field","name":{"kind":"Name","value":"isUpdatedInSuit"}},{"kind":"Field","name":{"kind":"Name","value":"isPublicised"}},{"kind":"Field","name":{"kind":"Name","value":"benefitsUsers"}},{"kind":"Field","name":{"kind":"Name","value":"isMeasured"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbandonForm_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementItem_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"stepsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"}},{"kind":"Field","name":{"kind":"Name","value":"documentsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"documentsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"needsPartner"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"hasWorkPlan"}},{"kind":"Field","name":{"kind":"Name","value":"isImplemented"}},{"kind":"Field","name":{"kind":"Name","value":"isUpdatedInSuit"}},{"kind":"Field","name":{"kind":"Name","value":"isPublicised"}},{"kind":"Field","name":{"kind":"Name","value":"benefitsUsers"}},{"kind":"Field","name":{"kind":"Name","value":"isMeasured"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementForm_improvement"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbandonForm_improvement"}}]}}]} as unknown as DocumentNode<ImprovementsSection_ProcedureFragment, unknown>;
export const PublicationForm_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"inSuit"}},{"kind":"Field","name":{"kind":"Name","value":"siteOn"}},{"kind":"Field","name":{"kind":"Name","value":"siteUrl"}},{"kind":"Field","name":{"kind":"Name","value":"suitState"}},{"kind":"Field","name":{"kind":"Name","value":"suitOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitRemovedOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitNumber"}},{"kind":"Field","name":{"kind":"Name","value":"suitUrl"}}]}}]} as unknown as DocumentNode<PublicationForm_ProcedureFragment, unknown>;
export const PublicationSection_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onSite"}},{"kind":"Field","name":{"kind":"Name","value":"siteOn"}},{"kind":"Field","name":{"kind":"Name","value":"siteUrl"}},{"kind":"Field","name":{"kind":"Name","value":"suitState"}},{"kind":"Field","name":{"kind":"Name","value":"suitOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitRemovedOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitNumber"}},{"kind":"Field","name":{"kind":"Name","value":"suitUrl"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicationForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"inSuit"}},{"kind":"Field","name":{"kind":"Name","value":"siteOn"}},{"kind":"Field","name":{"kind":"Name","value":"siteUrl"}},{"kind":"Field","name":{"kind":"Name","value":"suitState"}},{"kind":"Field","name":{"kind":"Name","value":"suitOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitRemovedOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitNumber"}},{"kind":"Field","name":{"kind":"Name","value":"suitUrl"}}]}}]} as unknown as DocumentNode<PublicationSection_ProcedureFragment, unknown>;
export const AutomationForm_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AutomationForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"automation"}},{"kind":"Field","name":{"kind":"Name","value":"automationOn"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUrl"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<AutomationForm_ProcedureFragment, unknown>;
export const AutomationSection_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AutomationSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"automation"}},{"kind":"Field","name":{"kind":"Name","value":"automationOn"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUrl"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AutomationForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AutomationForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"automation"}},{"kind":"Field","name":{"kind":"Name","value":"automationOn"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUrl"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<AutomationSection_ProcedureFragment, unknown>;
export const ProcedureInside_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureInside_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitizenSheet_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetForm_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepsSection_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentitySection_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationSection_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionsSection_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementsSection_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicationSection_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AutomationSection_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequirementList_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"exception"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NormList_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifyForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"studiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDemand"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetireForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestoreForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commonName"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"suitClass"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDemand"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionsForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementForm_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"stepsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"}},{"kind":"Field","name":{"kind":"Name","value":"documentsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"documentsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"needsPartner"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasWorkPlan"}},{"kind":"Field","name":{"kind":"Name","value":"isImplemented"}},{"kind":"Field","name":{"kind":"Name","value":"isUpdatedInSuit"}},{"kind":"Field","name":{"kind":"Name","value":"isPublicised"}},{"kind":"Field","name":{"kind":"Name","value":"benefitsUsers"}},{"kind":"Field","name":{"kind":"Name","value":"isMeasured"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbandonForm_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementItem_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"stepsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"}},{"kind":"Field","name":{"kind":"Name","value":"documentsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"documentsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"needsPartner"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"hasWorkPlan"}},{"kind":"Field","name":{"kind":"Name","value":"isImplemented"}},{"kind":"Field","name":{"kind":"Name","value":"isUpdatedInSuit"}},{"kind":"Field","name":{"kind":"Name","value":"isPublicised"}},{"kind":"Field","name":{"kind":"Name","value":"benefitsUsers"}},{"kind":"Field","name":{"kind":"Name","value":"isMeasured"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementForm_improvement"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbandonForm_improvement"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"inSuit"}},{"kind":"Field","name":{"kind":"Name","value":"siteOn"}},{"kind":"Field","name":{"kind":"Name","value":"siteUrl"}},{"kind":"Field","name":{"kind":"Name","value":"suitState"}},{"kind":"Field","name":{"kind":"Name","value":"suitOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitRemovedOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitNumber"}},{"kind":"Field","name":{"kind":"Name","value":"suitUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AutomationForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"automation"}},{"kind":"Field","name":{"kind":"Name","value":"automationOn"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUrl"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitizenSheet_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commonName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"costNote"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequirementList_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NormList_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"costNote"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"exception"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"servicePoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepsSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"studiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"retiredReason"}},{"kind":"Field","name":{"kind":"Name","value":"missingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifyForm_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyForm_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetireForm_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestoreForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentitySection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"commonName"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"suitClass"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDemand"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"burdens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"burden"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"burden"}},{"kind":"Field","name":{"kind":"Name","value":"ease"}},{"kind":"Field","name":{"kind":"Name","value":"efficiency"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionsSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionsForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementsSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"improvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementItem_improvement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onSite"}},{"kind":"Field","name":{"kind":"Name","value":"siteOn"}},{"kind":"Field","name":{"kind":"Name","value":"siteUrl"}},{"kind":"Field","name":{"kind":"Name","value":"suitState"}},{"kind":"Field","name":{"kind":"Name","value":"suitOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitRemovedOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitNumber"}},{"kind":"Field","name":{"kind":"Name","value":"suitUrl"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicationForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AutomationSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"automation"}},{"kind":"Field","name":{"kind":"Name","value":"automationOn"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUrl"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AutomationForm_procedure"}}]}}]} as unknown as DocumentNode<ProcedureInside_ProcedureFragment, unknown>;
export const ProcedureLinks_ProcedureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureLinks_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onSite"}},{"kind":"Field","name":{"kind":"Name","value":"inSuit"}},{"kind":"Field","name":{"kind":"Name","value":"siteUrl"}},{"kind":"Field","name":{"kind":"Name","value":"suitUrl"}},{"kind":"Field","name":{"kind":"Name","value":"suitNumber"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUrl"}}]}}]} as unknown as DocumentNode<ProcedureLinks_ProcedureFragment, unknown>;
export const WriteRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<WriteRefusalFragment, unknown>;
export const PendingValue_MeasurementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PendingValue_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PendingValue_MeasurementFragment, unknown>;
export const AreaTable_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaTable_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<AreaTable_PlanFragment, unknown>;
export const DeadlineList_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineList_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upcomingDeadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<DeadlineList_PlanFragment, unknown>;
export const PhaseSection_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseSection_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineConfirmed"}}]}}]}}]} as unknown as DocumentNode<PhaseSection_PlanFragment, unknown>;
export const PlanProgress_FigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanProgress_figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithData"}}]}}]} as unknown as DocumentNode<PlanProgress_FigureFragment, unknown>;
export const Question_QuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Question_question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedReason"}},{"kind":"Field","name":{"kind":"Name","value":"moderatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<Question_QuestionFragment, unknown>;
export const SessionItem_SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionItem_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"officials"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"transcriptOn"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]} as unknown as DocumentNode<SessionItem_SessionFragment, unknown>;
export const AccessPanel_PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessPanel_person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}}]}}]} as unknown as DocumentNode<AccessPanel_PersonFragment, unknown>;
export const ArchivePerson_PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchivePerson_person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ArchivePerson_PersonFragment, unknown>;
export const CommitteePanel_PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteePanel_person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"committeeSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CommitteePanel_PersonFragment, unknown>;
export const PeopleTable_PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleTable_person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"committeeSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<PeopleTable_PersonFragment, unknown>;
export const PersonForm_PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonForm_person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PersonForm_PersonFragment, unknown>;
export const RolesForm_PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolesForm_person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RolesForm_PersonFragment, unknown>;
export const ReadingTarget_TargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingTarget_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rowName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"wholeNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"planStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"planEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"onTrackFrom"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskFrom"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measurementId"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadingTarget_TargetFragment, unknown>;
export const ReadingRow_TargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingRow_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rowTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingTarget_target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingTarget_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rowName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"wholeNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"planStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"planEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"onTrackFrom"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskFrom"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measurementId"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadingRow_TargetFragment, unknown>;
export const EvidenceItem_EvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EvidenceItem_EvidenceFragment, unknown>;
export const EvidenceOf_MeasurementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceOf_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EvidenceOf_MeasurementFragment, unknown>;
export const ReviewItem_MeasurementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewItem_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingRow_target"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceOf_measurement"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingTarget_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rowName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"wholeNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"planStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"planEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"onTrackFrom"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskFrom"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measurementId"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingRow_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rowTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingTarget_target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceOf_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem_evidence"}}]}}]}}]} as unknown as DocumentNode<ReviewItem_MeasurementFragment, unknown>;
export const AdoptPlanForm_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdoptPlanForm_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionDate"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AdoptPlanForm_PlanFragment, unknown>;
export const ArchiveEntityForm_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveEntityForm_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}}]} as unknown as DocumentNode<ArchiveEntityForm_EntityFragment, unknown>;
export const AreaForm_AreaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaForm_area"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}}]}}]} as unknown as DocumentNode<AreaForm_AreaFragment, unknown>;
export const CurrentContactForm_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CurrentContactForm_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currentContact"}}]}}]} as unknown as DocumentNode<CurrentContactForm_EntityFragment, unknown>;
export const DeadlinePanel_IndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlinePanel_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"computedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedDeadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"provenanceNote"}}]}}]}}]} as unknown as DocumentNode<DeadlinePanel_IndicatorFragment, unknown>;
export const EntityForm_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityForm_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"divipolaCode"}},{"kind":"Field","name":{"kind":"Name","value":"nit"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}}]}}]} as unknown as DocumentNode<EntityForm_EntityFragment, unknown>;
export const IncentiveWordsForm_IncentiveFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncentiveWordsForm_incentive"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incentive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<IncentiveWordsForm_IncentiveFragment, unknown>;
export const IncentiveForm_IncentiveFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncentiveForm_incentive"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incentive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nomination"}},{"kind":"Field","name":{"kind":"Name","value":"nominatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]} as unknown as DocumentNode<IncentiveForm_IncentiveFragment, unknown>;
export const NotApplicableForm_IndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotApplicableForm_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}}]}}]} as unknown as DocumentNode<NotApplicableForm_IndicatorFragment, unknown>;
export const ObjectiveForm_ObjectiveFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveForm_objective"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ObjectiveForm_ObjectiveFragment, unknown>;
export const ObjectiveRows_ObjectiveFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveRows_objective"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectiveForm_objective"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveForm_objective"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ObjectiveRows_ObjectiveFragment, unknown>;
export const ObjectiveWordsForm_ObjectiveFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveWordsForm_objective"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<ObjectiveWordsForm_ObjectiveFragment, unknown>;
export const PhaseForm_PhaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseForm_phase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineSource"}}]}}]} as unknown as DocumentNode<PhaseForm_PhaseFragment, unknown>;
export const PlanWordsForm_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanWordsForm_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"epigraph"}},{"kind":"Field","name":{"kind":"Name","value":"vision"}}]}}]} as unknown as DocumentNode<PlanWordsForm_PlanFragment, unknown>;
export const PlanForm_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanForm_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionDate"}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryPost"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}}]}}]}}]} as unknown as DocumentNode<PlanForm_PlanFragment, unknown>;
export const RestoreEntityForm_EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestoreEntityForm_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<RestoreEntityForm_EntityFragment, unknown>;
export const RowWordsForm_IndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowWordsForm_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}}]}}]} as unknown as DocumentNode<RowWordsForm_IndicatorFragment, unknown>;
export const RowForm_IndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowForm_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerableOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RowForm_IndicatorFragment, unknown>;
export const MembersPanel_TargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembersPanel_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<MembersPanel_TargetFragment, unknown>;
export const TargetSettings_TargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetSettings_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"wholeNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measurementId"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembersPanel_target"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembersPanel_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<TargetSettings_TargetFragment, unknown>;
export const ThresholdsForm_PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThresholdsForm_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onTrackFrom"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskFrom"}}]}}]} as unknown as DocumentNode<ThresholdsForm_PlanFragment, unknown>;
export const ActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Act"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"currentContact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionDate"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationalTable_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncentiveList_plan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationalRow_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationalTable_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationalRow_indicator"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncentiveList_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incentives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nomination"}},{"kind":"Field","name":{"kind":"Name","value":"nominatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]} as unknown as DocumentNode<ActQuery, ActQueryVariables>;
export const OwnTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnTargetsQuery, OwnTargetsQueryVariables>;
export const ReviewCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBMITTED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewCountQuery, ReviewCountQueryVariables>;
export const AreaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Area"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaHistory_area"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaAct_area"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaIndicators_area"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChecklist_figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TargetFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChecklist_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetPanel_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"rawProgress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"lastReading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChecklist_figure"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChecklist_target"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaHistory_area"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithData"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaAct_area"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaIndicators_area"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetPanel_target"}}]}}]}}]}}]} as unknown as DocumentNode<AreaQuery, AreaQueryVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"action"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"Variable","name":{"kind":"Name","value":"action"}}},{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEventItem_event"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditCsv_event"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEventItem_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditCsv_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const AuditContextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditContext"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"auditChain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"firstBroken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"archived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"improvementKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AuditContextQuery, AuditContextQueryVariables>;
export const AuditMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditMembersQuery, AuditMembersQueryVariables>;
export const ClosingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Closing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cutoff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cutoff"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cutoff"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosingRow_row"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosingRow_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosingRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"begun"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"needsReason"}},{"kind":"Field","name":{"kind":"Name","value":"mayApprove"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openAttestations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ClosingQuery, ClosingQueryVariables>;
export const ClosingPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClosingPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closingPeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}}]}}]}}]}}]} as unknown as DocumentNode<ClosingPlanQuery, ClosingPlanQueryVariables>;
export const ClosePeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ClosePeriodMutation, ClosePeriodMutationVariables>;
export const ApprovePeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovePeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovePeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvePeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ApprovePeriodMutation, ApprovePeriodMutationVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardLead_figure"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardGauges_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardDeadlines_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardAreas_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardIndicators_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardAttention_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardPhases_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardHeat_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DashboardCompleteness_plan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardLead_figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithData"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardGauges_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"hasEvidence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardDeadlines_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upcomingDeadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardAreas_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardIndicators_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"rawProgress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"hasEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardAttention_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"answerablePost"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerableOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"correctiveAction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardPhases_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineConfirmed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardHeat_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DashboardCompleteness_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const DeviationPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeviationPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"row"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"row"},"value":{"kind":"Variable","name":{"kind":"Name","value":"row"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviationItem_deviation"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviationForm_deviation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"correctiveAction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CloseDeviationForm_deviation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviationItem_deviation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"correctiveAction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviationForm_deviation"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CloseDeviationForm_deviation"}}]}}]} as unknown as DocumentNode<DeviationPanelQuery, DeviationPanelQueryVariables>;
export const RecordDeviationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDeviation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDeviationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDeviation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<RecordDeviationMutation, RecordDeviationMutationVariables>;
export const UpdateDeviationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateDeviation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateDeviationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateDeviation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateDeviationMutation, UpdateDeviationMutationVariables>;
export const CloseDeviationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseDeviation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseDeviationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeDeviation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deviation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CloseDeviationMutation, CloseDeviationMutationVariables>;
export const DutiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Duties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"all"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mayAll"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"anybodys"},"name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"all"},"value":{"kind":"BooleanValue","value":true}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mayAll"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"all"},"value":{"kind":"Variable","name":{"kind":"Name","value":"all"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutyItem_duty"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyItem_duty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"answerablePost"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerableOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DutiesQuery, DutiesQueryVariables>;
export const OfficeWeekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offices"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"officeWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"offices"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offices"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"weekStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"weekEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"running"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailUses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weekStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attestations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"identified"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]}}]} as unknown as DocumentNode<OfficeWeekQuery, OfficeWeekQueryVariables>;
export const MeasurementEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasurementEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceOf_measurement"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceOf_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem_evidence"}}]}}]}}]} as unknown as DocumentNode<MeasurementEvidenceQuery, MeasurementEvidenceQueryVariables>;
export const AttachEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceOf_measurement"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceOf_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<AttachEvidenceMutation, AttachEvidenceMutationVariables>;
export const RowEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RowEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RowEvidenceQuery, RowEvidenceQueryVariables>;
export const AttachRegisterEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachRegisterEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachRegisterEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachRegisterEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<AttachRegisterEvidenceMutation, AttachRegisterEvidenceMutationVariables>;
export const AreaToDoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AreaToDo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"LIVE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AreaToDoQuery, AreaToDoQueryVariables>;
export const ExplanationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Explanation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"live"},"name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"LIVE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"recorded"},"name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"RECORDED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastReading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measurementId"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"definitionVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedValue_measurement"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedValue_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ExplanationQuery, ExplanationQueryVariables>;
export const ExplanationRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplanationRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Verdict"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"office"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"verdict"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}}},{"kind":"Argument","name":{"kind":"Name","value":"office"},"value":{"kind":"Variable","name":{"kind":"Name","value":"office"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedRow_row"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"verdict"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}}},{"kind":"Argument","name":{"kind":"Name","value":"office"},"value":{"kind":"Variable","name":{"kind":"Name","value":"office"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedRow_row"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedRow_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExplainedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reasonKey"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<ExplanationRowsQuery, ExplanationRowsQueryVariables>;
export const ClosedExplanationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClosedExplanation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClosedExplanationQuery, ClosedExplanationQueryVariables>;
export const IndicatorInsightDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorInsight"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"row"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"row"},"value":{"kind":"Variable","name":{"kind":"Name","value":"row"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourcePanel_target"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcePanel_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}}]}}]}}]} as unknown as DocumentNode<IndicatorInsightQuery, IndicatorInsightQueryVariables>;
export const DecideSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideSourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourcePanel_target"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcePanel_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<DecideSourceMutation, DecideSourceMutationVariables>;
export const WhyMovedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyMoved"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClocksInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClocksInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whyMoved"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyMoved_move"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyMoved_move"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Move"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]} as unknown as DocumentNode<WhyMovedQuery, WhyMovedQueryVariables>;
export const ImportRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"absentColumns"}}]}}]}}]}}]} as unknown as DocumentNode<ImportRunQuery, ImportRunQueryVariables>;
export const ImportRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRowKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"suitNumber"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"absentColumns"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const ImportPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}}]}}]}}]} as unknown as DocumentNode<ImportPlaceQuery, ImportPlaceQueryVariables>;
export const ApplyImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyImportMutation, ApplyImportMutationVariables>;
export const ConfirmMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmMatchesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmMatchesMutation, ConfirmMatchesMutationVariables>;
export const IndicatorValuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorValues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"row"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"row"},"value":{"kind":"Variable","name":{"kind":"Name","value":"row"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordedValue_measurement"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordedValue_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorValuesQuery, IndicatorValuesQueryVariables>;
export const IndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Indicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"row"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorComputation_plan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"row"},"value":{"kind":"Variable","name":{"kind":"Name","value":"row"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorNotes_note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"row"},"value":{"kind":"Variable","name":{"kind":"Name","value":"row"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorHistory_indicator"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorComputation_indicator"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorAct_indicator"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorDeadline_indicator"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorAnswerable_indicator"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorDeviations_indicator"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChecklist_figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TargetFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberChecklist_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetPanel_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"rawProgress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"compliance"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"lastReading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChecklist_figure"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberChecklist_target"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorComputation_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weightTotal"}},{"kind":"Field","name":{"kind":"Name","value":"weightWithData"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorNotes_note"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadingNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorHistory_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorComputation_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetPanel_target"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorAct_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"benefitsOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblesOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}},{"kind":"Field","name":{"kind":"Name","value":"resourcesOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"sourceLine"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"provenanceNote"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorDeadline_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"computedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedDeadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"provenanceNote"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorAnswerable_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerablePost"}},{"kind":"Field","name":{"kind":"Name","value":"answerableOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorDeviations_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"correctiveAction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorQuery, IndicatorQueryVariables>;
export const DirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"published"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectoryItem_procedure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectoryItem_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commonName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"costNote"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"automation"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const CreateImprovementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateImprovement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateImprovementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createImprovement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreateImprovementMutation, CreateImprovementMutationVariables>;
export const UpdateImprovementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateImprovement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateImprovementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateImprovement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateImprovementMutation, UpdateImprovementMutationVariables>;
export const AbandonImprovementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbandonImprovement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbandonImprovementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abandonImprovement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<AbandonImprovementMutation, AbandonImprovementMutationVariables>;
export const CreateImprovementKindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateImprovementKind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateImprovementKindInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createImprovementKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementKind"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreateImprovementKindMutation, CreateImprovementKindMutationVariables>;
export const UpdateImprovementKindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateImprovementKind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateImprovementKindInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateImprovementKind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImprovementKind"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateImprovementKindMutation, UpdateImprovementKindMutationVariables>;
export const InventoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inventory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"set"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActSet"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"StringValue","value":"procedures","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"query"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inventorySummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"actSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"set"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"bars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bar"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"saved"}},{"kind":"Field","name":{"kind":"Name","value":"improvements"}},{"kind":"Field","name":{"kind":"Name","value":"unmeasured"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attention"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<InventoryQuery, InventoryQueryVariables>;
export const InventoryListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InventoryList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InventoryTable_procedure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InventoryTable_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitState"}},{"kind":"Field","name":{"kind":"Name","value":"inSuit"}},{"kind":"Field","name":{"kind":"Name","value":"automation"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"efficiency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attention"}}]}}]} as unknown as DocumentNode<InventoryListQuery, InventoryListQueryVariables>;
export const SaveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveViewMutation, RemoveViewMutationVariables>;
export const ProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Procedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"costNote"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitizenSheet_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureLinks_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureInside_procedure"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequirementList_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"exception"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NormList_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitizenSheet_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commonName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"costNote"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequirementList_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NormList_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"costNote"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"exception"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"servicePoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentifyForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudyForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"answerDays"}},{"kind":"Field","name":{"kind":"Name","value":"answerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"studiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDemand"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetireForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestoreForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepsSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"studiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"retiredReason"}},{"kind":"Field","name":{"kind":"Name","value":"missingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceKey"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentifyForm_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudyForm_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetireForm_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestoreForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commonName"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"suitClass"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentitySection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"commonName"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"suitClass"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDemand"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDemand"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"burdens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"burden"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"burden"}},{"kind":"Field","name":{"kind":"Name","value":"ease"}},{"kind":"Field","name":{"kind":"Name","value":"efficiency"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionsForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionsSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionsForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementForm_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"stepsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"}},{"kind":"Field","name":{"kind":"Name","value":"documentsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"documentsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"needsPartner"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasWorkPlan"}},{"kind":"Field","name":{"kind":"Name","value":"isImplemented"}},{"kind":"Field","name":{"kind":"Name","value":"isUpdatedInSuit"}},{"kind":"Field","name":{"kind":"Name","value":"isPublicised"}},{"kind":"Field","name":{"kind":"Name","value":"benefitsUsers"}},{"kind":"Field","name":{"kind":"Name","value":"isMeasured"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbandonForm_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementItem_improvement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Improvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"stepsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"daysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfter"}},{"kind":"Field","name":{"kind":"Name","value":"costBefore"}},{"kind":"Field","name":{"kind":"Name","value":"costAfter"}},{"kind":"Field","name":{"kind":"Name","value":"documentsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"documentsAfter"}},{"kind":"Field","name":{"kind":"Name","value":"needsPartner"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedOn"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"hasWorkPlan"}},{"kind":"Field","name":{"kind":"Name","value":"isImplemented"}},{"kind":"Field","name":{"kind":"Name","value":"isUpdatedInSuit"}},{"kind":"Field","name":{"kind":"Name","value":"isPublicised"}},{"kind":"Field","name":{"kind":"Name","value":"benefitsUsers"}},{"kind":"Field","name":{"kind":"Name","value":"isMeasured"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementForm_improvement"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbandonForm_improvement"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImprovementsSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"improvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementItem_improvement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"inSuit"}},{"kind":"Field","name":{"kind":"Name","value":"siteOn"}},{"kind":"Field","name":{"kind":"Name","value":"siteUrl"}},{"kind":"Field","name":{"kind":"Name","value":"suitState"}},{"kind":"Field","name":{"kind":"Name","value":"suitOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitRemovedOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitNumber"}},{"kind":"Field","name":{"kind":"Name","value":"suitUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onSite"}},{"kind":"Field","name":{"kind":"Name","value":"siteOn"}},{"kind":"Field","name":{"kind":"Name","value":"siteUrl"}},{"kind":"Field","name":{"kind":"Name","value":"suitState"}},{"kind":"Field","name":{"kind":"Name","value":"suitOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitRemovedOn"}},{"kind":"Field","name":{"kind":"Name","value":"suitNumber"}},{"kind":"Field","name":{"kind":"Name","value":"suitUrl"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicationForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AutomationForm_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"actSet"}},{"kind":"Field","name":{"kind":"Name","value":"automation"}},{"kind":"Field","name":{"kind":"Name","value":"automationOn"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUrl"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AutomationSection_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"automation"}},{"kind":"Field","name":{"kind":"Name","value":"automationOn"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUrl"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AutomationForm_procedure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureLinks_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onSite"}},{"kind":"Field","name":{"kind":"Name","value":"inSuit"}},{"kind":"Field","name":{"kind":"Name","value":"siteUrl"}},{"kind":"Field","name":{"kind":"Name","value":"suitUrl"}},{"kind":"Field","name":{"kind":"Name","value":"suitNumber"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureInside_procedure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitizenSheet_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetForm_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepsSection_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentitySection_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationSection_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionsSection_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImprovementsSection_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicationSection_procedure"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AutomationSection_procedure"}}]}}]} as unknown as DocumentNode<ProcedureQuery, ProcedureQueryVariables>;
export const ProcedureChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedureChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"improvementKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ProcedureChoicesQuery, ProcedureChoicesQueryVariables>;
export const ProcedureHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedureHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"ofImprovement"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProcedureHistoryQuery, ProcedureHistoryQueryVariables>;
export const UpdateProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateProcedureMutation, UpdateProcedureMutationVariables>;
export const IdentifyProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IdentifyProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentifyProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifyProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<IdentifyProcedureMutation, IdentifyProcedureMutationVariables>;
export const StudyProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StudyProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudyProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studyProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<StudyProcedureMutation, StudyProcedureMutationVariables>;
export const RetireProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<RetireProcedureMutation, RetireProcedureMutationVariables>;
export const RestoreProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Procedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreProcedureMutation, RestoreProcedureMutationVariables>;
export const DeclareProceduresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareProcedures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareProceduresInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareProcedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclaredProcedures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareProceduresMutation, DeclareProceduresMutationVariables>;
export const RevisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Revision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<RevisionQuery, RevisionQueryVariables>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const OwnOfficesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnOffices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnOfficesQuery, OwnOfficesQueryVariables>;
export const RecordTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingRow_target"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingTarget_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rowName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"wholeNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"planStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"planEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"onTrackFrom"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskFrom"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measurementId"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingRow_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rowTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingTarget_target"}}]}}]}}]} as unknown as DocumentNode<RecordTargetQuery, RecordTargetQueryVariables>;
export const PendingValuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PendingValues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"row"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"row"},"value":{"kind":"Variable","name":{"kind":"Name","value":"row"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"SUBMITTED"},{"kind":"EnumValue","value":"RETURNED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PendingValue_measurement"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PendingValue_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PendingValuesQuery, PendingValuesQueryVariables>;
export const RecordMeasurementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMeasurement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMeasurementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMeasurement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PendingValue_measurement"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PendingValue_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMeasurementMutation, RecordMeasurementMutationVariables>;
export const CorrectMeasurementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectMeasurement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectMeasurementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctMeasurement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PendingValue_measurement"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PendingValue_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectMeasurementMutation, CorrectMeasurementMutationVariables>;
export const SubmitMeasurementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitMeasurement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitMeasurementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitMeasurement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PendingValue_measurement"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PendingValue_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitMeasurementMutation, SubmitMeasurementMutationVariables>;
export const OfficesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Offices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<OfficesQuery, OfficesQueryVariables>;
export const CreateOfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOfficeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreateOfficeMutation, CreateOfficeMutationVariables>;
export const UpdateOfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateOfficeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateOfficeMutation, UpdateOfficeMutationVariables>;
export const ArchiveOfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveOfficeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveOfficeMutation, ArchiveOfficeMutationVariables>;
export const CreateOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreateOrganisationMutation, CreateOrganisationMutationVariables>;
export const UpdateOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;
export const ArchiveOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveOrganisationMutation, ArchiveOrganisationMutationVariables>;
export const CreateBodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBodyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreateBodyMutation, CreateBodyMutationVariables>;
export const UpdateBodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateBody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateBodyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateBodyMutation, UpdateBodyMutationVariables>;
export const ArchiveBodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveBody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveBodyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveBodyMutation, ArchiveBodyMutationVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"currentContact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"onTrackFrom"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskFrom"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanProgress_figure"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaTable_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineList_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhaseSection_plan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanProgress_figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithData"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaTable_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineList_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upcomingDeadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseSection_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineConfirmed"}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const ParticipationSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipationSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"currentContact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participationSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"officials"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"transcriptOn"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"mayModerate"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ParticipationSessionQuery, ParticipationSessionQueryVariables>;
export const FollowSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participationSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Question_question"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Question_question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedReason"}},{"kind":"Field","name":{"kind":"Name","value":"moderatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<FollowSessionQuery, FollowSessionQueryVariables>;
export const ModerationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Moderation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participationSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"questions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"PENDING"}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Question_question"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"hidden"},"name":{"kind":"Name","value":"questions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"REJECTED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Question_question"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Question_question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedReason"}},{"kind":"Field","name":{"kind":"Name","value":"moderatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ModerationQuery, ModerationQueryVariables>;
export const AskQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskedQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<AskQuestionMutation, AskQuestionMutationVariables>;
export const ModerateQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModerateQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModerateQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moderateQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Question_question"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Question_question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedReason"}},{"kind":"Field","name":{"kind":"Name","value":"moderatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ModerateQuestionMutation, ModerateQuestionMutationVariables>;
export const AnswerQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Question_question"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Question_question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedReason"}},{"kind":"Field","name":{"kind":"Name","value":"moderatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const EnterQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Question_question"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Question_question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedReason"}},{"kind":"Field","name":{"kind":"Name","value":"moderatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<EnterQuestionMutation, EnterQuestionMutationVariables>;
export const ParticipationSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParticipationSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participationSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionItem_session"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionItem_session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"officials"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"transcriptOn"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]} as unknown as DocumentNode<ParticipationSessionsQuery, ParticipationSessionsQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inCommittee"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"archived"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"inCommittee"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inCommittee"}}},{"kind":"Argument","name":{"kind":"Name","value":"archived"},"value":{"kind":"Variable","name":{"kind":"Name","value":"archived"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleTable_person"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleTable_person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"committeeSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PeopleCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleCountQuery, PeopleCountQueryVariables>;
export const PersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"archived"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonForm_person"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolesForm_person"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessPanel_person"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteePanel_person"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchivePerson_person"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonForm_person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolesForm_person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessPanel_person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteePanel_person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"committeeSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchivePerson_person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const CreatePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePersonMutation, CreatePersonMutationVariables>;
export const UpdatePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const SetRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRolesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<SetRolesMutation, SetRolesMutationVariables>;
export const ArchivePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchivePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchivePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archivePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ArchivePersonMutation, ArchivePersonMutationVariables>;
export const InvitePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssuedInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<InvitePersonMutation, InvitePersonMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssuedInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const AddCommitteeMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCommitteeMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCommitteeMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCommitteeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<AddCommitteeMemberMutation, AddCommitteeMemberMutationVariables>;
export const EndCommitteeMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCommitteeMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCommitteeMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCommitteeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<EndCommitteeMemberMutation, EndCommitteeMemberMutationVariables>;
export const RegisterPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterPlaceQuery, RegisterPlaceQueryVariables>;
export const RegisterRowChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterRowChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"annulledReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterRowChoicesQuery, RegisterRowChoicesQueryVariables>;
export const RegisterStandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"openPeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isAttested"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attestations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"attestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attestedAt"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterStandingQuery, RegisterStandingQueryVariables>;
export const AttestPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttestPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttestPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attestPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attestation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<AttestPeriodMutation, AttestPeriodMutationVariables>;
export const WithdrawAttestationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAttestation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAttestationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAttestation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attestation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawAttestationMutation, WithdrawAttestationMutationVariables>;
export const CountsByOfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountsByOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"row"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"countsByOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"row"},"value":{"kind":"Variable","name":{"kind":"Name","value":"row"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountsByOfficeQuery, CountsByOfficeQueryVariables>;
export const MailWeekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"monday"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"accounts"},"name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"EnumValue","value":"MAIL_ACCOUNTS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"ALL"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"annulledReason"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"week"},"name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"EnumValue","value":"MAIL_USES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"monday"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"monday"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lastWeek"},"name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"EnumValue","value":"MAIL_USES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MailWeekQuery, MailWeekQueryVariables>;
export const SaveMailWeekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMailWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMailWeekInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMailWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Register"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<SaveMailWeekMutation, SaveMailWeekMutationVariables>;
export const AnnulRegisterRowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnulRegisterRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnulRegisterRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annulRegisterRow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"annulledReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<AnnulRegisterRowMutation, AnnulRegisterRowMutationVariables>;
export const RegisterRowHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterRowHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerRow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterRowHistoryQuery, RegisterRowHistoryQueryVariables>;
export const FedRowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FedRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"row"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"row"},"value":{"kind":"Variable","name":{"kind":"Name","value":"row"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FedRowQuery, FedRowQueryVariables>;
export const ReviewQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"measurements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBMITTED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBMITTED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewItem_measurement"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingTarget_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rowName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"wholeNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"planStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"planEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"onTrackFrom"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskFrom"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measurementId"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingRow_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rowTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingTarget_target"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem_evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceOf_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem_evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewItem_measurement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"periodStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingRow_target"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceOf_measurement"}}]}}]} as unknown as DocumentNode<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ApproveMeasurementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveMeasurement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMeasurementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveMeasurement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveMeasurementMutation, ApproveMeasurementMutationVariables>;
export const ReturnMeasurementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnMeasurement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnMeasurementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnMeasurement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measurement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnMeasurementMutation, ReturnMeasurementMutationVariables>;
export const InvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptedInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ActSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ActSettingsQuery, ActSettingsQueryVariables>;
export const CreatePassageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePassage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePassageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPassage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePassageMutation, CreatePassageMutationVariables>;
export const AreasSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AreasSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaForm_area"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaForm_area"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}}]}}]} as unknown as DocumentNode<AreasSettingsQuery, AreasSettingsQueryVariables>;
export const CreateAreaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateArea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAreaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createArea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreateAreaMutation, CreateAreaMutationVariables>;
export const UpdateAreaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateArea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAreaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateArea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateAreaMutation, UpdateAreaMutationVariables>;
export const EntitySettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitySettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"divipolaCode"}},{"kind":"Field","name":{"kind":"Name","value":"nit"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"currentContact"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestoreEntityForm_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityForm_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CurrentContactForm_entity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArchiveEntityForm_entity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestoreEntityForm_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityForm_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"divipolaCode"}},{"kind":"Field","name":{"kind":"Name","value":"nit"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CurrentContactForm_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currentContact"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArchiveEntityForm_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}}]}}]} as unknown as DocumentNode<EntitySettingsQuery, EntitySettingsQueryVariables>;
export const UpdateEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEntityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEntity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateEntityMutation, UpdateEntityMutationVariables>;
export const ArchiveEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveEntityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveEntity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveEntityMutation, ArchiveEntityMutationVariables>;
export const RestoreEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreEntityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreEntity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreEntityMutation, RestoreEntityMutationVariables>;
export const IncentivesSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncentivesSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"incentives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nomination"}},{"kind":"Field","name":{"kind":"Name","value":"nominatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncentiveWordsForm_incentive"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncentiveForm_incentive"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncentiveWordsForm_incentive"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incentive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncentiveForm_incentive"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incentive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nomination"}},{"kind":"Field","name":{"kind":"Name","value":"nominatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]} as unknown as DocumentNode<IncentivesSettingsQuery, IncentivesSettingsQueryVariables>;
export const RecordIncentiveOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIncentiveOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIncentiveOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordIncentiveOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incentive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<RecordIncentiveOutcomeMutation, RecordIncentiveOutcomeMutationVariables>;
export const ObjectivesSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObjectivesSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectiveRows_objective"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectiveWordsForm_objective"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveForm_objective"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveRows_objective"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectiveForm_objective"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveWordsForm_objective"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<ObjectivesSettingsQuery, ObjectivesSettingsQueryVariables>;
export const SetObjectiveRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetObjectiveRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetObjectiveRowsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setObjectiveRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<SetObjectiveRowsMutation, SetObjectiveRowsMutationVariables>;
export const PhasesSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PhasesSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineSource"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhaseForm_phase"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseForm_phase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineSource"}}]}}]} as unknown as DocumentNode<PhasesSettingsQuery, PhasesSettingsQueryVariables>;
export const UpdatePhaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePhase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePhaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePhase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePhaseMutation, UpdatePhaseMutationVariables>;
export const CreatePhaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePhase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePhaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPhase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePhaseMutation, CreatePhaseMutationVariables>;
export const CreateObjectiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateObjective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateObjectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createObjective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreateObjectiveMutation, CreateObjectiveMutationVariables>;
export const UpdateObjectiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateObjective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateObjectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateObjective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateObjectiveMutation, UpdateObjectiveMutationVariables>;
export const CreateIncentiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateIncentive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateIncentiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createIncentive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incentive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreateIncentiveMutation, CreateIncentiveMutationVariables>;
export const UpdateIncentiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateIncentive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateIncentiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateIncentive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incentive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateIncentiveMutation, UpdateIncentiveMutationVariables>;
export const RemovePlanPartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePlanPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePlanPartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePlanPart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<RemovePlanPartMutation, RemovePlanPartMutationVariables>;
export const PlanSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionDate"}},{"kind":"Field","name":{"kind":"Name","value":"onTrackFrom"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskFrom"}},{"kind":"Field","name":{"kind":"Name","value":"epigraph"}},{"kind":"Field","name":{"kind":"Name","value":"vision"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanForm_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanWordsForm_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThresholdsForm_plan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdoptPlanForm_plan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanForm_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionDate"}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryPost"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanWordsForm_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"epigraph"}},{"kind":"Field","name":{"kind":"Name","value":"vision"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThresholdsForm_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onTrackFrom"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdoptPlanForm_plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionDate"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanSettingsQuery, PlanSettingsQueryVariables>;
export const UpdatePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePlanMutation, UpdatePlanMutationVariables>;
export const AdoptPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdoptPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<AdoptPlanMutation, AdoptPlanMutationVariables>;
export const PlansSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlansSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RestoreEntityForm_entity"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RestoreEntityForm_entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<PlansSettingsQuery, PlansSettingsQueryVariables>;
export const PlanTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PlanTemplateQuery, PlanTemplateQueryVariables>;
export const CreatePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePlanMutation, CreatePlanMutationVariables>;
export const CreateEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEntityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEntity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreateEntityMutation, CreateEntityMutationVariables>;
export const RowsSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RowsSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerableOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedDeadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RowsSettingsQuery, RowsSettingsQueryVariables>;
export const RowSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RowSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"row"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"row"},"value":{"kind":"Variable","name":{"kind":"Name","value":"row"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerableOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowForm_indicator"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowWordsForm_indicator"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotApplicableForm_indicator"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlinePanel_indicator"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetSettings_target"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembersPanel_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowForm_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"answerable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerableOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowWordsForm_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goalText"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"benefits"}},{"kind":"Field","name":{"kind":"Name","value":"responsibles"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotApplicableForm_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlinePanel_indicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"computedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedDeadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"provenanceNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetSettings_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"wholeNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measurementId"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembersPanel_target"}}]}}]} as unknown as DocumentNode<RowSettingsQuery, RowSettingsQueryVariables>;
export const CreateIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreateIndicatorMutation, CreateIndicatorMutationVariables>;
export const UpdateIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateIndicatorMutation, UpdateIndicatorMutationVariables>;
export const SetDeadlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDeadline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDeadlineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDeadline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<SetDeadlineMutation, SetDeadlineMutationVariables>;
export const CreateTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTargetMutation, CreateTargetMutationVariables>;
export const UpdateTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateTargetMutation, UpdateTargetMutationVariables>;
export const ArchiveTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveTargetMutation, ArchiveTargetMutationVariables>;
export const AddTargetMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTargetMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTargetMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addTargetMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<AddTargetMemberMutation, AddTargetMemberMutationVariables>;
export const UpdateTargetMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTargetMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTargetMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTargetMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateTargetMemberMutation, UpdateTargetMemberMutationVariables>;
export const EndTargetMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndTargetMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndTargetMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endTargetMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WriteRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WriteRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<EndTargetMemberMutation, EndTargetMemberMutationVariables>;
export const SettingsPlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsPlansQuery, SettingsPlansQueryVariables>;
export const WhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onTrackFrom"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskFrom"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingTarget_target"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingTarget_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rowName"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitPlural"}},{"kind":"Field","name":{"kind":"Name","value":"periodUnit"}},{"kind":"Field","name":{"kind":"Name","value":"wholeNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"planStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"planEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"onTrackFrom"}},{"kind":"Field","name":{"kind":"Name","value":"atRiskFrom"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measurementId"}},{"kind":"Field","name":{"kind":"Name","value":"periodKey"}},{"kind":"Field","name":{"kind":"Name","value":"cutoff"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;