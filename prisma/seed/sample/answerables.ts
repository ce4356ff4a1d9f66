import type { OfficeCode } from '../alvarado/structure.ts'
import { bogotaMoment } from '../moments.ts'
import { demoPeople, type PersonKey } from '../people.ts'
import { batchAt, type Ledger } from './ledger.ts'
import type { SampleContext } from './sample-context.ts'

/** Who answers for each row, in the order of the rows; the act names only groups. */
const answerables: readonly PersonKey[] = [
  'planning',
  'committee',
  'stores',
  'planning',
  'committee',
  'utilities',
  'utilities',
  'utilities',
  'family',
  'police',
  'planning',
  'reviewer',
  'committee',
  'agriculture',
  'library',
  'library',
  'planning',
  'committee',
  'planning',
  'committee',
  'mayor',
  'committee',
]

function officeOf(key: PersonKey): OfficeCode {
  const person = demoPeople('alvarado-muestra').find((one) => one.key === key)
  if (!person) throw new Error(`no person ${key} in the sample`)
  return person.officeCode
}

/** Enters that a person, and that person's office, answers for a row from a moment on. */
export function nameAnswerable(
  ledger: Ledger,
  context: SampleContext,
  change: { moment: string; row: number; from: PersonKey | null; to: PersonKey; reason: string },
) {
  const batch = batchAt(ledger, change.moment)
  const id = context.rows.indicator(change.row)
  const indicator = context.plan.indicators.find((one) => one.row === change.row)
  batch.edits.push(async (tx) => {
    await tx.indicator.update({
      where: { id },
      data: {
        answerableId: context.ids.person(change.to),
        answerableOfficeId: context.ids.office(officeOf(change.to)),
        version: { increment: 1 },
      },
    })
  })
  batch.audit.push({
    entityId: context.entityId,
    ...context.actor('committee'),
    action: 'indicator.update',
    subjectType: 'Indicator',
    subjectId: id,
    subjectLabel: `Fila ${change.row} · ${indicator?.shortName ?? ''}`,
    before: { answerable: change.from === null ? null : context.actor(change.from).actorName },
    after: { answerable: context.actor(change.to).actorName },
    reason: change.reason,
  })
}

/** The committee's first meeting names who answers for each of the 22 rows. */
export function nameAnswerables(ledger: Ledger, context: SampleContext) {
  for (const [index, to] of answerables.entries()) {
    nameAnswerable(ledger, context, {
      moment: bogotaMoment('2008-10-06', '16:00'),
      row: index + 1,
      from: null,
      to,
      reason: 'Acta 1 de 2008 del comité GEL-T: un responsable por fila.',
    })
  }
}
