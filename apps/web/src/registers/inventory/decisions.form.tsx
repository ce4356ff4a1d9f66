import {
  DECISIONS,
  type Decision,
  FEASIBILITIES,
  type Feasibility,
  procedureSections,
} from '@gelt/domain'
import type { DecisionQuestion } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { DateField, SelectField, TextArea } from '../../ui/text-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import * as messages from './procedure.messages.ts'
import styles from './procedure.module.css'
import { useInventoryWords } from './use-inventory-words.ts'
import { useUpdateSection } from './use-update-section.ts'

const procedureFragment = graphql(`
  fragment DecisionsForm_procedure on Procedure {
    id
    version
    decisions {
      question
      answer
      decidedOn
      reason
    }
  }
`)

const QUESTIONS: Record<Decision, DecisionQuestion> = {
  optimisable: 'OPTIMISABLE',
  rationalisable: 'RATIONALISABLE',
  automatable: 'AUTOMATABLE',
}

interface DecisionsFormProps {
  today: string
  procedure: FragmentType<typeof procedureFragment>
  onDone: () => void
}

/** The three decisions, each with its day and its justification. */
export function DecisionsForm({ today, onDone, ...props }: DecisionsFormProps) {
  const common = useMessages(messages)
  const text = common.decisions
  const { fields: labels } = useInventoryWords()
  const announce = useAnnounce()
  const { id, version, decisions } = readFragment(procedureFragment, props.procedure)
  const update = useUpdateSection(id, 'decisions')
  const stored = (decision: Decision) =>
    decisions?.find(({ question }) => question === QUESTIONS[decision])
  const answerOf = (decision: Decision): Feasibility => stored(decision)?.answer ?? 'UNDECIDED'
  const dayOf = (decision: Decision) => stored(decision)?.decidedOn ?? ''
  const reasonOf = (decision: Decision) => stored(decision)?.reason ?? ''
  const { form, write } = useWriteForm({
    input: procedureSections.decisions,
    values: {
      optimisable: answerOf('optimisable'),
      optimisableOn: dayOf('optimisable'),
      optimisableReason: reasonOf('optimisable'),
      rationalisable: answerOf('rationalisable'),
      rationalisableOn: dayOf('rationalisable'),
      rationalisableReason: reasonOf('rationalisable'),
      automatable: answerOf('automatable'),
      automatableOn: dayOf('automatable'),
      automatableReason: reasonOf('automatable'),
    },
    version,
    draftKey: `procedure:${id}:decisions`,
    labels,
    refreshes: INVENTORY_FIELDS,
    write: (parsed, seen) => {
      const input = { ...parsed }
      for (const decision of DECISIONS) {
        // An open question has neither day nor justification.
        if (parsed[decision] !== 'UNDECIDED') continue
        input[`${decision}On`] = null
        input[`${decision}Reason`] = null
      }
      return update(input, seen)
    },
    onWritten: () => {
      announce({ message: common.saved })
      onDone()
    },
  })
  const { errors } = form.formState
  const values = form.watch()
  return (
    <WriteFormFrame
      form={write}
      submit={common.save}
      onCancel={onDone}
      show={(_field, value) =>
        FEASIBILITIES.some((answer) => answer === value)
          ? text.answers[value as Feasibility]
          : String(value ?? '')
      }
    >
      {DECISIONS.map((decision) => (
        <fieldset key={decision} className={styles.part}>
          <legend>{text.questions[QUESTIONS[decision]]}</legend>
          <SelectField
            label={labels[decision]}
            error={errors[decision]?.message}
            {...form.register(decision, {
              onChange: ({ target }) => {
                if (target.value !== 'UNDECIDED') {
                  form.setValue(`${decision}On`, today, { shouldDirty: true })
                }
              },
            })}
          >
            {FEASIBILITIES.map((answer) => (
              <option key={answer} value={answer}>
                {text.answers[answer]}
              </option>
            ))}
          </SelectField>
          {values[decision] !== 'UNDECIDED' && (
            <>
              <DateField
                label={text.on}
                max={today}
                error={errors[`${decision}On`]?.message}
                {...form.register(`${decision}On`)}
              />
              <TextArea
                label={text.reason}
                optional={values[decision] === 'YES'}
                help={text.reasonHelp}
                rows={2}
                error={errors[`${decision}Reason`]?.message}
                {...form.register(`${decision}Reason`)}
              />
            </>
          )}
        </fieldset>
      ))}
    </WriteFormFrame>
  )
}
