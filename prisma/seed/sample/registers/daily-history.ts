import {
  codeStart,
  dailyRegister,
  emptyRow,
  LIST_KEYS,
  type ListKey,
  nextRowCode,
  partsOf,
  type RowValues,
  rowLabel,
} from '@gelt/domain'
import type { PersonKey } from '../../people.ts'
import type { SampleContext } from '../sample-context.ts'
import { sampleRows } from './all-rows.ts'
import { directoryNames, leadsTo, namesOf, referenceId, rowId } from './references.ts'
import { registerMoment } from './register-moments.ts'
import type { RowWrite, SampleRow } from './sample-row.ts'

/** A version of a row of a register or a kept list, with who wrote it and when. */
export interface DailyEdit {
  /** Moment of recording, ISO. */
  readonly moment: string
  readonly by: PersonKey
  readonly action: 'registerRow.create' | 'registerRow.update' | 'registerRow.annul'
  readonly reason: string | null
  readonly register: ListKey
  readonly id: string
  readonly code: string
  /** As the row was called after the write. */
  readonly label: string
  /** From 1. */
  readonly version: number
  /** The version before it; null: its first. */
  readonly before: DailyEdit | null
  readonly after: RowValues
  /** Names of what its references lead to, by field. */
  readonly names: RowValues
  readonly annulledReason: string | null
  /** One of many of one event, which is told elsewhere. */
  readonly untold: boolean
}

/** Rows of the registers are entered in the morning. */
const firstHour = 8

interface Step {
  readonly row: SampleRow
  readonly write: RowWrite
  /** Its place among the writes of its row. */
  readonly at: number
}

/** Of a day each person's writes of a register are one moment; what others lead to is written first. */
function order(a: Step, b: Step): number {
  if (a.write.on !== b.write.on) return a.write.on < b.write.on ? -1 : 1
  const place = ({ row }: Step) => LIST_KEYS.indexOf(row.register)
  return place(a) - place(b) || (a.write.by < b.write.by ? -1 : a.write.by > b.write.by ? 1 : 0)
}

/** The registers as they are kept: each write as a version of its row. */
class DailyKeeper {
  readonly #context: SampleContext
  readonly #directory: ReadonlyMap<string, string>
  readonly #rows = new Map<string, DailyEdit>()
  readonly #given = new Map<string, number>()

  constructor(context: SampleContext, known: readonly DailyEdit[]) {
    this.#context = context
    this.#directory = directoryNames(context)
    for (const edit of known) this.#rows.set(edit.id, edit)
  }

  write({ row, write, at }: Step, moment: string): DailyEdit {
    const { register, key } = row
    const definition = dailyRegister(register)
    const id = rowId(this.#context, register, key)
    const before = this.#rows.get(id) ?? null
    if ((before?.version ?? 0) !== at) throw new Error(`${register} ${key} is written out of order`)
    const set = { ...(before?.after ?? unset(register)), ...this.#stored(register, write.set) }
    const after = { ...set, ...definition.derive?.(before?.after ?? null, set) } as RowValues
    const code = before?.code ?? row.code ?? this.#nextCode(register, after)
    const names = namesOf({ register, after }, this.#directory, this.#rows)
    const edit: DailyEdit = {
      ...{ moment, by: write.by, register, id, code, before, after, names },
      action: actionOf(write, at),
      reason: write.annulled ?? write.reason ?? null,
      label: rowLabel(definition, code, after, names),
      version: at + 1,
      annulledReason: write.annulled ?? null,
      untold: write.untold ?? false,
    }
    this.#rows.set(id, edit)
    return edit
  }

  #nextCode(register: ListKey, values: RowValues): string {
    const start = codeStart(dailyRegister(register), values)
    const given = this.#given.get(start) ?? 0
    this.#given.set(start, given + 1)
    return nextRowCode(dailyRegister(register), values, given)
  }

  #stored(register: ListKey, set: RowWrite['set']): Record<string, string | null> {
    const { fields } = dailyRegister(register)
    return Object.fromEntries(
      Object.entries(set).map(([key, value = null]) => {
        const to = leadsTo(fields[key])
        if (to === null || value === null) return [key, value]
        const led = partsOf(value).map((code) => referenceId(this.#context, to, code))
        return [key, led.sort().join(' ')]
      }),
    )
  }
}

/** Nothing in it; a flag that nobody set says no. */
function unset(register: ListKey): RowValues {
  const definition = dailyRegister(register)
  const flags = Object.entries(definition.fields).filter(([, { type }]) => type === 'FLAG')
  return { ...emptyRow(definition), ...Object.fromEntries(flags.map(([key]) => [key, 'false'])) }
}

function actionOf({ annulled }: RowWrite, at: number): DailyEdit['action'] {
  if (annulled !== undefined) return 'registerRow.annul'
  return at === 0 ? 'registerRow.create' : 'registerRow.update'
}

function isSameMoment(a: Step, b: Step): boolean {
  return a.row.register === b.row.register && a.write.by === b.write.by
}

/** Every version that the sample's registers of daily work ever had, in the order in which they were recorded. */
export function dailyHistory(context: SampleContext): readonly DailyEdit[] {
  return historyOf(sampleRows, context, firstHour)
}

/**
 * Every version of some rows, in the order in which they were recorded.
 * @param hour of the day from which on they are entered
 * @param known what was recorded of others that they lead to
 */
export function historyOf(
  rows: readonly SampleRow[],
  context: SampleContext,
  hour: number,
  known: readonly DailyEdit[] = [],
): readonly DailyEdit[] {
  const steps = rows
    .flatMap((row) => row.writes.map((write, at): Step => ({ row, write, at })))
    .sort(order)
  const keeper = new DailyKeeper(context, known)
  let slot = 0
  let previous: Step | undefined
  return steps.map((step) => {
    if (previous?.write.on !== step.write.on) slot = 0
    else if (!step.write.untold && !isSameMoment(previous, step)) slot += 1
    previous = step
    return keeper.write(step, registerMoment(step.write.on, hour, slot))
  })
}
