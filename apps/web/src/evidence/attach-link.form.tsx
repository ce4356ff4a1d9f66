import { type ErrorCode, line } from '@gelt/domain'
import { z } from 'zod'
import { useWrite } from '../lib/forms/use-write.ts'
import { useWriteForm } from '../lib/forms/use-write-form.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { TextField } from '../ui/text-field.tsx'
import { WriteFormFrame } from '../ui/write-form-frame.tsx'
import { attachEvidenceDocument } from './evidence.document.ts'
import * as messages from './evidence.messages.ts'

const invalidUrl: ErrorCode = 'INVALID_URL'
const linkInput = z.object({
  title: line(200).min(1),
  url: line(2000).refine(isHttps, { error: invalidUrl }),
})

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:'
}

const NOTHING = { title: '', url: '' }

/** A link that proves a value, with what it is. */
export function AttachLinkForm({ measurementId }: { measurementId: string }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const attach = useWrite(attachEvidenceDocument)
  const { form, write } = useWriteForm({
    input: linkInput,
    values: NOTHING,
    version: null,
    draftKey: `evidence-link:${measurementId}`,
    labels: { title: text.linkTitle, url: text.linkUrl },
    write: (link) => attach({ measurementId, ...link }),
    // The answer brings the value with its evidence.
    refreshes: [],
    onWritten: () => {
      announce({ message: text.attached(form.getValues('title')) })
      form.reset(NOTHING)
      form.setFocus('title')
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={text.attachLink}>
      <TextField
        label={text.linkTitle}
        help={text.linkTitleHelp}
        error={errors.title?.message}
        {...form.register('title')}
      />
      <TextField
        label={text.linkUrl}
        help={text.linkUrlHelp}
        type="url"
        inputMode="url"
        error={errors.url?.message}
        {...form.register('url')}
      />
    </WriteFormFrame>
  )
}
