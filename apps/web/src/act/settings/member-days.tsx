import type { UseFormRegisterReturn } from 'react-hook-form'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DateField } from '../../ui/text-field.tsx'
import * as messages from './target.messages.ts'

interface MemberDaysProps {
  /** A field as the form knows it, with its error. */
  bind: (name: 'activeFrom' | 'deadline') => UseFormRegisterReturn & { error: string | undefined }
}

/** Since when a member counts, and its own deadline where it has one. */
export function MemberDays({ bind }: MemberDaysProps) {
  const text = useMessages(messages)
  return (
    <>
      <DateField
        label={text.activeFrom}
        optional
        help={text.activeFromHelp}
        {...bind('activeFrom')}
      />
      <DateField label={text.deadline} optional help={text.deadlineHelp} {...bind('deadline')} />
    </>
  )
}
