import { formatDate, type Period } from '@gelt/domain'
import { useMemo, useRef, useState } from 'react'
import { type FieldPath, type UseFormReturn, useForm } from 'react-hook-form'
import { useUnsavedChanges } from '../../lib/drafts/use-unsaved-changes.ts'
import { inputResolver } from '../../lib/forms/input-resolver.ts'
import { useFormRefusals } from '../../lib/forms/use-form-refusals.ts'
import type { WriteOutcome } from '../../lib/forms/write-outcome.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import type { ReadingTarget } from '../../lib/readings/target-terms.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { recordFieldOf, recordLabels } from './field-names.ts'
import * as messages from './measurements.messages.ts'
import {
  type CheckedValues,
  cutoffOf,
  openingValues,
  type RecordValues,
  recordSchema,
} from './record-values.ts'
import type { RecordMode, Standing } from './standing.rules.ts'
import { useSaveValue } from './use-save-value.ts'

export interface RecordFormOptions {
  target: ReadingTarget
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
}

/** The form of one value: checked by the rules, kept through a reload, written once, conflicts asked. */
export function useRecordForm(options: RecordFormOptions) {
  const { target, period, mode, standing } = options
  const text = useMessages(messages)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const { draft, draftNow, goOnFrom, save, submit, refresh } = useSaveValue(
    target.id,
    mode === 'draft' ? (standing?.pending ?? null) : null,
    mode === 'correct' ? (standing?.id ?? null) : null,
  )
  const needsReason = mode === 'correct' && draft === null
  const labels = useMemo(() => recordLabels(target, text), [target, text])
  const schema = useMemo(
    () => recordSchema(target, period, needsReason),
    [target, period, needsReason],
  )
  const form = useForm<RecordValues, unknown, CheckedValues>({
    defaultValues: openingValues(target, period, mode, standing),
    resolver: inputResolver(schema, labels, language),
  })
  const unsaved = useUnsavedChanges(
    // Keeping what is typed doesn't depend on what it is turned into.
    form as unknown as UseFormReturn<RecordValues>,
    `record-value:${target.id}:${period.key}:${mode}`,
  )
  const refusals = useFormRefusals(form.setError, labels, recordFieldOf)
  const [conflict, setConflict] = useState<Standing['pending']>(null)
  const handsOver = useRef(false)
  const { errors, isSubmitting, isDirty, submitCount } = form.formState
  const typedCutoff = cutoffOf({ cutoff: form.watch('cutoff') }, period, target.rules.today)
  const cutoff = draft?.cutoff ?? typedCutoff
  const asksCutoff = mode === 'new' && draft === null

  async function write(values: CheckedValues) {
    refusals.clear()
    const known = draftNow()
    if (mode === 'new' && !known && options.takenCutoffs.includes(cutoff)) {
      const message = text.cutoffTaken(formatDate(cutoff, language))
      return form.setError('cutoff', { type: 'taken', message }, { shouldFocus: true })
    }
    // A draft that is stored as it stands needs no rewriting to be handed over.
    const saved = known && !isDirty ? written(known) : await save(values)
    if (saved.kind !== 'written') return refuse(saved)
    unsaved.markSaved()
    if (handsOver.current) return handOver(saved.value)
    await refresh()
    announce({ message: text.savedDraft })
  }

  async function handOver(saved: NonNullable<Standing['pending']>) {
    const submitted = await submit(saved)
    if (submitted.kind !== 'written') {
      announce({ message: text.draftKept })
      return refuse(submitted)
    }
    await refresh()
    announce({ message: text.submitted })
    options.onSubmitted()
  }

  async function refuse(outcome: WriteOutcome<unknown>) {
    if (outcome.kind !== 'refused' || outcome.refusal.kind !== 'CONFLICT') {
      return refusals.show(outcome)
    }
    const { code, message } = outcome.refusal
    const stored = await options.reload(cutoff)
    if (stored) setConflict(stored)
    // The other version is no draft any more: there is nothing to choose from.
    else refusals.show({ kind: 'refused', refusal: { kind: 'STATE', code, message } })
  }

  const send = (submits: boolean) => {
    if (isSubmitting) return
    handsOver.current = submits
    void form.handleSubmit(write)()
  }
  function settle(takeTheirs: readonly { field: FieldPath<RecordValues>; theirs: string }[]) {
    if (!conflict) return
    for (const { field, theirs } of takeTheirs) form.setValue(field, theirs, { shouldDirty: true })
    goOnFrom(conflict)
    setConflict(null)
    send(handsOver.current)
  }

  // What is wrong with something that isn't asked stands above the form.
  const unasked = [errors.periodKey, asksCutoff ? undefined : errors.cutoff]
  return {
    form,
    draft,
    labels,
    cutoff,
    asksCutoff,
    needsReason,
    isRestored: unsaved.isRestored,
    discard: unsaved.discard,
    formErrors: [
      ...refusals.errors,
      ...unasked.flatMap((error) => (error?.message ? [{ message: error.message }] : [])),
    ],
    attempt: refusals.attempt + submitCount,
    isSending: isSubmitting,
    isHandingOver: isSubmitting && handsOver.current,
    send,
    conflict,
    settle,
    closeConflict: () => setConflict(null),
  }
}

function written<Value>(value: Value): WriteOutcome<Value> {
  return { kind: 'written', value }
}
