import { addDays, formatDate, keptListHeads, type PlainDate } from '@gelt/domain'
import { Link } from 'wouter'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { inventoryPaths } from '../../lib/inventory/inventory-paths.ts'
import { paths } from '../../lib/paths.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { AttestationsItem } from './attestations-item.tsx'
import { DeliveryItem } from './delivery-item.tsx'
import * as messages from './office-week.messages.ts'
import styles from './office-week.module.css'
import { WeekItem } from './week-item.tsx'
import type { DueAction, WeekItem as Item, OfficeEvaluations } from './week-items.rules.ts'
import type { WeekSlots } from './week-slots.ts'

interface WeekListProps extends WeekSlots {
  /** The entity’s slug. */
  entity: string
  /** Its global id. */
  entityId: string
  items: readonly Item[]
  /** The entity's day. */
  today: PlainDate
}

/** All that is owed in one list, what is due first at the top, each filled in where it stands. */
export function WeekList(props: WeekListProps) {
  const text = useMessages(messages)
  return (
    <ul className={styles.list} aria-label={text.list}>
      {props.items.map((item) => (
        <Entry key={item.key} {...props} item={item} />
      ))}
    </ul>
  )
}

function Entry({ item, entity, entityId, today, ...slots }: WeekListProps & { item: Item }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  switch (item.kind) {
    case 'DELIVERIES':
      return <DeliveryItem owed={item.owed} today={today} renderDelivery={slots.renderDelivery} />
    case 'MAIL':
      return (
        <WeekItem
          title={text.mail.week(
            formatDate(item.weekStartsOn, language),
            formatDate(addDays(item.weekStartsOn, 6), language),
          )}
          today={today}
          dueOn={item.dueOn}
        >
          {slots.renderMailWeek(entityId, item.weekStartsOn, item.accounts, today)}
        </WeekItem>
      )
    case 'ATTESTATIONS':
      return (
        <AttestationsItem
          entity={entity}
          entityId={entityId}
          lines={item.lines}
          today={today}
          dueOn={item.dueOn}
          renderAttestation={slots.renderAttestation}
        />
      )
    case 'EVALUATIONS':
      return <Evaluations entity={entity} owed={item.owed} today={today} />
    case 'ACTION':
      return <Action entity={entity} action={item.action} today={today} />
  }
}

interface ActionProps {
  entity: string
  action: DueAction
  today: PlainDate
}

function Action({ entity, action, today }: ActionProps) {
  const text = useMessages(messages)
  const { code, words, dueOn, office, answerable } = action
  const who = [answerable?.name, office?.name ?? text.actions.committee]
  return (
    <WeekItem
      title={words}
      detail={[code, ...who].filter(Boolean).join(' · ')}
      today={today}
      dueOn={dueOn}
    >
      <Link href={registerPaths.row(entity, keptListHeads.actions, code)}>
        {text.actions.open}
        <VisuallyHidden>{`: ${code}`}</VisuallyHidden>
      </Link>
    </WeekItem>
  )
}

interface EvaluationsProps {
  entity: string
  owed: OfficeEvaluations
  today: string
}

function Evaluations({ entity, owed, today }: EvaluationsProps) {
  const text = useMessages(messages)
  const { office, count, first } = owed
  return (
    <WeekItem
      title={text.evaluations.title(owed.actSet)}
      detail={`${office.name} · ${text.evaluations.count(count)}`}
      today={today}
      dueOn={null}
    >
      <ul className={styles.lines}>
        {first.map(({ procedureId, label, identified }) => (
          <li key={procedureId} className={styles.line}>
            <Link href={paths.procedure(entity, label.split(' · ')[0] ?? label)}>{label}</Link>
            <span className={styles.soft}>
              {identified ? text.evaluations.identified : text.evaluations.candidate}
            </span>
          </li>
        ))}
      </ul>
      {count > first.length && (
        <p>
          <Link
            href={`${inventoryPaths.ofSet(entity, owed.actSet)}&dependencia=${encodeURIComponent(office.id)}&estado=candidate.identified`}
          >
            {text.evaluations.all(count)}
          </Link>
        </p>
      )}
    </WeekItem>
  )
}
