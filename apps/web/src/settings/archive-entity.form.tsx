import { archiveEntityInput } from '@gelt/domain'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useLocation } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../gql/index.ts'
import { inputResolver } from '../lib/forms/input-resolver.ts'
import { useWriteForm } from '../lib/forms/use-write-form.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import { useWrite } from '../lib/writing/use-write.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { WriteFormFrame } from '../ui/write-form-frame.tsx'
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
  const { language } = useLanguage()
  const announce = useAnnounce()
  const [, navigate] = useLocation()
  const { id, version, name, isSample } = readFragment(entityFragment, props.entity)
  const archive = useWrite(archiveEntityDocument)
  const [isOpen, setOpen] = useState(false)
  const labels = { reason: text.reason }
  const values = { reason: '' }
  const form = useForm({
    defaultValues: values,
    resolver: inputResolver<typeof values, ReturnType<typeof input.parse>>(input, labels, language),
  })
  const write = useWriteForm({
    form,
    draftKey: `entity-archive:${id}`,
    labels,
    stored: { version, values },
    write: ({ reason }, over) => archive({ entityId: id, version: over, reason }),
    onWritten: () => {
      announce({ message: text.archived(name) })
      navigate(paths.home(), { replace: true })
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
