import {
  createTargetInput,
  type MemberKind,
  type PeriodUnit,
  type TargetKind,
  type TargetMode,
  targetIssues,
} from '@gelt/domain'
import { z } from 'zod'
import { shareOfPercent } from '../../lib/forms/form-input.rules.ts'

/** A target as the form holds it: texts, '' for nothing; the goal of a RATIO as a percentage. */
export interface TargetValues {
  label: string
  kind: TargetKind
  mode: TargetMode
  goal: string
  unit: string
  unitPlural: string
  periodUnit: PeriodUnit
  wholeNumbers: boolean
  memberKind: '' | MemberKind
  numeratorLabel: string
  denominatorLabel: string
  reason: string
}

/** Which kinds may be counted by members, and which must. */
export const HAS_MEMBERS: Record<TargetKind, boolean> = {
  TOTAL: false,
  QUOTA: true,
  RATIO: false,
  COVERAGE: true,
  LEVEL: true,
}

const terms = createTargetInput.omit({ indicatorId: true, reason: true, idempotencyKey: true })

/** What the form sends; fields that don’t fit each other are refused as on the server. */
export function targetInput(reason: z.ZodType<string | null, string>) {
  return z.preprocess(termsOfForm, terms.extend({ reason })).superRefine((target, context) => {
    for (const { path, code, params } of targetIssues(target)) {
      context.addIssue({ code: 'custom', path, message: code, params })
    }
  })
}

/** The fields as the input knows them; what its kind has no use for is left out. */
function termsOfForm(form: unknown) {
  const values = form as TargetValues
  const { kind, goal, memberKind, numeratorLabel, denominatorLabel } = values
  const isRatio = kind === 'RATIO'
  return {
    ...values,
    goal: isRatio ? shareOfPercent(goal) : goal,
    memberKind: HAS_MEMBERS[kind] ? memberKind || null : null,
    numeratorLabel: isRatio ? numeratorLabel : null,
    denominatorLabel: isRatio ? denominatorLabel : null,
  }
}
