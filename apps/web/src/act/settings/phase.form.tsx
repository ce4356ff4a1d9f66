import { updatePhaseInput } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { type PlanStatus, ReasonField, reasonFor } from './adopted-reason.tsx'
import { withPhaseDeadline } from './phase-deadline.rules.ts'
import { PhaseFields, usePhaseLabels } from './phase-fields.tsx'
import { updatePhaseDocument } from './phases.document.ts'
import * as messages from './phases.messages.ts'
import * as settings from './settings.messages.ts'
import { WhatIfNote } from './what-if-note.tsx'

const phaseFragment = graphql(`
  fragment PhaseForm_phase on Phase {
    id
    version
    name
    definition
    deadline
    deadlineConfirmed
    deadlineSource
  }
`)

const fields = updatePhaseInput.pick({
  name: true,
  definition: true,
  deadline: true,
  deadlineConfirmed: true,
  deadlineSource: true,
})

interface PhaseFormProps {
  /** The entity’s slug. */
  entity: string
  plan: { validFrom: number; status: PlanStatus }
  phase: FragmentType<typeof phaseFragment>
}

/** Name, meaning and deadline of a phase, and where the deadline was read. */
export function PhaseForm({ entity, plan, ...props }: PhaseFormProps) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const announce = useAnnounce()
  const phase = readFragment(phaseFragment, props.phase)
  const update = useWrite(updatePhaseDocument)
  const input = fields.extend({ reason: reasonFor(plan.status) })
  const labels = { ...usePhaseLabels(), reason: common.reason }
  const values = {
    name: phase.name,
    definition: phase.definition,
    deadline: phase.deadline,
    deadlineConfirmed: phase.deadlineConfirmed,
    deadlineSource: phase.deadlineSource,
    reason: '',
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `phase:${phase.id}`,
    labels,
    version: phase.version,
    write: (parsed, version) => update({ phaseId: phase.id, version, ...parsed }),
    onWritten: () => {
      form.resetField('reason', { defaultValue: '' })
      announce({ message: common.saved })
    },
  })
  const { errors } = form.formState
  const typed = form.watch('deadline')
  const isDay = fields.shape.deadline.safeParse(typed).success
  const show = (field: string, value: unknown) =>
    field === 'deadlineConfirmed' ? (value ? text.yes : text.no) : String(value ?? '')
  return (
    <WriteFormFrame form={write} submit={common.save} show={show}>
      <PhaseFields
        bind={(field) => ({ ...form.register(field), error: errors[field]?.message })}
        effect={
          typed !== phase.deadline && (
            <WhatIfNote
              entity={entity}
              validFrom={plan.validFrom}
              change={(whole) => (isDay ? withPhaseDeadline(whole, phase, typed) : null)}
            />
          )
        }
      />
      <ReasonField
        status={plan.status}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
