import { useState } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import * as messages from './explanation.messages.ts'
import styles from './explanation.module.css'

interface OfficeTally {
  officeName?: string | null
  counts: number
  missing: number
}

interface OfficeBarsProps {
  /** Those that miss most first. */
  offices: readonly OfficeTally[]
  /** The one whose rows are in sight; null: all. */
  chosen: string | null
  onChoose: (office: string | null) => void
}

/** More would push the rows out of sight. */
const SHOWN = 5

/** Who has how many, a bar each; pressing one shows its rows alone. */
export function OfficeBars({ offices, chosen, onChoose }: OfficeBarsProps) {
  const text = useMessages(messages).offices
  const [isWhole, setIsWhole] = useState(false)
  const owing = offices.filter(({ counts, missing }) => counts + missing > 0)
  if (owing.length < 2) return null
  const most = Math.max(...owing.map(({ counts, missing }) => counts + missing))
  const shown = isWhole ? owing : owing.slice(0, SHOWN)
  const share = (count: number) => `${(100 * count) / most}%`
  return (
    <section aria-label={text.title}>
      <ul className={styles.offices}>
        {shown.map(({ officeName, counts, missing }) => {
          const all = counts + missing
          const name = officeName ?? text.none
          return (
            <li key={name}>
              <button
                type="button"
                className={styles.office}
                aria-pressed={chosen === officeName}
                disabled={officeName == null}
                onClick={() => onChoose(chosen === officeName ? null : (officeName ?? null))}
              >
                <span className={styles.officeName}>{name}</span>
                <svg className={styles.bar} aria-hidden="true">
                  <rect className={styles.lacking} width={share(all)} height="10" y="3" />
                  <rect className={styles.done} width={share(counts)} height="10" y="3" />
                </svg>
                <span>{text.counts(counts, all)}</span>
                <span className={classNames(missing > 0 && styles.missing)}>
                  {text.missing(missing)}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {shown.length < owing.length && (
        <Button small kind="quiet" onClick={() => setIsWhole(true)}>
          {text.more(owing.length - shown.length)}
        </Button>
      )}
    </section>
  )
}
