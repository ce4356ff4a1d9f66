import { closePeriodInput, type PlainDate } from '@gelt/domain'
import { useState } from 'react'
import { useWrite } from '../lib/forms/use-write.ts'
import { useWriteForm } from '../lib/forms/use-write-form.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { LinkButton } from '../ui/button.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { WriteFormFrame } from '../ui/write-form-frame.tsx'
import { closePeriodDocument } from './closing.document.ts'
import * as messages from './closing.messages.ts'
import styles from './closing.module.css'
import { type ClosingRow, rowsToClose } from './closing-rows.rules.ts'
import { ClosingTable } from './closing-table.tsx'

const input = closePeriodInput.pick({ reason: true })

interface ClosePeriodFormProps {
  /** The entity’s slug. */
  entity: string
  planId: string
  cutoff: PlainDate
  rows: readonly ClosingRow[]
}

/** Which rows to close; closing one again needs its reason. */
export function ClosePeriodForm({ entity, planId, cutoff, rows }: ClosePeriodFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const close = useWrite(closePeriodDocument)
  // Null: as proposed, also when the rows change under it.
  const [picked, setPicked] = useState<readonly number[] | null>(null)
  const chosen = picked ?? rowsToClose(rows)
  const isAgain = rows.some(
    ({ row, state }) => chosen.includes(row) && (state === 'APPROVED' || state === 'RETURNED'),
  )
  const waiting = rows.filter(({ state }) => state === 'WAITING').length
  const { form, write } = useWriteForm({
    input,
    values: { reason: '' },
    version: null,
    draftKey: `closing:${planId}:${cutoff}`,
    labels: { reason: text.reason },
    write: ({ reason }) =>
      close({ planId, cutoff, rows: [...chosen], reason: isAgain ? reason : null }),
    onWritten: () => {
      announce({ message: text.closed(chosen.length) })
      setPicked(null)
      form.reset({ reason: '' })
    },
  })
  const canClose = rows.some(({ state }) => state !== 'WAITING' && state !== 'NOTHING')
  const table = <ClosingTable rows={rows} chosen={chosen} onChoose={setPicked} />
  return (
    <div className={styles.form}>
      {waiting > 0 && (
        <p className={styles.waiting}>
          {text.waiting(waiting)}{' '}
          <LinkButton small href={paths.review(entity)}>
            {text.toReview}
          </LinkButton>
        </p>
      )}
      {!canClose && table}
      {canClose && (
        <WriteFormFrame form={write} submit={text.close(chosen.length)}>
          {table}
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
        </WriteFormFrame>
      )}
    </div>
  )
}
