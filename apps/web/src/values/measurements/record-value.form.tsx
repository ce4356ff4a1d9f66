import { defaultCutoff, formatDate } from '@gelt/domain'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import type { ReadingTarget } from '../../lib/readings/target-terms.ts'
import { Button } from '../../ui/button.tsx'
import { FormMessage } from '../../ui/form-message.tsx'
import { DateField, TextArea } from '../../ui/text-field.tsx'
import { AmountFields } from './amount-fields.tsx'
import { CorrectionFigures } from './correction-figures.tsx'
import * as messages from './measurements.messages.ts'
import styles from './record-value.module.css'
import { isChecklist, openingSource, recordSchema } from './record-values.ts'
import { type RecordFormOptions, useRecordForm } from './use-record-form.ts'
import { ValueConflictDialog } from './value-conflict-dialog.tsx'
import { ValuePreview } from './value-preview.tsx'

interface RecordValueFormProps extends RecordFormOptions {
  rowTargets: readonly ReadingTarget[]
  renderEvidence: (measurementId: string) => ReactNode
}

/** A value of a target and a period: recorded, gone on with, or corrected. */
export function RecordValueForm(props: RecordValueFormProps) {
  const { target, period, mode, standing } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const record = useRecordForm(props)
  const { form, draft, cutoff } = record
  const { errors } = form.formState
  const [checklist] = useState(() => isChecklist(target, openingSource(target, mode, standing)))
  const formId = useId()
  const previewed = useMemo(() => recordSchema(target, period, false), [target, period])
  const lastCutoff = defaultCutoff(period, target.rules.today)
  const day = formatDate(lastCutoff, language)

  return (
    <div className={styles.whole}>
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          record.send(true)
        }}
      >
        {record.isRestored && (
          <p className={styles.notice}>
            {text.restored}{' '}
            <Button kind="quiet" small onClick={record.discard}>
              {text.discard}
            </Button>
          </p>
        )}
        <FormMessage errors={record.formErrors} attempt={record.attempt} />
        <AmountFields
          target={target}
          control={form.control}
          errors={errors}
          cutoff={cutoff}
          checklist={checklist}
        />
        {mode === 'correct' && standing && (
          <CorrectionFigures
            target={target}
            before={standing}
            cutoff={cutoff}
            control={form.control}
          />
        )}
        <ValuePreview
          control={form.control}
          target={target}
          rowTargets={props.rowTargets}
          period={period}
          schema={previewed}
        />
        {record.needsReason && (
          <TextArea
            label={text.reason}
            help={text.reasonHelp}
            error={errors.reason?.message}
            {...form.register('reason')}
          />
        )}
        {draft?.reason && <p className={styles.notice}>{text.reasonGiven(draft.reason)}</p>}
        <div className={styles.pair}>
          {record.asksCutoff ? (
            <DateField
              label={text.cutoff}
              optional
              min={period.startsOn}
              max={lastCutoff}
              help={lastCutoff === period.endsOn ? text.cutoffEnded(day) : text.cutoffRunning(day)}
              error={errors.cutoff?.message}
              {...form.register('cutoff')}
            />
          ) : (
            <p className={styles.fixed}>{text.cutoffFixed(formatDate(cutoff, language))}</p>
          )}
          <TextArea
            label={text.note}
            optional
            rows={2}
            help={text.noteHelp}
            error={errors.note?.message}
            {...form.register('note')}
          />
        </div>
      </form>
      {/* Not inside the form: evidence has forms of its own. */}
      {draft ? (
        props.renderEvidence(draft.id)
      ) : (
        <p className={styles.later}>{text.evidenceLater}</p>
      )}
      <div className={styles.actions}>
        <Button
          type="submit"
          form={formId}
          kind="primary"
          busy={record.isHandingOver}
          aria-disabled={record.isSending}
        >
          {text.submit}
        </Button>
        <Button
          busy={record.isSending && !record.isHandingOver}
          aria-disabled={record.isSending}
          onClick={() => record.send(false)}
        >
          {text.saveDraft}
        </Button>
      </div>
      <ValueConflictDialog
        typed={record.conflict && form.getValues()}
        stored={record.conflict}
        labels={record.labels}
        target={target}
        checklist={checklist}
        onClose={record.closeConflict}
        onSettle={record.settle}
      />
    </div>
  )
}
