import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './error-boundary.tsx'

function Broken(): never {
  throw new Error('roto')
}

// React reports every caught error to the console; here they are made on purpose.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

it('keeps the failure of a page to that page', () => {
  const { rerender } = render(
    <ErrorBoundary resetKey="/rota">
      <Broken />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('heading', { name: 'Algo falló en esta página' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Recargar' })).toBeTruthy()
  rerender(
    <ErrorBoundary resetKey="/sana">
      <p>otra página</p>
    </ErrorBoundary>,
  )
  expect(screen.getByText('otra página')).toBeTruthy()
})
