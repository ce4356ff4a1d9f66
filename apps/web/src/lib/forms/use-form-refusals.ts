import { useState } from 'react'
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form'
import { useLanguage } from '../i18n/language-context.tsx'
import type { FieldLabels } from './input-resolver.ts'
import { refusalErrors } from './refusal-errors.ts'
import type { WriteOutcome } from './write-outcome.ts'

interface FormRefusals {
  /** For `FormMessage` above the form. */
  errors: readonly { message: string }[]
  /** Counts the refusals, so that the focus moves to the message at each. */
  attempt: number
  /** Puts the words of an outcome in their places, the focus on the first. */
  show: (outcome: WriteOutcome<unknown>) => void
  /** A try that the form itself refused. */
  count: () => void
  clear: () => void
}

/**
 * Shows in a react-hook-form what a write answered. `nameOf` gives the field for a path of the input
 * where the two differ; null: the form has none.
 */
export function useFormRefusals<Values extends FieldValues>(
  setError: UseFormSetError<Values>,
  labels: FieldLabels,
  nameOf?: (path: string) => FieldPath<Values> | null,
): FormRefusals {
  const { language } = useLanguage()
  const [words, setWords] = useState<readonly string[]>([])
  const [attempt, setAttempt] = useState(0)
  const count = () => setAttempt((tries) => tries + 1)
  return {
    errors: words.map((message) => ({ message })),
    attempt,
    show(outcome) {
      const { fields, form } = refusalErrors(outcome, language, labels, nameOf)
      fields.forEach(({ name, code, message }, index) => {
        const error = { type: code, message }
        setError(name as FieldPath<Values>, error, { shouldFocus: index === 0 })
      })
      setWords(form)
      count()
    },
    count,
    clear: () => setWords([]),
  }
}
