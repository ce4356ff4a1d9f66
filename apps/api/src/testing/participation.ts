import { randomUUID } from 'node:crypto'
import type { Prisma } from '@gelt/db'
import { dateColumn } from '../core/dates.ts'
import { counting } from './counting.ts'
import { globalId, type TestApi } from './create-test-api.ts'

export type SessionColumns = Partial<Prisma.ParticipationSessionUncheckedCreateInput>

const nextSession = counting()

/** A chat of Planeación, open on the municipality's day (30 June 2010) unless told otherwise; gives its global id. */
export async function createSession(
  { db, here }: Pick<TestApi, 'db' | 'here'>,
  columns: SessionColumns = {},
): Promise<{ id: string; rowId: string; code: string }> {
  const row = await db.prisma.participationSession.create({
    data: {
      entityId: here.id,
      code: `CF-${String(nextSession()).padStart(3, '0')}`,
      topic: 'Presupuesto participativo',
      modality: 'CHAT',
      officeId: here.offices.planning,
      opensOn: dateColumn('2010-06-30'),
      opensAt: '15:30',
      closesOn: dateColumn('2010-06-30'),
      officials: 'Alcalde y Secretaria de Planeación',
      searchText: 'presupuesto participativo',
      ...columns,
    },
  })
  return { id: globalId('ParticipationSession', row.id), rowId: row.id, code: row.code }
}

/** A question as a citizen's page sends it. */
export function questionTo(sessionId: string, changes: Record<string, unknown> = {}) {
  return {
    sessionId,
    authorName: 'Rosa',
    body: '¿Cuándo abre la biblioteca de La Tigrera?',
    acceptsNotice: true,
    idempotencyKey: randomUUID(),
    ...changes,
  }
}

export const refusalFields = `__typename ... on Refusal { errorCode message }
  ... on InputRefusal { issues { path errorCode } } ... on ConflictRefusal { currentVersion current { field value } }`

export const askDocument = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) {
  ${refusalFields} ... on AskedQuestion { askedAt session { id } } } }`
