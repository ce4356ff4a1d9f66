import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import * as messages from './dashboard.messages.ts'
import { FlagMark } from './flag-mark.tsx'
import styles from './gauges.module.css'
import { filterRows, type Gauge, gaugesOf, isFlag, markOf } from './gauges.rules.ts'
import { useGauges } from './use-gauges.ts'

const planFragment = graphql(`
  fragment DashboardGauges_plan on Plan {
    indicators {
      id
      figure(asOf: $asOf, knownAt: $knownAt) {
        status
        notReported
        hasEvidence
      }
    }
  }
`)

interface GaugesProps {
  plan: FragmentType<typeof planFragment>
}

/** How many rows stand where; each count shows its rows in the table, and stays in the address. */
export function Gauges({ plan }: GaugesProps) {
  const text = useMessages(messages).gauges
  const [chosen, choose] = useGauges()
  const rows = readFragment(planFragment, plan).indicators.flatMap(({ figure }) => figure ?? [])
  const toggle = (gauge: Gauge) =>
    choose(chosen.includes(gauge) ? chosen.filter((other) => other !== gauge) : [...chosen, gauge])
  return (
    <fieldset className={styles.gauges}>
      <legend className={styles.legend}>{text.legend}</legend>
      <div className={styles.row}>
        {gaugesOf(rows, chosen).map(({ gauge, count }) => {
          const isChosen = chosen.includes(gauge)
          return (
            <button
              key={gauge}
              type="button"
              className={styles.gauge}
              aria-pressed={isChosen}
              disabled={count === 0 && !isChosen}
              onClick={() => toggle(gauge)}
            >
              {isFlag(gauge) ? <FlagMark flag={gauge} /> : <StatusMark status={markOf(gauge)} />}
              <b>{count}</b> {text[gauge](count)}
            </button>
          )
        })}
        {chosen.length > 0 && (
          <>
            <Button small kind="quiet" onClick={() => choose([])}>
              {text.clear}
            </Button>
            <a href="#indicadores" className={styles.see}>
              {text.see(filterRows(rows, chosen).length)}
            </a>
          </>
        )}
      </div>
    </fieldset>
  )
}
