import { useCallback, useState } from 'react'
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form'
import { useLanguage } from '../i18n/language-context.tsx'
import { refusalErrors } from './refusal-errors.ts'
import type { WriteOutcome } from './write-outcome.ts'

interface FormRefusals {
  /** For `FormMessage` above the form. */
  errors: readonly { message: string }[]
  /** Counts the refusals, so that the focus moves to the message at each. */
  attempt: number
  /** Puts the words of an outcome in their places, the focus on the first. */
  show: (outcome: WriteOutcome<unknown>) => void
  clear: () => void
}

/**
 * Shows in a react-hook-form what a write answered. `nameOf` gives the field for a path of the input;
 * null: the form has none.
 */
export function useFormRefusals<Values extends FieldValues>(
  setError: UseFormSetError<Values>,
  nameOf: (path: string) => FieldPath<Values> | null,
): FormRefusals {
  const { language } = useLanguage()
  const [shown, setShown] = useState<{ words: readonly string[]; attempt: number }>({
    words: [],
    attempt: 0,
  })

  function show(outcome: WriteOutcome<unknown>) {
    const placed = refusalErrors(outcome, language, nameOf)
    placed.fields.forEach(({ name, message }, index) => {
      const error = { type: 'server', message }
      setError(name as FieldPath<Values>, error, { shouldFocus: index === 0 })
    })
    setShown(({ attempt }) => ({ words: placed.form, attempt: attempt + 1 }))
  }
  const clear = useCallback(() => setShown(({ attempt }) => ({ words: [], attempt })), [])
  return {
    errors: shown.words.map((message) => ({ message })),
    attempt: shown.attempt,
    show,
    clear,
  }
}
