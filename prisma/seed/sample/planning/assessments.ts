import { CRITERIA_CATALOGUE, type DailyField, PROPOSAL_VERSION } from '@gelt/domain'
import { by, type RowWrite, rowsOf, type SampleRow } from '../registers/sample-row.ts'
import type { CriterionStory, Finding, PhaseStories } from './criterion-story.ts'
import { information } from './information.ts'
import { interaction } from './interaction.ts'
import { democracy, transaction, transformation } from './later-phases.ts'
import { assessorOf, corrected, type SampleRound, sampleRounds } from './rounds.ts'

/** By phase, from the first. */
const phases: readonly PhaseStories[] = [
  information,
  interaction,
  transaction,
  transformation,
  democracy,
]

type Write = RowWrite<DailyField<'assessments'>>

const assessment = rowsOf('assessments')

/** The source of the registers that a criterion is proposed by. */
function sourceOf(criterion: string): string | null {
  // Added by the committee, for a channel.
  if (criterion === 'F1-48') return 'CHANNELS'
  return CRITERIA_CATALOGUE.find(({ code }) => code === criterion)?.proposedBy ?? null
}

/** What the row says when its round is opened: nothing, or what the round before found. */
function opened(round: SampleRound, criterion: string, former: Finding | null): Write {
  const { result = null, missing = null, norm = null, reason = null } = former ?? {}
  const before = sampleRounds[sampleRounds.indexOf(round) - 1]
  const proposed = former ? { proposedResult: result, proposedFrom: before?.code ?? null } : {}
  return {
    ...by('committee', round.openedOn, {
      ...{ round: round.code, criterion, work: former ? 'PROPOSED' : 'TO_DO' },
      ...{ result, missing, norm, reason, ...proposed },
    }),
    untold: true,
  }
}

function confirmed(finding: Finding, criterion: string, on: string, phase: number): Write {
  const { proposed, ...said } = finding
  const assessor = assessorOf(phase)
  return by(assessor, on, {
    ...{ ...said, work: 'CONFIRMED', assessedOn: on, confirmedBy: assessor },
    ...(proposed && {
      ...{ proposedResult: proposed, proposedFrom: sourceOf(criterion) },
      proposedVersion: String(PROPOSAL_VERSION),
    }),
  })
}

function writesOf(round: SampleRound, criterion: string, told: CriterionStory, phase: number) {
  const at = sampleRounds.indexOf(round)
  const finding = told[at] ?? null
  if (finding === null) return null
  const first = opened(round, criterion, told[at - 1] ?? null)
  const on = round.days[phase - 1] ?? round.openedOn
  if (round.code !== corrected.round || criterion !== corrected.criterion) {
    return [first, confirmed(finding, criterion, on, phase)] as const
  }
  const { before } = corrected
  const wrong = { ...finding, result: before, proposed: before, missing: null, observation: null }
  return [
    ...[first, confirmed(wrong, criterion, on, phase)],
    confirmed(finding, criterion, corrected.on, phase),
  ] as const
}

/** Every assessment of the rounds, each opened with its round and confirmed once, or twice where it was corrected. */
export const sampleAssessments: readonly SampleRow[] = sampleRounds.flatMap((round) =>
  phases.flatMap((stories, index) =>
    Object.entries(stories).flatMap(([criterion, told]) => {
      const writes = writesOf(round, criterion, told, index + 1)
      if (writes === null) return []
      const code = `${round.code}-${criterion}`
      const [first, ...later] = writes
      return [{ ...assessment(code, first, ...later), code }]
    }),
  ),
)
