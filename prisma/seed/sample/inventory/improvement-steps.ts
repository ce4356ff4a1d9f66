import type { PlainDate } from '@gelt/domain'
import type { PersonKey } from '../../people.ts'
import { improvements } from './improvements.ts'
import type { RegisterStep } from './step.ts'

/** Entered when they began; finished with what they changed, or given up with the reason. */
export function improvementSteps(
  keeperOf: (code: string, day: PlainDate) => PersonKey,
): RegisterStep[] {
  return improvements.flatMap((improvement) => {
    const { code, startsOn, completedOn, abandoned } = improvement
    const common = (day: PlainDate) => ({ improvement, day, by: keeperOf(code, day) })
    const steps: RegisterStep[] = [
      {
        kind: 'improvement',
        ...common(startsOn),
        action: 'improvement.create',
        reason: null,
      },
    ]
    if (completedOn) {
      const done = common(completedOn)
      steps.push({ kind: 'improvement', ...done, action: 'improvement.update', reason: null })
      steps.push({ kind: 'effect', ...done })
    }
    if (abandoned) {
      const { on, reason } = abandoned
      steps.push({ kind: 'improvement', ...common(on), action: 'improvement.abandon', reason })
    }
    return steps
  })
}
