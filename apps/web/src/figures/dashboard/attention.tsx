import { formatDate, formatPercent } from '@gelt/domain'
import { Link } from 'wouter'
import type { DashboardAttention_PlanFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useClocks, withClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { StatusBadge } from '../../ui/status-badge.tsx'
import styles from './attention.module.css'
import { worstOf } from './attention.rules.ts'
import * as messages from './dashboard.messages.ts'

const planFragment = graphql(`
  fragment DashboardAttention_plan on Plan {
    indicators {
      id
      row
      shortName
      answerablePost
      answerable {
        id
        name
      }
      answerableOffice {
        id
        name
      }
      deadline {
        id
        resolvedOn
      }
      deviations(open: true) {
        id
        cause
        correctiveAction
        dueOn
        answerable {
          id
          name
        }
      }
      figure(asOf: $asOf, knownAt: $knownAt) {
        status
        progress
        expected
      }
      targets {
        id
        figure(asOf: $asOf, knownAt: $knownAt) {
          missing {
            name
          }
        }
      }
    }
  }
`)

type Row = DashboardAttention_PlanFragment['indicators'][number]

interface AttentionProps {
  plan: FragmentType<typeof planFragment>
  entity: string
  asOf: string
}

/** The three rows that need someone to act: how far off, who answers, why, and what is being done. */
export function Attention({ plan, entity, asOf }: AttentionProps) {
  const text = useMessages(messages).attention
  const rows = readFragment(planFragment, plan).indicators.flatMap((row) =>
    row.figure ? [{ row, standing: row.figure }] : [],
  )
  const worst = worstOf(rows, 3)
  // Where nothing is known, nobody can say that all is well.
  if (rows.every(({ standing }) => standing.progress == null)) return null
  return (
    <section className={styles.section}>
      <h2>{text.title(worst.length)}</h2>
      {worst.length === 0 && <p>{text.none}</p>}
      <ol className={styles.list}>
        {worst.map(({ row }) => (
          <AttentionItem key={row.id} row={row} entity={entity} asOf={asOf} />
        ))}
      </ol>
    </section>
  )
}

function AttentionItem({ row, entity, asOf }: { row: Row; entity: string; asOf: string }) {
  const text = useMessages(messages).attention
  const { language } = useLanguage()
  const [clocks] = useClocks()
  const whole = (share: string) => formatPercent(share, language, { decimals: 0 })
  const { figure, deadline, deviations } = row
  const missing = row.targets
    .flatMap((target) => target.figure?.missing ?? [])
    .map(({ name }) => name)
  const due = deadline?.resolvedOn
  // The post says the office too, in nearly the same words.
  const who = [row.answerable?.name, row.answerablePost ?? row.answerableOffice?.name]
  const known = who.filter((name) => name != null)
  return (
    <li className={styles.item}>
      <h3>
        <Link href={withClocks(paths.indicator(entity, row.row), clocks)}>{row.shortName}</Link>
      </h3>
      {figure && <StatusBadge status={figure.status} />}
      <p>
        {figure?.progress != null &&
          figure.expected != null &&
          `${text.gap(whole(figure.progress), whole(figure.expected))} `}
        {due && (due < asOf ? text.wasDue : text.due)(formatDate(due, language))}{' '}
        {missing.length > 0 && text.missing(missing.join(', '))}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{text.answers}</dt>
          <dd>{known.length > 0 ? known.join(', ') : text.nobody}</dd>
        </div>
        {deviations?.map(({ id, cause, correctiveAction, dueOn, answerable }) => (
          <div key={id}>
            <dt>{text.cause}</dt>
            <dd>{cause}</dd>
            <dt>{text.action}</dt>
            <dd>{correctiveAction}</dd>
            {(answerable || dueOn) && <dt>{text.doneBy}</dt>}
            {(answerable || dueOn) && (
              <dd>
                {[answerable?.name, dueOn && text.by(formatDate(dueOn, language))]
                  .filter(Boolean)
                  .join(', ')}
              </dd>
            )}
          </div>
        ))}
        {deviations?.length === 0 && (
          <div>
            <dt>{text.cause}</dt>
            <dd className={styles.none}>{text.noCause}</dd>
          </div>
        )}
      </dl>
    </li>
  )
}
