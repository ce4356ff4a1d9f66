import type { ListKey } from './register-heads.ts'
import { type DailyField, LISTS } from './registers.ts'

/** What the audit log can hold of the registers of daily work, noun and verb. */
export const REGISTER_AUDIT_ACTIONS = [
  'registerRow.create',
  'registerRow.update',
  'registerRow.annul',
  'registerRow.import',
  'attestation.attest',
  'attestation.withdraw',
  'registerEvidence.attach',
  'criteria.copy',
  'round.submit',
  'round.approve',
  'round.return',
] as const

/** Field of any register, by its key in the definitions. */
export type AnyRegisterField = DailyField<ListKey>

/** Fields that its states before and after can hold: those of the definitions, and what every row has. */
export const REGISTER_AUDIT_FIELDS: readonly (
  | AnyRegisterField
  | 'annulledReason'
  | 'register'
  | 'count'
)[] = [
  ...new Set(LISTS.flatMap(({ fields }) => Object.keys(fields) as AnyRegisterField[])),
  'annulledReason',
  'register',
  'count',
]
