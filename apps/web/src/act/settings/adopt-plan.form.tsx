import { adoptPlanInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { adoptPlanDocument } from './plan.document.ts'
import * as messages from './plan.messages.ts'
import styles from './settings.module.css'

const planFragment = graphql(`
  fragment AdoptPlanForm_plan on Plan {
    id
    title
    version
    resolutionNumber
    resolutionDate
    indicators {
      id
    }
  }
`)

const input = adoptPlanInput.pick({ resolutionNumber: true, resolutionDate: true })

/** The act that makes a draft the plan. */
export function AdoptPlanForm(props: { plan: FragmentType<typeof planFragment> }) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const plan = readFragment(planFragment, props.plan)
  const adopt = useWrite(adoptPlanDocument)
  const labels = {
    resolutionNumber: text.resolutionNumber,
    resolutionDate: text.resolutionDate,
  }
  const values = {
    resolutionNumber: plan.resolutionNumber ?? '',
    resolutionDate: plan.resolutionDate ?? '',
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `plan-adopt:${plan.id}`,
    labels,
    version: plan.version,
    write: (act, version) => adopt({ planId: plan.id, version, ...act }),
    onWritten: () => announce({ message: text.adoptedNow(plan.title) }),
  })
  const { errors } = form.formState
  const rows = plan.indicators.length
  return (
    <>
      <p>{text.adopting(rows)}</p>
      {rows > 0 && (
        <WriteFormFrame form={write} submit={text.adoptNow}>
          <div className={styles.pair}>
            <TextField
              label={text.resolutionNumber}
              error={errors.resolutionNumber?.message}
              {...form.register('resolutionNumber')}
            />
            <DateField
              label={text.resolutionDate}
              error={errors.resolutionDate?.message}
              {...form.register('resolutionDate')}
            />
          </div>
        </WriteFormFrame>
      )}
    </>
  )
}
