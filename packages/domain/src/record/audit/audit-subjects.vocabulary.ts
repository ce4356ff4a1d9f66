import { LISTS } from '../../registers/definitions/registers.ts'

const ofThePlan = {
  Measurement: 'A reported value, with its evidence.',
  Deviation: 'A deviation from the plan.',
  Plan: 'A plan.',
  Passage: 'A passage of the act.',
  Phase: 'A phase.',
  Objective: 'An objective.',
  Incentive: 'An incentive.',
  ActionArea: 'An area of the plan.',
  Indicator: 'A row of the plan, with its deadlines.',
  Target: 'A target of a row.',
  TargetMember: 'A member of a target.',
  Person: 'A person, with roles and sign-in.',
  CommitteeMember: 'A seat in the GEL-T committee.',
  Office: 'An office.',
  Organisation: 'An organisation outside the entity.',
  Body: 'A body.',
  Entity: 'The entity itself.',
  StoredFile: 'An uploaded file.',
  ImportRun: 'A file brought into a register.',
  Procedure: 'A procedure or service of the inventory.',
  Improvement: 'An improvement of a procedure.',
  ImprovementKind: 'A kind of improvement.',
  Attestation: 'A period of a register said to be complete.',
  ParticipationQuestion: 'A question in a chat or forum.',
}

/** Everything that the audit log can tell of, closed, with what it is; not each is a type of the API. */
export const AUDIT_SUBJECTS: Readonly<Record<string, string>> = {
  ...ofThePlan,
  ...Object.fromEntries(
    LISTS.map(({ type, nouns }) => [type, `A row of a register: ${nouns.en.one}.`]),
  ),
}
