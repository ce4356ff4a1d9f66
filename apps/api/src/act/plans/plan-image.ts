import type { Incentive, Objective, Passage, Phase, Plan } from '@gelt/db'
import { optionalPlainDateOf, plainDateOf } from '../../core/dates.ts'
import type { Image } from '../../core/writing/stored-row.ts'

/** A plan's own fields as the audit log and a conflict show them. */
export function planImage(plan: Plan): Image {
  const { title, validFrom, validTo, resolutionNumber, epigraph } = plan
  const { signatory, signatoryPost, vision, status } = plan
  return {
    title,
    validFrom,
    validTo,
    startsOn: plainDateOf(plan.startsOn),
    endsOn: plainDateOf(plan.endsOn),
    resolutionNumber,
    resolutionDate: optionalPlainDateOf(plan.resolutionDate),
    epigraph,
    signatory,
    signatoryPost,
    vision,
    onTrackFrom: plan.onTrackFrom.toFixed(),
    atRiskFrom: plan.atRiskFrom.toFixed(),
    status,
  }
}

export function phaseImage(phase: Phase): Image {
  const { name, definition, deadlineConfirmed, deadlineSource } = phase
  return {
    name,
    definition,
    deadline: plainDateOf(phase.deadline),
    deadlineConfirmed,
    deadlineSource,
  }
}

export function objectiveImage({ text }: Objective): Image {
  return { text }
}

/** The act's words of an incentive; how it went here is an image of its own. */
export function incentiveImage({ name, text }: Incentive): Image {
  return { name, text }
}

export function passageImage({ kind, text }: Passage): Image {
  return { kind, text }
}

/** What an objective or a passage is called in the log: it has words and no name. */
export function wordsLabel({ text }: { text: string }): string {
  return text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text.replace(/[.;]$/, '')
}
