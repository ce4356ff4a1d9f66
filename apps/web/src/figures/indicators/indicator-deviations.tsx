import { formatDate } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import * as messages from './indicators.messages.ts'
import styles from './indicators.module.css'

const indicatorFragment = graphql(`
  fragment IndicatorDeviations_indicator on Indicator {
    deviations {
      id
      cause
      correctiveAction
      dueOn
      closedOn
      answerable {
        id
        name
      }
    }
  }
`)

interface IndicatorDeviationsProps {
  indicator: FragmentType<typeof indicatorFragment>
}

/** Causes of delay and what is done about them; for the entity's own people. */
export function IndicatorDeviations(props: IndicatorDeviationsProps) {
  const text = useMessages(messages).deviations
  const { language } = useLanguage()
  const { deviations } = readFragment(indicatorFragment, props.indicator)
  if (!deviations) return null
  return (
    <section className={styles.section}>
      <h2>{text.title}</h2>
      {deviations.length === 0 && <p>{text.none}</p>}
      {deviations.map(({ id, cause, correctiveAction, dueOn, closedOn, answerable }) => (
        <article key={id}>
          <p>
            <Badge>{closedOn ? text.closed(formatDate(closedOn, language)) : text.open}</Badge>
          </p>
          <DefinitionList
            items={[
              { term: text.cause, value: cause },
              { term: text.action, value: correctiveAction },
              ...(answerable ? [{ term: text.who, value: answerable.name }] : []),
              ...(dueOn ? [{ term: text.due, value: formatDate(dueOn, language) }] : []),
            ]}
          />
        </article>
      ))}
    </section>
  )
}
