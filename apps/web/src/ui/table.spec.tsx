import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { show } from '../testing/render.tsx'
import { Table } from './table.tsx'

const rows = [
  { name: 'b', area: 'Uno' },
  { name: 'c', area: 'Uno' },
  { name: 'a', area: 'Dos' },
]

function showGrouped() {
  show(
    <Table
      caption="Filas"
      rows={rows}
      rowKey={({ name }) => name}
      groupOf={({ area }) => ({ key: area, heading: area })}
      columns={[
        {
          key: 'name',
          header: 'Nombre',
          rowHeader: true,
          sortBy: ({ name }) => name,
          cell: ({ name }) => name,
        },
      ]}
    />,
  )
}

const headings = () => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent)

it('holds all parts of a cell in one element, so that a phone keeps them beside the label', () => {
  show(
    <Table
      caption="Filas"
      rows={rows.slice(0, 1)}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'who',
          header: 'Responde',
          cell: () => (
            <>
              Ana <small>Planeación</small>
            </>
          ),
        },
      ]}
    />,
  )
  const [cell] = screen.getAllByRole('cell')
  expect(cell?.childNodes).toHaveLength(1)
  expect(cell?.textContent).toBe('Ana Planeación')
})

describe('a table in groups', () => {
  it('puts each heading over its own rows, in the order of the rows', () => {
    showGrouped()
    const [, first, second] = screen.getAllByRole('rowgroup')
    if (!first || !second) throw new Error('Two groups were to be drawn')
    expect(within(first).getAllByRole('row')).toHaveLength(3)
    expect(first.textContent).toBe('Unobc')
    expect(second.textContent).toBe('Dosa')
  })

  it('looks past the groups once a column sorts it', async () => {
    showGrouped()
    await userEvent.click(screen.getByRole('button', { name: 'Nombre' }))
    expect(headings()).toEqual(['a', 'b', 'c'])
  })
})
