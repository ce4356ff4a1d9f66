import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { PageFocusProvider, usePageHeading } from './page-focus.tsx'

function Heading({ name }: { name: string }) {
  const heading = usePageHeading()
  return (
    <h1 ref={heading} tabIndex={-1}>
      {name}
    </h1>
  )
}

beforeEach(() => {
  window.scrollTo = vi.fn()
})

/** A page whose heading is drawn anew when it has loaded. */
function open() {
  const { hook, navigate } = memoryLocation({ path: '/a' })
  const page = (loaded: boolean) => (
    <Router hook={hook}>
      <PageFocusProvider>
        <button type="button">otra cosa</button>
        <Heading key={String(loaded)} name={loaded ? 'lista' : 'cargando'} />
      </PageFocusProvider>
    </Router>
  )
  const { rerender } = render(page(false))
  return { navigate, load: () => rerender(page(true)) }
}

it('leaves the first load to the browser, also when the heading is drawn anew', () => {
  const { load } = open()
  load()
  expect(document.activeElement).toBe(document.body)
})

it('stays on the heading when the loaded page draws it anew, without scrolling again', async () => {
  const { navigate, load } = open()
  navigate('/b')
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('cargando'))
  load()
  expect(document.activeElement?.textContent).toBe('lista')
  expect(window.scrollTo).toHaveBeenCalledOnce()
})

it('takes the focus from nothing that the person has gone to meanwhile', async () => {
  const { navigate, load } = open()
  navigate('/b')
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('cargando'))
  screen.getByText('otra cosa').focus()
  load()
  expect(document.activeElement?.textContent).toBe('otra cosa')
})

it('takes the focus from nothing that the person has gone to before the page came', async () => {
  const { hook, navigate } = memoryLocation({ path: '/a' })
  const page = (isThere: boolean) => (
    <Router hook={hook}>
      <PageFocusProvider>
        <button type="button">otra cosa</button>
        {isThere && <Heading name="lista" />}
      </PageFocusProvider>
    </Router>
  )
  const { rerender } = render(page(false))
  act(() => navigate('/b'))
  screen.getByText('otra cosa').focus()
  rerender(page(true))
  expect(document.activeElement?.textContent).toBe('otra cosa')
})
