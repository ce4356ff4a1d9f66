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
import { EntityFields, useEntityLabels } from './entity-fields.tsx'
import * as settings from './settings.messages.ts'
import styles from './settings.module.css'

const entityFragment = graphql(`
  fragment EntityForm_entity on Entity {
    id
    version
    name
    department
    divipolaCode
    nit
    address
    phone
    email
    website
  }
`)

const input = updateEntityInput.omit({
  entityId: true,
  version: true,
  currentContact: true,
  idempotencyKey: true,
})

/** Name, codes and contact data of an entity. */
export function EntityForm(props: { entity: FragmentType<typeof entityFragment> }) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const announce = useAnnounce()
  const entity = readFragment(entityFragment, props.entity)
  const update = useWrite(updateEntityDocument)
  const labels = { name: text.name, department: text.department, ...useEntityLabels() }
  const values = {
    name: entity.name,
    department: entity.department,
    divipolaCode: entity.divipolaCode ?? '',
    nit: entity.nit ?? '',
    address: entity.address ?? '',
    phone: entity.phone ?? '',
    email: entity.email ?? '',
    website: entity.website ?? '',
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `entity:${entity.id}`,
    labels,
    version: entity.version,
    write: (parsed, version) => update({ entityId: entity.id, version, ...parsed }),
    onWritten: () => announce({ message: common.saved }),
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={common.save}>
      <div className={styles.pair}>
        <TextField label={text.name} error={errors.name?.message} {...form.register('name')} />
        <TextField
          label={text.department}
          error={errors.department?.message}
          {...form.register('department')}
        />
      </div>
      <EntityFields bind={(name) => ({ ...form.register(name), error: errors[name]?.message })} />
    </WriteFormFrame>
  )
}
