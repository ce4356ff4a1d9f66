import { formatNumber, formatPercent, type PlainDate } from '@gelt/domain'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { over, times } from '../../lib/figures/exact.ts'
import { pointsOf } from '../../lib/figures/target-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { FormulaTable } from '../../ui/figures/formula-table.tsx'
import { TargetPanel } from '../../ui/figures/target-panel.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import * as messages from './indicators.messages.ts'
import styles from './indicators.module.css'

const planFragment = graphql(`
  fragment IndicatorComputation_plan on GroupFigure {
    weightTotal
    weightWithData
  }
`)

const indicatorFragment = graphql(`
  fragment IndicatorComputation_indicator on Indicator {
    shortName
    weight
    figure(asOf: $asOf, knownAt: $knownAt) {
      progress
      formula {
        label
        subject
        expression
        result
      }
    }
    targets {
      id
      label
      ...TargetPanel_target
      figure(asOf: $asOf, knownAt: $knownAt) {
        sourceKey
        formula {
          label
          subject
          expression
          result
        }
      }
    }
  }
`)

interface IndicatorComputationProps {
  indicator: FragmentType<typeof indicatorFragment>
  plan: FragmentType<typeof planFragment>
  planStartsOn: PlainDate
  isSample: boolean
  /** What a person may do with a target, beneath its figure. */
  renderRecord?: (targetId: string) => ReactNode
  /** Instead of recording, where a register is counted. */
  renderCounted?: (target: { id: string; label: string }, sourceKey: string) => ReactNode
  /** What its figure is made of. */
  renderExplanation?: (target: { id: string; label: string }) => ReactNode
}

/** Where the figure comes from: each target, its computation with its numbers, and the row's weight. */
export function IndicatorComputation(props: IndicatorComputationProps) {
  const text = useMessages(messages).computation
  const { planStartsOn, isSample, renderRecord, renderCounted, renderExplanation } = props
  const { targets, figure, weight, shortName } = readFragment(indicatorFragment, props.indicator)
  return (
    <section className={styles.section}>
      <h2>{text.title}</h2>
      <div className={styles.targets}>
        {targets.map((target) => (
          <TargetPanel
            key={target.id}
            target={target}
            planStartsOn={planStartsOn}
            isSample={isSample}
            heading={targets.length > 1}
          >
            {renderExplanation?.(target)}
            {target.figure && target.figure.formula.length > 0 && (
              <Disclosure summary={text.details}>
                <FormulaTable label={target.label} steps={target.figure.formula} />
              </Disclosure>
            )}
            {target.figure?.sourceKey
              ? renderCounted?.(target, target.figure.sourceKey)
              : renderRecord?.(target.id)}
          </TargetPanel>
        ))}
      </div>
      {figure && figure.formula.length > 0 && (
        <>
          <p>{text.mean}</p>
          <FormulaTable label={shortName} steps={figure.formula} />
        </>
      )}
      <Weight weight={weight} progress={figure?.progress ?? null} plan={props.plan} />
    </section>
  )
}

interface WeightProps {
  weight: string
  progress: string | null
  plan: FragmentType<typeof planFragment>
}

function Weight({ weight, progress, plan }: WeightProps) {
  const text = useMessages(messages).computation
  const { language } = useLanguage()
  const { weightTotal, weightWithData } = readFragment(planFragment, plan)
  const share = over(weight, weightTotal)
  const part = progress === null ? null : over(times(progress, weight), weightWithData)
  return (
    <p>
      {share !== null &&
        text.weight(
          formatNumber(weight, language),
          formatNumber(weightTotal, language),
          formatPercent(share, language),
        )}{' '}
      {part === null ? text.noContribution : text.contribution(pointsOf(part, language))}
    </p>
  )
}
