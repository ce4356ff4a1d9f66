import { updatePhaseInput } from '@gelt/domain'
import { useForm } from 'react-hook-form'
import { type FragmentType, graphql, readFragment } from '../gql/index.ts'
import { inputResolver } from '../lib/forms/input-resolver.ts'
import { useWriteForm } from '../lib/forms/use-write-form.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { useWrite } from '../lib/writing/use-write.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { CheckField } from '../ui/check-field.tsx'
import { DateField, TextArea, TextField } from '../ui/text-field.tsx'
import { WriteFormFrame } from '../ui/write-form-frame.tsx'
import { type PlanStatus, ReasonField, reasonFor } from './adopted-reason.tsx'
import { withPhaseDeadline } from './phase-deadline.rules.ts'
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
  const { language } = useLanguage()
  const announce = useAnnounce()
  const phase = readFragment(phaseFragment, props.phase)
  const update = useWrite(updatePhaseDocument)
  const input = fields.extend({ reason: reasonFor(plan.status) })
  const { name, definition, deadline, deadlineConfirmed, deadlineSource } = text
  const { reason } = common
  const labels = { name, definition, deadline, deadlineConfirmed, deadlineSource, reason }
  const values = {
    name: phase.name,
    definition: phase.definition,
    deadline: phase.deadline,
    deadlineConfirmed: phase.deadlineConfirmed,
    deadlineSource: phase.deadlineSource,
    reason: '',
  }
  const form = useForm({
    defaultValues: values,
    resolver: inputResolver<typeof values, ReturnType<typeof input.parse>>(input, labels, language),
  })
  const write = useWriteForm({
    form,
    draftKey: `phase:${phase.id}`,
    labels,
    stored: { version: phase.version, values },
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
      <TextField label={text.name} error={errors.name?.message} {...form.register('name')} />
      <TextArea
        label={text.definition}
        error={errors.definition?.message}
        {...form.register('definition')}
      />
      <DateField
        label={text.deadline}
        help={text.deadlineHelp}
        error={errors.deadline?.message}
        {...form.register('deadline')}
      />
      {typed !== phase.deadline && (
        <WhatIfNote
          entity={entity}
          validFrom={plan.validFrom}
          change={(whole) => (isDay ? withPhaseDeadline(whole, phase, typed) : null)}
        />
      )}
      <TextField
        label={text.deadlineSource}
        help={text.deadlineSourceHelp}
        error={errors.deadlineSource?.message}
        {...form.register('deadlineSource')}
      />
      <CheckField
        label={text.deadlineConfirmed}
        help={text.deadlineConfirmedHelp}
        error={errors.deadlineConfirmed?.message}
        {...form.register('deadlineConfirmed')}
      />
      <ReasonField
        status={plan.status}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}
