import { createIncentiveInput, updateIncentiveInput } from '@gelt/domain'
import type { UseFormReturn } from 'react-hook-form'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './incentives.messages.ts'
import { createIncentiveDocument, updateIncentiveDocument } from './plan-parts.document.ts'
import * as settings from './settings.messages.ts'

const incentiveFragment = graphql(`
  fragment IncentiveWordsForm_incentive on Incentive {
    id
    version
    name
    text
  }
`)

const input = updateIncentiveInput.pick({ name: true, text: true })
const newInput = createIncentiveInput.pick({ name: true, text: true })

type Words = Record<'name' | 'text', string>

const BLANK: Words = { name: '', text: '' }

function useLabels(): Words {
  const { name, words } = useMessages(messages)
  return { name, text: words }
}

/** The act’s words of an incentive, while the plan is a draft. */
export function IncentiveWordsForm(props: { incentive: FragmentType<typeof incentiveFragment> }) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const announce = useAnnounce()
  const { id, version, name, text: words } = readFragment(incentiveFragment, props.incentive)
  const update = useWrite(updateIncentiveDocument)
  const { form, write } = useWriteForm({
    input,
    values: { name, text: words },
    version,
    draftKey: `incentive-words:${id}`,
    labels: useLabels(),
    write: (parsed, seen) => update({ incentiveId: id, version: seen, ...parsed }),
    onWritten: () => announce({ message: common.saved }),
  })
  return (
    <WriteFormFrame form={write} submit={text.saveWords}>
      <Fields form={form} />
    </WriteFormFrame>
  )
}

/** A new incentive at the end of a draft; how it goes is recorded afterwards. */
export function NewIncentiveForm({ planId }: { planId: string }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const create = useWrite(createIncentiveDocument)
  const { form, write } = useWriteForm({
    input: newInput,
    values: BLANK,
    version: null,
    draftKey: `incentive:new:${planId}`,
    labels: useLabels(),
    write: (parsed) => create({ planId, ...parsed }),
    onWritten: () => {
      announce({ message: text.added(form.getValues('name')) })
      form.reset(BLANK)
    },
  })
  return (
    <WriteFormFrame form={write} submit={text.add}>
      <Fields form={form} />
    </WriteFormFrame>
  )
}

function Fields<Output>({ form }: { form: UseFormReturn<Words, unknown, Output> }) {
  const labels = useLabels()
  const { errors } = form.formState
  return (
    <>
      <TextField label={labels.name} error={errors.name?.message} {...form.register('name')} />
      <TextArea label={labels.text} error={errors.text?.message} {...form.register('text')} />
    </>
  )
}
