import { createPlanInput, reversedSpan } from '@gelt/domain'
import { z } from 'zod'
import { wholeNumberText } from '../../lib/forms/form-input.rules.ts'

const { shape } = createPlanInput

/** What the form of a new plan holds: years as text, '' for a blank plan. */
export const newPlanInput = z
  .strictObject({
    fromPlanId: shape.fromPlanId,
    title: shape.title,
    validFrom: wholeNumberText(shape.validFrom),
    validTo: wholeNumberText(shape.validTo),
    startsOn: shape.startsOn,
    endsOn: shape.endsOn,
  })
  .superRefine((plan, context) => {
    const field = reversedSpan(plan)
    if (field) context.addIssue({ code: 'custom', path: [field], message: 'INVALID_RANGE' })
  })

export type NewPlanValues = Record<keyof z.input<typeof newPlanInput>, string>

/** The four years that follow the plan that ends last (a mayor’s term); all blank where there is none. */
export function nextTerm(plans: readonly { validTo: number }[]) {
  if (plans.length === 0) return { validFrom: '', validTo: '', startsOn: '', endsOn: '' }
  const from = Math.max(...plans.map(({ validTo }) => validTo)) + 1
  const to = from + 3
  return {
    validFrom: String(from),
    validTo: String(to),
    startsOn: `${from}-01-01`,
    endsOn: `${to}-12-31`,
  }
}
