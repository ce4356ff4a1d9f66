import { addTargetMemberInput, type MemberKind } from '@gelt/domain'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { SelectField, TextField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { MemberDays } from './member-days.tsx'
import { addTargetMemberDocument } from './rows.document.ts'
import * as messages from './target.messages.ts'
import type { TargetPlace } from './target-place.ts'
import { withTerms } from './what-if.rules.ts'
import { WhatIfNote } from './what-if-note.tsx'

const input = addTargetMemberInput.omit({ targetId: true, idempotencyKey: true })

/** The field of the input that says which member it is. */
const ID_FIELDS = { OFFICE: 'officeId', PHASE: 'phaseId', BODY: 'bodyId' } as const

function idFieldOf(kind: MemberKind) {
  return kind === 'OFFICE' || kind === 'PHASE' || kind === 'BODY' ? ID_FIELDS[kind] : null
}

interface AddMemberFormProps {
  place: TargetPlace
  targetId: string
  memberKind: MemberKind
  /** Those of a list that aren’t members yet; undefined: members are named freely. */
  choices: readonly { id: string; name: string }[] | undefined
  onDone: () => void
}

/** Another one that the target counts by. */
export function AddMemberForm(props: AddMemberFormProps) {
  const { place, targetId, memberKind, choices, onDone } = props
  const text = useMessages(messages)
  const announce = useAnnounce()
  const add = useWrite(addTargetMemberDocument)
  const idField = idFieldOf(memberKind)
  const labels = {
    name: text.name,
    officeId: text.member,
    phaseId: text.member,
    bodyId: text.member,
    activeFrom: text.activeFrom,
    deadline: text.deadline,
    reason: text.reason,
  }
  const values = {
    name: '',
    officeId: '',
    phaseId: '',
    bodyId: '',
    activeFrom: '',
    deadline: '',
    reason: '',
  }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `member:new:${targetId}`,
    labels,
    version: null,
    write: (parsed) => add({ targetId, ...parsed }),
    onWritten: () => {
      announce({ message: text.memberAdded })
      onDone()
    },
  })
  const { errors } = form.formState
  const typed = form.watch()
  const isNamed = Boolean(idField ? typed[idField] : typed.name.trim())
  return (
    <WriteFormFrame form={write} submit={text.addMember} onCancel={onDone}>
      {idField && choices ? (
        <SelectField
          label={text.member}
          error={errors[idField]?.message}
          {...form.register(idField)}
        >
          <option value="">{text.chooseMember}</option>
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : (
        <TextField label={text.name} error={errors.name?.message} {...form.register('name')} />
      )}
      <MemberDays bind={(name) => ({ ...form.register(name), error: errors[name]?.message })} />
      {isNamed && (
        <WhatIfNote
          entity={place.entity}
          validFrom={place.validFrom}
          row={place.indicator}
          change={(plan) =>
            withTerms(plan, ({ id, members }) =>
              id === targetId
                ? {
                    members: [
                      ...members,
                      {
                        id: 'new',
                        name: typed.name,
                        activeFrom: typed.activeFrom || null,
                        activeTo: null,
                        deadline: typed.deadline || null,
                      },
                    ],
                  }
                : null,
            )
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
