import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { readTable, show } from '../../testing/render.tsx'
import { InventoryBars } from './inventory-bars.tsx'
import { filterOfBar } from './inventory-filter.rules.ts'

const bars = [
  { bar: 'IDENTIFIED', counts: 14, outOf: 14, excluded: 0 },
  { bar: 'STUDIED', counts: 14, outOf: 14, excluded: 0 },
  { bar: 'IN_SUIT', counts: 7, outOf: 14, excluded: 0 },
  { bar: 'IMPROVED', counts: 2, outOf: 9, excluded: 5 },
  { bar: 'FULLY_ONLINE', counts: 0, outOf: 0, excluded: 14 },
] as const

function draw(filter = filterOfBar('IMPROVED', 'SERVICE', true)) {
  const onFilter = vi.fn()
  show(
    <InventoryBars
      set="SERVICE"
      bars={bars}
      asOf="2010-06-30"
      isSample={false}
      filter={filter}
      onFilter={onFilter}
    />,
  )
  return onFilter
}

it('says what is furthest from complete, and counts nothing where nothing can count', () => {
  draw()
  screen.getByRole('heading', { name: 'Lo más lejos de completarse: mejorados, 2 de 9' })
  screen.getByText('nada que contar')
  expect(screen.queryByText('0 %')).toBeNull()
  screen.getByText('5 fuera, con justificación')
})

it('opens the rows behind a bar, and those that are missing', async () => {
  const onFilter = draw()
  await userEvent.click(screen.getByRole('button', { name: /^En el SUIT\s*7 de 14/ }))
  await userEvent.click(screen.getByRole('button', { name: /^En el SUIT: faltan 7/ }))
  expect(onFilter.mock.calls).toEqual([
    [filterOfBar('IN_SUIT', 'SERVICE', true)],
    [filterOfBar('IN_SUIT', 'SERVICE', false)],
  ])
  expect(screen.queryByRole('button', { name: /^Estudiados: faltan/ })).toBeNull()
})

it('shows which bar the list is narrowed to', () => {
  draw()
  expect(
    screen
      .getByRole('button', { name: /^Mejorados.*Ver los que cuentan/ })
      .getAttribute('aria-pressed'),
  ).toBe('true')
  expect(
    screen.getByRole('button', { name: /^Mejorados.*faltan 7/ }).getAttribute('aria-pressed'),
  ).toBe('false')
})

it('is a table too', async () => {
  draw()
  expect(await readTable()).toContainEqual(['Mejorados, de los que se puede', '2', '9', '5'])
})
