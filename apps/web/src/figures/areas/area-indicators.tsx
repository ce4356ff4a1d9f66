import { formatDate, type PlainDate } from '@gelt/domain'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useClocks, withClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { TargetPanel } from '../../ui/figures/target-panel.tsx'
import * as messages from './areas.messages.ts'
import styles from './areas.module.css'

const areaFragment = graphql(`
  fragment AreaIndicators_area on ActionArea {
    indicators {
      id
      row
      shortName
      name
      goalText
      activity
      deadline {
        id
        resolvedOn
      }
      targets {
        id
        label
        figure(asOf: $asOf, knownAt: $knownAt) {
          sourceKey
        }
        ...TargetPanel_target
      }
    }
  }
`)

interface AreaIndicatorsProps {
  area: FragmentType<typeof areaFragment>
  entity: string
  planStartsOn: PlainDate
  isSample: boolean
  /** What a person may do with a target, beneath its figure. */
  renderRecord?: (targetId: string) => ReactNode
  /** Instead of recording, where a register is counted. */
  renderCounted?: (target: { id: string; label: string }, sourceKey: string) => ReactNode
  /** What its figure is made of. */
  renderExplanation?: (target: { id: string; label: string }) => ReactNode
}

/** The area's rows one after the other: what the act asks, what there is, and what can be done. */
export function AreaIndicators(props: AreaIndicatorsProps) {
  const { entity, planStartsOn, isSample, renderRecord, renderCounted, renderExplanation } = props
  const text = useMessages(messages).indicators
  const { language } = useLanguage()
  const [clocks] = useClocks()
  const { indicators } = readFragment(areaFragment, props.area)
  return (
    <section className={styles.section}>
      <h2>{text.title(indicators.length)}</h2>
      {indicators.map(({ id, row, shortName, name, goalText, activity, deadline, targets }) => (
        <article key={id} className={styles.indicator}>
          <div className={styles.words}>
            <p className={styles.row}>
              {text.row(row)}
              {' · '}
              {deadline?.resolvedOn
                ? text.due(formatDate(deadline.resolvedOn, language))
                : text.noDue}
            </p>
            <h3 className={styles.name}>
              <Link href={withClocks(paths.indicator(entity, row), clocks)}>{shortName}</Link>
            </h3>
            <p lang="es">{name}</p>
            <dl className={styles.facts} lang="es">
              <dt>{text.goal}</dt>
              <dd>{goalText}</dd>
              <dt>{text.activity}</dt>
              <dd>{activity}</dd>
            </dl>
            <p>
              <Link
                href={withClocks(paths.indicator(entity, row), clocks)}
                aria-label={text.seeOf(shortName)}
              >
                {text.see}
              </Link>
            </p>
          </div>
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
                {target.figure?.sourceKey
                  ? renderCounted?.(target, target.figure.sourceKey)
                  : renderRecord?.(target.id)}
              </TargetPanel>
            ))}
          </div>
        </article>
      ))}
    </section>
  )
}
