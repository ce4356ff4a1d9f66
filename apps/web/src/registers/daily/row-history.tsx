import { useQuery } from '@apollo/client/react'
import { formatInstant, type RegisterDefinition } from '@gelt/domain'
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
import * as messages from './register-row.messages.ts'
import { rowHistoryDocument } from './registers.document.ts'
import { type FieldChange, isAnnulment, rowChanges } from './row-history.rules.ts'

interface RowHistoryProps {
  entity: string
  definition: RegisterDefinition
  code: string
}

/** Who changed what and when; asked for when somebody wants to know. */
export function RowHistory(props: RowHistoryProps) {
  const text = useMessages(messages)
  const [isOpen, setOpen] = useState(false)
  return (
    <FormSection title={text.history} help={<p>{text.historyHelp}</p>}>
      {isOpen ? (
        <Versions {...props} />
      ) : (
        <Button small onClick={() => setOpen(true)}>
          {text.showHistory}
        </Button>
      )}
    </FormSection>
  )
}

function Versions({ entity, definition, code }: RowHistoryProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery(rowHistoryDocument, {
    variables: { entity, code },
    fetchPolicy: 'cache-and-network',
  })
  const versions = data?.registerRow?.history
  if (error && !versions) {
    return <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
  }
  if (!data) return <Skeleton lines={4} />
  if (!versions || versions.length === 0) return <p>{text.noHistory}</p>
  return (
    <RevisionTimeline
      entries={versions.map(({ at, by, reason, changes }, index) => {
        const isFirst = index === versions.length - 1
        return {
          id: at,
          title: isFirst ? text.made : isAnnulment(changes) ? text.annulledEvent : text.changed,
          // What was first written is all new: its fields say nothing of a change.
          details: !isFirst && <Changes definition={definition} changes={changes} />,
          who: by ?? text.nobody,
          when: formatInstant(new Date(at), language),
          whenIso: at,
          reason,
        }
      })}
    />
  )
}

interface ChangesProps {
  definition: RegisterDefinition
  changes: readonly FieldChange[]
}

function Changes({ definition, changes }: ChangesProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const rows = rowChanges(definition, changes, language)
  if (rows.length === 0) return null
  return (
    <Disclosure summary={text.changes(rows.length)}>
      <DiffTable caption={text.changes(rows.length)} rows={rows} />
    </Disclosure>
  )
}
