import {
  type CriterionDays,
  type DecisionKind,
  dailyRegister,
  isInRound,
  type ProposingCriterion,
  proposalOf,
  type RowValues,
  roundStatus,
} from '@gelt/domain'
import { InputRefusal, NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import type { Transaction } from '../../core/writing/transaction.ts'
import { hookRows, type RowEdit, type RowsScope } from '../../registers/rows/row-hooks.ts'
import { storeRows } from '../../registers/rows/row-write.sql.ts'
import { readRow, readRows, runIn } from '../../registers/rows/stored-row.sql.ts'
import { proposalFactsUnderLock } from './proposal-facts.ts'

/*
 * What the diagnosis has to say when rows of its lists are written: opening a round fixes its criteria, a criterion
 * in use keeps its words, what was submitted or approved stays as it is, and a confirmation keeps what was proposed.
 */

const criteria = dailyRegister('criteria')
const rounds = dailyRegister('rounds')
const assessments = dailyRegister('assessments')

export async function decisionsOn(
  tx: Transaction,
  entityId: string,
  subjectId: string,
): Promise<{ kind: DecisionKind; decidedById: string }[]> {
  return tx.decision.findMany({
    where: { entityId, subjectId },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
    select: { kind: true, decidedById: true },
  })
}

/** @throws StateRefusal ROUND_DECIDED for a round that was submitted or approved */
async function refuseDecided(tx: Transaction, entityId: string, roundId: string): Promise<void> {
  if (roundStatus(await decisionsOn(tx, entityId, roundId)) !== 'OPEN') {
    throw new StateRefusal('WRONG_STATE', { reason: 'ROUND_DECIDED' })
  }
}

hookRows('rounds', {
  async settle({ tx, entityId }, edits) {
    for (const { before, after } of edits) {
      if (before === null) continue
      if (before.values.referenceDay !== after.referenceDay) {
        throw new InputRefusal([{ path: ['referenceDay'], code: 'FIXED' }])
      }
      await refuseDecided(tx, entityId, before.id)
    }
    return edits.map(({ after }) => after)
  },
  created: openRound,
  annulling: ({ tx, entityId }, { id }) => refuseDecided(tx, entityId, id),
})

/** Fixes the criteria of a new round, with the results of the last approved one before it as proposals. */
async function openRound(
  { tx, entityId }: RowsScope,
  { id, code, values }: { id: string; code: string; values: RowValues },
): Promise<void> {
  const day = values.referenceDay ?? ''
  const standing = 'r.entity_id = $1::uuid AND r.annulled_reason IS NULL'
  const all = await readRows(runIn(tx), criteria, standing, [entityId])
  const set = all.filter((row) => isInRound(row.values as unknown as CriterionDays, day))
  if (set.length === 0) throw new StateRefusal('WRONG_STATE', { reason: 'NO_CRITERIA' })
  const former = await formerResults(tx, entityId, day)
  const rows = set.map((criterion) => {
    const {
      result = null,
      missing = null,
      norm = null,
      reason = null,
      from = null,
    } = former.get(criterion.id) ?? {}
    return {
      code: `${code}-${criterion.code}`,
      version: null,
      values: {
        ...Object.fromEntries(Object.keys(assessments.fields).map((key) => [key, null])),
        ...{ round: id, criterion: criterion.id, work: result ? 'PROPOSED' : 'TO_DO' },
        ...{ result, missing, norm, reason, proposedResult: result, proposedFrom: from },
      },
    }
  })
  await storeRows(tx, entityId, assessments, rows)
}

interface FormerResult {
  criterionId: string
  result: string
  missing: string | null
  norm: string | null
  reason: string | null
  /** Code of the round that says so. */
  from: string
}

/** What the last approved round up to a day confirmed, by criterion; a replacement inherits nothing. */
async function formerResults(
  tx: Transaction,
  entityId: string,
  day: string,
): Promise<ReadonlyMap<string, FormerResult>> {
  const found = await runIn(tx)<FormerResult>(
    `SELECT a.criterion_id AS "criterionId", a.result, a.missing, a.norm, a.reason, r.code AS from
     FROM assessment a JOIN diagnosis_round r ON r.id = a.round_id
     WHERE a.entity_id = $1::uuid AND a.work = 'CONFIRMED' AND r.id = (
       SELECT x.id FROM diagnosis_round x WHERE x.entity_id = $1::uuid AND x.reference_day < $2::date
         AND last_decision(x.entity_id, x.id) = 'APPROVED' ORDER BY x.reference_day DESC, x.code DESC LIMIT 1)`,
    [entityId, day],
  )
  return new Map(found.map((one) => [one.criterionId, one]))
}

hookRows('assessments', {
  async settle(scope, edits) {
    const roundIds = new Set(edits.map(({ after }) => after.round ?? ''))
    for (const roundId of roundIds) await refuseDecided(scope.tx, scope.entityId, roundId)
    const settled: RowValues[] = []
    for (const roundId of roundIds) {
      const own = edits.filter(({ after }) => after.round === roundId)
      settled.push(...(await confirmed(scope, roundId, own)))
    }
    const byKey = new Map(settled.map((values) => [values.criterion, values]))
    return edits.map(({ after }) => byKey.get(after.criterion ?? null) ?? after)
  },
})

/** What is confirmed keeps by whom, and what the registers proposed at that moment. */
async function confirmed(
  scope: RowsScope,
  roundId: string,
  edits: readonly RowEdit[],
): Promise<RowValues[]> {
  const { context, tx, entityId, actor, today } = scope
  const fresh = edits.filter(({ before, after }) => isConfirming(before?.values ?? null, after))
  const proposals = new Map<string, ReturnType<typeof proposalOf>>()
  if (fresh.length > 0) {
    const round = await readRow(runIn(tx), rounds, roundId)
    if (!round) throw new NotFoundRefusal()
    const day = round.values.referenceDay ?? today
    const facts = await proposalFactsUnderLock(context, tx, entityId, day)
    const ids = fresh.map(({ after }) => after.criterion)
    for (const row of await readRows(runIn(tx), criteria, 'r.id = ANY($1::uuid[])', [ids])) {
      proposals.set(row.id, proposalOf(row.values as unknown as ProposingCriterion, facts))
    }
  }
  return edits.map((edit) => {
    const { after } = edit
    if (after.work !== 'CONFIRMED') return { ...after, confirmedBy: null }
    if (!fresh.includes(edit)) return after
    const proposal = proposals.get(after.criterion ?? '')
    return {
      ...after,
      confirmedBy: actor.id,
      assessedOn: after.assessedOn ?? today,
      // Where no register proposes, what the round before said stays kept.
      ...(proposal && {
        proposedResult: proposal.result,
        proposedFrom: proposal.from,
        proposedVersion: String(proposal.version),
      }),
    }
  })
}

/** Whoever says another result answers for it, as whoever confirms. */
function isConfirming(before: RowValues | null, after: RowValues): boolean {
  if (after.work !== 'CONFIRMED') return false
  const said = ['result', 'missing', 'norm', 'reason'] as const
  return before?.work !== 'CONFIRMED' || said.some((key) => before[key] !== after[key])
}

/** What of a criterion in use may still change: the last day, and what proposes. */
const FIXED_IN_USE = ['groupName', 'words', 'minimumContent', 'norm', 'article', 'inForceFrom']

async function usedIds(
  tx: Transaction,
  entityId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.assessment.findMany({
    where: { entityId, criterionId: { in: [...ids] } },
    distinct: ['criterionId'],
    select: { criterionId: true },
  })
  return new Set(rows.map(({ criterionId }) => criterionId))
}

hookRows('criteria', {
  async settle({ tx, entityId }, edits) {
    const known = edits.flatMap(({ before }) => (before ? [before.id] : []))
    const used = known.length > 0 ? await usedIds(tx, entityId, known) : new Set()
    for (const { before, after } of edits) {
      if (!before || !used.has(before.id)) continue
      if (FIXED_IN_USE.some((key) => before.values[key] !== after[key])) {
        throw new StateRefusal('WRONG_STATE', { reason: 'CRITERION_IN_USE' })
      }
    }
    return edits.map(({ after }) => after)
  },
  async annulling({ tx, entityId }, { id }) {
    if ((await usedIds(tx, entityId, [id])).has(id)) {
      throw new StateRefusal('WRONG_STATE', { reason: 'CRITERION_IN_USE' })
    }
  },
})
