import { endTargetMemberInput, updateTargetMemberInput } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { MemberDays } from './member-days.tsx'
import { endTargetMemberDocument, updateTargetMemberDocument } from './rows.document.ts'
import * as settings from './settings.messages.ts'
import * as messages from './target.messages.ts'
import type { TargetPlace } from './target-place.ts'
import { type WhatIfPlan, withTerms } from './what-if.rules.ts'
import { WhatIfNote } from './what-if-note.tsx'

interface Member {
  /** Global id. */
  id: string
  name: string
  activeFrom?: string | null
  activeTo?: string | null
  deadline?: string | null
  version: number
}

interface MemberFormProps {
  place: TargetPlace
  targetId: string
  member: Member
  onDone: () => void
}

const editInput = updateTargetMemberInput.omit({
  memberId: true,
  version: true,
  idempotencyKey: true,
})
const endInput = endTargetMemberInput.pick({ activeTo: true, reason: true })

/** The plan with other days of one member. */
function withMember(
  plan: WhatIfPlan,
  targetId: string,
  memberId: string,
  days: { activeFrom?: string | null; activeTo?: string | null; deadline?: string | null },
): WhatIfPlan {
  return withTerms(plan, ({ id, members }) =>
    id === targetId
      ? { members: members.map((one) => (one.id === memberId ? { ...one, ...days } : one)) }
      : null,
  )
}

/** Name, first day and own deadline of a member. */
export function EditMemberForm({ place, targetId, member, onDone }: MemberFormProps) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const announce = useAnnounce()
  const update = useWrite(updateTargetMemberDocument)
  const labels = {
    name: text.name,
    activeFrom: text.activeFrom,
    deadline: text.deadline,
    reason: text.reason,
  }
  const values = {
    name: member.name,
    activeFrom: member.activeFrom ?? '',
    deadline: member.deadline ?? '',
    reason: '',
  }
  const { form, write } = useWriteForm({
    input: editInput,
    values,
    draftKey: `member:${member.id}`,
    labels,
    version: member.version,
    write: (parsed, version) => update({ memberId: member.id, version, ...parsed }),
    onWritten: () => {
      announce({ message: text.memberSaved(form.getValues('name')) })
      onDone()
    },
  })
  const { errors } = form.formState
  const { activeFrom, deadline } = form.watch()
  const moves = activeFrom !== values.activeFrom || deadline !== values.deadline
  return (
    <WriteFormFrame form={write} submit={common.save} onCancel={onDone}>
      <TextField label={text.name} error={errors.name?.message} {...form.register('name')} />
      <MemberDays bind={(name) => ({ ...form.register(name), error: errors[name]?.message })} />
      {moves && (
        <WhatIfNote
          entity={place.entity}
          validFrom={place.validFrom}
          row={place.indicator}
          change={(plan) =>
            withMember(plan, targetId, member.id, {
              activeFrom: activeFrom || null,
              deadline: deadline || null,
            })
          }
        />
      )}
      <TextField
        label={text.reason}
        optional
        help={text.reasonHelp}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}

/** Takes a member out of the denominator from the day after its last one. */
export function EndMemberForm(props: MemberFormProps & { today: string }) {
  const { place, targetId, member, today, onDone } = props
  const text = useMessages(messages)
  const announce = useAnnounce()
  const end = useWrite(endTargetMemberDocument)
  const labels = { activeTo: text.activeTo, reason: text.reason }
  const values = { activeTo: today, reason: '' }
  const { form, write } = useWriteForm({
    input: endInput,
    values,
    draftKey: `member-end:${member.id}`,
    labels,
    version: member.version,
    write: (parsed, version) => end({ memberId: member.id, version, ...parsed }),
    onWritten: () => {
      announce({ message: text.memberEnded(member.name) })
      onDone()
    },
  })
  const { errors } = form.formState
  const activeTo = form.watch('activeTo')
  return (
    <WriteFormFrame form={write} submit={text.endMember} onCancel={onDone} isDangerous>
      <DateField
        label={text.activeTo}
        help={text.endHelp}
        error={errors.activeTo?.message}
        {...form.register('activeTo')}
      />
      <WhatIfNote
        entity={place.entity}
        validFrom={place.validFrom}
        row={place.indicator}
        change={(plan) => (activeTo ? withMember(plan, targetId, member.id, { activeTo }) : null)}
      />
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
