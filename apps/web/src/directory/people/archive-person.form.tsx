import { archivePersonInput } from '@gelt/domain'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { archivePersonDocument } from './person.document.ts'
import * as messages from './person.messages.ts'

const personFragment = graphql(`
  fragment ArchivePerson_person on Person {
    id
    name
    version
  }
`)

const input = archivePersonInput.pick({ reason: true })

/** Ends a person’s work here, with the reason. */
export function ArchivePersonForm(props: { person: FragmentType<typeof personFragment> }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const { id, name, version } = readFragment(personFragment, props.person)
  const archive = useWrite(archivePersonDocument)
  const [isOpen, setOpen] = useState(false)
  const labels = { reason: text.reason }
  const values = { reason: '' }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `person:archive:${id}`,
    labels,
    version,
    write: ({ reason }, over) => archive({ personId: id, version: over, reason }),
    onWritten: () => announce({ message: text.archivedNow(name) }),
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
      submit={text.archiveOpen}
      onCancel={() => setOpen(false)}
      isDangerous
    >
      <TextArea
        label={text.reason}
        help={text.reasonHelp}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
