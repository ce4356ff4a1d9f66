import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { ObjectiveForm } from './objective.form.tsx'
import * as messages from './objectives.messages.ts'
import styles from './settings.module.css'

const objectiveFragment = graphql(`
  fragment ObjectiveRows_objective on Objective {
    id
    position
    rows
    ...ObjectiveForm_objective
  }
`)

interface ObjectiveRowsProps {
  objective: FragmentType<typeof objectiveFragment>
  /** The plan’s rows, in order. */
  indicators: readonly { row: number; shortName: string }[]
  mayEdit: boolean
}

/** The rows that serve an objective, and the form to say otherwise. */
export function ObjectiveRows({ indicators, mayEdit, ...props }: ObjectiveRowsProps) {
  const text = useMessages(messages)
  const objective = readFragment(objectiveFragment, props.objective)
  const [isOpen, setOpen] = useState(false)
  if (isOpen) {
    return <ObjectiveForm objective={objective} rows={indicators} onDone={() => setOpen(false)} />
  }
  const serving = indicators.filter(({ row }) => objective.rows.includes(row))
  return (
    <>
      {serving.length > 0 && (
        <ul className={styles.serving}>
          {serving.map(({ row, shortName }) => (
            <li key={row}>{text.row(row, shortName)}</li>
          ))}
        </ul>
      )}
      {mayEdit && (
        <Button onClick={() => setOpen(true)}>
          {text.change}
          <VisuallyHidden>: {text.title(objective.position)}</VisuallyHidden>
        </Button>
      )}
    </>
  )
}
