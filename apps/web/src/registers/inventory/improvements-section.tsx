import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { ImprovementForm } from './improvement.form.tsx'
import * as messages from './improvement.messages.ts'
import { ImprovementItem } from './improvement-item.tsx'
import styles from './procedure.module.css'

const procedureFragment = graphql(`
  fragment ImprovementsSection_procedure on Procedure {
    id
    improvements {
      id
      ...ImprovementItem_improvement
    }
  }
`)

interface ImprovementsSectionProps {
  entity: string
  mayEdit: boolean
  procedure: FragmentType<typeof procedureFragment>
}

/** What is done to make it better, each with what it saves a citizen. */
export function ImprovementsSection({ entity, mayEdit, ...props }: ImprovementsSectionProps) {
  const text = useMessages(messages)
  const [isAdding, setAdding] = useState(false)
  const { id, improvements } = readFragment(procedureFragment, props.procedure)
  return (
    <FormSection title={text.title} help={<p>{text.help}</p>}>
      <div className={styles.stack}>
        {improvements.length === 0 && !isAdding && <p>{text.none}</p>}
        <div>
          {improvements.map((improvement) => (
            <ImprovementItem
              key={improvement.id}
              entity={entity}
              procedureId={id}
              improvement={improvement}
              mayEdit={mayEdit}
            />
          ))}
        </div>
        {isAdding ? (
          <ImprovementForm
            entity={entity}
            procedureId={id}
            improvement={null}
            onDone={() => setAdding(false)}
          />
        ) : (
          mayEdit && (
            <Button small onClick={() => setAdding(true)}>
              {text.add}
            </Button>
          )
        )}
      </div>
    </FormSection>
  )
}
