import { abandonImprovementInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { abandonImprovementDocument } from './improvement.document.ts'
import * as messages from './improvement.messages.ts'

const improvementFragment = graphql(`
  fragment AbandonForm_improvement on Improvement {
    id
    version
  }
`)

interface AbandonFormProps {
  improvement: FragmentType<typeof improvementFragment>
  onDone: () => void
}

/** Gives an improvement up: it counts for nothing from that day on. */
export function AbandonForm({ onDone, ...props }: AbandonFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const { id, version } = readFragment(improvementFragment, props.improvement)
  const abandon = useWrite(abandonImprovementDocument)
  const labels = { abandonedOn: text.abandonDay, reason: text.reason }
  const { form, write } = useWriteForm({
    input: abandonImprovementInput.pick({ abandonedOn: true, reason: true }),
    values: { abandonedOn: '', reason: '' },
    version,
    draftKey: `improvement:${id}:abandon`,
    labels,
    refreshes: INVENTORY_FIELDS,
    write: (parsed, seen) => abandon({ improvementId: id, version: seen, ...parsed }),
    onWritten: () => {
      announce({ message: text.abandoned })
      onDone()
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={text.abandonNow} onCancel={onDone} isDangerous>
      <DateField
        label={labels.abandonedOn}
        error={errors.abandonedOn?.message}
        {...form.register('abandonedOn')}
      />
      <TextArea
        label={labels.reason}
        rows={2}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
