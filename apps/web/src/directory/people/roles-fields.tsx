import { HELD_ROLES, ROLE_OF_DAYS } from '@gelt/domain'
import type { UseFormReturn } from 'react-hook-form'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as roleMessages from '../../lib/session/roles.messages.ts'
import { CheckField, FieldSet } from '../../ui/check-field.tsx'
import { DateField, SelectField } from '../../ui/text-field.tsx'
import * as messages from './person.messages.ts'
import type { RolesValues } from './roles-input.rules.ts'

interface RolesFieldsProps<Output> {
  form: UseFormReturn<RolesValues, unknown, Output>
  offices: readonly { id: string; name: string }[]
}

/** Each role with what it does; a contributor’s office and an acting mayor’s days once they are asked for. */
export function RolesFields<Output>({ form, offices }: RolesFieldsProps<Output>) {
  const text = useMessages(messages)
  const words = useMessages(roleMessages)
  const { errors } = form.formState
  const held = form.watch('held')
  return (
    <>
      <FieldSet legend={text.heldRoles} error={errors.held?.message}>
        {HELD_ROLES.map((role) => (
          <CheckField
            key={role}
            label={words[role]}
            help={text.does[role]}
            value={role}
            {...form.register('held')}
          />
        ))}
      </FieldSet>
      {held.includes('CONTRIBUTOR') && (
        <SelectField
          label={text.office}
          error={errors.officeId?.message}
          {...form.register('officeId')}
        >
          <option value="">{text.chooseOffice}</option>
          {offices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {held.includes(ROLE_OF_DAYS) && (
        <FieldSet legend={text.actingDays} help={text.actingDaysHelp}>
          <DateField
            label={text.actingFrom}
            error={errors.since?.message}
            {...form.register('since')}
          />
          <DateField
            label={text.actingTo}
            error={errors.until?.message}
            {...form.register('until')}
          />
        </FieldSet>
      )}
    </>
  )
}
