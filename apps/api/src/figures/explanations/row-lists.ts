import {
  type Judgement,
  type PlainDate,
  type RegisterFact,
  type RegisterFacts,
  type Source,
  saysTheSame,
  sourceByKey,
  sourceOn,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { type ExplainedRow, explainRows } from './explained-row.ts'
import { readFrozenRows } from './frozen-rows.ts'
import type { TargetAt } from './target-at.ts'

/** A row that counts otherwise than before, as one list of rows has it and the other. */
export interface ListedMove {
  fact: RegisterFact
  before: Judgement | null
  after: Judgement | null
}

/** The rows that a figure is counted from, as judged on a day. */
interface RowList {
  source: Source
  asOf: PlainDate
  rows: readonly ExplainedRow[]
}

interface Difference {
  /** Null: no closed value came or went. */
  source: Source | null
  rows: ListedMove[]
}

const nothing: Difference = { source: null, rows: [] }

/** The lists of rows behind closed values, each read once. */
export class RowLists {
  readonly #context: Context
  readonly #frozen = new Map<string, Promise<RowList | null>>()

  constructor(context: Context) {
    this.#context = context
  }

  /**
   * The rows by which two figures of a target differ, where a closing gave one of them; between two that are counted
   * now nothing is told here, for the register's edits tell it.
   * @param facts the registers' rows as the edits before the second left them; null: those of the first's snapshot
   */
  async between(
    before: TargetAt,
    after: TargetAt,
    facts: RegisterFacts | null = null,
  ): Promise<Difference> {
    if (before.closedId === after.closedId) return nothing
    const [from, to] = [await this.#listOf(before, facts), await this.#listOf(after, null)]
    if (!from || !to || from.source.register !== to.source.register) return nothing
    const known = new Map(from.rows.map((row) => [row.id, row]))
    const found = new Set(to.rows.map(({ id }) => id))
    const gone = from.rows.filter(({ id }) => !found.has(id))
    const rows = [
      ...to.rows.map((row) => ({ fact: row, before: known.get(row.id) ?? null, after: row })),
      ...gone.map((row) => ({ fact: row, before: row, after: null })),
    ]
    const days = { before: from.asOf, after: to.asOf }
    return {
      source: to.source,
      rows: rows.filter((row) => !saysTheSame(to.source, row.before, row.after, days)),
    }
  }

  #listOf(target: TargetAt, facts: RegisterFacts | null): Promise<RowList | null> {
    const { closedId } = target
    if (closedId === null) return Promise.resolve(countedList(target, facts))
    const known = this.#frozen.get(closedId)
    if (known) return known
    const reading = this.#read(closedId, target.asOf)
    this.#frozen.set(closedId, reading)
    return reading
  }

  async #read(closedId: string, asOf: PlainDate): Promise<RowList | null> {
    const frozen = await readFrozenRows(this.#context, closedId)
    const source = frozen && sourceByKey(frozen.sourceKey)
    return source ? { source, asOf, rows: frozen.rows } : null
  }
}

function countedList(target: TargetAt, facts: RegisterFacts | null): RowList | null {
  const { countedOn, snapshot } = target
  const source = countedOn && sourceOn(target.target.decisions, countedOn)
  if (!countedOn || !source) return null
  const rows = (facts ?? snapshot.facts)[source.register] as readonly RegisterFact[]
  const day = snapshot.judgedDay(target.target, countedOn)
  return { source, asOf: countedOn, rows: explainRows(source, rows, day) }
}
