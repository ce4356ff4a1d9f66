import { recordDeviationInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, SelectField, TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { recordDeviationDocument, updateDeviationDocument } from './deviations.document.ts'
import * as messages from './deviations.messages.ts'

const deviationFragment = graphql(`
  fragment DeviationForm_deviation on Deviation {
    id
    version
    cause
    correctiveAction
    dueOn
    answerable {
      id
      name
    }
  }
`)

const input = recordDeviationInput.omit({ indicatorId: true, idempotencyKey: true })

export interface Named {
  /** Global id. */
  id: string
  name: string
}

interface DeviationFormProps {
  /** Global id of the row. */
  indicatorId: string
  /** Null: a new one. */
  deviation: FragmentType<typeof deviationFragment> | null
  people: readonly Named[]
  onDone: () => void
}

/** Cause, corrective action, who and by when. */
export function DeviationForm({ indicatorId, people, onDone, ...props }: DeviationFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const deviation = readFragment(deviationFragment, props.deviation)
  const record = useWrite(recordDeviationDocument)
  const update = useWrite(updateDeviationDocument)
  const { cause, correctiveAction, answerableId, dueOn } = text
  const labels = { cause, correctiveAction, answerableId, dueOn }
  const values = {
    cause: deviation?.cause ?? '',
    correctiveAction: deviation?.correctiveAction ?? '',
    answerableId: deviation?.answerable?.id ?? '',
    dueOn: deviation?.dueOn ?? '',
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `deviation:${deviation?.id ?? `new:${indicatorId}`}`,
    labels,
    version: deviation?.version ?? null,
    write: (parsed, version) =>
      deviation
        ? update({ deviationId: deviation.id, version, ...parsed })
        : record({ indicatorId, ...parsed }),
    onWritten: () => {
      announce({ message: deviation ? text.saved : text.added })
      onDone()
    },
  })
  const { errors } = form.formState
  // Somebody archived stays shown while the deviation names them.
  const stored = deviation?.answerable
  const named = stored && !people.some(({ id }) => id === stored.id) ? [stored, ...people] : people
  const show = (field: string, value: unknown) =>
    (field === 'answerableId' && named.find(({ id }) => id === value)?.name) || String(value ?? '')
  return (
    <WriteFormFrame
      form={write}
      submit={deviation ? text.save : text.add}
      show={show}
      onCancel={onDone}
    >
      <TextArea
        label={text.cause}
        help={text.causeHelp}
        error={errors.cause?.message}
        {...form.register('cause')}
      />
      <TextArea
        label={text.correctiveAction}
        help={text.correctiveActionHelp}
        error={errors.correctiveAction?.message}
        {...form.register('correctiveAction')}
      />
      <SelectField
        label={text.answerableId}
        optional
        error={errors.answerableId?.message}
        {...form.register('answerableId')}
      >
        <option value="">{text.nobody}</option>
        {named.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <DateField
        label={text.dueOn}
        optional
        error={errors.dueOn?.message}
        {...form.register('dueOn')}
      />
    </WriteFormFrame>
  )
}
