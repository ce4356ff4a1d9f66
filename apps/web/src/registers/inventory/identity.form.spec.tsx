import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showServed } from '../../testing/server.tsx'
import { AnnouncerProvider } from '../../ui/announcer.tsx'
import { IdentityForm } from './identity.form.tsx'

const named = (type: string, id: string, name: string) => ({ __typename: type, id, name })
const office = (id: string, name: string, activeTo: string | null = null) => ({
  ...named('Office', id, name),
  activeTo,
})

function open(actions: string[], kept: string[], presentOffice = office('o1', 'Planeación')) {
  const entity = {
    ...{ __typename: 'Entity', id: 'e', slug: 'aqui', today: '2010-06-30' },
    ...{ name: 'Aquí', department: 'Tolima', isSample: false, archived: false },
  }
  const offices = [
    office('o1', 'Planeación'),
    office('o2', 'Hacienda'),
    office('o3', 'Gobierno'),
    office('o4', 'Turismo', '2009-12-31'),
  ]
  const person = {
    __typename: 'Membership',
    ...{ person: { ...named('Person', 'p', 'Ana'), post: null }, roles: ['CONTRIBUTOR'], actions },
    ...{ entity, offices: kept.map((id) => ({ __typename: 'Office', id })) },
  }
  const procedure = {
    ...{ __typename: 'Procedure', id: 'x', version: 1, code: 'T-001', name: 'Predial' },
    ...{ commonName: null, actSet: 'PROCEDURE', suitClass: null, declaredOn: '2010-01-01' },
    office: presentOffice,
  }
  const people = { __typename: 'PersonConnection', edges: [] }
  const place = { ...entity, offices, people, organisations: [], improvementKinds: [] }
  showServed(
    <LeaveGuardProvider>
      <AnnouncerProvider>
        {/* The mask is of types alone. */}
        <IdentityForm entity="aqui" procedure={procedure as never} onDone={vi.fn()} />
      </AnnouncerProvider>
    </LeaveGuardProvider>,
    {
      data: {
        plan: null,
        viewer: { __typename: 'Viewer', email: 'ana@aqui.co', operates: false, persons: [person] },
        entity: place,
      },
    },
  )
}

const choices = () =>
  within(screen.getByLabelText('Dependencia responsable'))
    .getAllByRole<HTMLOptionElement>('option')
    .map(({ text }) => text)

it('offers a contributor the offices that they keep, of those that still work', async () => {
  open(['register.edit'], ['o1', 'o2', 'o4'])
  await vi.waitFor(() => expect(choices()).toEqual(['Planeación', 'Hacienda']))
})

it('offers the committee all of them', async () => {
  open(['register.edit', 'register.editAnyOffice'], [])
  await vi.waitFor(() => expect(choices()).toEqual(['Planeación', 'Hacienda', 'Gobierno']))
})

it('keeps the present office among them though it has ended', async () => {
  open(['register.edit'], ['o2'], office('o4', 'Turismo'))
  await vi.waitFor(() => expect(choices()).toEqual(['Turismo', 'Hacienda']))
  expect(screen.getByLabelText<HTMLSelectElement>('Dependencia responsable').value).toBe('o4')
})
