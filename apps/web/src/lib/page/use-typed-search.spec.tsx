import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useTypedSearch } from './use-typed-search.ts'

interface BoxProps {
  asked?: string
  onAsk: (search: string | undefined) => void
}

function Box({ asked, onAsk }: BoxProps) {
  const { typed, type } = useTypedSearch(asked, onAsk)
  return <input aria-label="buscar" value={typed} onChange={({ target }) => type(target.value)} />
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

const user = () => userEvent.setup({ advanceTimers: vi.advanceTimersByTime, delay: 10 })

it('asks once the typing rests, without blanks around', async () => {
  const onAsk = vi.fn()
  render(<Box onAsk={onAsk} />)
  await user().type(screen.getByRole('textbox'), 'predial ')
  expect(onAsk).not.toHaveBeenCalled()
  act(() => vi.advanceTimersByTime(300))
  expect(onAsk.mock.calls).toEqual([['predial']])
})

it('follows another address, and keeps what is typed when its own answer comes', async () => {
  const onAsk = vi.fn()
  const { rerender } = render(<Box onAsk={onAsk} />)
  const box = screen.getByRole<HTMLInputElement>('textbox')
  await user().type(box, 'paz ')
  rerender(<Box asked="paz" onAsk={onAsk} />)
  expect(box.value).toBe('paz ')
  rerender(<Box asked="licencia" onAsk={onAsk} />)
  expect(box.value).toBe('licencia')
  rerender(<Box onAsk={onAsk} />)
  expect(box.value).toBe('')
})

it('hands the search to whoever listens by then', async () => {
  const [before, after] = [vi.fn(), vi.fn()]
  const { rerender } = render(<Box onAsk={before} />)
  await user().type(screen.getByRole('textbox'), 'sol')
  rerender(<Box onAsk={after} />)
  act(() => vi.advanceTimersByTime(300))
  expect(before).not.toHaveBeenCalled()
  expect(after).toHaveBeenCalledWith('sol')
})
