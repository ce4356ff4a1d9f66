import { updateEntityInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { updateEntityDocument } from './entity.document.ts'
import * as messages from './entity.messages.ts'
import * as settings from './settings.messages.ts'

const entityFragment = graphql(`
  fragment CurrentContactForm_entity on Entity {
    id
    version
    currentContact
  }
`)

const input = updateEntityInput.pick({ currentContact: true })

/** The contact that answers today; a form of its own, because the committee edits it too. */
export function CurrentContactForm(props: { entity: FragmentType<typeof entityFragment> }) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const announce = useAnnounce()
  const { id, version, currentContact } = readFragment(entityFragment, props.entity)
  const update = useWrite(updateEntityDocument)
  const labels = { currentContact: text.currentContact }
  const values = { currentContact: currentContact ?? '' }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `entity-contact:${id}`,
    labels,
    version,
    write: (parsed, over) => update({ entityId: id, version: over, ...parsed }),
    onWritten: () => announce({ message: common.saved }),
  })
  return (
    <WriteFormFrame form={write} submit={common.save}>
      <TextField
        label={text.currentContact}
        optional
        help={text.currentContactHelp}
        error={form.formState.errors.currentContact?.message}
        {...form.register('currentContact')}
      />
    </WriteFormFrame>
  )
}
