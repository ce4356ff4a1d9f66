import { createPersonInput, updatePersonInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { createPersonDocument, updatePersonDocument } from './person.document.ts'
import * as messages from './person.messages.ts'

const personFragment = graphql(`
  fragment PersonForm_person on Person {
    id
    name
    post
    email
    hasAccount
    version
  }
`)

interface Values {
  name: string
  post: string
  email: string
}

const editInput = updatePersonInput.omit({ personId: true, version: true, idempotencyKey: true })
const newInput = createPersonInput.omit({ entityId: true, roles: true, idempotencyKey: true })

function useLabels() {
  const { name, post, email } = useMessages(messages)
  return { name, post, email }
}

/** Name, post and mail address of somebody who works here. */
export function PersonForm(props: { person: FragmentType<typeof personFragment> }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const labels = useLabels()
  const person = readFragment(personFragment, props.person)
  const update = useWrite(updatePersonDocument)
  const values: Values = {
    name: person.name,
    post: person.post ?? '',
    email: person.email ?? '',
  }
  const { form, write } = useWriteForm({
    input: editInput,
    values,
    draftKey: `person:${person.id}`,
    labels,
    version: person.version,
    write: (input, version) => update({ personId: person.id, version, ...input }),
    onWritten: () => announce({ message: text.saved(form.getValues('name')) }),
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={text.save}>
      <TextField label={text.name} error={errors.name?.message} {...form.register('name')} />
      <TextField
        label={text.post}
        optional
        help={text.postHelp}
        error={errors.post?.message}
        {...form.register('post')}
      />
      <TextField
        label={text.email}
        optional
        type="email"
        help={person.hasAccount ? text.emailOfAccount : text.emailHelp}
        error={errors.email?.message}
        {...form.register('email')}
      />
    </WriteFormFrame>
  )
}

interface NewPersonFormProps {
  /** Global id. */
  entityId: string
  onAdded: (personId: string) => void
}

/** Somebody new; roles and invitation follow on the person’s own page. */
export function NewPersonForm({ entityId, onAdded }: NewPersonFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const labels = useLabels()
  const create = useWrite(createPersonDocument)
  const { form, write } = useWriteForm({
    input: newInput,
    values: { name: '', post: '', email: '' },
    draftKey: `person:new:${entityId}`,
    labels,
    version: null,
    write: (input) => create({ entityId, ...input }),
    onWritten: ({ id }) => {
      announce({ message: text.added(form.getValues('name')) })
      onAdded(id)
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={text.newTitle}>
      <TextField label={text.name} error={errors.name?.message} {...form.register('name')} />
      <TextField
        label={text.post}
        optional
        help={text.postHelp}
        error={errors.post?.message}
        {...form.register('post')}
      />
      <TextField
        label={text.email}
        optional
        type="email"
        help={text.emailHelp}
        error={errors.email?.message}
        {...form.register('email')}
      />
    </WriteFormFrame>
  )
}
