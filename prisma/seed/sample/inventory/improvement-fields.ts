import type { PlainDate, ProcedureFields } from '@gelt/domain'
import { improvementKinds } from '../../alvarado/improvement-kinds.ts'
import type { PersonKey } from '../../people.ts'
import type { SeedIds } from '../../stable-id.ts'
import type { SampleImprovement } from './improvements.ts'

/** All that is written of an improvement, as its columns; decimals as text. */
export interface ImprovementFields {
  procedureId: string
  kindId: string
  description: string
  stepsBefore: number | null
  stepsAfter: number | null
  daysBefore: number | null
  daysAfter: number | null
  costBefore: string | null
  costAfter: string | null
  documentsBefore: number | null
  documentsAfter: number | null
  needsPartner: boolean
  partnerId: string | null
  answerableId: string | null
  startsOn: PlainDate | null
  endsOn: PlainDate | null
  completedOn: PlainDate | null
  abandonedOn: PlainDate | null
  abandonedReason: string | null
  hasWorkPlan: boolean | null
  isImplemented: boolean | null
  isUpdatedInSuit: boolean | null
  isPublicised: boolean | null
  benefitsUsers: boolean | null
  isMeasured: boolean | null
}

function improvementKindId(ids: SeedIds, name: string): string {
  const kind = improvementKinds.find(([, one]) => one === name)
  if (!kind) throw new Error(`no «${name}» in the catalogue`)
  return ids.of('improvementKind', ...kind)
}

/** An improvement on its first day: what is asked for today beside what will be. */
export function newImprovement(
  improvement: SampleImprovement,
  today: ProcedureFields,
  { ids, answerable }: { ids: SeedIds; answerable: PersonKey },
): ImprovementFields {
  const { code, kind, description, after, drops = [], startsOn, endsOn } = improvement
  const { steps, answerDays, cost, documents } = today
  return {
    procedureId: ids.of('procedure', code),
    kindId: improvementKindId(ids, kind),
    description,
    stepsBefore: steps,
    stepsAfter: after.steps ?? steps,
    daysBefore: answerDays,
    daysAfter: after.days ?? answerDays,
    costBefore: cost,
    costAfter: after.cost === undefined ? cost : String(after.cost),
    documentsBefore: documents,
    documentsAfter: documents === null ? null : documents - drops.length,
    needsPartner: improvement.needsPartner ?? false,
    partnerId: improvement.partner ? ids.organisation(improvement.partner) : null,
    answerableId: ids.person(answerable),
    startsOn,
    endsOn,
    completedOn: null,
    abandonedOn: null,
    abandonedReason: null,
    hasWorkPlan: true,
    isImplemented: null,
    isUpdatedInSuit: null,
    isPublicised: null,
    benefitsUsers: null,
    isMeasured: null,
  }
}
