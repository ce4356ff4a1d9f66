import type { Prisma } from '@gelt/db'
import type { RegisterFacts } from '@gelt/domain'
import { LRUCache } from 'lru-cache'
import { type PlanStructure, readPlanStructure } from '../../act/structure/plan-structure.sql.ts'
import type { PlanKey } from '../../act/structure/plan-structure.ts'
import { endOfTime } from '../../core/clock.ts'
import type { RunSql } from '../../core/run-sql.ts'
import { emptyRegisters, readRegisterFacts } from '../../registers/facts/register-facts.sql.ts'
import { readApprovedReadings } from './approved-readings.sql.ts'
import { PlanSnapshot } from './plan-figures.ts'

declare module '../../core/context.ts' {
  interface Services {
    figureCache: FigureCache
  }
}

interface Entry {
  promise: Promise<PlanSnapshot | null>
  /** Set once it has been read. */
  snapshot?: PlanSnapshot | null
}

function keyOf(plan: PlanKey, knownAt: Date | null): string {
  return `${plan.id} ${plan.epoch} ${plan.revision} ${knownAt?.toISOString() ?? 'now'}`
}

/**
 * Snapshots kept in memory, and rows of registers in them: 100 MB. Of the past fewer: anybody may ask for any moment,
 * and the next one asks for another.
 */
const kept = { present: { max: 64, maxRows: 100_000 }, past: { max: 12, maxRows: 30_000 } }

function rowsOf({ snapshot }: Entry): number {
  const registers = Object.values(snapshot?.facts ?? emptyRegisters)
  return 1 + registers.reduce((sum, rows) => sum + rows.length, 0)
}

function keeping({ max, maxRows }: { max: number; maxRows: number }): LRUCache<string, Entry> {
  return new LRUCache({ max, maxSize: maxRows, sizeCalculation: rowsOf })
}

/** Snapshots by plan, epoch, revision and moment. An answer costs two statements the first time, three where rows are counted from registers, none afterwards. */
export class FigureCache {
  readonly #present: LRUCache<string, Entry>
  readonly #past: LRUCache<string, Entry>

  constructor({ present, past } = kept) {
    this.#present = keeping(present)
    this.#past = keeping(past)
  }

  /** @param run sends the statements, where it isn't known yet */
  snapshot(plan: PlanKey, knownAt: Date | null, run: RunSql): Promise<PlanSnapshot | null> {
    const key = keyOf(plan, knownAt)
    const snapshots = knownAt ? this.#past : this.#present
    const known = snapshots.get(key)
    // Whoever began to read it may have run out of time; whoever waited with them has some left.
    if (known) return known.promise.catch(() => this.snapshot(plan, knownAt, run))
    const entry: Entry = { promise: read(run, plan, knownAt) }
    snapshots.set(key, entry)
    entry.promise.then(
      (snapshot) => {
        entry.snapshot = snapshot
        if (snapshots.peek(key) !== entry) return
        // Weighed anew, now that its rows are there.
        snapshots.delete(key)
        snapshots.set(key, entry)
      },
      () => snapshots.delete(key),
    )
    return entry.promise
  }

  /** The plan at a moment of which the caller knows the registers' rows already. Two statements; kept nowhere. */
  async withFacts(
    plan: PlanKey,
    knownAt: Date,
    facts: RegisterFacts,
    run: RunSql,
  ): Promise<PlanSnapshot | null> {
    const structure = await readPlanStructure(run, plan.id, plan.entityId, knownAt)
    if (!structure) return null
    const readings = await readApprovedReadings(run, plan.id, plan.entityId, knownAt)
    return new PlanSnapshot(structure, readings, facts)
  }

  /**
   * The plan as it stands for a write that holds its lock and has changed nothing of it yet. Read on the
   * write's own connection, and never waiting for a reader: with all connections taken by writes that wait
   * for the lock, whoever holds it would wait for them.
   * @param plan with the revision before the write
   */
  async locked(tx: Prisma.TransactionClient, plan: PlanKey): Promise<PlanSnapshot | null> {
    const known = this.#present.get(keyOf(plan, null))?.snapshot
    if (known !== undefined) return known
    return read((text, values) => tx.$queryRawUnsafe(text, ...values), plan, null)
  }
}

/** Whether any of its figures comes from a register. */
function isCounted({ indicators }: PlanStructure): boolean {
  return indicators.some(({ targets }) =>
    targets.some(({ decisions }) => decisions.some(({ source }) => source === 'COUNTED')),
  )
}

async function read(
  run: RunSql,
  plan: PlanKey,
  knownAt: Date | null,
): Promise<PlanSnapshot | null> {
  const structure = await readPlanStructure(run, plan.id, plan.entityId, knownAt)
  if (!structure) return null
  const readings = await readApprovedReadings(run, plan.id, plan.entityId, knownAt)
  const facts = isCounted(structure)
    ? await readRegisterFacts(run, plan.entityId, knownAt ?? endOfTime)
    : emptyRegisters
  return new PlanSnapshot(structure, readings, facts)
}
