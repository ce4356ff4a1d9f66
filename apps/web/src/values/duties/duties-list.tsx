import type { PlainDate } from '@gelt/domain'
import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { DutiesQuery, DutyState } from '../../gql/graphql.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as messages from './duties.messages.ts'
import styles from './duties.module.css'
import { DUTY_GROUPS } from './duties-sentence.rules.ts'
import { DutyItem } from './duty-item.tsx'

type Duty = NonNullable<NonNullable<DutiesQuery['plan']>['duties']>[number]

export interface DutiesListProps {
  duties: readonly Duty[]
  today: PlainDate
  /** Says who answers for each row. */
  showsAnswerable: boolean
  isBusy: boolean
  /** The form for a target and a period; `onSubmitted` after it was handed over. */
  renderRecord: (targetId: string, periodKey: string, onSubmitted: () => void) => ReactNode
}

/** Typed values that are owed, by how far they have come, to be filled in here. */
export function DutiesList({ duties, today, showsAnswerable, ...props }: DutiesListProps) {
  const text = useMessages(messages)
  const groups = useRef<HTMLDivElement>(null)
  // What is being filled in stays where it was opened, though saving a draft moves it to another group.
  const [pinned, setPinned] = useState<ReadonlyMap<string, DutyState>>(new Map())
  const groupOf = (duty: Duty) => pinned.get(keyOf(duty)) ?? duty.state

  function handedOver(key: string) {
    const rest = new Map(pinned)
    rest.delete(key)
    // It moves to the group of those that wait: reading goes on at the top, once it is there.
    flushSync(() => setPinned(rest))
    groups.current?.querySelector('h3')?.focus()
  }

  return (
    <div ref={groups} className={styles.groups} aria-busy={props.isBusy}>
      {DUTY_GROUPS.map((state) => {
        const group = duties.filter((duty) => groupOf(duty) === state)
        if (group.length === 0) return null
        return (
          <section key={state} aria-labelledby={`duties-${state}`}>
            <h3 id={`duties-${state}`} tabIndex={-1} className={styles.heading}>
              {text.groups[state]} <span className={styles.count}>{group.length}</span>
            </h3>
            {group.map((duty) => (
              <DutyItem
                key={keyOf(duty)}
                duty={duty}
                today={today}
                showsAnswerable={showsAnswerable}
                onOpen={() => setPinned(new Map(pinned).set(keyOf(duty), groupOf(duty)))}
                renderRecord={(targetId, periodKey) =>
                  props.renderRecord(targetId, periodKey, () => handedOver(keyOf(duty)))
                }
              />
            ))}
          </section>
        )
      })}
    </div>
  )
}

function keyOf({ target, periodKey }: Duty): string {
  return `${target.id} ${periodKey}`
}
