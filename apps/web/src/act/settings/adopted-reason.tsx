import { reasonText } from '@gelt/domain'
import type { Ref } from 'react'
import { z } from 'zod'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { TextArea } from '../../ui/text-field.tsx'
import * as messages from './settings.messages.ts'

export type PlanStatus = 'DRAFT' | 'ADOPTED' | 'SUPERSEDED'

/** Why an edit is made: drafts need no reason, an adopted plan changes for one only. */
export function reasonFor(status: PlanStatus) {
  return status === 'DRAFT'
    ? z.string().transform((): string | null => null)
    : reasonText.transform((reason): string | null => reason)
}

interface ReasonFieldProps {
  status: PlanStatus
  error?: string | undefined
  name: string
  ref?: Ref<HTMLTextAreaElement>
  onChange: React.ChangeEventHandler<HTMLTextAreaElement>
  onBlur: React.FocusEventHandler<HTMLTextAreaElement>
}

/** Asked once the plan is adopted; spread react-hook-form’s `register` on it. */
export function ReasonField({ status, ...field }: ReasonFieldProps) {
  const text = useMessages(messages)
  if (status === 'DRAFT') return null
  return <TextArea label={text.reason} help={text.reasonHelp} rows={2} {...field} />
}
