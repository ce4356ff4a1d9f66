import { updateIndicatorInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './row.messages.ts'
import { updateIndicatorDocument } from './rows.document.ts'
import * as settings from './settings.messages.ts'

const indicatorFragment = graphql(`
  fragment RowWordsForm_indicator on Indicator {
    id
    version
    name
    goalText
    activity
    benefits
    responsibles
    resources
  }
`)

const WORDS = ['name', 'goalText', 'activity', 'benefits', 'responsibles', 'resources'] as const

const input = updateIndicatorInput.pick({
  name: true,
  goalText: true,
  activity: true,
  benefits: true,
  responsibles: true,
  resources: true,
})

/** The act’s words of a row, while the plan is a draft. */
export function RowWordsForm(props: { indicator: FragmentType<typeof indicatorFragment> }) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const announce = useAnnounce()
  const { id, version, ...words } = readFragment(indicatorFragment, props.indicator)
  const update = useWrite(updateIndicatorDocument)
  const { name, goalText, activity, benefits, responsibles, resources } = text
  const labels = { name, goalText, activity, benefits, responsibles, resources }
  const values = {
    name: words.name,
    goalText: words.goalText,
    activity: words.activity,
    benefits: words.benefits,
    responsibles: words.responsibles,
    resources: words.resources,
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `row-words:${id}`,
    labels,
    version,
    write: (parsed, seen) => update({ indicatorId: id, version: seen, ...parsed }),
    onWritten: () => announce({ message: text.saved }),
  })
  return (
    <WriteFormFrame form={write} submit={common.save}>
      {WORDS.map((field) => (
        <TextArea
          key={field}
          label={labels[field]}
          rows={2}
          error={form.formState.errors[field]?.message}
          {...form.register(field)}
        />
      ))}
    </WriteFormFrame>
  )
}
