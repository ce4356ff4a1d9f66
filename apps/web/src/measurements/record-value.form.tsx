import { defaultCutoff, formatDate, type Period } from '@gelt/domain'
import { type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { useUnsavedChanges } from '../lib/drafts/use-unsaved-changes.ts'
import { inputResolver } from '../lib/forms/input-resolver.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import type { ReadingTarget } from '../lib/readings/target-terms.ts'
import { useFormRefusals } from '../lib/writing/use-form-refusals.ts'
import type { WriteOutcome } from '../lib/writing/write-outcome.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { FormMessage } from '../ui/form-message.tsx'
import { DateField, TextArea } from '../ui/text-field.tsx'
import { AmountFields } from './amount-fields.tsx'
import { CorrectionFigures } from './correction-figures.tsx'
import { recordFieldOf, recordLabels } from './field-names.ts'
import * as messages from './measurements.messages.ts'
import styles from './record-value.module.css'
import {
  type CheckedValues,
  cutoffOf,
  isChecklist,
  openingValues,
  type RecordValues,
  recordSchema,
} from './record-values.ts'
import type { RecordMode, Standing } from './standing.rules.ts'
import { useSaveValue } from './use-save-value.ts'
import { ValueConflictDialog } from './value-conflict-dialog.tsx'
import { ValuePreview } from './value-preview.tsx'

interface RecordValueFormProps {
  target: ReadingTarget
  rowTargets: readonly ReadingTarget[]
  period: Period
  mode: RecordMode
  /** The value that a draft goes on with or a correction starts from; of a new one, the newest. */
  standing: Standing | undefined
  /** Cut-offs of the period that already have a value. */
  takenCutoffs: readonly string[]
  /** The draft as it is stored now, by its cut-off; null: it is gone. */
  reload: (cutoff: string) => Promise<Standing['pending']>
  /** After the value was handed over and the page knows of it. */
  onSubmitted: () => void
  renderEvidence: (measurementId: string) => ReactNode
}

/** A value of a target and a period: recorded, gone on with, or corrected. */
export function RecordValueForm(props: RecordValueFormProps) {
  const { target, period, mode, standing } = props
  const { today } = target.rules
  const text = useMessages(messages)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const [checklist] = useState(() => isChecklist(target, standing))
  const { draft, draftNow, goOnFrom, save, submit, refresh } = useSaveValue(
    target.id,
    mode === 'draft' ? (standing?.pending ?? null) : null,
    mode === 'correct' ? (standing?.id ?? null) : null,
  )
  const needsReason = mode === 'correct' && draft === null
  const labels = useMemo(() => recordLabels(target, text), [target, text])
  const schemas = useMemo(
    () => ({
      saved: recordSchema(target, period, needsReason),
      previewed: recordSchema(target, period, false),
    }),
    [target, period, needsReason],
  )
  const form = useForm<RecordValues, unknown, CheckedValues>({
    defaultValues: openingValues(target, period, mode, standing, checklist),
    resolver: inputResolver(schemas.saved, labels, language),
  })
  const unsaved = useUnsavedChanges(
    // Keeping what is typed doesn't depend on what it is turned into.
    form as unknown as UseFormReturn<RecordValues>,
    `record-value:${target.id}:${period.key}:${mode}`,
  )
  const refusals = useFormRefusals(form.setError, recordFieldOf)
  const [conflict, setConflict] = useState<Standing['pending']>(null)
  const handsOver = useRef(false)
  const formId = useId()
  const { errors, isSubmitting, isDirty } = form.formState
  const cutoff = draft?.cutoff ?? cutoffOf({ cutoff: form.watch('cutoff') }, period, today)

  async function write(values: CheckedValues) {
    refusals.clear()
    const known = draftNow()
    if (mode === 'new' && !known && props.takenCutoffs.includes(cutoff)) {
      const message = text.cutoffTaken(formatDate(cutoff, language))
      form.setError('cutoff', { type: 'taken', message }, { shouldFocus: true })
      return
    }
    // A draft that is stored as it stands needs no rewriting to be handed over.
    const saved = known && !isDirty ? written(known) : await save(values)
    if (saved.kind !== 'written') return refuse(saved)
    unsaved.markSaved()
    if (!handsOver.current) {
      await refresh()
      announce({ message: text.savedDraft })
      return
    }
    const submitted = await submit(saved.value)
    if (submitted.kind !== 'written') {
      announce({ message: text.draftKept })
      return refuse(submitted)
    }
    await refresh()
    announce({ message: text.submitted })
    props.onSubmitted()
  }

  async function refuse(outcome: WriteOutcome<unknown>) {
    if (outcome.kind === 'refused' && outcome.refusal.kind === 'CONFLICT') {
      const stored = await props.reload(cutoff)
      if (stored) return setConflict(stored)
    }
    refusals.show(outcome)
  }

  const send = (submits: boolean) => {
    handsOver.current = submits
    return form.handleSubmit(write)()
  }
  const isHandingOver = isSubmitting && handsOver.current
  const day = formatDate(defaultCutoff(period, today), language)
  const correctionReason = draft?.reason

  return (
    <div className={styles.whole}>
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isSubmitting) void send(true)
        }}
      >
        {unsaved.isRestored && (
          <p className={styles.notice}>
            {text.restored}{' '}
            <Button kind="quiet" small onClick={unsaved.discard}>
              {text.discard}
            </Button>
          </p>
        )}
        <FormMessage errors={refusals.errors} attempt={refusals.attempt} />
        <AmountFields
          target={target}
          control={form.control}
          errors={errors}
          cutoff={cutoff}
          checklist={checklist}
        />
        {mode === 'correct' && standing && (
          <CorrectionFigures target={target} before={standing} control={form.control} />
        )}
        <ValuePreview
          control={form.control}
          target={target}
          rowTargets={props.rowTargets}
          period={period}
          schema={schemas.previewed}
        />
        {needsReason && (
          <TextArea
            label={text.reason}
            help={text.reasonHelp}
            error={errors.reason?.message}
            {...form.register('reason')}
          />
        )}
        {correctionReason && <p className={styles.notice}>{text.reasonGiven(correctionReason)}</p>}
        <div className={styles.pair}>
          {mode === 'new' && !draft ? (
            <DateField
              label={text.cutoff}
              optional
              min={period.startsOn}
              max={defaultCutoff(period, today)}
              help={period.endsOn <= today ? text.cutoffEnded(day) : text.cutoffRunning(day)}
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
          busy={isHandingOver}
          aria-disabled={isSubmitting}
        >
          {text.submit}
        </Button>
        <Button
          busy={isSubmitting && !isHandingOver}
          aria-disabled={isSubmitting}
          onClick={() => {
            if (!isSubmitting) void send(false)
          }}
        >
          {text.saveDraft}
        </Button>
      </div>
      <ValueConflictDialog
        typed={conflict && form.getValues()}
        stored={conflict}
        labels={labels}
        target={target}
        checklist={checklist}
        onClose={() => setConflict(null)}
        onSettle={(takeTheirs) => {
          if (!conflict) return
          for (const { field, theirs } of takeTheirs) {
            form.setValue(field, theirs, { shouldDirty: true })
          }
          goOnFrom(conflict)
          setConflict(null)
          void send(handsOver.current)
        }}
      />
    </div>
  )
}

function written<Value>(value: Value): WriteOutcome<Value> {
  return { kind: 'written', value }
}
