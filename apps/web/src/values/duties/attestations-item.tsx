import { formatPeriod, type PlainDate, registerByKey } from '@gelt/domain'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { registerTitle } from '../../lib/registers/register-words.ts'
import { Button } from '../../ui/button.tsx'
import * as messages from './office-week.messages.ts'
import styles from './office-week.module.css'
import { WeekItem } from './week-item.tsx'
import type { AttestationLine } from './week-items.rules.ts'
import type { WeekSlots } from './week-slots.ts'

/** Lines in sight at first. */
const MANY = 12
/** Names in sight before “y 3 más”. */
const FEW = 3

interface AttestationsItemProps extends Pick<WeekSlots, 'renderAttestation'> {
  /** The entity’s slug. */
  entity: string
  /** Its global id. */
  entityId: string
  /** Of one period. */
  lines: readonly AttestationLine[]
  today: PlainDate
  dueOn: PlainDate | null
}

/** The registers of which nobody said yet that a period is complete, one click each. */
export function AttestationsItem({ entity, entityId, lines, ...props }: AttestationsItemProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const [first] = lines
  const unit = registerByKey(first?.register ?? '')?.attestedBy
  if (!first || !unit) return null
  const { periodKey: key, periodStartsOn: startsOn, periodEndsOn: endsOn } = first
  const period = formatPeriod(unit, { key, startsOn, endsOn }, language)
  const inSight = isWhole ? lines : lines.slice(0, MANY)
  return (
    <WeekItem
      title={text.attestations.title(period)}
      detail={text.attestations.help}
      today={props.today}
      dueOn={props.dueOn}
    >
      <ul className={styles.lines}>
        {inSight.map((line) => (
          <Line key={`${line.register} ${line.office?.id}`} entity={entity} line={line}>
            {props.renderAttestation(entityId, line, period)}
          </Line>
        ))}
      </ul>
      {inSight.length < lines.length && (
        <Button small kind="quiet" onClick={() => setWhole(true)}>
          {text.attestations.more(lines.length - inSight.length)}
        </Button>
      )}
    </WeekItem>
  )
}

interface LineProps {
  entity: string
  line: AttestationLine
  children: ReactNode
}

function Line({ entity, line: { register, owedBy }, children }: LineProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const definition = registerByKey(register)
  if (!definition) return null
  const names = owedBy.slice(0, FEW)
  return (
    <li className={styles.line}>
      <span>
        <Link href={registerPaths.register(entity, definition)}>
          {registerTitle(definition, language)}
        </Link>
        <span className={styles.soft}>
          {names.length === 0
            ? text.attestations.whole
            : text.attestations.owedBy(names, owedBy.length - names.length)}
        </span>
      </span>
      {children}
    </li>
  )
}
