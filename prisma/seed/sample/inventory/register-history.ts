import {
  candidate,
  type PlainDate,
  type ProcedureFields,
  type ProcedurePatch,
  patchProcedure,
} from '@gelt/domain'
import type { PersonKey } from '../../people.ts'
import type { SampleContext } from '../sample-context.ts'
import { type ImprovementFields, newImprovement } from './improvement-fields.ts'
import { registerSteps, sheetOf } from './register-steps.ts'
import { servicePoints } from './service-points.ts'
import { sheets } from './sheets.ts'
import type { ImprovementStep, ProcedureStep, RegisterAction, RegisterStep } from './step.ts'

interface Version<Fields> {
  readonly id: string
  /** From 1. */
  readonly version: number
  /** Null: its first version. */
  readonly before: Fields | null
  readonly after: Fields
}

interface Edit {
  /** Moment of recording, ISO. */
  readonly moment: string
  readonly by: PersonKey
  readonly action: RegisterAction
  readonly reason: string | null
}

/** A version of a row of the inventory, or of an improvement, with who wrote it and when. */
export type RegisterEdit = Edit &
  (
    | ({ readonly table: 'procedure'; readonly label: string } & Version<ProcedureFields>)
    | ({ readonly table: 'improvement'; readonly label: string } & Version<ImprovementFields>)
  )

// Edits lie in the afternoon, minutes apart, and off the whole minutes at which all else is recorded: whoever
// asks what moved a figure at a moment finds one edit there.
const firstMinute = 13 * 60
const minutesApart = 4

function momentOf(day: PlainDate, slot: number): string {
  const minutes = firstMinute + slot * minutesApart
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:20-05:00`
}

/** An office's whole list of a set is declared in one write; every other edit is one of its own. */
function sharesMoment(previous: RegisterStep | undefined, step: RegisterStep): boolean {
  return (
    previous?.kind === 'procedure' &&
    step.kind === 'procedure' &&
    previous.action === 'procedure.declare' &&
    step.action === 'procedure.declare' &&
    sheetOf(previous.code).office === sheetOf(step.code).office &&
    actSetOf(previous.code) === actSetOf(step.code)
  )
}

/** The register as it is kept: each write as versions of rows, oldest first. */
class RegisterKeeper {
  readonly #context: SampleContext
  readonly #procedures = new Map<string, { version: number; fields: ProcedureFields }>()
  readonly #improvements = new Map<string, { version: number; fields: ImprovementFields }>()

  constructor(context: SampleContext) {
    this.#context = context
  }

  write(step: RegisterStep, moment: string): RegisterEdit {
    switch (step.kind) {
      case 'procedure':
        return this.#writeProcedure(step, moment)
      case 'improvement':
        return this.#writeImprovement(step, moment)
      case 'effect': {
        const { code } = step.improvement
        const patch = this.#effectOf(step.improvement.drops ?? [], code, step.improvement.after)
        const action = 'procedure.update'
        const reason = 'La mejora entró en servicio.'
        return this.#writeProcedure(
          { ...step, kind: 'procedure', code, patch, action, reason },
          moment,
        )
      }
    }
  }

  #writeProcedure(step: ProcedureStep, moment: string): RegisterEdit {
    const { code, by, reason } = step
    const { ids } = this.#context
    const sheet = sheetOf(code)
    const id = ids.of('procedure', code)
    const known = this.#procedures.get(code)
    const before = known?.fields ?? null
    const fields =
      before ??
      candidate({
        code,
        actSet: actSetOf(code),
        name: sheet.name,
        officeId: ids.office(sheet.office),
        declaredOn: step.day,
      })
    const after = patchProcedure(fields, this.#patchOf(step))
    const version = (known?.version ?? 0) + 1
    this.#procedures.set(code, { version, fields: after })
    const action = step.action === 'procedure.move' ? 'procedure.update' : step.action
    const label = `${code} · ${sheet.name}`
    return { table: 'procedure', moment, by, action, reason, label, id, version, before, after }
  }

  #patchOf(step: ProcedureStep): ProcedurePatch {
    const { office } = sheetOf(step.code)
    if (step.action === 'procedure.move') return { officeId: this.#context.ids.office('SHT') }
    if (step.action !== 'procedure.study') return step.patch
    return { ...step.patch, servicePoints: [{ ...servicePoints[office] }] }
  }

  #writeImprovement(step: ImprovementStep, moment: string): RegisterEdit {
    const { improvement, by, action, reason } = step
    const { code, completedOn, abandoned } = improvement
    const known = this.#improvements.get(code)
    const before = known?.fields ?? null
    const version = (known?.version ?? 0) + 1
    const after = before
      ? finish(before, action === 'improvement.abandon' ? { abandoned } : { completedOn })
      : newImprovement(improvement, this.#fieldsOf(code), {
          ...{ ids: this.#context.ids, answerable: by },
        })
    this.#improvements.set(code, { version, fields: after })
    const { name } = sheetOf(code)
    const id = this.#context.ids.of('improvement', code)
    const label = `${code} · ${name}`
    return { table: 'improvement', moment, by, action, reason, label, id, version, before, after }
  }

  #fieldsOf(code: string): ProcedureFields {
    const known = this.#procedures.get(code)
    if (!known) throw new Error(`${code} is improved before it was declared`)
    return known.fields
  }

  #effectOf(
    drops: readonly string[],
    code: string,
    after: { steps?: number; days?: number; cost?: number },
  ): ProcedurePatch {
    const { requirements, documents, answerUnit } = this.#fieldsOf(code)
    const left = requirements
      .map(({ name, items }) => ({
        name,
        items: items.filter(({ text }) => !drops.includes(text)),
      }))
      .filter(({ items }) => items.length > 0)
    const { steps, days, cost } = after
    return {
      requirements: left,
      documents: (documents ?? 0) - drops.length,
      ...(steps === undefined ? {} : { steps }),
      ...(cost === undefined ? {} : { cost: String(cost) }),
      ...(days === undefined
        ? {}
        : { answerDays: days, answerUnit: days === 0 ? ('IMMEDIATE' as const) : answerUnit }),
    }
  }
}

function finish(
  fields: ImprovementFields,
  end: {
    completedOn?: PlainDate | undefined
    abandoned?: { on: PlainDate; reason: string } | undefined
  },
): ImprovementFields {
  if (end.abandoned) {
    const { on, reason } = end.abandoned
    return { ...fields, abandonedOn: on, abandonedReason: reason, isImplemented: false }
  }
  return {
    ...fields,
    completedOn: end.completedOn ?? null,
    isImplemented: true,
    isPublicised: true,
    isUpdatedInSuit: !fields.needsPartner,
    benefitsUsers: !fields.needsPartner,
    isMeasured: false,
  }
}

function actSetOf(code: string): ProcedureFields['actSet'] {
  return sheets.find((sheet) => sheet.code === code)?.actSet ?? 'NONE'
}

/** Every version that the sample's register ever had, in the order in which they were recorded. */
export function registerHistory(context: SampleContext): readonly RegisterEdit[] {
  const keeper = new RegisterKeeper(context)
  let slot = 0
  let previous: RegisterStep | undefined
  return registerSteps().map((step) => {
    if (previous?.day !== step.day) slot = 0
    else if (!sharesMoment(previous, step)) slot += 1
    previous = step
    return keeper.write(step, momentOf(step.day, slot))
  })
}
