import { useCallback, useState } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { useLanguage } from '../i18n/language-context.tsx'
import { refusalErrors } from './refusal-errors.ts'
import type { WriteOutcome } from './write-outcome.ts'

interface FormRefusals {
  /** For `FormMessage` above the form. */
  errors: readonly { message: string }[]
  /** Counts the refusals, so that the focus moves to the message at each. */
  attempt: number
  /** Puts an outcome's words in their places, the focus on the first; true when it was written. */
  show: <Written>(
    outcome: WriteOutcome<Written>,
  ) => outcome is Extract<WriteOutcome<Written>, { kind: 'written' }>
  clear: () => void
}

/** Shows what a write answered in a react-hook-form. `nameOf` as in `refusalErrors`. */
export function useFormRefusals<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  nameOf: (path: string) => FieldPath<Values> | null,
): FormRefusals {
  const { language } = useLanguage()
  const [shown, setShown] = useState<{ messages: readonly string[]; attempt: number }>({
    messages: [],
    attempt: 0,
  })
  const { setError } = form

  const show = useCallback<FormRefusals['show']>(
    (outcome): outcome is Extract<typeof outcome, { kind: 'written' }> => {
      const placed = refusalErrors(outcome, language, nameOf)
      placed.fields.forEach(({ name, message }, index) => {
        setError(name as FieldPath<Values>, { type: 'server', message }, { shouldFocus: index === 0 })
      })
      setShown(({ attempt }) => ({ messages: placed.form, attempt: attempt + 1 }))
      return outcome.kind === 'written'
    },
    [language, nameOf, setError],
  )
  const clear = useCallback(() => setShown(({ attempt }) => ({ messages: [], attempt })), [])
  return { errors: shown.messages.map((message) => ({ message })), attempt: shown.attempt, show, clear }
}
