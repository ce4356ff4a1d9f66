import { formatDate, type PlainDate } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { ruleWords } from '../../lib/figures/deadline-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import * as messages from './indicators.messages.ts'
import styles from './indicators.module.css'

const indicatorFragment = graphql(`
  fragment IndicatorDeadline_indicator on Indicator {
    deadline {
      id
      text
      rule
      amount
      startsOn
      computedOn
      resolvedOn
    }
    targets {
      id
      mode
    }
    proposedDeadlines {
      id
      text
      provenanceNote
      resolvedOn
    }
  }
`)

interface IndicatorDeadlineProps {
  indicator: FragmentType<typeof indicatorFragment>
  planStartsOn: PlainDate
}

/** From the act's words to the day that holds, step by step; a proposal is called one. */
export function IndicatorDeadline(props: IndicatorDeadlineProps) {
  const text = useMessages(messages).deadline
  const { language } = useLanguage()
  const { deadline, proposedDeadlines, targets } = readFragment(indicatorFragment, props.indicator)
  const day = (date: PlainDate) => formatDate(date, language)
  const computed = deadline?.computedOn
  const holds = deadline?.resolvedOn
  const isSustained = targets.length > 0 && targets.every(({ mode }) => mode === 'SUSTAIN')
  const rule = deadline && ruleWords(deadline, props.planStartsOn, language)
  return (
    <section className={styles.section}>
      <h2>{text.title}</h2>
      <p className={styles.lead}>{holds ? text.holds(day(holds)) : text.none}</p>
      <ol className={styles.steps}>
        <li>{deadline?.text ? text.says(deadline.text) : text.saysNothing}</li>
        {deadline?.startsOn && <li>{text.starts(day(deadline.startsOn))}</li>}
        {rule && deadline.rule !== 'NONE' && (
          <li>{computed ? text.rule(rule, day(computed)) : text.ruleOnly(rule)}</li>
        )}
        {computed && holds && computed !== holds && (
          <li>{text.moved(day(computed), day(holds))}</li>
        )}
      </ol>
      {holds && isSustained && <p>{text.sustained}</p>}
      {proposedDeadlines.map((proposed) => (
        <div key={proposed.id} className={styles.proposal}>
          <Badge>{text.proposal}</Badge>
          <p>
            {proposed.resolvedOn
              ? text.proposed(proposed.text ?? '', day(proposed.resolvedOn))
              : text.proposedBare(proposed.text ?? '')}
          </p>
          {proposed.provenanceNote && (
            <p className={styles.remark} lang="es">
              {proposed.provenanceNote}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
