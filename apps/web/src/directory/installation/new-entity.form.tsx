import { createEntityInput } from '@gelt/domain'
import { useRef, useState } from 'react'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { slugOf } from './entity-slug.rules.ts'
import { createEntityDocument } from './installation.document.ts'
import * as messages from './installation.messages.ts'
import styles from './installation.module.css'
import { InvitationOutcome, type Issued } from './invitation-outcome.tsx'

const input = createEntityInput.pick({
  ...{ slug: true, name: true, department: true, divipolaCode: true, nit: true },
  ...{ administratorName: true, administratorEmail: true },
})

const values = {
  ...{ slug: '', name: '', department: '', divipolaCode: '', nit: '' },
  ...{ administratorName: '', administratorEmail: '' },
}
type Field = keyof typeof values

/** A municipality and whoever will administer it, who gets a one-time link. */
export function NewEntityForm() {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const create = useWrite(createEntityDocument)
  const [made, setMade] = useState<{ issued: Issued; name: string; email: string } | null>(null)
  const { slug: slugLabel, name, department, divipolaCode, nit } = text
  const { administratorName, administratorEmail } = text
  const labels = {
    ...{ slug: slugLabel, name, department, divipolaCode, nit },
    ...{ administratorName, administratorEmail },
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: 'entity:new',
    labels,
    version: null,
    refreshes: ['entities', 'pendingAdministrators'],
    write: (entity) => create(entity),
    onWritten: ({ entity, invitation }) => {
      const [to, email] = form.getValues(['administratorName', 'administratorEmail'])
      setMade({ issued: invitation, name: to, email })
      announce({ message: text.created(entity.name) })
      form.reset(values)
      proposed.current = ''
    },
  })
  const { errors } = form.formState
  const slug = form.watch('slug')
  // Follows name and department until somebody writes another one.
  const proposed = useRef('')
  function proposeSlug() {
    if (form.getValues('slug') !== proposed.current) return
    proposed.current = slugOf(...form.getValues(['name', 'department']))
    form.setValue('slug', proposed.current, { shouldDirty: true })
  }
  const field = (key: Field, help?: string, onChange?: () => void) => (
    <TextField
      label={labels[key]}
      help={help}
      error={errors[key]?.message}
      optional={key === 'divipolaCode' || key === 'nit'}
      {...form.register(key, onChange && { onChange })}
    />
  )
  return (
    <div className={styles.stack}>
      {made && <InvitationOutcome {...made} />}
      <WriteFormFrame form={write} submit={text.add}>
        <div className={styles.pair}>
          {field('name', undefined, proposeSlug)}
          {field('department', undefined, proposeSlug)}
        </div>
        {field('slug', slug ? `${text.address(slug)}. ${text.slugHelp}` : text.slugHelp)}
        <div className={styles.pair}>
          {field('divipolaCode', text.divipolaHelp)}
          {field('nit', text.nitHelp)}
        </div>
        <div className={styles.pair}>
          {field('administratorName')}
          {field('administratorEmail')}
        </div>
      </WriteFormFrame>
    </div>
  )
}
