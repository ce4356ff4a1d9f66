/** A question as the API gives it; published and not answered unless told otherwise. */
export function question(id: string, changes: Record<string, unknown> = {}) {
  return {
    ...{ __typename: 'ParticipationQuestion', id, authorName: 'Rosa', state: 'PUBLISHED' },
    ...{ body: `Pregunta ${id}`, entered: false, askedAt: '2010-06-30T20:45:00.000Z' },
    ...{ answer: null, answeredBy: null, answeredAt: null, version: 1 },
    ...{ rejectedReason: null, moderatedBy: null },
    ...changes,
  }
}

const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null }

function page(nodes: readonly object[]) {
  const edges = nodes.map((node) => ({ __typename: 'QuestionEdge', node }))
  return { __typename: 'Questions', totalCount: nodes.length, edges, pageInfo }
}

/** What the server answers to the three queries of a session's page. */
export function sessionAnswers(
  changes: Record<string, unknown> = {},
  lists: () => { published?: object[]; waiting?: object[]; hidden?: object[] } = () => ({}),
) {
  const { isOpen = true, stage = 'OPEN', ...rest } = changes
  const session = { __typename: 'ParticipationSession', id: 's', isOpen, stage }
  return {
    participationSession: () => ({
      entity: {
        ...{ __typename: 'Entity', id: 'e', name: 'Alvarado', isSample: true },
        currentContact: 'contacto@alvarado.example',
      },
      participationSession: {
        ...session,
        ...{ code: 'CF-001', topic: 'Presupuesto participativo', modality: 'CHAT' },
        ...{ opensOn: '2010-06-30', opensAt: '15:30', closesOn: '2010-06-30' },
        ...{ officials: 'Alcalde, Luis Peña', heldOn: null, minutes: null, transcriptOn: null },
        ...{ cancelledReason: null, mayModerate: false },
        office: { __typename: 'Office', id: 'o', name: 'Planeación' },
        ...rest,
      },
    }),
    followSession: () => ({
      participationSession: { ...session, questions: page(lists().published ?? []) },
    }),
    moderation: () => ({
      participationSession: {
        ...session,
        waiting: page(lists().waiting ?? []),
        hidden: page(lists().hidden ?? []),
      },
    }),
  }
}
