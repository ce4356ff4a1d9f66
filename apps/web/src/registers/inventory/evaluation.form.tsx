import { procedureSections } from '@gelt/domain'
import { z } from 'zod'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import {
  optionalWholeNumberText,
  percentOfShare,
  shareOfPercent,
} from '../../lib/forms/form-input.rules.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { AmountField } from './amount-field.tsx'
import * as messages from './procedure.messages.ts'
import { useInventoryWords } from './use-inventory-words.ts'
import { useUpdateSection } from './use-update-section.ts'

const procedureFragment = graphql(`
  fragment EvaluationForm_procedure on Procedure {
    id
    version
    evaluation {
      steps
      documents
      yearlyDemand
      satisfaction
    }
  }
`)

const { steps, documents, yearlyDemand, satisfaction } = procedureSections.evaluation.shape

const input = z.object({
  steps: optionalWholeNumberText(steps),
  documents: optionalWholeNumberText(documents),
  yearlyDemand: optionalWholeNumberText(yearlyDemand),
  satisfaction: z
    .string()
    .transform((percent): string | null | undefined => shareOfPercent(percent))
    .pipe(satisfaction),
})

interface EvaluationFormProps {
  procedure: FragmentType<typeof procedureFragment>
  onDone: () => void
}

/** What it costs a citizen, beyond what the citizen's sheet says. */
export function EvaluationForm({ onDone, ...props }: EvaluationFormProps) {
  const common = useMessages(messages)
  const text = common.evaluation
  const { fields: labels } = useInventoryWords()
  const announce = useAnnounce()
  const { id, version, evaluation } = readFragment(procedureFragment, props.procedure)
  const update = useUpdateSection(id, 'evaluation')
  const { form, write } = useWriteForm({
    input,
    values: {
      steps: textOf(evaluation?.steps),
      documents: textOf(evaluation?.documents),
      yearlyDemand: textOf(evaluation?.yearlyDemand),
      satisfaction: percentOf(evaluation?.satisfaction),
    },
    version,
    draftKey: `procedure:${id}:evaluation`,
    labels,
    refreshes: INVENTORY_FIELDS,
    readStored: (current) =>
      new Map([...current, ['satisfaction', percentOf(current.get('satisfaction'))]]),
    write: update,
    onWritten: () => {
      announce({ message: common.saved })
      onDone()
    },
  })
  return (
    <WriteFormFrame form={write} submit={common.save} onCancel={onDone}>
      <AmountField form={form} name="steps" label={labels.steps} unit={text.stepsUnit} />
      <AmountField
        form={form}
        name="documents"
        label={labels.documents}
        unit={text.documentsUnit}
      />
      <AmountField
        form={form}
        name="yearlyDemand"
        label={labels.yearlyDemand}
        unit={text.demandUnit}
      />
      <AmountField
        form={form}
        name="satisfaction"
        label={labels.satisfaction}
        unit="%"
        help={text.satisfactionHelp}
        optional
      />
    </WriteFormFrame>
  )
}

export function textOf(count: number | null | undefined): string {
  return count == null ? '' : String(count)
}

export function percentOf(share: string | null | undefined): string {
  return share == null ? '' : percentOfShare(share)
}
