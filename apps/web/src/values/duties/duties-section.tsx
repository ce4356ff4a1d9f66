import { useSearchParams } from 'wouter'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import * as messages from './duties.messages.ts'
import styles from './duties.module.css'
import { DutiesList, type DutiesListProps } from './duties-list.tsx'
import { dutiesSentence } from './duties-sentence.rules.ts'

/** In the address: whether values of every row are shown, not of one's own alone. */
export const SCOPE = { key: 'filas', all: 'todas' } as const

interface DutiesSectionProps extends Omit<DutiesListProps, 'showsAnswerable'> {
  /** Whether there is more to see than one's own rows. */
  mayAll: boolean
  all: boolean
}

/** The values that are still typed: which are owed, and where they are recorded. */
export function DutiesSection({ mayAll, all, ...list }: DutiesSectionProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [search, setSearch] = useSearchParams()
  function show(value: string) {
    const next = new URLSearchParams(search)
    if (value === 'all') next.set(SCOPE.key, SCOPE.all)
    else next.delete(SCOPE.key)
    setSearch(next, { replace: true })
  }
  return (
    <section aria-labelledby="values" className={styles.section}>
      <div className={styles.top}>
        <h2 id="values">{text.title}</h2>
        {mayAll && (
          <SegmentedControl
            legend={text.scope}
            legendHidden
            segments={[
              { value: 'own', label: text.own },
              { value: 'all', label: text.all },
            ]}
            value={all ? 'all' : 'own'}
            onChange={show}
          />
        )}
      </div>
      <p className={styles.sentence}>{dutiesSentence(list.duties, list.today, all, language)}</p>
      <DutiesList {...list} showsAnswerable={all} />
    </section>
  )
}
