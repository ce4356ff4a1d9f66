import type { Plan } from '@gelt/db'
import type { PlainDate, ProposalFacts, RegisterFacts } from '@gelt/domain'
import { endOfTime } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import type { RunSql } from '../../core/run-sql.ts'
import type { Transaction } from '../../core/writing/transaction.ts'
import { judgeDays } from '../../figures/progress/figure-of.ts'
import type { PlanSnapshot } from '../../figures/progress/plan-figures.ts'
import { snapshotOf } from '../../figures/progress/snapshot-of.ts'
import { emptyRegisters, readRegisterFacts } from '../../registers/facts/register-facts.sql.ts'
import { runIn } from '../../registers/rows/stored-row.sql.ts'

/** What a plan that counts nothing doesn't read. */
function registersOf(
  snapshot: PlanSnapshot | null,
  read: () => Promise<RegisterFacts>,
): RegisterFacts | Promise<RegisterFacts> {
  return snapshot && snapshot.facts !== emptyRegisters ? snapshot.facts : read()
}

function factsOn(
  asOf: PlainDate,
  registers: RegisterFacts,
  snapshot: PlanSnapshot | null,
): ProposalFacts {
  const figures = snapshot?.at(asOf).indicators
  return { asOf, registers, progressOf: (id) => figures?.get(id)?.progress ?? null }
}

/** What registers and plan in force said of a day, as recorded by a moment; null: now. */
export async function proposalFacts(
  context: Context,
  entityId: string,
  asOf: PlainDate,
  knownAt: Date | null,
): Promise<ProposalFacts> {
  const plans = await context.loaders.plansOf.load(entityId)
  const plan = plans.find(({ status }) => status === 'ADOPTED')
  const entity = plan ? await context.loaders.entity.load(entityId) : null
  const snapshot = plan && entity ? await snapshotOf(context, { ...plan, entity }, knownAt) : null
  if (snapshot) await judgeDays(context, snapshot, [asOf])
  const registers = await registersOf(snapshot, () =>
    readRegisterFacts(context.work.run, entityId, knownAt ?? endOfTime),
  )
  return factsOn(asOf, registers, snapshot)
}

/** The same inside a write, on its own connection. */
export async function proposalFactsUnderLock(
  context: Context,
  tx: Transaction,
  entityId: string,
  asOf: PlainDate,
): Promise<ProposalFacts> {
  const plan: Plan | null = await tx.plan.findFirst({ where: { entityId, status: 'ADOPTED' } })
  const snapshot = plan ? await context.figureCache.locked(tx, plan) : null
  const run: RunSql = runIn(tx)
  const registers = await registersOf(snapshot, () => readRegisterFacts(run, entityId, endOfTime))
  return factsOn(asOf, registers, snapshot)
}
