import { archiveEntityInput } from '@gelt/domain'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { archiveEntityDocument } from './entity.document.ts'
import * as messages from './entity.messages.ts'

const entityFragment = graphql(`
  fragment ArchiveEntityForm_entity on Entity {
    id
    version
    name
    isSample
  }
`)

const input = archiveEntityInput.pick({ reason: true })

/** Takes an entity out of sight, with the reason. The sample is removed this way. */
export function ArchiveEntityForm(props: { entity: FragmentType<typeof entityFragment> }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const [, navigate] = useLocation()
  const { id, version, name, isSample } = readFragment(entityFragment, props.entity)
  const archive = useWrite(archiveEntityDocument)
  const [isOpen, setOpen] = useState(false)
  const labels = { reason: text.reason }
  const values = { reason: '' }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `entity-archive:${id}`,
    labels,
    version,
    write: ({ reason }, over) => archive({ entityId: id, version: over, reason }),
    onWritten: () => {
      announce({ message: text.archived(name) })
      // The sample's own accounts are signed out with it; others stay where it can be restored.
      if (isSample) navigate(paths.home(), { replace: true })
    },
  })
  if (!isOpen && !write.isRestored) {
    return (
      <Button kind="danger" onClick={() => setOpen(true)}>
        {text.archiveOpen}
      </Button>
    )
  }
  return (
    <WriteFormFrame
      form={write}
      submit={text.archiveNow(name)}
      onCancel={() => setOpen(false)}
      isDangerous
    >
      {isSample && <p>{text.archiveSample}</p>}
      <TextArea
        label={text.reason}
        help={text.reasonHelp}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
