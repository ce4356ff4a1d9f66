import { formatDate, type PlainDate } from '@gelt/domain'
import { lazy, Suspense } from 'react'
import { type FragmentType, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { Skeleton } from '../../ui/states.tsx'
import { sourcePanelTarget } from './indicator-insight.document.ts'
import * as messages from './source.messages.ts'
import styles from './why-moved.module.css'

/** For those who decide alone: whoever reads doesn’t load what forms are made of. */
const DecideSourceForm = lazy(async () => {
  const { DecideSourceForm: Form } = await import('./decide-source.form.tsx')
  return { default: Form }
})

interface SourcePanelProps {
  /** The entity’s slug. */
  entity: string
  target: FragmentType<typeof sourcePanelTarget>
  today: PlainDate
  planStartsOn: PlainDate
  isOneOfSeveral: boolean
}

/** Since when a figure is typed or counted, and why; the committee can decide anew. */
export function SourcePanel(props: SourcePanelProps) {
  const { entity, today, planStartsOn } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const mayDecide = useMay(entity, 'source.decide')
  const target = readFragment(sourcePanelTarget, props.target)
  const { sourceDecisions: decisions, sourceOptions: options } = target
  // What no register can count is typed, and nothing else can be decided about it.
  if (options.length === 0 || (decisions.length === 0 && !mayDecide)) return null
  const words = (source: { counted: string; outOf: string } | null | undefined) =>
    source ? text.counted(source.counted, source.outOf) : text.typed
  return (
    <section className={styles.section}>
      <h2>{props.isOneOfSeveral ? text.titleOf(target.label) : text.title}</h2>
      {decisions.length === 0 && <p>{text.typed}</p>}
      <DefinitionList
        items={decisions.map(({ startsOn, source, reason }) => ({
          term: startsOn <= planStartsOn ? text.always : text.since(formatDate(startsOn, language)),
          value: (
            <>
              <p>{words(source)}</p>
              <p className={styles.soft}>{text.reason(reason)}</p>
            </>
          ),
        }))}
      />
      {mayDecide && (
        <Disclosure summary={text.decide}>
          <Suspense fallback={<Skeleton height={280} />}>
            <DecideSourceForm
              target={target}
              current={decisions.at(-1)?.source?.key ?? null}
              today={today}
            />
          </Suspense>
        </Disclosure>
      )}
    </section>
  )
}
