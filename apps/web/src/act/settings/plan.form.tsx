import { formatDate, resolveDeadline, updatePlanInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { wholeNumberText } from '../../lib/forms/form-input.rules.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { ReasonField, reasonFor } from './adopted-reason.tsx'
import { deadlineRuleOf } from './deadline-rule.rules.ts'
import { updatePlanDocument } from './plan.document.ts'
import * as messages from './plan.messages.ts'
import * as settings from './settings.messages.ts'
import styles from './settings.module.css'
import { SpanFields, useSpanLabels } from './span-fields.tsx'

const planFragment = graphql(`
  fragment PlanForm_plan on Plan {
    id
    status
    version
    title
    validFrom
    validTo
    startsOn
    endsOn
    resolutionNumber
    resolutionDate
    signatory
    signatoryPost
    indicators {
      id
      row
      shortName
      deadline {
        id
        rule
        amount
        statedOn
        resolvedOn
      }
    }
  }
`)

const { shape } = updatePlanInput
const fields = updatePlanInput
  .pick({
    title: true,
    startsOn: true,
    endsOn: true,
    resolutionNumber: true,
    resolutionDate: true,
    signatory: true,
    signatoryPost: true,
  })
  .extend({
    validFrom: wholeNumberText(shape.validFrom.unwrap()),
    validTo: wholeNumberText(shape.validTo.unwrap()),
  })

/** Title, validity, days and act of a plan. */
export function PlanForm(props: { plan: FragmentType<typeof planFragment> }) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const plan = readFragment(planFragment, props.plan)
  const update = useWrite(updatePlanDocument)
  const input = fields.extend({ reason: reasonFor(plan.status) })
  const labels = {
    title: text.name,
    ...useSpanLabels(),
    resolutionNumber: text.resolutionNumber,
    resolutionDate: text.resolutionDate,
    signatory: text.signatory,
    signatoryPost: text.signatoryPost,
    reason: common.reason,
  }
  const values = {
    title: plan.title,
    validFrom: String(plan.validFrom),
    validTo: String(plan.validTo),
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    resolutionNumber: plan.resolutionNumber ?? '',
    resolutionDate: plan.resolutionDate ?? '',
    signatory: plan.signatory ?? '',
    signatoryPost: plan.signatoryPost ?? '',
    reason: '',
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `plan:${plan.id}`,
    labels,
    version: plan.version,
    write: (parsed, version) => update({ planId: plan.id, version, ...parsed }),
    onWritten: () => {
      form.resetField('reason', { defaultValue: '' })
      announce({ message: common.saved })
    },
  })
  const { errors } = form.formState
  const startsOn = form.watch('startsOn')
  const moves = movedDeadlines(plan.indicators, startsOn)
  return (
    <WriteFormFrame form={write} submit={common.save}>
      <TextField label={text.name} error={errors.title?.message} {...form.register('title')} />
      <SpanFields bind={(name) => ({ ...form.register(name), error: errors[name]?.message })} />
      {startsOn !== plan.startsOn && (
        <div className={styles.note} role="status">
          <p>{text.startMoves(moves.length)}</p>
          <ul>
            {moves.map(({ row, name, before, after }) => (
              <li key={row}>
                {text.deadlineMoves(
                  row,
                  name,
                  formatDate(before, language),
                  formatDate(after, language),
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
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
        <TextField
          label={text.signatory}
          error={errors.signatory?.message}
          {...form.register('signatory')}
        />
        <TextField
          label={text.signatoryPost}
          error={errors.signatoryPost?.message}
          {...form.register('signatoryPost')}
        />
      </div>
      <ReasonField
        status={plan.status}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}

interface Row {
  row: number
  shortName: string
  deadline?: (Parameters<typeof deadlineRuleOf>[0] & { resolvedOn?: string | null }) | null
}

/** Deadlines in months and years follow the start; the others stay. */
function movedDeadlines(rows: readonly Row[], startsOn: string) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(startsOn)) return []
  return rows.flatMap(({ row, shortName, deadline }) => {
    const rule = deadline && deadlineRuleOf(deadline)
    if (rule?.type !== 'MONTHS' && rule?.type !== 'YEARS') return []
    const after = resolveDeadline(rule, startsOn)?.date
    const before = deadline?.resolvedOn ?? null
    return after && before && after !== before ? [{ row, name: shortName, before, after }] : []
  })
}
