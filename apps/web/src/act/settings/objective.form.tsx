import { z } from 'zod'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useWriteForm } from '../../lib/forms/use-write-form.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { CheckField, FieldSet } from '../../ui/check-field.tsx'
import { WriteFormFrame } from '../../ui/write-form-frame.tsx'
import { setObjectiveRowsDocument } from './objectives.document.ts'
import * as messages from './objectives.messages.ts'
import styles from './settings.module.css'

const objectiveFragment = graphql(`
  fragment ObjectiveForm_objective on Objective {
    id
    position
    rows
    version
  }
`)

/** Boxes hold texts; the input takes numbers. */
const input = z.object({ rows: z.array(z.string().transform(Number)) })

interface ObjectiveFormProps {
  objective: FragmentType<typeof objectiveFragment>
  /** The plan’s rows, in order. */
  rows: readonly { row: number; shortName: string }[]
  onDone: () => void
}

/** Which rows serve an objective: a box for each. */
export function ObjectiveForm({ rows, onDone, ...props }: ObjectiveFormProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const objective = readFragment(objectiveFragment, props.objective)
  const setRows = useWrite(setObjectiveRowsDocument)
  const labels = { rows: text.rows }
  const values = { rows: objective.rows.map(String) }
  const { form, write } = useWriteForm({
    input,
    values,
    draftKey: `objective:${objective.id}`,
    labels,
    version: objective.version,
    write: (parsed, version) => setRows({ objectiveId: objective.id, version, ...parsed }),
    onWritten: () => {
      announce({ message: text.saved(objective.position) })
      onDone()
    },
  })
  return (
    <WriteFormFrame
      form={write}
      submit={text.save}
      onCancel={onDone}
      show={(_field, value) => (Array.isArray(value) ? value.join(', ') : '')}
    >
      <FieldSet legend={text.rows} error={form.formState.errors.rows?.message}>
        <div className={styles.rowChecks}>
          {rows.map(({ row, shortName }) => (
            // Each in a box of its own: fields of a group stand closer than those of a grid.
            <div key={row}>
              <CheckField
                label={text.row(row, shortName)}
                value={String(row)}
                {...form.register('rows')}
              />
            </div>
          ))}
        </div>
      </FieldSet>
    </WriteFormFrame>
  )
}
