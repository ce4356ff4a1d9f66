import { ACT_SETS, procedureSections, SUIT_CLASSES } from '@gelt/domain'
import { useLocation } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { optionalChoice } from '../../lib/forms/form-input.rules.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { paths } from '../../lib/paths.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, SelectField, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './procedure.messages.ts'
import { useInventoryWords } from './use-inventory-words.ts'
import { useKeptOffices } from './use-kept-offices.ts'
import { useUpdateSection } from './use-update-section.ts'

const procedureFragment = graphql(`
  fragment IdentityForm_procedure on Procedure {
    id
    version
    code
    name
    commonName
    actSet
    suitClass
    declaredOn
    office {
      id
      name
    }
  }
`)

const { identity } = procedureSections
const input = identity.extend({ suitClass: optionalChoice(identity.shape.suitClass) })

interface IdentityFormProps {
  entity: string
  procedure: FragmentType<typeof procedureFragment>
  onDone: () => void
}

/** Names, set, class and office; another code leads to another address. */
export function IdentityForm({ entity, onDone, ...props }: IdentityFormProps) {
  const common = useMessages(messages)
  const text = common.identity
  const words = useInventoryWords()
  const announce = useAnnounce()
  const [, navigate] = useLocation()
  const procedure = readFragment(procedureFragment, props.procedure)
  const kept = useKeptOffices(entity).offices ?? []
  const { office } = procedure
  // Its present office stays a choice whoever keeps it: nobody moves it by saving another field.
  const offices = office && !kept.some(({ id }) => id === office.id) ? [office, ...kept] : kept
  const update = useUpdateSection(procedure.id, 'identity')
  const labels = { ...words.fields, code: text.code, name: text.name }
  const { form, write } = useWriteForm({
    input,
    values: {
      code: procedure.code,
      name: procedure.name,
      commonName: procedure.commonName ?? '',
      actSet: procedure.actSet,
      suitClass: procedure.suitClass ?? '',
      officeId: procedure.office?.id ?? '',
      declaredOn: procedure.declaredOn,
    },
    version: procedure.version,
    draftKey: `procedure:${procedure.id}:identity`,
    labels,
    refreshes: INVENTORY_FIELDS,
    write: update,
    onWritten: ({ code }) => {
      announce({ message: common.saved })
      onDone()
      if (code !== procedure.code) navigate(paths.procedure(entity, code), { replace: true })
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame
      form={write}
      submit={common.save}
      onCancel={onDone}
      show={(field, value) => {
        const held = String(value ?? '')
        if (field === 'officeId') return offices.find(({ id }) => id === held)?.name ?? held
        return field === 'actSet' || field === 'suitClass' ? words.value(field, held) : held
      }}
    >
      <TextField label={text.name} error={errors.name?.message} {...form.register('name')} />
      <TextField
        label={labels.commonName}
        optional
        error={errors.commonName?.message}
        {...form.register('commonName')}
      />
      <TextField
        label={text.code}
        help={text.codeHelp}
        error={errors.code?.message}
        {...form.register('code')}
      />
      <SelectField
        label={labels.actSet}
        error={errors.actSet?.message}
        {...form.register('actSet')}
      >
        {ACT_SETS.map((set) => (
          <option key={set} value={set}>
            {text.area[set]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={labels.suitClass}
        error={errors.suitClass?.message}
        {...form.register('suitClass')}
      >
        <option value="">{text.noClass}</option>
        {SUIT_CLASSES.map((one) => (
          <option key={one} value={one}>
            {words.value('suitClass', one)}
          </option>
        ))}
      </SelectField>
      <SelectField
        // A select forgets a choice that isn't among its options yet.
        key={offices.length}
        label={labels.officeId}
        error={errors.officeId?.message}
        {...form.register('officeId')}
      >
        {offices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <DateField
        label={labels.declaredOn}
        error={errors.declaredOn?.message}
        {...form.register('declaredOn')}
      />
    </WriteFormFrame>
  )
}
