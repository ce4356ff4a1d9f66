import type { Database } from '@gelt/db'
import { LRUCache } from 'lru-cache'
import { PlanSnapshot } from './plan-figures.ts'
import { readApprovedReadings, readPlanStructure } from './plan-snapshot.sql.ts'

export interface PlanKey {
  id: string
  entityId: string
  /** Raised by every write; what was computed for an older revision is never served again. */
  revision: number
}

/** Snapshots by plan, revision and moment. An answer costs two statements the first time, none afterwards. */
export class FigureCache {
  readonly #snapshots = new LRUCache<string, { promise: Promise<PlanSnapshot | null> }>({ max: 64 })
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  snapshot(plan: PlanKey, knownAt: Date | null): Promise<PlanSnapshot | null> {
    const key = `${plan.id} ${plan.revision} ${knownAt?.toISOString() ?? 'now'}`
    const known = this.#snapshots.get(key)
    if (known) return known.promise
    const promise = this.#read(plan, knownAt)
    this.#snapshots.set(key, { promise })
    promise.catch(() => this.#snapshots.delete(key))
    return promise
  }

  async #read(plan: PlanKey, knownAt: Date | null): Promise<PlanSnapshot | null> {
    const structure = await readPlanStructure(this.#db, plan.id, plan.entityId, knownAt)
    if (!structure) return null
    const readings = await readApprovedReadings(this.#db, plan.id, plan.entityId, knownAt)
    return new PlanSnapshot(structure, readings)
  }
}
