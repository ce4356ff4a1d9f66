import { formatDate } from '@gelt/domain'
import type { IncentiveList_PlanFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import * as messages from './act.messages.ts'
import styles from './act.module.css'

const planFragment = graphql(`
  fragment IncentiveList_plan on Plan {
    incentives {
      id
      name
      text
      nomination
      nominatedOn
      result
    }
  }
`)

type Incentive = IncentiveList_PlanFragment['incentives'][number]

/** The incentives that the act lists, and how each went here. */
export function IncentiveList({ plan }: { plan: FragmentType<typeof planFragment> }) {
  const { incentives } = readFragment(planFragment, plan)
  return (
    <ul className={styles.incentives}>
      {incentives.map((incentive) => (
        <li key={incentive.id}>
          <p lang="es">
            <strong>{incentive.name}</strong> {incentive.text}
          </p>
          <Outcome incentive={incentive} />
        </li>
      ))}
    </ul>
  )
}

/** The same under a heading of ours, where the words of the act lack the part that names them. */
export function IncentiveSection({ plan }: { plan: FragmentType<typeof planFragment> }) {
  const text = useMessages(messages)
  const { incentives } = readFragment(planFragment, plan)
  if (incentives.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="incentivos">
      <h2 id="incentivos" className={styles.heading}>
        {text.parts.INCENTIVES}
      </h2>
      <IncentiveList plan={plan} />
    </section>
  )
}

function Outcome({ incentive }: { incentive: Incentive }) {
  const text = useMessages(messages).incentives
  const { language } = useLanguage()
  const { nomination, nominatedOn, result } = incentive
  if (!nomination && !nominatedOn && !result) return <p className={styles.explain}>{text.none}</p>
  return (
    <DefinitionList
      items={[
        { term: text.nomination, value: nomination ?? text.noNomination },
        { term: text.date, value: nominatedOn ? formatDate(nominatedOn, language) : text.noDate },
        { term: text.result, value: result ?? text.noResult },
      ]}
    />
  )
}
