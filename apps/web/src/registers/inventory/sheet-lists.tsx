import { useFieldArray } from 'react-hook-form'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { FieldSet } from '../../ui/check-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import * as messages from './procedure.messages.ts'
import styles from './procedure.module.css'
import type { SheetFormOf } from './requirement-fields.tsx'
import { useInventoryWords } from './use-inventory-words.ts'

/** The norms that a procedure rests on. */
export function NormFields({ form }: { form: SheetFormOf }) {
  const text = useMessages(messages).sheet
  const { fields: labels } = useInventoryWords()
  const { control, register, formState } = form
  const { fields, append, remove } = useFieldArray({ control, name: 'legalBasis' })
  const errors = formState.errors.legalBasis
  return (
    <FieldSet legend={labels.legalBasis}>
      {fields.map((norm, at) => (
        <fieldset key={norm.id} className={styles.part}>
          <legend>{text.normLegend(at + 1)}</legend>
          <TextField
            label={text.norm}
            error={errors?.[at]?.norm?.message}
            {...register(`legalBasis.${at}.norm`)}
          />
          <TextField
            label={text.articles}
            optional
            error={errors?.[at]?.articles?.message}
            {...register(`legalBasis.${at}.articles`)}
          />
          <TextField
            label={text.url}
            optional
            inputMode="url"
            error={errors?.[at]?.url?.message}
            {...register(`legalBasis.${at}.url`)}
          />
          <div className={styles.actions}>
            <Button small kind="quiet" onClick={() => remove(at)}>
              {text.removeNorm}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button small onClick={() => append({ norm: '', articles: '', url: '' })}>
          {text.addNorm}
        </Button>
      </div>
    </FieldSet>
  )
}

/** Where a procedure is attended. */
export function PointFields({ form }: { form: SheetFormOf }) {
  const text = useMessages(messages).sheet
  const { fields: labels } = useInventoryWords()
  const { control, register, formState } = form
  const { fields, append, remove } = useFieldArray({ control, name: 'servicePoints' })
  const errors = formState.errors.servicePoints
  return (
    <FieldSet legend={labels.servicePoints}>
      {fields.map((point, at) => (
        <fieldset key={point.id} className={styles.part}>
          <legend>{text.pointLegend(at + 1)}</legend>
          <TextField
            label={text.pointName}
            error={errors?.[at]?.name?.message}
            {...register(`servicePoints.${at}.name`)}
          />
          <TextField
            label={text.address}
            optional
            error={errors?.[at]?.address?.message}
            {...register(`servicePoints.${at}.address`)}
          />
          <TextField
            label={text.hours}
            optional
            error={errors?.[at]?.hours?.message}
            {...register(`servicePoints.${at}.hours`)}
          />
          <div className={styles.actions}>
            <Button small kind="quiet" onClick={() => remove(at)}>
              {text.removePoint}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button small onClick={() => append({ name: '', address: '', hours: '' })}>
          {text.addPoint}
        </Button>
      </div>
    </FieldSet>
  )
}
