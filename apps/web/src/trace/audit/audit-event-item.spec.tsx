import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { AuditEventItem_EventFragmentDoc } from '../../gql/graphql.ts'
import { makeFragmentData } from '../../gql/index.ts'
import { show } from '../../testing/render.tsx'
import { AuditEventItem } from './audit-event-item.tsx'

it('says of an event that breaks a later rule what is wrong with it, in both languages', () => {
  const event = makeFragmentData(
    {
      ...{ seq: 1, at: '2010-07-01T15:00:00Z', action: 'office.create', actorName: 'Ana' },
      ...{ subject: 'T2ZmaWNlOm8x', subjectLabel: 'Planeación', reason: null, changes: [] },
      faults: ['check_named_row'],
    },
    AuditEventItem_EventFragmentDoc,
  )
  const item = <AuditEventItem event={event} names={new Map()} historyHref={null} />
  const { unmount } = show(item)
  expect(screen.getByText(/Trata de algo que no es de este municipio/).textContent).toMatch(
    /La auditoría no se cambia/,
  )
  unmount()
  show(item, 'en')
  expect(
    screen.getByText(/Is about something that isn’t of this municipality/).textContent,
  ).toMatch(/The log is not changed/)
})
