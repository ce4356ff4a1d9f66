import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showAnswered } from '../../testing/operations.tsx'
import { MailWeek } from './mail-week.tsx'
import { place, plan } from './registers.factory.ts'

const account = (id: string, name: string, facts: object = {}) => ({
  ...{ __typename: 'MailAccount', id, name, code: id, mayEdit: true, annulledReason: null },
  ...{ openedOn: '2009-01-01', closedOn: null },
  office: { __typename: 'Office', id: 'o1', name: 'Planeación' },
  ...facts,
})
const use = (of: string, days: string | null, week = 'this') => ({
  ...{ __typename: 'MailUse', id: `${week}-${of}`, days },
  account: { __typename: 'MailAccount', id: of },
})
const rows = (nodes: readonly object[]) => ({
  ...{ __typename: 'Register', key: 'X' },
  rows: {
    __typename: 'RegisterRowsConnection',
    edges: nodes.map((node) => ({ __typename: 'RegisterRowsConnectionEdge', node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false },
  },
})

function open(accounts: readonly object[]) {
  return showAnswered(
    <LeaveGuardProvider>
      <MailWeek entity="aqui" place={place} plan={plan} />
    </LeaveGuardProvider>,
    {
      mailWeek: () => ({
        accounts: rows(accounts),
        week: rows([use('a', '12')]),
        lastWeek: rows([use('a', '1', 'last'), use('b', '12345', 'last'), use('c', null, 'last')]),
      }),
      saveMailWeek: () => ({ saveMailWeek: { __typename: 'Register', key: 'MAIL_USES' } }),
    },
  )
}

const three = [account('a', 'Alfa'), account('b', 'Beta'), account('c', 'Gama')]
const daysOf = (name: string) =>
  within(screen.getByRole('group', { name: `Días de uso de ${name}` }))
const checked = (name: string) =>
  daysOf(name)
    .getAllByRole<HTMLInputElement>('checkbox')
    .flatMap((box) => (box.checked ? [box.labels?.[0]?.textContent] : []))

it('fills in the last week, account by account, with the keyboard, and saves it at once', async () => {
  const { asked } = open(three)
  expect(await screen.findByText('Semana del lunes 21 de junio de 2010')).toBeDefined()
  expect(await screen.findByText('Faltan 2 de 3 cuentas.')).toBeDefined()
  expect(checked('Alfa')).toEqual(['Llunes', 'Mmartes'])
  daysOf('Beta').getByRole('checkbox', { name: 'viernes' }).focus()
  await userEvent.keyboard(' ')
  await userEvent.click(screen.getByRole('button', { name: 'Guardar la semana' }))
  await vi.waitFor(() =>
    expect(
      asked.find(({ operation }) => operation === 'SaveMailWeek')?.variables.input,
    ).toMatchObject({
      ...{ entityId: 'e', weekStartsOn: '2010-06-21' },
      // Of the third nobody said anything: it stays unsaid.
      uses: [
        { accountId: 'a', days: '12' },
        { accountId: 'b', days: '5' },
      ],
    }),
  )
  expect(
    await screen.findByText('Guardado: la semana del lunes 21 de junio de 2010.'),
  ).toBeDefined()
})

it('copies the days of the week before where nothing was said', async () => {
  open(three)
  await userEvent.click(
    await screen.findByRole('button', { name: 'Copiar los días de la semana anterior' }),
  )
  expect(checked('Alfa')).toEqual(['Llunes', 'Mmartes'])
  expect(checked('Beta')).toHaveLength(5)
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'No se usó: Gama' }).checked).toBe(
    true,
  )
  expect(screen.getByText('Se copiaron 2 cuentas. Revíselas y guarde.')).toBeDefined()
})

it('says that an account was not used, which is not the same as nothing said', async () => {
  open(three)
  await screen.findByText('Faltan 2 de 3 cuentas.')
  await userEvent.click(screen.getByRole('checkbox', { name: 'No se usó: Alfa' }))
  expect(checked('Alfa')).toEqual([])
  await userEvent.click(daysOf('Alfa').getByRole('checkbox', { name: 'lunes' }))
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'No se usó: Alfa' }).checked).toBe(
    false,
  )
})

it('never unsays what is recorded: without its days, the account was not used', async () => {
  open(three)
  await screen.findByText('Faltan 2 de 3 cuentas.')
  for (const day of ['lunes', 'martes']) {
    await userEvent.click(daysOf('Alfa').getByRole('checkbox', { name: day }))
  }
  await userEvent.click(daysOf('Beta').getByRole('checkbox', { name: 'lunes' }))
  await userEvent.click(daysOf('Beta').getByRole('checkbox', { name: 'lunes' }))
  const notUsed = (name: string) =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: `No se usó: ${name}` }).checked
  expect([notUsed('Alfa'), notUsed('Beta')]).toEqual([true, false])
})

it('goes from week to week, none of which lies ahead, and keeps what was typed', async () => {
  const { asked } = open(three)
  await screen.findByText('Faltan 2 de 3 cuentas.')
  await userEvent.click(daysOf('Beta').getByRole('checkbox', { name: 'jueves' }))
  await userEvent.click(screen.getByRole('button', { name: 'Semana siguiente' }))
  expect(await screen.findByText('Semana del lunes 28 de junio de 2010')).toBeDefined()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Semana siguiente' }).disabled).toBe(
    true,
  )
  await vi.waitFor(() =>
    expect(
      daysOf('Beta').getByRole<HTMLInputElement>('checkbox', { name: 'jueves' }).disabled,
    ).toBe(true),
  )
  expect(asked.map(({ variables }) => variables.monday)).toContain('2010-06-28')
  await userEvent.click(screen.getByRole('button', { name: 'Semana anterior' }))
  await vi.waitFor(() => expect(checked('Beta')).toEqual(['Jjueves']))
})

it('shows what other offices said, and nothing to press', async () => {
  open([account('a', 'Alfa', { mayEdit: false })])
  expect(await screen.findByText('La cuenta abierta ya está.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Guardar la semana' })).toBeNull()
  expect(
    daysOf('Alfa')
      .getAllByRole<HTMLInputElement>('checkbox')
      .every(({ disabled }) => disabled),
  ).toBe(true)
})

it('leads to the accounts where none was open', async () => {
  open([account('a', 'Alfa', { closedOn: '2010-06-20' })])
  expect(await screen.findByRole('link', { name: 'Ver las cuentas de correo' })).toBeDefined()
})
