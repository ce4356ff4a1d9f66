import { errorMessage, thresholdsFit, updatePlanInput } from '@gelt/domain'
import { Controller } from 'react-hook-form'
import { z } from 'zod'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { percentOfShare, shareOfPercent } from '../../lib/forms/form-input.rules.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { ReasonField, reasonFor } from './adopted-reason.tsx'
import { updatePlanDocument } from './plan.document.ts'
import * as messages from './plan.messages.ts'
import * as settings from './settings.messages.ts'
import styles from './settings.module.css'
import { ThresholdsPicture } from './thresholds-picture.tsx'
import { WhatIfNote } from './what-if-note.tsx'

const planFragment = graphql(`
  fragment ThresholdsForm_plan on Plan {
    id
    status
    version
    validFrom
    onTrackFrom
    atRiskFrom
  }
`)

const { shape } = updatePlanInput
const percent = (share: z.ZodType<string, string>) =>
  z.string().transform(shareOfPercent).pipe(share)

interface ThresholdsFormProps {
  /** The entity’s slug. */
  entity: string
  plan: FragmentType<typeof planFragment>
}

/** From which part of the expected a row is on track or at risk, with a picture and what would move. */
export function ThresholdsForm({ entity, ...props }: ThresholdsFormProps) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const plan = readFragment(planFragment, props.plan)
  const update = useWrite(updatePlanDocument)
  const labels = {
    onTrackFrom: text.onTrackFrom,
    atRiskFrom: text.atRiskFrom,
    reason: common.reason,
  }
  const input = z
    .object({
      onTrackFrom: percent(shape.onTrackFrom.unwrap()),
      atRiskFrom: percent(shape.atRiskFrom.unwrap()),
      reason: reasonFor(plan.status),
    })
    .superRefine(({ onTrackFrom, atRiskFrom }, context) => {
      if (thresholdsFit(atRiskFrom, onTrackFrom)) return
      const params = { maximum: `${percentOfShare(onTrackFrom)} %` }
      context.addIssue({ code: 'custom', path: ['atRiskFrom'], message: 'ABOVE_RANGE', params })
    })
  const values = {
    onTrackFrom: percentOfShare(plan.onTrackFrom),
    atRiskFrom: percentOfShare(plan.atRiskFrom),
    reason: '',
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `thresholds:${plan.id}`,
    labels,
    version: plan.version,
    // The API tells shares, the form holds percentages.
    readStored: (current) =>
      new Map(
        (['onTrackFrom', 'atRiskFrom'] as const).map((field) => [
          field,
          percentOfShare(current.get(field) ?? ''),
        ]),
      ),
    write: (parsed, version) => update({ planId: plan.id, version, ...parsed }),
    onWritten: () => {
      form.resetField('reason', { defaultValue: '' })
      announce({ message: common.saved })
    },
  })
  const { errors } = form.formState
  const typed = form.watch()
  const shares = {
    onTrack: shareOfPercent(typed.onTrackFrom),
    atRisk: shareOfPercent(typed.atRiskFrom),
  }
  const isRight = thresholdsFit(shares.atRisk, shares.onTrack) && Number(shares.onTrack) <= 1
  return (
    <WriteFormFrame form={write} submit={common.save}>
      <div className={styles.pair}>
        {(['onTrackFrom', 'atRiskFrom'] as const).map((name) => (
          <Controller
            key={name}
            name={name}
            control={form.control}
            render={({ field }) => (
              <NumberField
                {...field}
                label={labels[name]}
                unit={text.ofExpected}
                error={errors[name]?.message}
              />
            )}
          />
        ))}
      </div>
      {isRight ? (
        <ThresholdsPicture {...shares} />
      ) : (
        <p className={styles.faint}>
          {errorMessage('INVALID_VALUE', language, { field: text.thresholds })}
        </p>
      )}
      {write.isDirty && (
        <WhatIfNote
          entity={entity}
          validFrom={plan.validFrom}
          change={(current) => (isRight ? { ...current, thresholds: shares } : null)}
        />
      )}
      <ReasonField
        status={plan.status}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
