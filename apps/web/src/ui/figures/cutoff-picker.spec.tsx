import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { show } from '../../testing/render.tsx'
import { TopBarSlotPlace, TopBarSlotProvider } from '../top-bar-slot.tsx'
import { CutoffPicker } from './cutoff-picker.tsx'
import { KnownNotice } from './known-notice.tsx'

function showPicker() {
  show(
    <TopBarSlotProvider>
      <TopBarSlotPlace />
      <KnownNotice />
      <CutoffPicker today="2010-06-30" startsOn="2008-09-03" endsOn="2013-09-03" />
    </TopBarSlotProvider>,
  )
}
const day = (name: RegExp) => screen.getByRole('link', { name, hidden: true })
const asked = (key: string) => new URLSearchParams(location.search).get(key)

beforeEach(() => history.replaceState(null, '', '/x/tablero?ver=al-dia'))

describe('the cut-off', () => {
  it('offers the half-years that have ended, the newest first, and marks today', () => {
    showPicker()
    const offered = screen
      .getAllByRole('link', { hidden: true })
      .map((link) => [link.textContent, link.getAttribute('href')])
    expect(offered).toEqual([
      ['30 jun 2010hoy', '/x/tablero?ver=al-dia'],
      ['31 dic 2009', '/x/tablero?ver=al-dia&corte=2009-12-31'],
      ['30 jun 2009', '/x/tablero?ver=al-dia&corte=2009-06-30'],
      ['31 dic 2008', '/x/tablero?ver=al-dia&corte=2008-12-31'],
    ])
    expect(day(/hoy/).getAttribute('aria-current')).toBe('date')
  })

  it('takes any other day when it is sent, not while it is typed', async () => {
    showPicker()
    await userEvent.click(screen.getByText('Corte: 30 jun 2010'))
    const field = screen.getByLabelText('Otro día')
    fireEvent.change(field, { target: { value: '2009-05-15' } })
    expect(asked('corte')).toBeNull()
    const [send] = screen.getAllByRole('button', { name: 'Ver' })
    if (!send) throw new Error('The day could not be sent')
    await userEvent.click(send)
    expect(asked('corte')).toBe('2009-05-15')
    expect(asked('ver')).toBe('al-dia')
    expect(screen.getByText('Corte: 15 may 2009')).toBeTruthy()
  })

  it('says when it looks with the knowledge of another day, and comes back from there', async () => {
    history.replaceState(null, '', '/x/tablero?conocido=2010-02-01')
    showPicker()
    expect(screen.getByRole('note').textContent).toContain('1 de febrero de 2010')
    await userEvent.click(screen.getByRole('button', { name: 'Ver lo que se sabe hoy' }))
    expect(asked('conocido')).toBeNull()
    expect(screen.queryByRole('note')).toBeNull()
  })
})
