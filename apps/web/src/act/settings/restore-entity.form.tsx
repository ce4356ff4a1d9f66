import { restoreEntityInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { restoreEntityDocument } from './entity.document.ts'
import * as messages from './entity.messages.ts'

const entityFragment = graphql(`
  fragment RestoreEntityForm_entity on Entity {
    id
    version
    name
  }
`)

const input = restoreEntityInput.pick({ reason: true })

/** Takes an archived entity back into view: the one write that it still takes. */
export function RestoreEntityForm(props: { entity: FragmentType<typeof entityFragment> }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const { id, version, name } = readFragment(entityFragment, props.entity)
  const restore = useWrite(restoreEntityDocument)
  const { form, write } = useWriteForm({
    input,
    values: { reason: '' },
    version,
    draftKey: `entity-restore:${id}`,
    labels: { reason: text.reason },
    write: ({ reason }, over) => restore({ entityId: id, version: over, reason }),
    onWritten: () => announce({ message: text.restored(name) }),
  })
  return (
    <WriteFormFrame form={write} submit={text.restoreNow(name)}>
      <TextArea
        label={text.reason}
        help={text.reasonHelp}
        rows={2}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
