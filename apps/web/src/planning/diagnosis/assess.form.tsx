import { dailyRegister, type RowValues } from '@gelt/domain'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { rowInput } from '../../lib/registers/row-input.rules.ts'
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import styles from './assess.module.css'
import {
  type Criterion,
  type HeldAssessment,
  heldAssessment,
  NEEDED,
  RESULTS,
  type Result,
} from './criteria.rules.ts'
import { assessDocument, DIAGNOSIS_FIELDS } from './diagnosis.document.ts'
import { fieldLabel, resultWord } from './diagnosis-words.ts'
import * as messages from './round.messages.ts'

const assessments = dailyRegister('assessments')
const FIELDS = ['result', 'missing', 'norm', 'reason', 'observation', 'assessedOn'] as const

interface AssessFormProps {
  criterion: Criterion
  /** Ids of the row’s own fields that no form has. */
  roundId: string
  /** The entity's day. */
  today: string
  onConfirmed: (result: Result) => void
  onCancel: () => void
}

/** The result of one criterion: 1 to 4 choose it, Enter confirms. What a result needs is asked for at once. */
export function AssessForm({ criterion, roundId, today, ...props }: AssessFormProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const label = (name: (typeof FIELDS)[number]) => fieldLabel('assessments', name, language)
  const assess = useWrite(assessDocument)
  const box = useRef<HTMLDivElement>(null)
  const [input] = useState(() => {
    const before: RowValues = { round: roundId, criterion: criterion.criterionId }
    return rowInput(assessments, before, today)
  })
  const { form, write } = useWriteForm<HeldAssessment, RowValues, unknown>({
    input,
    values: heldAssessment(criterion, today),
    version: criterion.version,
    draftKey: `assessment:${criterion.assessmentId}`,
    labels: Object.fromEntries(FIELDS.map((name) => [name, label(name)])),
    // Somebody else's work on it doesn't take back that this person confirms.
    readStored: (current) =>
      new Map([...current].filter(([field, value]) => field !== 'work' && value !== null)),
    refreshes: DIAGNOSIS_FIELDS,
    write: (values, version) =>
      assess({
        rowId: criterion.assessmentId ?? '',
        version,
        ...withoutNeedless(values),
      } as Parameters<typeof assess>[0]),
    onWritten: () => props.onConfirmed(form.getValues('result') as Result),
  })
  const result = form.watch('result')
  const errors = form.formState.errors
  const field = (name: keyof HeldAssessment) => ({
    error: errors[name]?.message,
    ...form.register(name),
  })

  // Whoever opens it, or comes from the one before, goes on typing.
  useEffect(() => {
    const radios = box.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? []
    const chosen = [...radios].find(({ checked }) => checked) ?? radios[0]
    chosen?.focus()
    box.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) return
    if (event.target.matches('textarea')) {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
      event.preventDefault()
      void write.onSubmit()
      return
    }
    const chosen = RESULTS[Number(event.key) - 1]
    if (chosen === undefined || !event.target.matches('input[type="radio"]')) return
    event.preventDefault()
    form.setValue('result', chosen, { shouldDirty: true })
    setAsked(chosen)
  }

  // By keyboard the first text that a result needs is the next thing to write.
  const [asked, setAsked] = useState<Result | null>(null)
  const { setFocus, getValues } = form
  useEffect(() => {
    if (asked === null) return
    const empty = NEEDED[asked].find((name) => getValues(name).trim() === '')
    setFocus(empty ?? 'result')
    setAsked(null)
  }, [asked, setFocus, getValues])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the form inside, whose controls have the focus
    <div ref={box} className={styles.form} onKeyDown={onKeyDown}>
      <WriteFormFrame
        form={write}
        submit={text.confirm}
        onCancel={props.onCancel}
        show={(name, value) =>
          name === 'result' ? resultWord(value as Result, language) : String(value ?? '')
        }
      >
        <fieldset className={styles.results}>
          <legend>{label('result')}</legend>
          {RESULTS.map((one, index) => (
            <label key={one} className={styles.result}>
              <input type="radio" value={one} {...form.register('result')} />
              <span>
                <span className={styles.key} aria-hidden="true">
                  {index + 1}
                </span>{' '}
                {resultWord(one, language)}
              </span>
            </label>
          ))}
          {errors.result && <p className={styles.error}>{errors.result.message}</p>}
        </fieldset>
        {result === 'IN_PART' && (
          <TextArea
            label={label('missing')}
            help={text.missingHelp}
            rows={2}
            {...field('missing')}
          />
        )}
        {result === 'NOT_APPLICABLE' && (
          <>
            <TextField label={label('norm')} {...field('norm')} />
            <TextArea label={label('reason')} rows={2} {...field('reason')} />
          </>
        )}
        <TextArea
          label={label('observation')}
          help={text.observationHelp}
          optional
          rows={2}
          {...field('observation')}
        />
        <DateField label={label('assessedOn')} max={today} optional {...field('assessedOn')} />
      </WriteFormFrame>
      <p className={styles.keys}>{text.keys}</p>
    </div>
  )
}

/** What was typed for another result than the one confirmed doesn't stay beside it. */
function withoutNeedless(values: RowValues): RowValues {
  const kept: readonly string[] = NEEDED[values.result as Result] ?? []
  const only = (name: string) => (kept.includes(name) ? (values[name] ?? null) : null)
  return { ...values, missing: only('missing'), norm: only('norm'), reason: only('reason') }
}
