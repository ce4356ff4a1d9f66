import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'
import { useUnsavedChanges } from '../drafts/use-unsaved-changes.ts'
import { useLanguage } from '../i18n/language-context.tsx'
import { refreshAfterWrite } from '../writing/refresh-after-write.ts'
import { refusalErrors } from '../writing/refusal-errors.ts'
import type { WriteOutcome } from '../writing/write-outcome.ts'
import { type ConflictingField, conflictingFields } from './conflict.rules.ts'
import { type NamedError, namedErrors } from './form-errors.ts'
import type { FieldLabels } from './input-resolver.ts'
import { placeRefusals } from './place-refusal.ts'

/** Where every query begins: an edit of plan or directory moves figures on any page. */
const EDITED_FIELDS = ['entity', 'plan', 'entities'] as const

interface WriteFormOptions<Values extends FieldValues, Output, Written> {
  form: UseFormReturn<Values, unknown, Output>
  /** Names form and record, for what is typed and not saved: "person:<id>". */
  draftKey: string
  /** How each field is called, by its path in the input; fields without one have no place here. */
  labels: FieldLabels
  /** The row as stored; null where something new is made. */
  stored: { version: number; values: Values } | null
  /** What a conflict tells, by the form’s own fields, where the input names them otherwise. */
  readStored?: (current: ReadonlyMap<string, string | null>) => ReadonlyMap<string, string | null>
  /** Sends it, with the version that the person saw. */
  write: (values: Output, version: number) => Promise<WriteOutcome<Written>>
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

/** Drafts, refusals beside their fields, conflicts, one write for two clicks. */
export function useWriteForm<Values extends FieldValues, Output, Written>(
  options: WriteFormOptions<Values, Output, Written>,
): WriteForm {
  const { form, labels, stored } = options
  const client = useApolloClient()
  const { language } = useLanguage()
  const [general, setGeneral] = useState<readonly string[]>([])
  const [attempt, setAttempt] = useState(0)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const { errors, isSubmitting, isDirty, defaultValues } = form.formState
  // The drafts know nothing of what a resolver makes of the values.
  const { isRestored, markSaved, discard } = useUnsavedChanges<Values>(
    form as unknown as UseFormReturn<Values>,
    options.draftKey,
  )
  const [version, setVersion] = useSeenVersion(form, stored)

  async function send(values: Output, over: number) {
    setGeneral([])
    const outcome = await options.write(values, over)
    if (outcome.kind === 'written') {
      markSaved()
      // The write stands even where the pages cannot be brought up to date.
      await refreshAfterWrite(client, EDITED_FIELDS).catch(() => undefined)
      options.onWritten(outcome.value)
      return
    }
    const refusal = outcome.kind === 'refused' ? outcome.refusal : null
    if (refusal?.kind === 'CONFLICT') {
      await meet(refusal.currentVersion, refusal.current)
      return
    }
    setGeneral(
      refusal?.kind === 'INPUT'
        ? placeRefusals(form, refusal.fields, labels, language)
        : refusalErrors(outcome, language).form,
    )
    setAttempt((count) => count + 1)
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
    const refused = () => setAttempt((count) => count + 1)
    return form.handleSubmit((values) => send(values, over), refused)()
  }

  return {
    onSubmit: () => submitOver(version),
    isBusy: isSubmitting,
    isDirty,
    attempt,
    errors: [...general.map((message) => ({ message })), ...namedErrors(errors)],
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
}

/**
 * The version of the values in the form. Newer values are shown at once while nothing is typed; else the
 * form stays with those that the person saw, and saving it meets the conflict.
 */
function useSeenVersion<Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  stored: { version: number; values: Values } | null,
) {
  const [version, setVersion] = useState(stored?.version ?? 0)
  const { reset, formState } = form
  const { isDirty } = formState
  const values = stored?.values
  const shown = useRef(JSON.stringify(values))
  useEffect(() => {
    if (!values || !stored || isDirty) return
    setVersion(stored.version)
    const text = JSON.stringify(values)
    if (text === shown.current) return
    shown.current = text
    reset(values)
  }, [stored, values, isDirty, reset])
  return [version, setVersion] as const
}
