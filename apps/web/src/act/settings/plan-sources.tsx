import { useQuery } from '@apollo/client/react'
import type { PlanSourcesQuery } from '../../gql/graphql.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { type CountableTarget, CountFromRegistersForm } from './count-from-registers.form.tsx'
import { planSourcesDocument } from './plan-sources.document.ts'
import * as messages from './plan-sources.messages.ts'
import { countedBy } from './plan-sources.rules.ts'
import styles from './settings.module.css'

type Plan = NonNullable<PlanSourcesQuery['plan']>

interface PlanSourcesProps {
  /** The entity’s slug. */
  entity: string
  validFrom: number
}

/** Where each figure of a plan comes from, and one decision for all that are typed. */
export function PlanSources({ entity, validFrom }: PlanSourcesProps) {
  const text = useMessages(messages)
  const { data, previousData } = useQuery(planSourcesDocument, {
    variables: { entity, validFrom },
    fetchPolicy: 'cache-and-network',
  })
  const plan = (data ?? previousData)?.plan
  if (!plan || plan.indicators.length === 0) return null
  return (
    <FormSection title={text.title} help={<p>{text.help}</p>}>
      {plan.status === 'DRAFT' && <UnmatchedList unmatched={plan.unmatched} />}
      <CountFromRegistersForm key={plan.id} planId={plan.id} targets={targetsOf(plan)} />
    </FormSection>
  )
}

function targetsOf({ indicators }: Plan): CountableTarget[] {
  return indicators.flatMap(({ row, shortName, targets }) =>
    targets.map(({ id, label, memberKind, members, sourceDecisions, sourceOptions }) => {
      // Accounts and groups are the rows of their register.
      const asks = memberKind !== 'ACCOUNT' && memberKind !== 'GROUP'
      return {
        ...{ id, label, row, shortName, options: sourceOptions },
        counted: countedBy(sourceDecisions)?.counted ?? null,
        lacks: memberKind && asks && members.length === 0 ? memberKind : null,
      }
    }),
  )
}

function UnmatchedList({ unmatched }: Pick<Plan, 'unmatched'>) {
  const text = useMessages(messages)
  if (unmatched.length === 0) return null
  return (
    <div className={styles.note}>
      <h3>{text.unmatched}</h3>
      <ul>
        {unmatched.map(({ kind, name, rows }) => (
          <li key={`${kind} ${name}`}>
            {text.unmatchedOf[kind === 'BODY' ? 'BODY' : 'OFFICE'](name, rows)}
          </li>
        ))}
      </ul>
      <p>{text.unmatchedHelp}</p>
    </div>
  )
}
