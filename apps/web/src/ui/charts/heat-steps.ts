import styles from './area-semester-heat.module.css'

/** Steps of a fifth each: few enough to tell apart, and the figure stands in every cell. */
export const HEAT_STEPS = [
  { from: 0, className: styles.step0 },
  { from: 0.2, className: styles.step1 },
  { from: 0.4, className: styles.step2 },
  { from: 0.6, className: styles.step3 },
  { from: 0.8, className: styles.step4 },
] as const

/** The class of a share from 0 to 1. */
export function heatStep(share: number): string | undefined {
  return HEAT_STEPS.findLast(({ from }) => share >= from)?.className ?? styles.step0
}
