import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showAnswered } from '../../testing/operations.tsx'
import { InstallationView } from './installation.view.tsx'

const ibague = { id: 'e1', slug: 'ibague', name: 'Ibagué' }
const entity = {
  ...{ __typename: 'Entity', ...ibague, department: 'Tolima' },
  ...{ divipolaCode: '73001', nit: null, isSample: false },
}
const pending = {
  __typename: 'PendingAdministrator',
  entity: { __typename: 'Entity', ...ibague },
  ...{ name: 'Ana Ruiz', email: 'ana@ibague.example', expiresAt: null },
}
const listOf = (...nodes: object[]) => ({
  ...{ __typename: 'QueryEntitiesConnection', totalCount: nodes.length },
  edges: nodes.map((node) => ({ __typename: 'QueryEntitiesConnectionEdge', node })),
  pageInfo: {
    ...{ __typename: 'PageInfo', hasPreviousPage: false, hasNextPage: false },
    ...{ startCursor: 'a', endCursor: 'z' },
  },
})

/** @param operates null: nobody is signed in */
function open(operates: boolean | null, answers: Parameters<typeof showAnswered>[1] = {}) {
  const viewer = { __typename: 'Viewer', email: 'o@gelt.example', operates, persons: [] }
  return showAnswered(
    <LeaveGuardProvider>
      <InstallationView />
    </LeaveGuardProvider>,
    {
      session: () => ({ viewer: operates === null ? null : viewer }),
      installation: ({ search }) => ({
        pendingAdministrators: [pending],
        all: { __typename: 'QueryEntitiesConnection', totalCount: 1 },
        entities: search === 'x' ? listOf() : listOf(entity),
      }),
      ...answers,
    },
  )
}

it('shows the way to whoever does not operate the installation', async () => {
  open(false)
  await screen.findByText(/Su cuenta no opera esta instalación/)
  expect(screen.getByRole('link', { name: 'Ir al inicio' }).getAttribute('href')).toBe('/')
})

it('asks others to sign in, and leads back here', async () => {
  open(null)
  const way = await screen.findByRole('link', { name: 'Ingresar' })
  expect(way.getAttribute('href')).toBe('/ingresar?volver=%2Finstalacion')
})

it('says who is waited for, hands over another link once, and lists the entities', async () => {
  const link = 'https://gelt.example/invitacion/k1'
  const { asked } = open(true, {
    renewInvitation: () => ({
      renewInvitation: {
        ...{ __typename: 'IssuedInvitation', delivered: false, link },
        expiresAt: '2026-12-07T15:00:00.000Z',
      },
    }),
  })
  await screen.findByText('Hay 1 entidad; 1 espera a quien la administre.')
  const item = screen.getByRole('heading', { level: 3, name: 'Ibagué' }).closest('li')
  const within1 = within(item as HTMLElement)
  within1.getByText('El enlace venció.')
  await userEvent.click(within1.getByRole('button', { name: 'Renovar la invitación de Ibagué' }))
  expect((await within1.findByRole('textbox')).getAttribute('value')).toBe(link)
  // The moment's own full stop ends the sentence.
  within1.getByText(/^El enlace vence el 7 de diciembre de 2026 a las 10:00\sa\.\sm\.$/)
  expect(asked.find(({ operation }) => operation === 'RenewInvitation')?.variables).toMatchObject({
    input: { entityId: 'e1' },
  })
  const row = screen.getByRole('row', { name: /Ibagué/ })
  expect([...row.children].map((cell) => cell.textContent?.trim())).toEqual([
    ...['Ibagué', 'Tolima', '73001', 'sin dato'],
  ])
  await userEvent.type(screen.getByRole('searchbox'), 'x')
  await screen.findByText('Ninguna entidad responde a esa búsqueda.')
})

it('proposes the address from the name, and names the field that is wrong', async () => {
  const { asked } = open(true)
  const field = (name: RegExp) => screen.getByRole('textbox', { name })
  await screen.findByText(/Hay 1 entidad/)
  await userEvent.type(field(/^Nombre del municipio/), 'San José')
  await userEvent.type(field(/^Departamento/), 'Tolima')
  expect(field(/^Nombre en la dirección/)).toHaveProperty('value', 'san-jose-tolima')
  await userEvent.type(field(/^Correo con el que ingresará/), 'sin arroba')
  await userEvent.click(screen.getByRole('button', { name: 'Crear una entidad' }))
  const mail = await screen.findByRole('textbox', {
    name: /^Correo/,
    description: /correo/,
  })
  expect(mail.getAttribute('aria-invalid')).toBe('true')
  expect(asked.some(({ operation }) => operation === 'CreateEntity')).toBe(false)
})
