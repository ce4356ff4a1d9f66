import { formatDate, formatPercent, formatPeriod, type PlainDate, periodByKey } from '@gelt/domain'
import type { ReactNode } from 'react'
import type { TargetPanel_TargetFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { goalWords, valueWords } from '../../lib/figures/target-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { BulletBar } from '../charts/bullet-bar.tsx'
import { StatusBadge } from '../status-badge.tsx'
import * as messages from './figures-ui.messages.ts'
import { MemberChecklist } from './member-checklist.tsx'
import { OriginBadge } from './origin-words.tsx'
import styles from './target-panel.module.css'

const targetFragment = graphql(`
  fragment TargetPanel_target on Target {
    label
    kind
    goal
    unit
    unitPlural
    periodUnit
    memberKind
    numeratorLabel
    denominatorLabel
    figure(asOf: $asOf, knownAt: $knownAt) {
      progress
      rawProgress
      expected
      compliance
      status
      notReported
      value
      numerator
      denominator
      satisfied
      memberCount
      basis
      sourceKey
      lastReading {
        period
        cutoff
      }
      ...MemberChecklist_figure
    }
    ...MemberChecklist_target
  }
`)

interface TargetPanelProps {
  target: FragmentType<typeof targetFragment>
  planStartsOn: PlainDate
  isSample: boolean
  /** Two targets of one row are told apart by their own headings. */
  heading?: boolean
  children?: ReactNode
}

/** How far one target has come: what it asks for, what there is, and who is missing. */
export function TargetPanel(props: TargetPanelProps) {
  const target = readFragment(targetFragment, props.target)
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { figure } = target
  const value = figure && valueWords(target, figure, language)
  return (
    <div className={styles.panel}>
      {props.heading && <h3>{target.label}</h3>}
      <p className={styles.value}>
        {value && <strong>{value}</strong>}
        <span className={styles.goal}>{text.goal(goalWords(target, language))}</span>
        {figure && <StatusBadge status={figure.status} />}
        {figure?.value != null && <OriginBadge figure={figure} />}
      </p>
      {figure && (
        <>
          <BulletBar
            label={target.label}
            progress={figure.progress ?? null}
            rawProgress={figure.rawProgress ?? null}
            expected={figure.expected ?? null}
            status={figure.status}
            isSample={props.isSample}
          />
          <Remarks target={target} planStartsOn={props.planStartsOn} />
          <MemberChecklist target={target} figure={figure} />
        </>
      )}
      {props.children}
    </div>
  )
}

interface RemarksProps {
  target: TargetPanel_TargetFragment
  planStartsOn: PlainDate
}

function Remarks({ target, planStartsOn }: RemarksProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { figure } = target
  if (!figure) return null
  const percent = (share: string) => formatPercent(share, language)
  const { progress, expected, compliance, lastReading } = figure
  const standing =
    progress == null
      ? `${text.noData} ${expected == null ? '' : text.expectedOnly(percent(expected))}`
      : expected == null
        ? text.goesAlone(percent(progress))
        : text.goes(percent(progress), percent(expected))
  const period = lastReading && periodByKey(target.periodUnit, lastReading.period, planStartsOn)
  return (
    <ul className={styles.remarks}>
      <li>{standing}</li>
      {target.kind === 'QUOTA' && compliance != null && (
        <li>{text.compliance(percent(compliance))}</li>
      )}
      {target.kind === 'RATIO' && target.numeratorLabel && target.denominatorLabel && (
        <li>{text.counts(target.numeratorLabel, target.denominatorLabel)}</li>
      )}
      {lastReading && period && (
        <li>
          {text.lastReading(
            formatPeriod(target.periodUnit, period, language),
            formatDate(lastReading.cutoff, language),
          )}
        </li>
      )}
      {figure.notReported && <li className={styles.warning}>{text.notReported}</li>}
    </ul>
  )
}
