import { type Database, type Prisma, query } from '@gelt/db'
import { LRUCache } from 'lru-cache'
import { emptyRegisters, type RunSql, readRegisterFacts } from '../registers/register-facts.sql.ts'
import { PlanSnapshot } from './plan-figures.ts'
import {
  endOfTime,
  type PlanStructure,
  readApprovedReadings,
  readPlanStructure,
} from './plan-snapshot.sql.ts'

export interface PlanKey {
  id: string
  entityId: string
  /** Raised by every write; what was computed for an older revision is never served again. */
  revision: number
}

interface Entry {
  promise: Promise<PlanSnapshot | null>
  /** Set once it has been read. */
  snapshot?: PlanSnapshot | null
}

function keyOf(plan: PlanKey, knownAt: Date | null): string {
  return `${plan.id} ${plan.revision} ${knownAt?.toISOString() ?? 'now'}`
}

/** Snapshots by plan, revision and moment. An answer costs two statements the first time, three where rows are counted from registers, none afterwards. */
export class FigureCache {
  readonly #snapshots = new LRUCache<string, Entry>({ max: 64 })
  readonly #run: RunSql

  constructor(db: Database) {
    this.#run = (text, values) => query(db, text, values)
  }

  snapshot(plan: PlanKey, knownAt: Date | null): Promise<PlanSnapshot | null> {
    const key = keyOf(plan, knownAt)
    const known = this.#snapshots.get(key)
    if (known) return known.promise
    const entry: Entry = { promise: read(this.#run, plan, knownAt) }
    this.#snapshots.set(key, entry)
    entry.promise.then(
      (snapshot) => {
        entry.snapshot = snapshot
      },
      () => this.#snapshots.delete(key),
    )
    return entry.promise
  }

  /**
   * The plan as it stands for a write that holds its lock and has changed nothing of it yet. Read on the
   * write's own connection, and never waiting for a reader: with all connections taken by writes that wait
   * for the lock, whoever holds it would wait for them.
   * @param plan with the revision before the write
   */
  async locked(tx: Prisma.TransactionClient, plan: PlanKey): Promise<PlanSnapshot | null> {
    const known = this.#snapshots.get(keyOf(plan, null))?.snapshot
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
