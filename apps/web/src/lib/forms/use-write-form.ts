import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type PathValue,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import type { z } from 'zod'
import { useUnsavedChanges } from '../drafts/use-unsaved-changes.ts'
import { useLanguage } from '../i18n/language-context.tsx'
import { type ConflictingField, conflictingFields } from './conflict.rules.ts'
import { type NamedError, namedErrors } from './form-errors.ts'
import { type FieldLabels, inputResolver } from './input-resolver.ts'
import { refreshAfterWrite } from './refresh-after-write.ts'
import { useFormRefusals } from './use-form-refusals.ts'
import type { WriteOutcome } from './write-outcome.ts'

/** Where every query begins: an edit of plan or directory moves figures on any page. */
const EDITED_FIELDS = ['entity', 'plan', 'entities'] as const

interface WriteFormOptions<Values extends FieldValues, Output, Written> {
  /** The zod input that the server uses too, or what the form asks of it. */
  input: z.ZodType<Output>
  /** As stored; what the fields hold when something new is made. */
  values: Values
  /** Of the row as stored; null where something new is made. */
  version: number | null
  /** Names form and record, for what is typed and not saved: "person:<id>". */
  draftKey: string
  /** How each field is called, by its path in the input; fields without one have no place here. */
  labels: FieldLabels
  /** What a conflict tells, by the form’s own fields, where the input names them otherwise. */
  readStored?: (current: ReadonlyMap<string, string | null>) => ReadonlyMap<string, string | null>
  /** Sends it, with the version that the person saw. */
  write: (values: Output, version: number) => Promise<WriteOutcome<Written>>
  /** Fields of cached rows that the write changes; default: all that an edit of plan or directory does. */
  refreshes?: readonly string[]
  /** What pages in sight show is up to date by then. */
  onWritten: (written: Written) => void
}

/** A form over a write, for `WriteFormFrame`. */
export interface WriteForm {
  onSubmit: () => Promise<void>
  isBusy: boolean
  isDirty: boolean
  /** Counts the tries that were refused: the summary takes the focus at each. */
  attempt: number
  errors: readonly (NamedError | { message: string })[]
  labels: FieldLabels
  /** What was typed before a reload is back. */
  isRestored: boolean
  discard: () => void
  /** Fields that two people changed; null: no conflict. */
  conflict: readonly ConflictingField[] | null
  /** Sends again over the newer version, with the stored value in these fields. */
  settle: (takeTheirs: readonly string[]) => void
  /** Back to the form, nothing sent. */
  closeConflict: () => void
}

interface Conflict {
  version: number
  fields: readonly ConflictingField[]
}

/** A form over a write: checked by its input, kept as a draft, refused beside its fields, written once. */
export function useWriteForm<Values extends FieldValues, Output, Written>(
  options: WriteFormOptions<Values, Output, Written>,
): { form: UseFormReturn<Values, unknown, Output>; write: WriteForm } {
  const { input, values: stored, labels } = options
  const client = useApolloClient()
  const { language } = useLanguage()
  const form = useForm<Values, unknown, Output>({
    defaultValues: stored as DefaultValues<Values>,
    resolver: inputResolver<Values, Output>(input, labels, language),
  })
  const refusals = useFormRefusals(form.setError, labels)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const { errors, isSubmitting, isDirty, defaultValues } = form.formState
  // The drafts know nothing of what a resolver makes of the values.
  const { isRestored, markSaved, discard } = useUnsavedChanges<Values>(
    form as unknown as UseFormReturn<Values>,
    options.draftKey,
  )
  const [version, setVersion] = useSeenVersion(form, options.version, stored)

  async function send(values: Output, over: number) {
    refusals.clear()
    const outcome = await options.write(values, over)
    if (outcome.kind === 'written') {
      markSaved()
      // The write stands even where the pages cannot be brought up to date.
      await refreshAfterWrite(client, options.refreshes ?? EDITED_FIELDS).catch(() => undefined)
      options.onWritten(outcome.value)
      return
    }
    const refusal = outcome.kind === 'refused' ? outcome.refusal : null
    if (refusal?.kind === 'CONFLICT') await meet(refusal.currentVersion, refusal.current)
    else refusals.show(outcome)
  }

  /** Takes over what only the other person changed; asks about the rest. */
  async function meet(newer: number, current: ReadonlyMap<string, string | null>) {
    const read = options.readStored?.(current) ?? current
    const differing = conflictingFields(defaultValues ?? {}, form.getValues(), read)
    take(differing.filter(({ isTheirsOnly }) => isTheirsOnly))
    const both = differing.filter(({ isTheirsOnly }) => !isTheirsOnly)
    if (both.length > 0) setConflict({ version: newer, fields: both })
    else await submitOver(newer)
  }

  function take(fields: readonly ConflictingField[]) {
    for (const { field, theirs } of fields) {
      const path = field as Path<Values>
      form.setValue(path, theirs as PathValue<Values, Path<Values>>, { shouldDirty: true })
    }
  }

  function submitOver(over: number): Promise<void> {
    setVersion(over)
    return form.handleSubmit((values) => send(values, over), refusals.count)()
  }

  const write: WriteForm = {
    onSubmit: () => submitOver(version),
    isBusy: isSubmitting,
    isDirty,
    attempt: refusals.attempt,
    errors: [...refusals.errors, ...namedErrors(errors)],
    labels,
    isRestored,
    discard,
    conflict: conflict?.fields ?? null,
    settle(takeTheirs) {
      if (!conflict) return
      take(conflict.fields.filter(({ field }) => takeTheirs.includes(field)))
      setConflict(null)
      void submitOver(conflict.version)
    },
    closeConflict: () => setConflict(null),
  }
  return { form, write }
}

/**
 * The version of the values in the form. Newer values are shown at once while nothing is typed; else the
 * form stays with those that the person saw, and saving it meets the conflict.
 */
function useSeenVersion<Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  stored: number | null,
  values: Values,
) {
  const [version, setVersion] = useState(stored ?? 0)
  const { reset, formState } = form
  const { isDirty } = formState
  const shown = useRef(JSON.stringify(values))
  useEffect(() => {
    if (stored === null || isDirty) return
    setVersion(stored)
    const text = JSON.stringify(values)
    if (text === shown.current) return
    shown.current = text
    reset(values)
  }, [stored, values, isDirty, reset])
  return [version, setVersion] as const
}
