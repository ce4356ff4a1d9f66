import { confirmMatchesInput } from '@gelt/domain'
import { z } from 'zod'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { SelectField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { confirmMatchesDocument } from './imports.document.ts'
import * as messages from './imports.messages.ts'

const { importId } = confirmMatchesInput.shape

// `code:T-014`: one of ours; `office:<global id>`: a new one of that office.
const input = z.object({ choice: importId })

interface MatchFormProps {
  /** Global id. */
  runId: string
  /** Row of the sheet. */
  line: number
  label: string
  suggestions: readonly { code: string; name: string }[]
  offices: readonly { id: string; name: string }[]
  onDecided: () => Promise<unknown>
}

/** Which of ours a row of the SUIT's list is, or whose new one: a person says it, never the program. */
export function MatchForm(props: MatchFormProps) {
  const { runId, line, label, suggestions, offices, onDecided } = props
  const text = useMessages(messages).match
  const announce = useAnnounce()
  const confirm = useWrite(confirmMatchesDocument)
  const { form, write } = useWriteForm({
    input,
    values: { choice: '' },
    version: null,
    draftKey: `match:${runId}:${line}`,
    labels: { choice: text.which(label) },
    refreshes: ['rows'],
    write: ({ choice }) => {
      const [kind, ...rest] = choice.split(':')
      const value = rest.join(':')
      const match = kind === 'code' ? { line, code: value } : { line, officeId: value }
      return confirm({ importId: runId, matches: [match] })
    },
    onWritten: () => {
      announce({ message: text.confirmed })
      void onDecided()
    },
  })
  return (
    <WriteFormFrame form={write} submit={text.confirm}>
      <SelectField
        label={text.which(label)}
        help={text.help}
        error={form.formState.errors.choice?.message}
        {...form.register('choice')}
      >
        <option value="">{text.later}</option>
        {suggestions.length > 0 && (
          <optgroup label={text.existing}>
            {suggestions.map(({ code, name }) => (
              <option key={code} value={`code:${code}`}>
                {text.is(code, name)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={text.newOnes}>
          {offices.map(({ id, name }) => (
            <option key={id} value={`office:${id}`}>
              {text.isNew(name)}
            </option>
          ))}
        </optgroup>
      </SelectField>
    </WriteFormFrame>
  )
}
