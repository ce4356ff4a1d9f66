import { useQuery } from '@apollo/client/react'
import { formatInstant } from '@gelt/domain'
import { useState } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { DiffTable } from '../../ui/diff-table.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { RevisionTimeline } from '../../ui/revision-timeline.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import * as messages from './history.messages.ts'
import { type Change, changesInWords } from './history-words.rules.ts'
import { procedureHistoryDocument } from './procedure.document.ts'
import styles from './procedure.module.css'

const PAGE_SIZE = 20

interface HistorySectionProps {
  entity: string
  code: string
}

/** Who changed what and when; asked for when somebody wants to know. */
export function HistorySection({ entity, code }: HistorySectionProps) {
  const text = useMessages(messages)
  const [isOpen, setOpen] = useState(false)
  return (
    <FormSection title={text.title} help={<p>{text.help}</p>}>
      {isOpen ? (
        <History entity={entity} code={code} />
      ) : (
        <div className={styles.stack}>
          <Button small onClick={() => setOpen(true)}>
            {text.show}
          </Button>
        </div>
      )}
    </FormSection>
  )
}

interface HistoryEvent {
  action?: string | null
  ofImprovement: boolean
  made: boolean
  label?: string | null
}

function History({ entity, code }: HistorySectionProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [first, setFirst] = useState(PAGE_SIZE)
  const { data, previousData, error, refetch } = useQuery(procedureHistoryDocument, {
    variables: { entity, code, first },
    fetchPolicy: 'cache-and-network',
  })
  const history = (data ?? previousData)?.procedure?.history
  if (error && !history) {
    return <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
  }
  if (!history) return <Skeleton lines={6} />
  if (history.edges.length === 0) return <p>{text.none}</p>
  const titleOf = ({ action, ofImprovement, made, label }: HistoryEvent) => {
    const known = action ? text.actions[action] : undefined
    if (known !== undefined) return known
    if (!ofImprovement) return made ? text.created : text.changed
    return made ? text.improvementCreated(label ?? '') : text.improvementChanged(label ?? '')
  }
  return (
    <div className={styles.stack}>
      <RevisionTimeline
        entries={history.edges.map(({ cursor, node }) => ({
          id: cursor,
          title: titleOf(node),
          details: <Changes changes={node.changes} isFirst={node.made} />,
          who: node.actorName ?? text.nobody,
          when: formatInstant(new Date(node.at), language),
          whenIso: node.at,
          reason: node.reason,
        }))}
      />
      {history.pageInfo.hasNextPage && (
        <Button small busy={!data} onClick={() => setFirst(first + PAGE_SIZE)}>
          {text.more}
        </Button>
      )}
    </div>
  )
}

function Changes({ changes, isFirst }: { changes: readonly Change[]; isFirst: boolean }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const rows = changesInWords(changes, language)
  // What was first written is all new: its fields say nothing of a change.
  if (rows.length === 0 || isFirst) return null
  return (
    <Disclosure summary={text.changes(rows.length)}>
      <DiffTable caption={text.changes(rows.length)} rows={rows} />
    </Disclosure>
  )
}
