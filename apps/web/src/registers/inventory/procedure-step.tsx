import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { AutomationForm } from './automation.form.tsx'
import { DecisionsForm } from './decisions.form.tsx'
import { IdentifyForm } from './identify.form.tsx'
import { ImprovementForm } from './improvement.form.tsx'
import { PublicationForm } from './publication.form.tsx'
import { StudyForm } from './study.form.tsx'
import type { InventoryAct } from './work-acts.rules.ts'

const procedureFragment = graphql(`
  fragment ProcedureStep_procedure on Procedure {
    id
    improvements {
      id
      completedOn
      abandonedOn
      needsPartner
      partner {
        id
      }
      ...ImprovementForm_improvement
    }
    ...IdentifyForm_procedure
    ...StudyForm_procedure
    ...PublicationForm_procedure
    ...DecisionsForm_procedure
    ...AutomationForm_procedure
  }
`)

interface ProcedureStepProps {
  /** The entity’s slug. */
  entity: string
  /** The entity’s day. */
  today: string
  act: InventoryAct
  /** Why it doesn’t count yet. */
  reason: string
  procedure: FragmentType<typeof procedureFragment>
  onDone: () => void
}

/** The one form with which a procedure comes to count: what it lacks says which. */
export function ProcedureStep({
  entity,
  today,
  act,
  reason,
  onDone,
  ...props
}: ProcedureStepProps) {
  const procedure = readFragment(procedureFragment, props.procedure)
  const given = { procedure, today, onDone }
  if (act === 'registered') return <PublicationForm {...given} />
  if (act === 'studied') {
    return reason === 'CANDIDATE' ? <IdentifyForm {...given} /> : <StudyForm {...given} />
  }
  if (reason === 'UNDECIDED') return <DecisionsForm {...given} />
  if (act === 'online') return <AutomationForm {...given} />
  // The one that is to be finished, or whose partner is still to be named; none of them: a new one.
  const open = procedure.improvements.find(
    ({ completedOn, abandonedOn, needsPartner, partner }) =>
      !abandonedOn && (!completedOn || (needsPartner && !partner)),
  )
  return (
    <ImprovementForm
      entity={entity}
      procedureId={procedure.id}
      improvement={open ?? null}
      onDone={onDone}
    />
  )
}
