import type { ActionArea, Indicator, Target, TargetMember } from '@gelt/db'
import { optionalPlainDateOf } from '../../core/dates.ts'
import { encodeId } from '../../core/ids.ts'
import type { Image } from '../../core/writing/stored-row.ts'

// What the audit log and a conflict show, by the names that the inputs use.

function globalId(type: string, id: string | null): string | null {
  return id && encodeId(type, id)
}

export function areaImage(area: ActionArea): Image {
  const { listText, tableText, shortName, benefits, responsibles, resources } = area
  return { listText, tableText, shortName, benefits, responsibles, resources }
}

export function indicatorImage(indicator: Indicator): Image {
  const { row, name, shortName, goalText, activity, benefits } = indicator
  const { responsibles, resources, reading, notApplicable } = indicator
  return {
    ...{ row, name, shortName, goalText, activity, benefits, responsibles, resources, reading },
    weight: indicator.weight.toFixed(),
    notApplicable,
    answerableId: globalId('Person', indicator.answerableId),
    answerableOfficeId: globalId('Office', indicator.answerableOfficeId),
  }
}

export function targetImage(target: Target): Image {
  const { label, kind, mode, unit, unitPlural, periodUnit, wholeNumbers, memberKind } = target
  const { numeratorLabel, denominatorLabel } = target
  return {
    ...{ label, kind, mode, goal: target.goal?.toFixed() ?? null, unit, unitPlural, periodUnit },
    ...{ wholeNumbers, memberKind, numeratorLabel, denominatorLabel },
    archived: target.archivedAt !== null,
  }
}

export function memberImage(member: TargetMember): Image {
  const { kind, name, reason } = member
  return {
    kind,
    name,
    activeFrom: optionalPlainDateOf(member.activeFrom),
    activeTo: optionalPlainDateOf(member.activeTo),
    deadline: optionalPlainDateOf(member.deadline),
    reason,
  }
}
