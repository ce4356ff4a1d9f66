import { useMemo } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import styles from './settings.module.css'
import { useWhatIf } from './use-what-if.ts'
import * as messages from './what-if.messages.ts'
import { figuresOf, type WhatIfPlan } from './what-if.rules.ts'
import { whatIfWords } from './what-if-words.rules.ts'

interface WhatIfNoteProps {
  /** The entity’s slug. */
  entity: string
  validFrom: number | undefined
  /** The plan as the form would leave it; null: the form isn’t right yet. */
  change: (plan: WhatIfPlan) => WhatIfPlan | null
  /** The row that is edited, where it is one. */
  row?: { id: string; row: number }
}

/** Says, while one types, what saving will change in the figures. */
export function WhatIfNote({ entity, validFrom, change, row }: WhatIfNoteProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { plan, hasFailed } = useWhatIf(entity, validFrom)
  const before = useMemo(() => plan && figuresOf(plan), [plan])
  const changed = plan && change(plan)
  const lines =
    before && changed ? whatIfWords(before, figuresOf(changed), row ?? null, language) : []
  return (
    <div className={styles.whatIf} role="status">
      <p className={styles.whatIfTitle}>{text.title}</p>
      {!plan && <p>{hasFailed ? text.unknown : text.loading}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
