import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { EditableSection } from '../../ui/editable-section.tsx'
import { AutomationSection } from './automation-section.tsx'
import { CitizenSheet } from './citizen-sheet.tsx'
import { DecisionsSection } from './decisions-section.tsx'
import { EvaluationSection } from './evaluation-section.tsx'
import { HistorySection } from './history-section.tsx'
import { IdentitySection } from './identity-section.tsx'
import { ImprovementsSection } from './improvements-section.tsx'
import * as messages from './procedure.messages.ts'
import styles from './procedure.module.css'
import { PublicationSection } from './publication-section.tsx'
import { SheetForm } from './sheet.form.tsx'
import { StepsSection } from './steps-section.tsx'

const procedureFragment = graphql(`
  fragment ProcedureInside_procedure on Procedure {
    id
    code
    viewerMayEdit
    retiredOn
    ...CitizenSheet_procedure
    ...SheetForm_procedure
    ...StepsSection_procedure
    ...IdentitySection_procedure
    ...EvaluationSection_procedure
    ...DecisionsSection_procedure
    ...ImprovementsSection_procedure
    ...PublicationSection_procedure
    ...AutomationSection_procedure
  }
`)

interface ProcedureInsideProps {
  entity: string
  /** The entity’s day. */
  today: string
  procedure: FragmentType<typeof procedureFragment>
}

/** All that the entity’s own people keep of a procedure, each part edited where it stands. */
export function ProcedureInside({ entity, today, ...props }: ProcedureInsideProps) {
  const text = useMessages(messages)
  const procedure = readFragment(procedureFragment, props.procedure)
  // What was taken out is read, and put back; nothing else.
  const mayEdit = procedure.viewerMayEdit && !procedure.retiredOn
  return (
    <div className={styles.inside}>
      <StepsSection entity={entity} procedure={procedure} today={today} />
      <EditableSection
        title={text.sheet.title}
        help={<p>{text.sheet.help}</p>}
        editLabel={text.sheet.edit}
        mayEdit={mayEdit}
        form={(onDone) => <SheetForm procedure={procedure} onDone={onDone} />}
      >
        <CitizenSheet procedure={procedure} level={3} />
      </EditableSection>
      <PublicationSection procedure={procedure} today={today} mayEdit={mayEdit} />
      <AutomationSection procedure={procedure} today={today} mayEdit={mayEdit} />
      <EvaluationSection procedure={procedure} mayEdit={mayEdit} />
      <DecisionsSection procedure={procedure} today={today} mayEdit={mayEdit} />
      <ImprovementsSection entity={entity} procedure={procedure} mayEdit={mayEdit} />
      <IdentitySection entity={entity} procedure={procedure} mayEdit={mayEdit} />
      <HistorySection entity={entity} code={procedure.code} />
    </div>
  )
}
