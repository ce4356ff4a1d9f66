import { createEntityInput } from '@gelt/domain'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import { useWrite } from '../lib/forms/use-write.ts'
import { useWriteForm } from '../lib/forms/use-write-form.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { TextField } from '../ui/text-field.tsx'
import { WriteFormFrame } from '../ui/write-form-frame.tsx'
import * as entityMessages from './entity.messages.ts'
import { EntityFields, NO_ENTITY_VALUES, useEntityLabels } from './entity-fields.tsx'
import { slugOf } from './entity-slug.rules.ts'
import { createEntityDocument } from './plans.document.ts'
import * as messages from './plans.messages.ts'
import styles from './settings.module.css'

const input = createEntityInput.omit({ currentContact: true, idempotencyKey: true })

const values = { slug: '', name: '', department: '', ...NO_ENTITY_VALUES }

/** Another municipality; whoever makes it becomes its administrator. */
export function NewEntityForm() {
  const text = useMessages(messages)
  const { department } = useMessages(entityMessages)
  const announce = useAnnounce()
  const [, navigate] = useLocation()
  const create = useWrite(createEntityDocument)
  const labels = { slug: text.slug, name: text.entityName, department, ...useEntityLabels() }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: 'entity:new',
    labels,
    version: null,
    write: (entity) => create(entity),
    onWritten: ({ name, slug }) => {
      announce({ message: text.entityCreated(name) })
      form.reset(values)
      navigate(paths.settingsPage(slug, 'planes'))
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
  return (
    <WriteFormFrame form={write} submit={text.addEntity}>
      <div className={styles.pair}>
        <TextField
          label={text.entityName}
          error={errors.name?.message}
          {...form.register('name', { onChange: proposeSlug })}
        />
        <TextField
          label={department}
          error={errors.department?.message}
          {...form.register('department', { onChange: proposeSlug })}
        />
      </div>
      <TextField
        label={text.slug}
        help={slug ? `${text.address(slug)}. ${text.slugHelp}` : text.slugHelp}
        error={errors.slug?.message}
        {...form.register('slug')}
      />
      <EntityFields bind={(name) => ({ ...form.register(name), error: errors[name]?.message })} />
    </WriteFormFrame>
  )
}
