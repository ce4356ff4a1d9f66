import { useQuery } from '@apollo/client/react'
import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useSearchParams } from 'wouter'
import type { DutyState } from '../gql/graphql.ts'
import { requestIdOf } from '../lib/apollo/request-error.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { useMay } from '../lib/session/use-session.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx'
import { dutiesDocument } from './duties.document.ts'
import * as messages from './duties.messages.ts'
import styles from './duties.module.css'
import { DUTY_GROUPS, dutiesSentence } from './duties-sentence.rules.ts'
import { DutyItem } from './duty-item.tsx'

const SCOPE = 'filas'

interface DutiesViewProps {
  /** The entity’s slug. */
  entity: string
  /** The form for a target and a period; `onSubmitted` after it was handed over. */
  renderRecord: (targetId: string, periodKey: string, onSubmitted: () => void) => ReactNode
}

/** What the person owes for the period that ended and the one that runs, to be filled in here. */
export function DutiesView({ entity, renderRecord }: DutiesViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [search, setSearch] = useSearchParams()
  const mayAll = useMay(entity, 'measurement.recordAnyOffice')
  const all = mayAll && search.get(SCOPE) === 'todas'
  const groups = useRef<HTMLDivElement>(null)
  // What is being filled in stays where it was opened, though saving a draft moves it to another group.
  const [pinned, setPinned] = useState<ReadonlyMap<string, DutyState>>(new Map())
  const groupOf = (duty: KeyedDuty) => pinned.get(keyOf(duty)) ?? duty.state
  const asked = useQuery(dutiesDocument, {
    variables: { entity, all },
    fetchPolicy: 'cache-and-network',
  })
  const data = asked.data ?? asked.previousData
  const today = data?.entity?.today
  const duties = data?.plan?.duties

  function handedOver(key: string) {
    const rest = new Map(pinned)
    rest.delete(key)
    // It moves to the group of those that wait: reading goes on at the top, once it is there.
    flushSync(() => setPinned(rest))
    groups.current?.querySelector('h2')?.focus()
  }

  return (
    <>
      <PageHeader
        title={all ? text.titleAll : text.title}
        sentence={duties && today ? dutiesSentence(duties, today, all, language) : text.loading}
        actions={
          mayAll && (
            <SegmentedControl
              legend={text.scope}
              legendHidden
              segments={[
                { value: 'own', label: text.own },
                { value: 'all', label: text.all },
              ]}
              value={all ? 'all' : 'own'}
              onChange={(value) =>
                setSearch(value === 'all' ? { [SCOPE]: 'todas' } : {}, { replace: true })
              }
            />
          )
        }
      />
      {!data && !asked.error && <Skeleton height={320} />}
      {!data && asked.error && (
        <ErrorState requestId={requestIdOf(asked.error)} onRetry={() => void asked.refetch()} />
      )}
      {duties?.length === 0 && (
        <EmptyState title={all ? text.emptyAll : text.emptyOwn}>
          {!all && <p>{text.emptyOwnHelp}</p>}
        </EmptyState>
      )}
      <div ref={groups} className={styles.groups} aria-busy={asked.data === undefined}>
        {DUTY_GROUPS.map((state) => {
          const group = duties?.filter((duty) => groupOf(duty) === state) ?? []
          if (group.length === 0 || !today) return null
          return (
            <section key={state} aria-labelledby={`duties-${state}`}>
              <h2 id={`duties-${state}`} tabIndex={-1} className={styles.heading}>
                {text.groups[state]} <span className={styles.count}>{group.length}</span>
              </h2>
              {group.map((duty) => (
                <DutyItem
                  key={keyOf(duty)}
                  duty={duty}
                  today={today}
                  showsAnswerable={all}
                  onOpen={() => setPinned(new Map(pinned).set(keyOf(duty), groupOf(duty)))}
                  renderRecord={(targetId, periodKey) =>
                    renderRecord(targetId, periodKey, () => handedOver(keyOf(duty)))
                  }
                />
              ))}
            </section>
          )
        })}
      </div>
    </>
  )
}

interface KeyedDuty {
  periodKey: string
  state: DutyState
  target: { id: string }
}

function keyOf({ target, periodKey }: KeyedDuty): string {
  return `${target.id} ${periodKey}`
}
