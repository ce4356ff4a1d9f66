import { closePeriodInput, type PlainDate } from '@gelt/domain'
import { useState } from 'react'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './closing.messages.ts'
import styles from './closing.module.css'
import { ClosingProgress } from './closing-progress.tsx'
import { type ClosingRow, closableRows, rowsToClose } from './closing-rows.rules.ts'
import { ClosingTable } from './closing-table.tsx'
import { useClosingRun } from './use-closing-run.ts'

const input = closePeriodInput.pick({ reason: true })

interface ClosePeriodFormProps {
  /** The entity’s slug. */
  entity: string
  planId: string
  cutoff: PlainDate
  rows: readonly ClosingRow[]
}

/** Which rows to close, one after the other; closing one again needs its reason. */
export function ClosePeriodForm({ entity, planId, cutoff, rows }: ClosePeriodFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const { progress, run } = useClosingRun(planId, cutoff)
  // Null: as proposed, also when the rows change under it.
  const [picked, setPicked] = useState<readonly number[] | null>(null)
  const proposed = rowsToClose(rows)
  const chosen = closableRows(rows).filter(({ row }) => (picked ?? proposed).includes(row))
  const isAgain = chosen.some(({ needsReason }) => needsReason)
  const { form, write } = useWriteForm({
    input,
    values: { reason: '' },
    version: null,
    draftKey: `closing:${planId}:${cutoff}`,
    labels: { reason: text.reason },
    // It brought the page up to date itself, wherever it stopped.
    refreshes: [],
    write: ({ reason }) => run(chosen, reason),
    onWritten: (closed) => {
      announce({ message: text.closed(closed) })
      setPicked(null)
      form.reset({ reason: '' })
    },
  })
  const isWhole = chosen.length > 1 && chosen.length === proposed.length
  const numbers = chosen.map(({ row }) => row)
  const table = <ClosingTable entity={entity} rows={rows} chosen={numbers} onChoose={setPicked} />
  if (closableRows(rows).length === 0) return table
  return (
    <>
      {table}
      <WriteFormFrame form={write} submit={isWhole ? text.closeAll : text.close(chosen.length)}>
        {chosen.length === 0 && <p className={styles.soft}>{text.chooseOne}</p>}
        {isAgain && (
          <TextArea
            label={text.reason}
            help={text.reasonHelp}
            rows={2}
            error={form.formState.errors.reason?.message}
            {...form.register('reason')}
          />
        )}
        {progress && <ClosingProgress progress={progress} />}
      </WriteFormFrame>
    </>
  )
}
