import { defaultAsOf, formatShortDate, halfYearEnds, type PlainDate } from '@gelt/domain'
import { Link, useLocation, useSearchParams } from 'wouter'
import { useClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
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
}

/** Hangs the page's clocks into the top bar: which day is looked at, and with the knowledge of when. */
export function CutoffPicker({ today, startsOn, endsOn }: CutoffPickerProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [clocks, setClocks] = useClocks()
  const usual = defaultAsOf(today, endsOn)
  const shown = clocks.asOf ?? usual
  const short = (day: PlainDate) => formatShortDate(day, language)
  return (
    <TopBarSlot>
      <Menu align="end" label={text.cutoff(short(shown))}>
        <div className={styles.panel}>
          <p className={styles.title}>{text.chooseCutoff}</p>
          <ul className={styles.days}>
            {halfYearEnds(startsOn, usual)
              .toReversed()
              .map((day) => (
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
          <DateField
            key={shown}
            label={text.otherDay}
            help={text.otherDayHelp(short(startsOn), short(endsOn))}
            min={startsOn}
            max={endsOn}
            defaultValue={shown}
            onChange={({ target }) => {
              // A year is typed digit by digit: until the day is one of the plan, it is not meant yet.
              const day = target.value
              if (target.validity.valid && day) setClocks({ ...clocks, asOf: day })
            }}
          />
          <Disclosure summary={text.knownAt}>
            <DateField
              key={clocks.knownAt}
              label={text.knownAtDay}
              help={text.knownAtHelp}
              min={startsOn}
              max={today}
              defaultValue={clocks.knownAt ?? ''}
              onChange={({ target }) => {
                if (target.validity.valid) setClocks({ ...clocks, knownAt: target.value || null })
              }}
            />
          </Disclosure>
        </div>
      </Menu>
    </TopBarSlot>
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
