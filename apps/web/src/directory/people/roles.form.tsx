import { formatDate, ROLES } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as roleMessages from '../../lib/session/roles.messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { setRolesDocument } from './person.document.ts'
import * as messages from './person.messages.ts'
import { RolesFields } from './roles-fields.tsx'
import { rolesInput, rolesValues, storedRoles } from './roles-input.rules.ts'

const personFragment = graphql(`
  fragment RolesForm_person on Person {
    id
    name
    version
    memberships {
      role
      since
      until
      office {
        id
        name
      }
    }
  }
`)

interface RolesFormProps {
  person: FragmentType<typeof personFragment>
  /** Those that still work. */
  offices: readonly { id: string; name: string }[]
}

/** All the roles of a person at once. */
export function RolesForm({ offices, ...props }: RolesFormProps) {
  const text = useMessages(messages)
  const words = useMessages(roleMessages)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const person = readFragment(personFragment, props.person)
  const setRoles = useWrite(setRolesDocument)
  const labels = {
    ...{ held: text.heldRoles, officeId: text.office },
    ...{ since: text.actingFrom, until: text.actingTo },
  }
  const values = rolesValues(person.memberships ?? [])
  const { form, write } = useWriteForm({
    input: rolesInput,
    values,
    draftKey: `roles:${person.id}`,
    labels,
    version: person.version,
    readStored: (current) => storedRoles(current, offices),
    write: (roles, version) => setRoles({ personId: person.id, version, roles }),
    onWritten: () => announce({ message: text.rolesSaved(person.name) }),
  })
  function show(field: string, value: unknown): string {
    if (field === 'since' || field === 'until') {
      return value ? formatDate(String(value), language) : ''
    }
    if (field === 'officeId') return offices.find(({ id }) => id === value)?.name ?? ''
    const held = ROLES.filter((role) => Array.isArray(value) && value.includes(role))
    return held.map((role) => words[role]).join(', ')
  }
  return (
    <WriteFormFrame form={write} submit={text.saveRoles} show={show}>
      <RolesFields form={form} offices={offices} />
    </WriteFormFrame>
  )
}
