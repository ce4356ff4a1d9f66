import { dailyRegister } from '@gelt/domain'
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { showAnswered } from '../../testing/operations.tsx'
import { OwedGrid } from './owed-grid.tsx'
import { place, plan } from './registers.factory.ts'

const deliveries = dailyRegister('deliveries')

function open(counts: readonly object[] | null) {
  showAnswered(
    <OwedGrid entity="aqui" definition={deliveries} place={place} plan={plan} />,
    counts === null
      ? {}
      : {
          countsByOffice: () => ({
            register: { __typename: 'Register', key: 'DELIVERIES', countsByOffice: counts },
            plan: {
              ...{ __typename: 'Plan', id: 'p' },
              indicator: {
                ...{ __typename: 'Indicator', id: 'i2' },
                targets: [
                  {
                    ...{ __typename: 'Target', id: 't', kind: 'QUOTA', periodUnit: 'MONTH' },
                    goal: '4',
                  },
                ],
              },
            },
          }),
        },
  )
}

const count = (office: string, month: string, many: number) => ({
  ...{ __typename: 'OfficeMonthCount', month, count: many },
  office: { __typename: 'Office', id: office },
})

it('says at a glance who owes, in a word beside its mark', async () => {
  open([count('o1', '2010-05', 4), count('o2', '2010-05', 2), count('o2', '2010-06', 1)])
  expect(await screen.findByText(/1 dependencia no llegó a la meta en mayo de 2010/)).toBeDefined()
  const table = within(screen.getByRole('table'))
  const hacienda = within(table.getByRole('row', { name: /^Hacienda/ }))
  const owed = hacienda.getByRole('link', {
    name: /^2 entregas de Hacienda en mayo de 2010: .*faltan 2$/,
  })
  expect(owed.getAttribute('href')).toBe(
    '/aqui/registros/entregas-de-informacion?dependencia=o2&desde=2010-05-01&hasta=2010-05-31',
  )
  expect(
    hacienda.getByRole('link', { name: /1 entrega de Hacienda en junio de 2010: .*en curso/ }),
  ).toBeDefined()
  const planeacion = within(table.getByRole('row', { name: /^Planeación/ }))
  expect(
    planeacion.getByRole('link', { name: /4 entregas .* mayo de 2010: .*cumple/ }),
  ).toBeDefined()
})

it('asks nothing of an office that closed', async () => {
  open([])
  const closed = within(await screen.findByRole('row', { name: /^Turismo/ }))
  expect(closed.getAllByText('no aplica')).toHaveLength(6)
  expect(closed.getAllByRole('link')).toHaveLength(6)
})

it('says so when it could not be read', async () => {
  open(null)
  expect(await screen.findByRole('button', { name: 'Intentar otra vez' })).toBeDefined()
})
