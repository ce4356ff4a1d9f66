import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import type { ImportRunQuery } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import * as formMessages from '../../lib/forms/forms.messages.ts'
import { refreshAfterWrite } from '../../lib/forms/refresh-after-write.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import type { ImportPlace } from './import-place.ts'
import { ImportRows } from './import-rows.tsx'
import { applyImportDocument, importRunDocument } from './imports.document.ts'
import * as messages from './imports.messages.ts'
import styles from './imports.module.css'

// Often enough for a bar that moves, seldom enough for ten thousand rows.
const ASK_AGAIN_MS = 700

interface ImportRunPanelProps {
  /** Global id. */
  id: string
  place: ImportPlace
  offices: readonly { id: string; name: string }[]
}

type Run = NonNullable<ImportRunQuery['importRun']>

/** A file that was sent: being read, what it would change, being applied, done. */
export function ImportRunPanel({ id, place, offices }: ImportRunPanelProps) {
  const text = useMessages(messages)
  const [isApplying, setApplying] = useState(false)
  const { data, error, refetch, startPolling, stopPolling } = useQuery(importRunDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const run = data?.importRun
  const isMoving = run?.state === 'READING' || run?.state === 'APPLYING' || isApplying
  useEffect(() => {
    if (isMoving) startPolling(ASK_AGAIN_MS)
    else stopPolling()
    return stopPolling
  }, [isMoving, startPolling, stopPolling])
  if (!data && error) {
    return <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
  }
  if (!data) return <Skeleton lines={4} />
  const another = (
    <LinkButton small href={place.page}>
      {text.upload.another}
    </LinkButton>
  )
  if (!run) return <EmptyState title={text.run.notFound} action={another} />
  return (
    <>
      <div className={styles.head}>
        <p className={styles.file}>
          {text.run.file(run.fileName)}
          {run.format === 'SUIT' && ` · ${text.run.suit}`}
        </p>
        {!isMoving && another}
      </div>
      {isMoving && <Progress run={run} />}
      {run.state === 'REFUSED' && (
        <p role="alert" className={styles.refusal}>
          {run.refusal?.message ?? text.states.REFUSED}
        </p>
      )}
      {run.state === 'FAILED' && (
        <p role="alert" className={styles.refusal}>
          {text.run.failed}
        </p>
      )}
      {(run.state === 'READY' || run.state === 'APPLIED') && !isApplying && (
        <ReadRun
          run={run}
          place={place}
          offices={offices}
          onApplying={setApplying}
          onChanged={() => refetch()}
        />
      )}
    </>
  )
}

function Progress({ run }: { run: Run }) {
  const text = useMessages(messages)
  const label = run.state === 'READING' ? text.states.READING : text.states.APPLYING
  const isKnown = run.total > 0
  return (
    <div className={styles.progress} role="status">
      <p>{label}</p>
      <progress aria-label={label} {...(isKnown ? { value: run.done, max: run.total } : {})} />
      {isKnown && <p className={styles.note}>{text.run.progress(run.done, run.total)}</p>}
    </div>
  )
}

interface ReadRunProps {
  run: Run
  place: ImportPlace
  offices: readonly { id: string; name: string }[]
  onApplying: (isApplying: boolean) => void
  onChanged: () => Promise<unknown>
}

function ReadRun({ run, place, offices, onApplying, onChanged }: ReadRunProps) {
  const text = useMessages(messages).run
  const writeWords = useMessages(formMessages)
  const { language } = useLanguage()
  const client = useApolloClient()
  const announce = useAnnounce()
  const apply = useWrite(applyImportDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { summary } = run
  if (!summary) return null
  const { added, changed, refused, undecided, unchanged, absentColumns } = summary
  const count = added + changed
  const isApplied = run.state === 'APPLIED'

  async function applyNow() {
    setRefusal(null)
    onApplying(true)
    const outcome = await apply({ importId: run.id })
    await onChanged()
    onApplying(false)
    if (outcome.kind === 'written') {
      await refreshAfterWrite(client, place.refreshes)
      announce({ message: text.applied(count) })
    } else {
      setRefusal(outcome.kind === 'refused' ? outcome.refusal.message : writeWords.unanswered)
    }
  }

  const ending = /\.xlsx$/i.test(run.fileName) ? 'xlsx' : 'csv'
  return (
    <>
      <p className={styles.sentence}>
        {isApplied ? text.applied(count) : text.sentence(added, changed, refused, undecided)}
      </p>
      {unchanged > 0 && <p className={styles.note}>{text.unchanged(unchanged)}</p>}
      {absentColumns.length > 0 && (
        <p className={styles.note}>{text.absent(absentColumns.join(', '))}</p>
      )}
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      <div className={styles.actions}>
        {isApplied ? (
          <LinkButton kind="primary" href={place.home.href}>
            {place.words.toList}
          </LinkButton>
        ) : count > 0 ? (
          <Button kind="primary" onClick={() => void applyNow()}>
            {text.apply(count)}
          </Button>
        ) : (
          undecided === 0 && <p>{text.nothing}</p>
        )}
        {refused > 0 && (
          <a
            className={styles.download}
            href={`/api/imports/${encodeURIComponent(run.id)}/marked.${ending}?lang=${language}`}
            download
          >
            {text.marked}
          </a>
        )}
      </div>
      <ImportRows
        runId={run.id}
        counts={{ ADDED: added, CHANGED: changed, REFUSED: refused, UNDECIDED: undecided }}
        offices={offices}
        mayDecide={!isApplied}
        onDecided={onChanged}
      />
    </>
  )
}
