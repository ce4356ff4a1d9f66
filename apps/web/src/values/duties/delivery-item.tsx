import { formatMonth, type PlainDate } from '@gelt/domain'
import { useId, useState } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Toggle } from '../../ui/toggle.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import * as messages from './office-week.messages.ts'
import styles from './office-week.module.css'
import { WeekItem } from './week-item.tsx'
import type { OwedDeliveries } from './week-items.rules.ts'
import type { WeekSlots } from './week-slots.ts'

interface DeliveryItemProps extends Pick<WeekSlots, 'renderDelivery'> {
  owed: OwedDeliveries
  today: PlainDate
}

/** A month's deliveries of an office: how many of those asked for, and the form of the next one. */
export function DeliveryItem({ owed, today, renderDelivery }: DeliveryItemProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  // Counts the rows written here: each has a form of its own.
  const [written, setWritten] = useState(0)
  const month = formatMonth(owed.startsOn, language)
  return (
    <WeekItem
      title={text.deliveries.title(month)}
      detail={`${owed.office.name} · ${text.deliveries.done(owed.done, owed.goal)}`}
      today={today}
      dueOn={owed.dueOn}
    >
      <div className={styles.bar} aria-hidden="true">
        {Array.from({ length: Math.min(owed.goal, 12) }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places are what there is.
          <span key={place} data-done={place < owed.done} />
        ))}
      </div>
      <Toggle isOpen={isOpen} controls={id} onToggle={() => setOpen(!isOpen)}>
        {text.deliveries.act}
        <VisuallyHidden>{text.deliveries.actOf(owed.office.name, month)}</VisuallyHidden>
      </Toggle>
      {isOpen && (
        <div id={id} className={styles.form} key={written}>
          {renderDelivery({
            officeId: owed.office.id,
            day: owed.running ? today : owed.dueOn,
            draftKey: `${owed.office.id}:${owed.month}`,
            onWritten: () => {
              setWritten(written + 1)
              setOpen(false)
            },
          })}
        </div>
      )}
    </WeekItem>
  )
}
