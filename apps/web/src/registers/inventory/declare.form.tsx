import { ACT_SETS, type ActSet } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import type { WriteOutcome } from '../../lib/forms/write-outcome.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, SelectField, TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './declare.messages.ts'
import { declarationInput, namesIn } from './declared-names.rules.ts'
import { declareProceduresDocument } from './procedure.document.ts'
import styles from './procedure.module.css'

interface DeclareFormProps {
  /** Global id. */
  entityId: string
  today: string
  /** Those that still work. */
  offices: readonly { id: string; name: string }[]
  /** Those that work no more: for what they declared while they did. */
  ended?: readonly { id: string; name: string }[]
  /** What is declared to begin with. */
  set?: ActSet
  onDeclared: (set: ActSet) => void
}

/** Says how many candidates the text makes before it is sent. */
export function DeclareForm({
  entityId,
  today,
  offices,
  ended = [],
  set = 'PROCEDURE',
  onDeclared,
}: DeclareFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const declare = useWrite(declareProceduresDocument)
  const labels = {
    officeId: text.office,
    actSet: text.set,
    declaredOn: text.day,
    names: text.names,
  }
  const { form, write } = useWriteForm({
    input: declarationInput,
    values: {
      officeId: offices.length === 1 ? (offices[0]?.id ?? '') : '',
      actSet: set,
      declaredOn: today,
      names: '',
    },
    version: null,
    draftKey: `declare:${entityId}:${set}`,
    labels,
    refreshes: INVENTORY_FIELDS,
    write: async (parsed) => inOneField(await declare({ entityId, ...parsed }), parsed.names),
    onWritten: ({ procedures }) => {
      announce({ message: text.declared(procedures.length) })
      onDeclared(form.getValues('actSet'))
    },
  })
  const { errors } = form.formState
  const count = namesIn(form.watch('names')).length
  return (
    <WriteFormFrame form={write} submit={text.declare}>
      <SelectField
        label={labels.officeId}
        error={errors.officeId?.message}
        {...form.register('officeId')}
      >
        <option value="">{text.chooseOffice}</option>
        {offices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {ended.map(({ id, name }) => (
          <option key={id} value={id}>
            {text.ended(name)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={labels.actSet}
        error={errors.actSet?.message}
        {...form.register('actSet')}
      >
        {ACT_SETS.map((one) => (
          <option key={one} value={one}>
            {text.sets[one]}
          </option>
        ))}
      </SelectField>
      <DateField
        label={labels.declaredOn}
        help={text.dayHelp}
        max={today}
        error={errors.declaredOn?.message}
        {...form.register('declaredOn')}
      />
      <TextArea
        label={labels.names}
        help={text.namesHelp}
        rows={8}
        error={errors.names?.message}
        {...form.register('names')}
      />
      <p className={styles.effect} role="status">
        {text.willAdd(count)}
      </p>
    </WriteFormFrame>
  )
}

/** The names that were refused, by themselves: the field holds them all. */
function inOneField<Written>(
  outcome: WriteOutcome<Written>,
  names: readonly string[],
): WriteOutcome<Written> {
  if (outcome.kind !== 'refused' || outcome.refusal.kind !== 'INPUT') return outcome
  const { refusal } = outcome
  const fields = refusal.fields.map((field) => {
    const name = field.path[0] === 'names' ? names[Number(field.path[1])] : undefined
    const message = name === undefined ? field.message : `«${name}»: ${field.message}`
    return name === undefined ? field : { ...field, path: [], message }
  })
  return { kind: 'refused', refusal: { ...refusal, fields } }
}
