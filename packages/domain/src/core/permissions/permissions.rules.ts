/** PUBLIC is everyone, signed in or not; the others are held in one entity, an acting mayor's for stated days. */
export const ROLES = [
  'PUBLIC',
  'CONTRIBUTOR',
  'COMMITTEE',
  'MAYOR',
  'ACTING_MAYOR',
  'ADMINISTRATOR',
  'AUDITOR',
  'INTEGRATOR',
] as const
export type Role = (typeof ROLES)[number]

/** Everything that can be asked for, noun first. `read` of a plan: adopted plans and approved values. */
export const ACTIONS = [
  'plan.read',
  'plan.readDraft',
  'plan.create',
  'plan.edit',
  'plan.adopt',
  'measurement.readPending',
  'measurement.record',
  'measurement.recordAnyOffice',
  'measurement.correct',
  'measurement.submit',
  'measurement.approve',
  'measurement.return',
  'evidence.attach',
  'deviation.edit',
  'period.close',
  'register.readAll',
  'register.edit',
  'register.editAnyOffice',
  'register.import',
  'view.save',
  'source.decide',
  'round.submit',
  'round.approve',
  'round.return',
  'report.sign',
  'entity.readArchived',
  'entity.edit',
  'entity.archive',
  'office.edit',
  'organisation.edit',
  'people.read',
  'people.manage',
  'support.edit',
  'audit.read',
  'token.manage',
] as const
export type Action = (typeof ACTIONS)[number]

const PUBLIC: readonly Action[] = ['plan.read']

const MAYOR: readonly Action[] = [
  ...PUBLIC,
  'plan.readDraft',
  'entity.readArchived',
  'measurement.readPending',
  'measurement.approve',
  'measurement.return',
  'register.readAll',
  'view.save',
  'round.approve',
  'round.return',
  'report.sign',
  'people.read',
  'audit.read',
]

const GRANTS: Record<Role, readonly Action[]> = {
  PUBLIC,
  // Only for the rows that the person or their office answers for: the caller checks which.
  CONTRIBUTOR: [
    ...PUBLIC,
    'plan.readDraft',
    'entity.readArchived',
    'measurement.readPending',
    'measurement.record',
    'measurement.correct',
    'measurement.submit',
    'evidence.attach',
    'register.readAll',
    'register.edit',
    'view.save',
  ],
  COMMITTEE: [
    ...PUBLIC,
    'plan.readDraft',
    'entity.readArchived',
    'plan.create',
    'plan.edit',
    'plan.adopt',
    'measurement.readPending',
    'measurement.record',
    'measurement.recordAnyOffice',
    'measurement.correct',
    'measurement.submit',
    'measurement.approve',
    'measurement.return',
    'evidence.attach',
    'deviation.edit',
    'period.close',
    'register.readAll',
    'register.edit',
    'register.editAnyOffice',
    'register.import',
    'view.save',
    'source.decide',
    'round.submit',
    'round.approve',
    'round.return',
    'organisation.edit',
    'people.read',
    'support.edit',
    'audit.read',
  ],
  MAYOR,
  // Only while its days last: who reads the roles held leaves it out before and after.
  ACTING_MAYOR: MAYOR,
  // Runs the entity; says nothing about the plan's figures.
  ADMINISTRATOR: [
    ...PUBLIC,
    'plan.readDraft',
    'entity.readArchived',
    'plan.create',
    'register.readAll',
    'view.save',
    'entity.edit',
    'entity.archive',
    'office.edit',
    'organisation.edit',
    'people.read',
    'people.manage',
    'audit.read',
    'token.manage',
  ],
  // Reads all of an entity with its log, and writes nothing at all.
  AUDITOR: [
    ...PUBLIC,
    'plan.readDraft',
    'entity.readArchived',
    'measurement.readPending',
    'register.readAll',
    'people.read',
    'audit.read',
  ],
  INTEGRATOR: [...PUBLIC],
}

/** Whether any of the roles held in an entity grants the action; everyone holds PUBLIC. */
export function can(roles: readonly Role[], action: Action): boolean {
  return PUBLIC.includes(action) || roles.some((role) => GRANTS[role].includes(action))
}

/** Every action that the roles grant together, in the order of ACTIONS. */
export function actionsOf(roles: readonly Role[]): Action[] {
  return ACTIONS.filter((action) => can(roles, action))
}

/** Whether somebody with these roles decides in place of the mayor, which is said on what they decide. */
export function actsAsMayor(roles: readonly Role[]): boolean {
  return roles.includes('ACTING_MAYOR') && !roles.includes('MAYOR')
}

/** Who wants to approve, who wrote the value, who submitted it; null: nobody signed in, or not yet. */
export interface ApprovalRequest {
  roles: readonly Role[]
  actorPersonId: string | null
  authorPersonId: string | null
  submitterPersonId: string | null
}

/** Four eyes: nobody approves a value that they wrote or submitted, and none that wasn't submitted. */
export function mayApprove(request: ApprovalRequest): boolean {
  const { roles, actorPersonId, authorPersonId, submitterPersonId } = request
  if (actorPersonId === null || submitterPersonId === null) return false
  if (actorPersonId === authorPersonId || actorPersonId === submitterPersonId) return false
  return can(roles, 'measurement.approve')
}
