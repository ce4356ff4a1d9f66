import { ANSWER_UNITS, studyProcedureInput } from '@gelt/domain'
import { z } from 'zod'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { optionalChoice, optionalWholeNumberText } from '../../lib/forms/form-input.rules.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, SelectField } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { AmountField } from './amount-field.tsx'
import { textOf } from './evaluation.form.tsx'
import { studyProcedureDocument } from './procedure.document.ts'
import * as messages from './procedure.messages.ts'
import styles from './procedure.module.css'
import * as steps from './steps.messages.ts'
import { useInventoryWords } from './use-inventory-words.ts'

const procedureFragment = graphql(`
  fragment StudyForm_procedure on Procedure {
    id
    version
    cost
    answerDays
    answerUnit
    studiedOn
    evaluation {
      steps
      documents
      yearlyDemand
    }
  }
`)

const { shape } = studyProcedureInput
const input = z.object({
  studiedOn: shape.studiedOn,
  steps: optionalWholeNumberText(shape.steps),
  documents: optionalWholeNumberText(shape.documents),
  yearlyDemand: optionalWholeNumberText(shape.yearlyDemand),
  cost: shape.cost,
  answerDays: optionalWholeNumberText(shape.answerDays),
  answerUnit: optionalChoice(shape.answerUnit),
})

interface StudyFormProps {
  today: string
  procedure: FragmentType<typeof procedureFragment>
  onDone: () => void
}

/** Says that its evaluation is complete, with what of it is not stored yet. */
export function StudyForm({ today, onDone, ...props }: StudyFormProps) {
  const common = useMessages(messages)
  const text = useMessages(steps)
  const { fields, value } = useInventoryWords()
  const announce = useAnnounce()
  const procedure = readFragment(procedureFragment, props.procedure)
  const { evaluation } = procedure
  const study = useWrite(studyProcedureDocument)
  const labels = { ...fields, studiedOn: text.day }
  const { form, write } = useWriteForm({
    input,
    values: {
      studiedOn: procedure.studiedOn ?? today,
      steps: textOf(evaluation?.steps),
      documents: textOf(evaluation?.documents),
      yearlyDemand: textOf(evaluation?.yearlyDemand),
      cost: procedure.cost ?? '',
      answerDays: textOf(procedure.answerDays),
      answerUnit: procedure.answerUnit ?? '',
    },
    version: procedure.version,
    draftKey: `procedure:${procedure.id}:study`,
    labels,
    refreshes: INVENTORY_FIELDS,
    write: ({ answerDays, ...parsed }, version) =>
      study({
        procedureId: procedure.id,
        version,
        ...parsed,
        answerDays: parsed.answerUnit === 'IMMEDIATE' ? 0 : answerDays,
      }),
    onWritten: () => {
      announce({ message: text.studied })
      onDone()
    },
  })
  const { errors } = form.formState
  const unit = form.watch('answerUnit')
  return (
    <WriteFormFrame form={write} submit={text.study} onCancel={onDone}>
      <p className={styles.note}>{text.studyHelp}</p>
      <AmountField
        form={form}
        name="steps"
        label={labels.steps}
        unit={common.evaluation.stepsUnit}
      />
      <AmountField
        form={form}
        name="documents"
        label={labels.documents}
        unit={common.evaluation.documentsUnit}
      />
      <SelectField
        label={labels.answerUnit}
        error={errors.answerUnit?.message}
        {...form.register('answerUnit')}
      >
        <option value="">{common.sheet.unitOpen}</option>
        {ANSWER_UNITS.map((one) => (
          <option key={one} value={one}>
            {value('answerUnit', one)}
          </option>
        ))}
      </SelectField>
      {unit !== 'IMMEDIATE' && (
        <AmountField
          form={form}
          name="answerDays"
          label={labels.answerDays}
          unit={common.sheet.days}
        />
      )}
      <AmountField
        form={form}
        name="cost"
        label={labels.cost}
        unit={common.sheet.pesos}
        help={common.sheet.costHelp}
      />
      <AmountField
        form={form}
        name="yearlyDemand"
        label={labels.yearlyDemand}
        unit={common.evaluation.demandUnit}
      />
      <DateField
        label={labels.studiedOn}
        max={today}
        error={errors.studiedOn?.message}
        {...form.register('studiedOn')}
      />
    </WriteFormFrame>
  )
}
