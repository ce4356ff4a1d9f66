import { createObjectiveInput, updateObjectiveInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './objectives.messages.ts'
import { createObjectiveDocument, updateObjectiveDocument } from './plan-parts.document.ts'
import * as settings from './settings.messages.ts'

const objectiveFragment = graphql(`
  fragment ObjectiveWordsForm_objective on Objective {
    id
    version
    text
  }
`)

const input = updateObjectiveInput.pick({ text: true })
const newInput = createObjectiveInput.pick({ text: true })

/** The act’s words of an objective, while the plan is a draft. */
export function ObjectiveWordsForm(props: { objective: FragmentType<typeof objectiveFragment> }) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const announce = useAnnounce()
  const objective = readFragment(objectiveFragment, props.objective)
  const update = useWrite(updateObjectiveDocument)
  const { form, write } = useWriteForm({
    input,
    values: { text: objective.text },
    version: objective.version,
    draftKey: `objective-words:${objective.id}`,
    labels: { text: text.words },
    write: (parsed, version) => update({ objectiveId: objective.id, version, ...parsed }),
    onWritten: () => announce({ message: common.saved }),
  })
  return (
    <WriteFormFrame form={write} submit={text.saveWords}>
      <TextArea
        label={text.words}
        error={form.formState.errors.text?.message}
        {...form.register('text')}
      />
    </WriteFormFrame>
  )
}

/** A new objective at the end of a draft; which rows serve it is said afterwards. */
export function NewObjectiveForm({ planId }: { planId: string }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const create = useWrite(createObjectiveDocument)
  const { form, write } = useWriteForm({
    input: newInput,
    values: { text: '' },
    version: null,
    draftKey: `objective:new:${planId}`,
    labels: { text: text.words },
    write: (parsed) => create({ planId, ...parsed }),
    onWritten: ({ position }) => {
      announce({ message: text.added(position) })
      form.reset({ text: '' })
    },
  })
  return (
    <WriteFormFrame form={write} submit={text.add}>
      <TextArea
        label={text.words}
        error={form.formState.errors.text?.message}
        {...form.register('text')}
      />
    </WriteFormFrame>
  )
}
