import { dailyRegister, rowFieldsInput } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, SelectField, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { DIAGNOSIS_FIELDS, openRoundDocument } from './diagnosis.document.ts'
import * as messages from './diagnosis.messages.ts'
import { fieldLabel, kindWord } from './diagnosis-words.ts'

const rounds = dailyRegister('rounds')
const input = rowFieldsInput(rounds)

interface OpenRoundFormProps {
  /** Its global id. */
  entityId: string
  /** The entity's day. */
  today: string
  isFirst: boolean
  onCancel: () => void
  onOpened: (code: string) => void
}

/** Opens a round: its day fixes which criteria it has. */
export function OpenRoundForm({ entityId, today, isFirst, ...props }: OpenRoundFormProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const open = useWrite(openRoundDocument)
  const label = (key: 'name' | 'kind' | 'referenceDay') => ({
    label: fieldLabel('rounds', key, language),
    help: rounds.fields[key]?.help?.[language],
    error: form.formState.errors[key]?.message,
    ...form.register(key),
  })
  const { form, write } = useWriteForm({
    input,
    values: {
      name: isFirst ? kindWord('BASELINE', language) : '',
      kind: isFirst ? 'BASELINE' : 'SEMESTER',
      referenceDay: today,
    },
    version: null,
    draftKey: `diagnosis:${entityId}:open`,
    labels: Object.fromEntries(
      Object.keys(rounds.fields).map((key) => [key, fieldLabel('rounds', key, language)]),
    ),
    refreshes: DIAGNOSIS_FIELDS,
    write: (values) => open({ entityId, ...values } as Parameters<typeof open>[0]),
    onWritten: (written) => {
      announce({ message: text.opened })
      props.onOpened(written.code)
    },
  })
  return (
    <>
      <p>{text.openHelp}</p>
      <WriteFormFrame form={write} submit={text.openSubmit} onCancel={props.onCancel}>
        <TextField {...label('name')} />
        <SelectField {...label('kind')}>
          {(['BASELINE', 'SEMESTER', 'OTHER'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {kindWord(kind, language)}
            </option>
          ))}
        </SelectField>
        <DateField max={today} {...label('referenceDay')} />
      </WriteFormFrame>
    </>
  )
}
