import {
  defaultAsOf,
  earliest,
  formatShortDate,
  halfYearEnds,
  latest,
  type PlainDate,
} from '@gelt/domain'
import { Link, useLocation, useSearchParams } from 'wouter'
import { useClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../button.tsx'
import { Disclosure, Menu } from '../menu.tsx'
import { DateField } from '../text-field.tsx'
import { TopBarSlot } from '../top-bar-slot.tsx'
import styles from './cutoff-picker.module.css'
import * as messages from './figures-ui.messages.ts'

interface CutoffPickerProps {
  /** The entity's own today: fixed for a sample. */
  today: PlainDate
  /** First and last day of the plan. */
  startsOn: PlainDate
  endsOn: PlainDate
  /** The day looked at unless one is chosen, where it isn't today up to the plan's end. */
  usual?: PlainDate
}

/** Hangs the page's clocks into the top bar: which day is looked at, and with the knowledge of when. */
export function CutoffPicker({ today, startsOn, endsOn, ...props }: CutoffPickerProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [clocks, setClocks] = useClocks()
  const usual = props.usual ?? defaultAsOf(today, endsOn)
  const last = earliest(usual, endsOn)
  const days = halfYearEnds(startsOn, last)
  if (usual > last) days.push(usual)
  const shown = clocks.asOf ?? usual
  const short = (day: PlainDate) => formatShortDate(day, language)
  return (
    <TopBarSlot>
      <Menu align="end" label={text.cutoff(short(shown))}>
        <div className={styles.panel}>
          <p className={styles.title}>{text.chooseCutoff}</p>
          <ul className={styles.days}>
            {days.toReversed().map((day) => (
              <li key={day}>
                <CutoffLink day={day === usual ? null : day} isShown={day === shown}>
                  {short(day)}
                  {day === usual && (
                    <span className={styles.remark}>
                      {usual === endsOn ? text.planEnd : text.today}
                    </span>
                  )}
                </CutoffLink>
              </li>
            ))}
          </ul>
          <DayForm
            key={`at ${shown}`}
            label={text.otherDay}
            help={text.otherDayHelp(short(startsOn), short(latest(usual, endsOn)))}
            min={startsOn}
            max={latest(usual, endsOn)}
            day={shown}
            onChoose={(day) => setClocks({ ...clocks, asOf: day === usual ? null : day })}
          />
          <Disclosure summary={text.knownAt}>
            <DayForm
              key={`known ${clocks.knownAt}`}
              label={text.knownAtDay}
              help={text.knownAtHelp}
              min={startsOn}
              max={today}
              day={clocks.knownAt}
              onChoose={(day) => setClocks({ ...clocks, knownAt: day })}
            />
          </Disclosure>
        </div>
      </Menu>
    </TopBarSlot>
  )
}

interface DayFormProps {
  label: string
  help: string
  min: PlainDate
  max: PlainDate
  day: PlainDate | null
  /** Null: the field was emptied. */
  onChoose: (day: PlainDate | null) => void
}

/** A day is chosen when it is sent: while it is typed, it is many other days in between. */
function DayForm({ label, help, min, max, day, onChoose }: DayFormProps) {
  const text = useMessages(messages)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const typed = new FormData(event.currentTarget).get('day')
        onChoose(typeof typed === 'string' && typed !== '' ? typed : null)
      }}
    >
      <DateField
        name="day"
        label={label}
        help={help}
        min={min}
        max={max}
        defaultValue={day ?? ''}
      />
      <Button type="submit" small>
        {text.show}
      </Button>
    </form>
  )
}

interface CutoffLinkProps {
  /** Null: the plan's usual day, which needs no word in the address. */
  day: PlainDate | null
  isShown: boolean
  children: React.ReactNode
}

function CutoffLink({ day, isShown, children }: CutoffLinkProps) {
  const [path] = useLocation()
  const [parameters] = useSearchParams()
  const next = new URLSearchParams(parameters)
  if (day) next.set('corte', day)
  else next.delete('corte')
  return (
    <Link
      href={next.size > 0 ? `${path}?${next}` : path}
      className={styles.day}
      aria-current={isShown ? 'date' : undefined}
    >
      {children}
    </Link>
  )
}
