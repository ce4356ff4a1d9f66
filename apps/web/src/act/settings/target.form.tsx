import { percentOfShare } from '../../lib/forms/form-input.rules.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { ReasonField, reasonFor } from './adopted-reason.tsx'
import { createTargetDocument, updateTargetDocument } from './rows.document.ts'
import * as settings from './settings.messages.ts'
import * as messages from './target.messages.ts'
import { TargetFields } from './target-fields.tsx'
import { type TargetValues, targetInput } from './target-input.rules.ts'
import type { TargetPlace } from './target-place.ts'
import { withTerms } from './what-if.rules.ts'
import { WhatIfNote } from './what-if-note.tsx'

interface StoredTarget {
  /** Global id. */
  id: string
  version: number
  label: string
  kind: TargetValues['kind']
  mode: TargetValues['mode']
  goal?: string | null
  unit: string
  unitPlural: string
  periodUnit: TargetValues['periodUnit']
  wholeNumbers: boolean
  memberKind?: Exclude<TargetValues['memberKind'], ''> | null
  numeratorLabel?: string | null
  denominatorLabel?: string | null
  rules?: { readings: readonly unknown[] } | null
}

interface TargetFormProps {
  place: TargetPlace
  /** Null: a new one. */
  target: StoredTarget | null
  onDone: () => void
}

const EMPTY: TargetValues = {
  label: '',
  kind: 'TOTAL',
  mode: 'REACH',
  goal: '',
  unit: '',
  unitPlural: '',
  periodUnit: 'HALF_YEAR',
  wholeNumbers: true,
  memberKind: '',
  numeratorLabel: '',
  denominatorLabel: '',
  reason: '',
}

/** What a row commits to; says before it is saved what another goal changes. */
export function TargetForm({ place, target, onDone }: TargetFormProps) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const announce = useAnnounce()
  const create = useWrite(createTargetDocument)
  const update = useWrite(updateTargetDocument)
  const input = targetInput(reasonFor(place.status))
  const labels = {
    label: text.label,
    kind: text.kind,
    mode: text.mode,
    goal: text.goal,
    unit: text.unit,
    unitPlural: text.unitPlural,
    periodUnit: text.periodUnit,
    wholeNumbers: text.wholeNumbers,
    memberKind: text.memberKind,
    numeratorLabel: text.numeratorLabel,
    denominatorLabel: text.denominatorLabel,
    reason: common.reason,
  }
  const values = target ? valuesOf(target) : EMPTY
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: target ? `target:${target.id}` : `target:new:${place.indicator.id}`,
    labels,
    version: target?.version ?? null,
    readStored: (current) => {
      const goal = current.get('goal') ?? ''
      const isRatio = current.get('kind') === 'RATIO'
      return new Map([...current, ['goal', isRatio ? percentOfShare(goal) : goal]])
    },
    write: (parsed, version) =>
      target
        ? update({ targetId: target.id, version, ...parsed })
        : create({ indicatorId: place.indicator.id, ...parsed }),
    onWritten: () => {
      announce({ message: text.saved(form.getValues('label')) })
      onDone()
    },
  })
  const read = input.safeParse({ ...form.watch(), reason: '—————' })
  return (
    <WriteFormFrame
      form={write}
      submit={target ? common.save : text.add}
      onCancel={onDone}
      show={(field, value) => {
        if (field === 'kind') return text.kinds[value as TargetValues['kind']]
        if (field === 'mode') return text.modes[value as TargetValues['mode']]
        return String(value ?? '')
      }}
    >
      <TargetFields form={form} hasValues={(target?.rules?.readings.length ?? 0) > 0} />
      {target && write.isDirty && (
        <WhatIfNote
          entity={place.entity}
          validFrom={place.validFrom}
          row={place.indicator}
          change={(plan) => {
            if (!read.success) return null
            const { kind, mode, goal, periodUnit, wholeNumbers } = read.data
            return withTerms(plan, ({ id }) =>
              id === target.id ? { kind, mode, goal, periodUnit, wholeNumbers } : null,
            )
          }}
        />
      )}
      <ReasonField
        status={place.status}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </WriteFormFrame>
  )
}

function valuesOf(target: StoredTarget): TargetValues {
  const goal = target.goal ?? ''
  return {
    label: target.label,
    kind: target.kind,
    mode: target.mode,
    goal: target.kind === 'RATIO' ? percentOfShare(goal) : goal,
    unit: target.unit,
    unitPlural: target.unitPlural,
    periodUnit: target.periodUnit,
    wholeNumbers: target.wholeNumbers,
    memberKind: target.memberKind ?? '',
    numeratorLabel: target.numeratorLabel ?? '',
    denominatorLabel: target.denominatorLabel ?? '',
    reason: '',
  }
}
