import { type ErrorCode, line } from '@gelt/domain'
import { z } from 'zod'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import type { Attach } from './attach.ts'
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

interface AttachLinkFormProps {
  /** Id of what it proves. */
  of: string
  attach: Attach
}

/** A link that proves something, with what it is. */
export function AttachLinkForm({ of, attach }: AttachLinkFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const { form, write } = useWriteForm({
    input: linkInput,
    values: NOTHING,
    version: null,
    draftKey: `evidence-link:${of}`,
    labels: { title: text.linkTitle, url: text.linkUrl },
    write: attach,
    // The answer brings what it proves with all of its evidence.
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
