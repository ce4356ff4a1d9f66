import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx'
import * as messages from './phases.messages.ts'

/** What one says of a phase, of a new one too. */
export interface PhaseValues {
  name: string
  definition: string
  deadline: string
  deadlineConfirmed: boolean
  deadlineSource: string
}

/** How the fields are called. */
export function usePhaseLabels() {
  const text = useMessages(messages)
  const { name, definition, deadline, deadlineConfirmed, deadlineSource } = text
  return { name, definition, deadline, deadlineConfirmed, deadlineSource }
}

interface PhaseFieldsProps {
  /** A field as the form knows it, with its error. */
  bind: (name: keyof PhaseValues) => UseFormRegisterReturn & { error: string | undefined }
  /** What another deadline changes. */
  effect?: ReactNode
}

/** Name, meaning and deadline of a phase, and where the deadline was read. */
export function PhaseFields({ bind, effect }: PhaseFieldsProps) {
  const text = useMessages(messages)
  return (
    <>
      <TextField label={text.name} {...bind('name')} />
      <TextArea label={text.definition} {...bind('definition')} />
      <DateField label={text.deadline} help={text.deadlineHelp} {...bind('deadline')} />
      {effect}
      <TextField
        label={text.deadlineSource}
        help={text.deadlineSourceHelp}
        {...bind('deadlineSource')}
      />
      <CheckField
        label={text.deadlineConfirmed}
        help={text.deadlineConfirmedHelp}
        {...bind('deadlineConfirmed')}
      />
    </>
  )
}
