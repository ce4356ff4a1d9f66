import { type ErrorCode, line } from '@gelt/domain'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { inputResolver } from '../lib/forms/input-resolver.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { useFormRefusals } from '../lib/writing/use-form-refusals.ts'
import { useWrite } from '../lib/writing/use-write.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { FormMessage } from '../ui/form-message.tsx'
import { TextField } from '../ui/text-field.tsx'
import { attachEvidenceDocument } from './evidence.document.ts'
import * as messages from './evidence.messages.ts'
import styles from './evidence.module.css'

const invalidUrl: ErrorCode = 'INVALID_URL'
const linkInput = z.object({
  title: line(200).min(1),
  url: line(2000).refine(isHttps, { error: invalidUrl }),
})

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:'
}

/** A link that proves a value, with what it is. */
export function AttachLinkForm({ measurementId }: { measurementId: string }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const attach = useWrite(attachEvidenceDocument)
  const form = useForm({
    defaultValues: { title: '', url: '' },
    resolver: inputResolver(linkInput, { title: text.linkTitle, url: text.linkUrl }, language),
  })
  const refusals = useFormRefusals(form.setError, fieldOf)
  const { errors, isSubmitting } = form.formState

  const submit = form.handleSubmit(async ({ title, url }) => {
    refusals.clear()
    const outcome = await attach({ measurementId, title, url })
    if (outcome.kind !== 'written') return refusals.show(outcome)
    announce({ message: text.attached(title) })
    form.reset()
    form.setFocus('title')
  })

  return (
    <form className={styles.link} onSubmit={submit} noValidate>
      <FormMessage errors={refusals.errors} attempt={refusals.attempt} />
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
      <div>
        <Button type="submit" busy={isSubmitting}>
          {text.attachLink}
        </Button>
      </div>
    </form>
  )
}

function fieldOf(path: string): 'title' | 'url' | null {
  return path === 'title' || path === 'url' ? path : null
}
