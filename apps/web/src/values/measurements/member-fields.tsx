import type { MemberKind } from '@gelt/domain'
import { LOCALES } from '@gelt/domain'
import { Controller, type ControllerRenderProps, useWatch } from 'react-hook-form'
import { compare } from '../../lib/figures/exact.ts'
import { goalWords } from '../../lib/figures/target-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { CheckField, FieldSet } from '../../ui/check-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import type { AmountFieldsProps } from './amount-fields-props.ts'
import { isDecimal } from './field-texts.ts'
import * as messages from './measurements.messages.ts'
import styles from './record-value.module.css'
import { membersOn, type RecordValues } from './record-values.ts'

interface MemberFieldsProps extends AmountFieldsProps {
  memberKind: MemberKind
}

/** One line for each member that counts on the cut-off: a box to tick, or a number. */
export function MemberFields(props: MemberFieldsProps) {
  const { target, control, errors, cutoff, checklist, memberKind } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const goal = goalWords(target, language)
  const active = new Set(membersOn(target, cutoff).map(({ id }) => id))
  return (
    <FieldSet
      legend={text.byMember[memberKind]}
      help={checklist ? text.checklistHelp(goal) : text.amountsHelp(goal)}
      error={errors.members?.message}
    >
      <div className={checklist ? styles.checklist : styles.members}>
        {target.members.map(({ id, name }, index) =>
          active.has(id) ? (
            <div key={id}>
              <Controller
                control={control}
                name={`members.${index}.value`}
                render={({ field }) => (
                  <MemberField
                    field={field}
                    name={name}
                    unit={target.unitPlural}
                    checklist={checklist}
                    error={errors.members?.[index]?.value?.message}
                  />
                )}
              />
            </div>
          ) : null,
        )}
      </div>
      {(target.kind === 'COVERAGE' || target.kind === 'LEVEL') && <Missing {...props} />}
    </FieldSet>
  )
}

interface MemberFieldProps {
  field: ControllerRenderProps<RecordValues, `members.${number}.value`>
  name: string
  unit: string
  checklist: boolean
  error: string | undefined
}

function MemberField({ field, name, unit, checklist, error }: MemberFieldProps) {
  if (!checklist) return <NumberField {...field} label={name} unit={unit} error={error} />
  return (
    <CheckField
      ref={field.ref}
      name={field.name}
      label={name}
      error={error}
      checked={field.value === '1'}
      onBlur={field.onBlur}
      onChange={(event) => field.onChange(event.target.checked ? '1' : '0')}
    />
  )
}

/** "Faltan 3 dependencias: Almacén, Biblioteca y UMATA." */
function Missing({ target, control, cutoff, memberKind }: MemberFieldsProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const members = useWatch({ control, name: 'members' })
  const { goal } = target
  if (!goal) return null
  const amounts = new Map(members.map(({ memberId, value }) => [memberId, value]))
  const counted = membersOn(target, cutoff)
  const lacking = counted.filter(({ id }) => {
    const amount = amounts.get(id) ?? ''
    // A group without hours hasn't closed: nothing is asked of it yet.
    return isDecimal(amount) ? compare(amount, goal) < 0 : target.kind === 'COVERAGE'
  })
  const count =
    target.kind === 'LEVEL' ? text.below(lacking.length) : text.missing[memberKind](lacking.length)
  const names = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(
    lacking.map(({ name }) => name),
  )
  return (
    <p className={styles.result} aria-live="polite">
      {lacking.length === 0
        ? text.complete
        : lacking.length === counted.length
          ? `${count}.`
          : text.missingNamed(count, names)}
    </p>
  )
}
