import type { Status } from '@gelt/domain'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Badge } from '../badge.tsx'
import { StatusBadge } from '../status-badge.tsx'
import * as messages from './figures-ui.messages.ts'

interface PlanMarksProps {
  plan: { status: 'DRAFT' | 'ADOPTED' | 'SUPERSEDED' }
  /** How the plan goes; null: not known by the day looked at. */
  status: Status | null
}

/** Beside a plan's title: how it goes, and whether it isn't, or no longer, the one in force. */
export function PlanMarks({ plan, status }: PlanMarksProps) {
  const text = useMessages(messages).plan
  return (
    <>
      {status && <StatusBadge status={status} />}
      {plan.status !== 'ADOPTED' && <Badge>{text[plan.status]}</Badge>}
    </>
  )
}
