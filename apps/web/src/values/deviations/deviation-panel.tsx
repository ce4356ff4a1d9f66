import { useQuery } from '@apollo/client/react'
import { useId, useState } from 'react'
import type { DeviationPanelQuery } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { DeviationForm } from './deviation.form.tsx'
import { DeviationItem } from './deviation-item.tsx'
import { isOverdue } from './deviation-standing.rules.ts'
import { deviationPanelDocument } from './deviations.document.ts'
import * as messages from './deviations.messages.ts'
import styles from './deviations.module.css'

interface DeviationPanelProps {
  /** The entity’s slug. */
  entity: string
  /** From 1. */
  row: number
}

/**
 * Why a row is late and what is done about it, with the forms; for those who may edit deviations. Give
 * each row a key of its own.
 */
export function DeviationPanel({ entity, row }: DeviationPanelProps) {
  const text = useMessages(messages)
  const titleId = useId()
  const query = useQuery(deviationPanelDocument, {
    variables: { entity, row },
    fetchPolicy: 'cache-and-network',
  })
  // While a write is read back, the list and its open form stay in sight.
  const shown = query.data ?? query.previousData
  const { error } = query
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h2 id={titleId}>{text.title}</h2>
      {shown?.entity && shown.plan?.indicator ? (
        <Loaded entity={shown.entity} plan={shown.plan} indicator={shown.plan.indicator} />
      ) : error ? (
        <ErrorState
          title={text.failed}
          requestId={requestIdOf(error)}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <Skeleton lines={4} />
      )}
    </section>
  )
}

type Entity = NonNullable<DeviationPanelQuery['entity']>
type Plan = NonNullable<DeviationPanelQuery['plan']>

interface LoadedProps {
  entity: Entity
  plan: Plan
  indicator: NonNullable<Plan['indicator']>
}

function Loaded({ entity, plan, indicator }: LoadedProps) {
  const text = useMessages(messages)
  const [isAdding, setAdding] = useState(false)
  const { today } = entity
  const people = entity.people?.edges.flatMap((edge) => (edge ? [edge.node] : [])) ?? []
  const all = indicator.deviations ?? []
  const open = all.filter(({ closedOn }) => !closedOn)
  const closed = all.filter(({ closedOn }) => closedOn)
  const canEdit = plan.status === 'ADOPTED'
  const item = (deviation: (typeof all)[number]) => (
    <DeviationItem
      key={deviation.id}
      deviation={deviation}
      indicatorId={indicator.id}
      people={people}
      today={today}
      canEdit={canEdit}
    />
  )
  const done = () => setAdding(false)
  return (
    <>
      <p>
        {all.length === 0
          ? text.none
          : text.standing(open.length, open.filter((one) => isOverdue(one, today)).length)}
      </p>
      {open.length > 0 && <div>{open.map(item)}</div>}
      {closed.length > 0 && (
        <Disclosure summary={text.closedOnes(closed.length)}>{closed.map(item)}</Disclosure>
      )}
      {plan.status === 'DRAFT' && <p>{text.draft}</p>}
      {plan.status === 'SUPERSEDED' && <p>{text.superseded}</p>}
      {canEdit && <Button onClick={() => setAdding(true)}>{text.add}</Button>}
      <Dialog title={text.add} open={isAdding} onClose={done}>
        <DeviationForm indicatorId={indicator.id} deviation={null} people={people} onDone={done} />
      </Dialog>
    </>
  )
}
