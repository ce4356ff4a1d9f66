import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { showServed } from '../../testing/server.tsx'
import { InvitationView } from './invitation.view.tsx'

const invitation = {
  __typename: 'Invitation',
  name: 'Marta Rojas',
  email: 'marta@example.org',
  purpose: 'INVITE',
  expiresAt: '2999-01-01T00:00:00.000Z',
  valid: true,
  hasAccount: false,
  entity: { __typename: 'Entity', id: 'e1', slug: 'alvarado', name: 'Alvarado' },
}

const open = (given: Partial<typeof invitation> | null) =>
  showServed(<InvitationView token="t" />, {
    data: { invitation: given && { ...invitation, ...given } },
  })
const heading = async () => (await screen.findByRole('heading', { level: 1 })).textContent

it('asks an invited person for a new password, and names the account', async () => {
  open({})
  expect(await screen.findByText(/^Marta Rojas, le invitaron a trabajar/)).toBeTruthy()
  expect(screen.getByText('marta@example.org')).toBeTruthy()
  const field = screen.getByLabelText('Contraseña nueva')
  expect(field.getAttribute('autocomplete')).toBe('new-password')
})

it('asks for the usual password where the account opens another entity already', async () => {
  open({ hasAccount: true })
  const field = await screen.findByLabelText('Su contraseña de siempre')
  expect(field.getAttribute('autocomplete')).toBe('current-password')
  expect(screen.queryByText(/Mínimo 12 caracteres/)).toBeNull()
})

it('calls a link for a new password what it is', async () => {
  open({ purpose: 'RESET_PASSWORD' })
  await screen.findByText(/^Marta Rojas, elija una contraseña nueva/)
  expect(await heading()).toBe('Contraseña nueva')
})

it.each([
  ['used', { valid: false }, 'Este enlace ya se usó'],
  ['expired', { valid: false, expiresAt: '2020-01-01T00:00:00.000Z' }, 'Este enlace venció'],
  ['unknown', null, 'Este enlace no existe'],
])('says that a link is %s, and shows no form', async (_case, given, title) => {
  open(given)
  await screen.findByRole('heading', { level: 1, name: title })
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('says the request’s number when the link could not be read', async () => {
  showServed(<InvitationView token="t" />, { errors: [{ message: 'Falló' }] })
  expect((await screen.findByRole('alert')).textContent).toContain('r-42')
})
