import {
  type DailyRegisterKey,
  dailyRegister,
  emptyRow,
  nextRowCode,
  REGISTER_KEYS,
  type RowValues,
  rowLabel,
} from '@gelt/domain'
import type { PersonKey } from '../../people.ts'
import type { SampleContext } from '../sample-context.ts'
import { sampleRows } from './all-rows.ts'
import { directoryNames, leadsTo, namesOf, referenceId, rowId } from './references.ts'
import { registerMoment } from './register-moments.ts'
import type { RowWrite, SampleRow } from './sample-row.ts'

/** A version of a row of a register of daily work, with who wrote it and when. */
export interface DailyEdit {
  /** Moment of recording, ISO. */
  readonly moment: string
  readonly by: PersonKey
  readonly action: 'registerRow.create' | 'registerRow.update' | 'registerRow.annul'
  readonly reason: string | null
  readonly register: DailyRegisterKey
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
}

/** Rows are entered in the morning. */
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
  const place = ({ row }: Step) => REGISTER_KEYS.indexOf(row.register)
  return place(a) - place(b) || (a.write.by < b.write.by ? -1 : a.write.by > b.write.by ? 1 : 0)
}

/** The registers as they are kept: each write as a version of its row. */
class DailyKeeper {
  readonly #context: SampleContext
  readonly #directory: ReadonlyMap<string, string>
  readonly #rows = new Map<string, DailyEdit>()
  readonly #given = new Map<DailyRegisterKey, number>()

  constructor(context: SampleContext) {
    this.#context = context
    this.#directory = directoryNames(context)
  }

  write({ row, write, at }: Step, moment: string): DailyEdit {
    const { register, key } = row
    const definition = dailyRegister(register)
    const id = rowId(this.#context, register, key)
    const before = this.#rows.get(id) ?? null
    if ((before?.version ?? 0) !== at) throw new Error(`${register} ${key} is written out of order`)
    const code = before?.code ?? this.#nextCode(register)
    const after = { ...(before?.after ?? unset(register)), ...this.#stored(register, write.set) }
    const names = namesOf({ register, after }, this.#directory, this.#rows)
    const edit: DailyEdit = {
      ...{ moment, by: write.by, register, id, code, before, after, names },
      action: actionOf(write, at),
      reason: write.annulled ?? write.reason ?? null,
      label: rowLabel(definition, code, after, names),
      version: at + 1,
      annulledReason: write.annulled ?? null,
    }
    this.#rows.set(id, edit)
    return edit
  }

  #nextCode(register: DailyRegisterKey): string {
    const given = this.#given.get(register) ?? 0
    this.#given.set(register, given + 1)
    return nextRowCode(dailyRegister(register), {}, given)
  }

  #stored(register: DailyRegisterKey, set: RowWrite['set']): Record<string, string | null> {
    const { fields } = dailyRegister(register)
    return Object.fromEntries(
      Object.entries(set).map(([key, value = null]) => {
        const to = leadsTo(fields[key])
        return [key, to === null || value === null ? value : referenceId(this.#context, to, value)]
      }),
    )
  }
}

/** Nothing in it; a flag that nobody set says no. */
function unset(register: DailyRegisterKey): RowValues {
  const definition = dailyRegister(register)
  const flags = Object.entries(definition.fields).filter(([, { type }]) => type === 'FLAG')
  return { ...emptyRow(definition), ...Object.fromEntries(flags.map(([key]) => [key, 'false'])) }
}

function actionOf({ annulled }: RowWrite, at: number): DailyEdit['action'] {
  if (annulled !== undefined) return 'registerRow.annul'
  return at === 0 ? 'registerRow.create' : 'registerRow.update'
}

/** Every version that the sample's registers of daily work ever had, in the order in which they were recorded. */
export function dailyHistory(context: SampleContext): readonly DailyEdit[] {
  const steps = sampleRows
    .flatMap((row) => row.writes.map((write, at): Step => ({ row, write, at })))
    .sort(order)
  const keeper = new DailyKeeper(context)
  let slot = 0
  let previous: Step | undefined
  return steps.map((step) => {
    if (previous?.write.on !== step.write.on) slot = 0
    else if (previous.row.register !== step.row.register || previous.write.by !== step.write.by)
      slot += 1
    previous = step
    return keeper.write(step, registerMoment(step.write.on, firstHour, slot))
  })
}
