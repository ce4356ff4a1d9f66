import { updatePlanInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { updatePlanDocument } from './plan.document.ts'
import * as messages from './plan.messages.ts'
import * as settings from './settings.messages.ts'

const planFragment = graphql(`
  fragment PlanWordsForm_plan on Plan {
    id
    version
    epigraph
    vision
  }
`)

const input = updatePlanInput.pick({ epigraph: true, vision: true })

/** The words of the act, while the plan is a draft. */
export function PlanWordsForm(props: { plan: FragmentType<typeof planFragment> }) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const announce = useAnnounce()
  const { id, version, epigraph, vision } = readFragment(planFragment, props.plan)
  const update = useWrite(updatePlanDocument)
  const labels = { epigraph: text.epigraph, vision: text.vision }
  const values = { epigraph: epigraph ?? '', vision: vision ?? '' }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `plan-words:${id}`,
    labels,
    version,
    write: (parsed, seen) => update({ planId: id, version: seen, ...parsed }),
    onWritten: () => announce({ message: common.saved }),
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={common.save}>
      <TextArea
        label={text.epigraph}
        optional
        error={errors.epigraph?.message}
        {...form.register('epigraph')}
      />
      <TextArea
        label={text.vision}
        optional
        rows={5}
        error={errors.vision?.message}
        {...form.register('vision')}
      />
    </WriteFormFrame>
  )
}
