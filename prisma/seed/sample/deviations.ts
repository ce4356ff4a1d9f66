import { bogotaMoment, dateColumn } from '../moments.ts'
import type { PersonKey } from '../people.ts'
import { batchAt, type Ledger } from './ledger.ts'
import type { SampleContext } from './sample-context.ts'

interface SampleDeviation {
  readonly row: number
  readonly recordedOn: string
  readonly cause: string
  readonly correctiveAction: string
  readonly answerable: PersonKey
  readonly dueOn: string
  /** Day on which it was closed; absent: open. */
  readonly closedOn?: string
}

const deviations: readonly SampleDeviation[] = [
  {
    row: 3,
    recordedOn: '2009-01-16',
    cause: 'Solo tres dependencias tenían inventariados sus documentos al vencer el plazo.',
    correctiveAction: 'Jornadas de digitalización por dependencia, dos al mes.',
    answerable: 'stores',
    dueOn: '2009-12-31',
    closedOn: '2010-04-12',
  },
  {
    row: 5,
    recordedOn: '2009-12-03',
    cause: 'El foro se programó para noviembre, pero el módulo del sitio no admitía moderación.',
    correctiveAction:
      'Pedir el módulo moderado al soporte y realizar el foro sobre el presupuesto 2011.',
    answerable: 'committee',
    dueOn: '2010-09-30',
  },
  {
    row: 10,
    recordedOn: '2010-02-25',
    cause: 'Los trámites que dependen de otras instituciones no avanzan: no hay convenio firmado.',
    correctiveAction: 'Firmar convenio con la empresa de energía y la Cámara de Comercio.',
    answerable: 'police',
    dueOn: '2010-10-29',
  },
  {
    row: 15,
    recordedOn: '2010-01-15',
    cause: 'Las salas de informática de las sedes rurales no tienen conexión estable.',
    correctiveAction: 'Atar la página de inicio a cada nuevo punto de internet de la fila 1.',
    answerable: 'library',
    dueOn: '2010-08-31',
  },
  {
    row: 17,
    recordedOn: '2010-02-26',
    cause: 'Comerciantes y productores no asistieron a las mesas de interacción.',
    correctiveAction: 'Llevar las mesas a las veredas, con la UMATA, en días de mercado.',
    answerable: 'planning',
    dueOn: '2010-11-30',
  },
]

/** Why a row is late and what is done about it; one was closed. */
export function recordDeviations(ledger: Ledger, context: SampleContext) {
  for (const { row, recordedOn, closedOn, ...deviation } of deviations) {
    const id = context.rows.of('deviation', row)
    const event = {
      entityId: context.entityId,
      ...context.actor('committee'),
      subjectType: 'Deviation',
      subjectId: id,
      subjectLabel: `Fila ${row} · ${context.labelOf(row, 1)}`,
    }
    const { answerable, cause, correctiveAction, dueOn } = deviation
    const opened = batchAt(ledger, bogotaMoment(recordedOn, '11:30'))
    opened.edits.push(async (tx) => {
      await tx.deviation.create({
        data: {
          id,
          entityId: context.entityId,
          indicatorId: context.rows.indicator(row),
          cause,
          correctiveAction,
          answerableId: context.ids.person(answerable),
          dueOn: dateColumn(dueOn),
        },
      })
    })
    opened.audit.push({
      ...event,
      action: 'deviation.record',
      after: { cause, correctiveAction, dueOn, answerable: context.actor(answerable).actorName },
    })
    if (!closedOn) continue
    const closed = batchAt(ledger, bogotaMoment(closedOn, '11:30'))
    closed.edits.push(async (tx) => {
      await tx.deviation.update({
        where: { id },
        data: { closedOn: dateColumn(closedOn), version: { increment: 1 } },
      })
    })
    closed.audit.push({ ...event, action: 'deviation.close', after: { closedOn } })
  }
}
