import { formatDate, resolveDeadline } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, SelectField, TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './deadline.messages.ts'
import { type DeadlineValues, deadlineInput, readRule } from './deadline-input.rules.ts'
import type { deadlineRuleOf } from './deadline-rule.rules.ts'
import { setDeadlineDocument } from './rows.document.ts'
import styles from './settings.module.css'
import { withTerms } from './what-if.rules.ts'
import { WhatIfNote } from './what-if-note.tsx'

const TYPES = ['MONTHS', 'YEARS', 'YEAR_END', 'DATE', 'NONE'] as const

interface DeadlineFormProps {
  /** The entity’s slug. */
  entity: string
  validFrom: number
  planStartsOn: string
  indicator: {
    id: string
    row: number
    version: number
    deadline?: (Parameters<typeof deadlineRuleOf>[0] & { startsOn?: string | null }) | null
  }
  onDone: () => void
}

/** Another rule for the deadline of a row, with the day that it gives before it is saved. */
export function DeadlineForm(props: DeadlineFormProps) {
  const { entity, validFrom, planStartsOn, indicator, onDone } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const setDeadline = useWrite(setDeadlineDocument)
  const { deadline } = indicator
  const values: DeadlineValues = {
    type: deadline?.rule ?? 'MONTHS',
    amount: deadline?.amount ? String(deadline.amount) : '',
    date: deadline?.statedOn ?? '',
    startsOn: deadline?.startsOn ?? '',
    reason: '',
  }
  const labels = {
    type: text.type,
    amount: text.amount.MONTHS,
    date: text.amount.DATE,
    startsOn: text.startsOn,
    reason: text.reason,
  }
  const { form, write } = useWriteForm({
    input: deadlineInput,
    values,
    draftKey: `deadline:${indicator.id}`,
    labels,
    version: indicator.version,
    readStored: (current) =>
      new Map([
        ['type', current.get('rule') ?? 'NONE'],
        ['amount', current.get('amount') ?? null],
        ['date', current.get('statedOn') ?? null],
        ['startsOn', current.get('startsOn') ?? null],
      ]),
    write: (parsed, version) =>
      setDeadline({ indicatorId: indicator.id, version, acceptDeadlineId: null, ...parsed }),
    onWritten: () => {
      announce({ message: text.saved })
      onDone()
    },
  })
  const { errors } = form.formState
  const typed = form.watch()
  const rule = readRule(typed)
  const resolved = rule && resolveDeadline(rule, planStartsOn)
  const day = (value: string) => formatDate(value, language)
  const show = (field: string, value: unknown) => {
    const type = TYPES.find((one) => field === 'type' && one === value)
    return type ? text.types[type] : String(value ?? '')
  }
  return (
    <WriteFormFrame form={write} submit={text.save} show={show} onCancel={onDone}>
      <div className={styles.pair}>
        <SelectField label={text.type} error={errors.type?.message} {...form.register('type')}>
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {text.types[type]}
            </option>
          ))}
        </SelectField>
        {typed.type === 'DATE' && (
          <DateField
            label={text.amount.DATE}
            error={errors.date?.message}
            {...form.register('date')}
          />
        )}
        {typed.type !== 'DATE' && typed.type !== 'NONE' && (
          <TextField
            label={text.amount[typed.type]}
            inputMode="numeric"
            error={errors.amount?.message}
            {...form.register('amount')}
          />
        )}
      </div>
      <DateField
        label={text.startsOn}
        optional
        help={text.startsOnHelp}
        error={errors.startsOn?.message}
        {...form.register('startsOn')}
      />
      {rule && (
        <p className={styles.note} role="status">
          {!resolved && text.resultNone}
          {resolved &&
            (resolved.computed === resolved.date
              ? text.result(day(resolved.date))
              : text.resultMoved(day(resolved.date), day(resolved.computed)))}
        </p>
      )}
      {rule && write.isDirty && (
        <WhatIfNote
          entity={entity}
          validFrom={validFrom}
          row={indicator}
          change={(plan) =>
            withTerms(plan, (_terms, row) =>
              row.id === indicator.id
                ? { deadline: resolved?.date ?? null, startsOn: typed.startsOn || planStartsOn }
                : null,
            )
          }
        />
      )}
      <TextArea
        label={text.reason}
        help={text.reasonHelp}
        rows={2}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
