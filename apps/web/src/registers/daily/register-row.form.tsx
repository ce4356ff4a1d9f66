import { partsOf, type RegisterDefinition, type RowValues } from '@gelt/domain'
import { useEffect, useId, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useWriteForm, type WriteForm } from '../../lib/forms/use-write-form.ts'
import type { WriteOutcome } from '../../lib/forms/write-outcome.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { REGISTER_FIELDS } from '../../lib/registers/register-cache.ts'
import { rowInput } from '../../lib/registers/row-input.rules.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { ErrorState } from '../../ui/states.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { fieldWords } from './field-words.rules.ts'
import type { WrittenRow } from './register-data.ts'
import { RowField } from './row-field.tsx'
import * as messages from './row-form.messages.ts'
import styles from './row-form.module.css'
import { fieldGroups, fieldLabels, type RowFormValues } from './row-form.rules.ts'
import { type Choice, useChoices } from './use-choices.ts'
import type { Place, PlacePlan } from './use-place.ts'

type RowForm = UseFormReturn<RowFormValues, unknown, RowValues>

export interface RowFormProps {
  /** The entity’s slug. */
  entity: string
  definition: RegisterDefinition
  place: Place
  plan: PlacePlan | null
  /** What the fields begin with. */
  values: RowFormValues
  /** As stored; null: the row is new. */
  before: RowValues | null
  version: number | null
  draftKey: string
  /** Whether the person writes for an office. */
  keeps: (officeId: string) => boolean
  write: (values: RowValues, version: number) => Promise<WriteOutcome<WrittenRow>>
  /** `again` puts other values into the fields, for a row after this one. */
  onWritten: (row: WrittenRow, again: (values: RowFormValues) => void) => void
  onCancel?: () => void
  /** A second button: to write and begin another; told which of the two was pressed. */
  another?: { label: string; choose: (isChosen: boolean) => void }
}

/** The form of a row of any register, made from its definition. */
export function RegisterRowForm(props: RowFormProps) {
  const { definition, place } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [input] = useState(() => rowInput(definition, props.before, place.today))
  const { choices, error } = useChoices(props.entity, definition, place, props.plan)
  const first = fieldGroups(definition).first[0] ?? ''
  const [begun, setBegun] = useState(0)
  const { form, write } = useWriteForm<RowFormValues, RowValues, WrittenRow>({
    input,
    values: props.values,
    version: props.version,
    draftKey: props.draftKey,
    labels: fieldLabels(definition, language),
    refreshes: REGISTER_FIELDS,
    write: props.write,
    onWritten: (row) =>
      props.onWritten(row, (values) => {
        form.reset(values)
        setBegun((count) => count + 1)
      }),
  })
  // Once the fields are drawn anew: a reset lets go of them.
  useEffect(() => {
    if (begun > 0) form.setFocus(first)
  }, [begun, form.setFocus, first])
  const show = (key: string, value: unknown) => {
    const field = definition.fields[key]
    const held = value === '' || value == null ? null : String(value)
    const ids = partsOf(held)
    const names = choices[key]?.flatMap(({ id, name }) => (ids.includes(id) ? [name] : []))
    const name = names?.join('; ')
    return (field && fieldWords(field, held, language, { name })) ?? ''
  }
  return (
    <WriteFormFrame
      form={write}
      submit={text.save}
      onCancel={props.onCancel}
      another={props.another}
      show={show}
    >
      {Boolean(error) && <ErrorState title={text.choicesFailed} />}
      <Fields
        entity={props.entity}
        definition={definition}
        place={place}
        keeps={props.keeps}
        form={form}
        write={write}
        choices={choices}
      />
    </WriteFormFrame>
  )
}

interface FieldsProps extends Pick<RowFormProps, 'entity' | 'definition' | 'place' | 'keeps'> {
  form: RowForm
  write: WriteForm
  choices: Readonly<Record<string, readonly Choice[] | undefined>>
}

function Fields({ entity, definition, place, keeps, form, write, choices }: FieldsProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const mayAny = useMay(entity, 'register.editAnyOffice')
  const { first, more } = fieldGroups(definition)
  const errors = form.formState.errors
  const hasError = more.some((key) => errors[key])
  const [isOpen, setOpen] = useState(() => more.some((key) => Boolean(form.getValues(key))))
  const id = useId()
  const seen = useRef(write.attempt)
  // What is to be corrected is never folded away.
  useEffect(() => {
    if (hasError && seen.current !== write.attempt) setOpen(true)
    seen.current = write.attempt
  }, [hasError, write.attempt])
  const draw = (key: string) => {
    const field = definition.fields[key]
    if (!field) return null
    const offered = choices[key]
    return (
      <RowField
        key={key}
        name={key}
        field={field}
        form={form}
        today={place.today}
        mayLeaveEmpty={mayAny}
        choices={
          key === 'office'
            ? offered?.filter((one) => keeps(one.id) || form.getValues(key) === one.id)
            : offered
        }
      />
    )
  }
  const { sections } = definition
  if (sections) {
    return sections.map(({ title, fields }) => (
      <fieldset key={title.es} className={styles.section}>
        <legend>{title[language]}</legend>
        {fields.map(draw)}
      </fieldset>
    ))
  }
  return (
    <>
      {first.map(draw)}
      {more.length > 0 && (
        <div>
          <Toggle
            isOpen={isOpen || write.isRestored}
            controls={id}
            onToggle={() => setOpen(!isOpen)}
          >
            {text.more}
          </Toggle>
        </div>
      )}
      {more.length > 0 && (isOpen || write.isRestored) && (
        <div id={id} className={styles.more}>
          {more.map(draw)}
        </div>
      )}
    </>
  )
}
