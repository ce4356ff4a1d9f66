import { MEMBER_KINDS, PERIOD_UNITS, TARGET_KINDS, TARGET_MODES } from '@gelt/domain'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SelectField, TextField } from '../../ui/text-field.tsx'
import styles from './settings.module.css'
import * as messages from './target.messages.ts'
import { HAS_MEMBERS, type TargetValues } from './target-input.rules.ts'

interface TargetFieldsProps<Output> {
  form: UseFormReturn<TargetValues, unknown, Output>
  /** With values, what they mean is fixed: kind, period and what it counts by. */
  hasValues: boolean
}

export function TargetFields<Output>({ form, hasValues }: TargetFieldsProps<Output>) {
  const text = useMessages(messages)
  const { errors } = form.formState
  const { kind, unitPlural } = form.watch()
  const isRatio = kind === 'RATIO'
  return (
    <>
      <TextField label={text.label} error={errors.label?.message} {...form.register('label')} />
      {hasValues ? (
        <p className={styles.note}>
          {text.kinds[kind]}. {text.fixed}
        </p>
      ) : (
        <SelectField label={text.kind} error={errors.kind?.message} {...form.register('kind')}>
          {TARGET_KINDS.map((one) => (
            <option key={one} value={one}>
              {text.kinds[one]}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField label={text.mode} error={errors.mode?.message} {...form.register('mode')}>
        {TARGET_MODES.map((one) => (
          <option key={one} value={one}>
            {text.modes[one]}
          </option>
        ))}
      </SelectField>
      <Controller
        name="goal"
        control={form.control}
        render={({ field }) => (
          <NumberField
            {...field}
            label={isRatio ? text.goalPercent : text.goal}
            optional
            help={text.goalHelp}
            unit={isRatio ? '%' : unitPlural}
            error={errors.goal?.message}
          />
        )}
      />
      <div className={styles.pair}>
        <TextField label={text.unit} error={errors.unit?.message} {...form.register('unit')} />
        <TextField
          label={text.unitPlural}
          error={errors.unitPlural?.message}
          {...form.register('unitPlural')}
        />
        {isRatio && (
          <>
            <TextField
              label={text.numeratorLabel}
              error={errors.numeratorLabel?.message}
              {...form.register('numeratorLabel')}
            />
            <TextField
              label={text.denominatorLabel}
              error={errors.denominatorLabel?.message}
              {...form.register('denominatorLabel')}
            />
          </>
        )}
        {!hasValues && (
          <SelectField
            label={text.periodUnit}
            error={errors.periodUnit?.message}
            {...form.register('periodUnit')}
          >
            {PERIOD_UNITS.map((one) => (
              <option key={one} value={one}>
                {text.periods[one]}
              </option>
            ))}
          </SelectField>
        )}
        {!hasValues && HAS_MEMBERS[kind] && (
          <SelectField
            label={text.memberKind}
            error={errors.memberKind?.message}
            {...form.register('memberKind')}
          >
            <option value="">{text.noMembers}</option>
            {MEMBER_KINDS.map((one) => (
              <option key={one} value={one}>
                {text.memberKinds[one]}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <CheckField label={text.wholeNumbers} {...form.register('wholeNumbers')} />
    </>
  )
}
