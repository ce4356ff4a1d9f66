import { identifyProcedureInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { identifyProcedureDocument } from './procedure.document.ts'
import * as messages from './procedure.messages.ts'
import * as steps from './steps.messages.ts'
import { useInventoryWords } from './use-inventory-words.ts'

const procedureFragment = graphql(`
  fragment IdentifyForm_procedure on Procedure {
    id
    version
    name
    purpose
    result
    identifiedOn
  }
`)

const input = identifyProcedureInput.pick({
  identifiedOn: true,
  name: true,
  purpose: true,
  result: true,
})

interface IdentifyFormProps {
  today: string
  procedure: FragmentType<typeof procedureFragment>
  onDone: () => void
}

/** Confirms that it exists, with its official name, purpose and result. */
export function IdentifyForm({ today, onDone, ...props }: IdentifyFormProps) {
  const common = useMessages(messages)
  const text = useMessages(steps)
  const { fields } = useInventoryWords()
  const announce = useAnnounce()
  const procedure = readFragment(procedureFragment, props.procedure)
  const identify = useWrite(identifyProcedureDocument)
  const labels = {
    identifiedOn: text.day,
    name: common.identity.name,
    purpose: fields.purpose,
    result: common.sheet.resultLabel,
  }
  const { form, write } = useWriteForm({
    input,
    values: {
      identifiedOn: procedure.identifiedOn ?? today,
      name: procedure.name,
      purpose: procedure.purpose ?? '',
      result: procedure.result ?? '',
    },
    version: procedure.version,
    draftKey: `procedure:${procedure.id}:identify`,
    labels,
    refreshes: INVENTORY_FIELDS,
    write: (parsed, version) => identify({ procedureId: procedure.id, version, ...parsed }),
    onWritten: () => {
      announce({ message: text.identified })
      onDone()
    },
  })
  const { errors } = form.formState
  return (
    <WriteFormFrame form={write} submit={text.identify} onCancel={onDone}>
      <TextField label={labels.name} error={errors.name?.message} {...form.register('name')} />
      <TextArea
        label={labels.purpose}
        error={errors.purpose?.message}
        {...form.register('purpose')}
      />
      <TextField
        label={labels.result}
        error={errors.result?.message}
        {...form.register('result')}
      />
      <DateField
        label={labels.identifiedOn}
        max={today}
        error={errors.identifiedOn?.message}
        {...form.register('identifiedOn')}
      />
    </WriteFormFrame>
  )
}
