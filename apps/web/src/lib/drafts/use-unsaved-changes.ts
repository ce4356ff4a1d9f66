import { useCallback, useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { dropDraft, readDraft, writeDraft } from './draft-storage.ts'
import { useLeaveGuard } from './leave-guard.tsx'

interface UnsavedChanges {
  /** A draft from before a reload is in the form; say so, and offer to discard it. */
  isRestored: boolean
  /** Call when the values are saved: forgets the draft and lets go. */
  markSaved: () => void
  /** Back to the stored values. */
  discard: () => void
}

/**
 * Keeps what is typed in a form through a reload (in this tab only) and warns before it is lost.
 * `key` names form and record: "record-value:<target id>:2010-S1".
 */
export function useUnsavedChanges<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  key: string,
): UnsavedChanges {
  const { hold } = useLeaveGuard()
  const { reset, subscribe, getValues, formState } = form
  const { isDirty, defaultValues } = formState
  const [isRestored, setRestored] = useState(false)
  const letGo = useRef<(() => void) | null>(null)

  useEffect(() => {
    const draft = readDraft(key)
    if (typeof draft === 'object' && draft !== null) {
      reset(draft as Values, { keepDefaultValues: true })
      setRestored(true)
    } else {
      setRestored(false)
    }
    return subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty: dirty }) => {
        if (dirty === false) dropDraft(key)
        else writeDraft(key, values)
      },
    })
  }, [key, reset, subscribe])

  useEffect(() => {
    if (!isDirty) return
    letGo.current = hold(() => dropDraft(key))
    return () => letGo.current?.()
  }, [isDirty, hold, key])

  // Lets go at once, not after the next drawing: saving is often followed by going elsewhere.
  const forget = useCallback(() => {
    dropDraft(key)
    letGo.current?.()
    setRestored(false)
  }, [key])

  const markSaved = useCallback(() => {
    reset(getValues())
    forget()
  }, [reset, getValues, forget])

  const discard = useCallback(() => {
    reset(defaultValues as Values)
    forget()
  }, [reset, defaultValues, forget])

  return { isRestored, markSaved, discard }
}
