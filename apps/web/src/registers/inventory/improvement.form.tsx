import { useQuery } from '@apollo/client/react'
import {
  CONTROL_QUESTIONS,
  type ControlQuestion,
  createImprovementInput,
  IMPROVEMENT_TYPES,
} from '@gelt/domain'
import type { z } from 'zod'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { answerText, optionalWholeNumberText } from '../../lib/forms/form-input.rules.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { CheckField, FieldSet } from '../../ui/check-field.tsx'
import { DateField, SelectField, TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { AmountField } from './amount-field.tsx'
import { textOf } from './evaluation.form.tsx'
import { createImprovementDocument, updateImprovementDocument } from './improvement.document.ts'
import * as improvements from './improvement.messages.ts'
import { procedureChoicesDocument } from './procedure.document.ts'
import * as messages from './procedure.messages.ts'
import styles from './procedure.module.css'
import { useInventoryWords } from './use-inventory-words.ts'

const improvementFragment = graphql(`
  fragment ImprovementForm_improvement on Improvement {
    id
    version
    description
    kind {
      id
      type
      name
      verified
    }
    stepsBefore
    stepsAfter
    daysBefore
    daysAfter
    costBefore
    costAfter
    documentsBefore
    documentsAfter
    needsPartner
    partner {
      id
      name
    }
    answerable {
      id
      name
    }
    startsOn
    endsOn
    completedOn
    control {
      hasWorkPlan
      isImplemented
      isUpdatedInSuit
      isPublicised
      benefitsUsers
      isMeasured
    }
  }
`)

const { shape } = createImprovementInput
const input = createImprovementInput.omit({ procedureId: true, idempotencyKey: true }).extend({
  stepsBefore: optionalWholeNumberText(shape.stepsBefore),
  stepsAfter: optionalWholeNumberText(shape.stepsAfter),
  daysBefore: optionalWholeNumberText(shape.daysBefore),
  daysAfter: optionalWholeNumberText(shape.daysAfter),
  documentsBefore: optionalWholeNumberText(shape.documentsBefore),
  documentsAfter: optionalWholeNumberText(shape.documentsAfter),
  hasWorkPlan: answerText,
  isImplemented: answerText,
  isUpdatedInSuit: answerText,
  isPublicised: answerText,
  benefitsUsers: answerText,
  isMeasured: answerText,
})
type Answer = z.input<typeof answerText>

const AMOUNTS = ['steps', 'days', 'cost', 'documents'] as const

interface ImprovementFormProps {
  entity: string
  procedureId: string
  /** Null: a new one. */
  improvement: FragmentType<typeof improvementFragment> | null
  onDone: () => void
}

/** What is done, its before and after, who takes part, its days and the six control questions. */
export function ImprovementForm({ entity, procedureId, onDone, ...props }: ImprovementFormProps) {
  const common = useMessages(messages)
  const text = useMessages(improvements)
  const { fields } = useInventoryWords()
  const announce = useAnnounce()
  const stored = props.improvement ? readFragment(improvementFragment, props.improvement) : null
  const { data } = useQuery(procedureChoicesDocument, { variables: { entity } })
  const create = useWrite(createImprovementDocument)
  const update = useWrite(updateImprovementDocument)
  const answerOf = (question: ControlQuestion): Answer => {
    const answer = stored?.control?.[question]
    return answer == null ? '' : answer ? 'true' : 'false'
  }
  const labels = {
    ...fields,
    answerableId: text.answerable,
    startsOn: text.startsOn,
    endsOn: text.endsOn,
  }
  const { form, write } = useWriteForm({
    input,
    values: {
      kindId: stored?.kind.id ?? '',
      description: stored?.description ?? '',
      stepsBefore: textOf(stored?.stepsBefore),
      stepsAfter: textOf(stored?.stepsAfter),
      daysBefore: textOf(stored?.daysBefore),
      daysAfter: textOf(stored?.daysAfter),
      costBefore: stored?.costBefore ?? '',
      costAfter: stored?.costAfter ?? '',
      documentsBefore: textOf(stored?.documentsBefore),
      documentsAfter: textOf(stored?.documentsAfter),
      needsPartner: stored?.needsPartner ?? false,
      partnerId: stored?.partner?.id ?? '',
      answerableId: stored?.answerable?.id ?? '',
      startsOn: stored?.startsOn ?? '',
      endsOn: stored?.endsOn ?? '',
      completedOn: stored?.completedOn ?? '',
      hasWorkPlan: answerOf('hasWorkPlan'),
      isImplemented: answerOf('isImplemented'),
      isUpdatedInSuit: answerOf('isUpdatedInSuit'),
      isPublicised: answerOf('isPublicised'),
      benefitsUsers: answerOf('benefitsUsers'),
      isMeasured: answerOf('isMeasured'),
    },
    version: stored?.version ?? null,
    draftKey: stored ? `improvement:${stored.id}` : `improvement:new:${procedureId}`,
    labels,
    refreshes: INVENTORY_FIELDS,
    write: (parsed, version) => {
      // A partner of what needs none would be refused, and has no field to be seen in.
      const given = { ...parsed, partnerId: parsed.needsPartner ? parsed.partnerId : null }
      return stored
        ? update({ improvementId: stored.id, version, ...given })
        : create({ procedureId, ...given })
    },
    onWritten: () => {
      announce({ message: stored ? text.saved : text.added })
      onDone()
    },
  })
  const { errors } = form.formState
  const needsPartner = form.watch('needsPartner')
  const choices = data?.entity
  const kinds = (
    choices?.improvementKinds ?? (stored ? [{ ...stored.kind, active: true }] : [])
  ).filter(({ id, active }) => active || id === stored?.kind.id)
  const organisations = (choices?.organisations ?? []).filter(({ activeTo }) => !activeTo)
  // Choices that arrive after the form must not lose what is chosen.
  const arrived = choices ? 'arrived' : 'waiting'
  return (
    <WriteFormFrame
      form={write}
      submit={stored ? common.save : text.addNow}
      onCancel={onDone}
      show={(field, value) => {
        const held = String(value ?? '')
        if (held === 'true') return text.yes
        if (held === 'false') return text.no
        if (field === 'kindId') return kinds.find(({ id }) => id === held)?.name ?? held
        return held
      }}
    >
      <SelectField
        key={`kind ${arrived}`}
        label={labels.kindId}
        error={errors.kindId?.message}
        {...form.register('kindId')}
      >
        <option value="">{text.chooseKind}</option>
        {IMPROVEMENT_TYPES.map((type) => (
          <optgroup key={type} label={text.type[type]}>
            {kinds
              .filter((kind) => kind.type === type)
              .map(({ id, name, verified }) => (
                <option key={id} value={id}>
                  {verified ? name : `${name} (${text.unverified})`}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      <TextArea
        label={labels.description}
        error={errors.description?.message}
        {...form.register('description')}
      />
      <FieldSet legend={text.beforeAfter}>
        {AMOUNTS.map((amount) => (
          <div key={amount} className={styles.pair}>
            {(['Before', 'After'] as const).map((moment) => (
              <AmountField
                key={moment}
                form={form}
                name={`${amount}${moment}`}
                label={labels[`${amount}${moment}`]}
              />
            ))}
          </div>
        ))}
      </FieldSet>
      <CheckField
        label={labels.needsPartner}
        error={errors.needsPartner?.message}
        {...form.register('needsPartner')}
      />
      {needsPartner && (
        <SelectField
          key={`partner ${arrived}`}
          label={labels.partnerId}
          error={errors.partnerId?.message}
          {...form.register('partnerId')}
        >
          <option value="">{text.noPartner}</option>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {choices?.people && (
        <SelectField
          label={labels.answerableId}
          error={errors.answerableId?.message}
          {...form.register('answerableId')}
        >
          <option value="">{text.nobody}</option>
          {choices.people.edges.map(({ node }) => (
            <option key={node.id} value={node.id}>
              {node.name}
            </option>
          ))}
        </SelectField>
      )}
      <div className={styles.pair}>
        <DateField
          label={labels.startsOn}
          optional
          error={errors.startsOn?.message}
          {...form.register('startsOn')}
        />
        <DateField
          label={labels.endsOn}
          optional
          error={errors.endsOn?.message}
          {...form.register('endsOn')}
        />
      </div>
      <DateField
        label={labels.completedOn}
        optional
        help={text.completedHelp}
        max={choices?.today}
        error={errors.completedOn?.message}
        {...form.register('completedOn')}
      />
      <FieldSet legend={text.control}>
        <div className={styles.pair}>
          {CONTROL_QUESTIONS.map((question) => (
            <SelectField
              key={question}
              label={labels[question]}
              error={errors[question]?.message}
              {...form.register(question)}
            >
              <option value="">{text.notAnswered}</option>
              <option value="true">{text.yes}</option>
              <option value="false">{text.no}</option>
            </SelectField>
          ))}
        </div>
      </FieldSet>
    </WriteFormFrame>
  )
}
