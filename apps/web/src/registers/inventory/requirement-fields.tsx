import { REQUIREMENT_KINDS } from '@gelt/domain'
import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { FieldSet } from '../../ui/check-field.tsx'
import { SelectField, TextArea, TextField } from '../../ui/text-field.tsx'
import * as citizen from './citizen.messages.ts'
import * as messages from './procedure.messages.ts'
import styles from './procedure.module.css'
import type { SheetOutput, SheetValues } from './sheet-values.rules.ts'
import { useInventoryWords } from './use-inventory-words.ts'

export type SheetFormOf = UseFormReturn<SheetValues, unknown, SheetOutput>

/** The moments of a procedure, each with what it asks for. */
export function RequirementFields({ form }: { form: SheetFormOf }) {
  const text = useMessages(messages).sheet
  const { fields: labels } = useInventoryWords()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'requirements' })
  return (
    <FieldSet legend={labels.requirements}>
      {fields.map((moment, at) => (
        <fieldset key={moment.id} className={styles.part}>
          <legend>{text.moment(at + 1)}</legend>
          <TextField
            label={text.momentName}
            error={form.formState.errors.requirements?.[at]?.name?.message}
            {...form.register(`requirements.${at}.name`)}
          />
          <ItemFields form={form} at={at} />
          <div className={styles.actions}>
            <Button small kind="danger" onClick={() => remove(at)}>
              {text.removeMoment(String(at + 1))}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button
          small
          onClick={() =>
            append({ name: '', items: [{ kind: 'DOCUMENT', text: '', exception: '' }] })
          }
        >
          {text.addMoment}
        </Button>
      </div>
    </FieldSet>
  )
}

function ItemFields({ form, at }: { form: SheetFormOf; at: number }) {
  const text = useMessages(messages).sheet
  const { kinds } = useMessages(citizen)
  const { control, register, formState } = form
  const { fields, append, remove } = useFieldArray({ control, name: `requirements.${at}.items` })
  const errors = formState.errors.requirements?.[at]?.items
  return (
    <>
      {fields.map((item, position) => (
        <div key={item.id} className={styles.itemRow}>
          <SelectField
            label={text.itemKind}
            error={errors?.[position]?.kind?.message}
            {...register(`requirements.${at}.items.${position}.kind`)}
          >
            {REQUIREMENT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind]}
              </option>
            ))}
          </SelectField>
          <TextArea
            label={text.itemText}
            rows={1}
            error={errors?.[position]?.text?.message}
            {...register(`requirements.${at}.items.${position}.text`)}
          />
          <TextField
            label={text.itemException}
            optional
            error={errors?.[position]?.exception?.message}
            {...register(`requirements.${at}.items.${position}.exception`)}
          />
          <div className={styles.actions}>
            <Button small kind="quiet" onClick={() => remove(position)}>
              {text.removeItem}
            </Button>
          </div>
        </div>
      ))}
      <div className={styles.actions}>
        <Button small onClick={() => append({ kind: 'DOCUMENT', text: '', exception: '' })}>
          {text.addItem}
        </Button>
      </div>
    </>
  )
}
