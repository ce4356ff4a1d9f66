import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { beforeEach, expect, it, vi } from 'vitest'
import { LeaveGuardProvider, useLeaveGuard } from './leave-guard.tsx'
import { useUnsavedChanges } from './use-unsaved-changes.ts'

const navigate = vi.fn()

function Form({ id }: { id: string }) {
  const form = useForm({ defaultValues: { note: 'guardado' } })
  const { isRestored, markSaved, discard } = useUnsavedChanges(form, id)
  const { aroundNav, pending, leave, stay } = useLeaveGuard()
  return (
    <>
      <input aria-label="nota" {...form.register('note')} />
      <output>{isRestored ? 'restaurado' : 'al día'}</output>
      <p>{pending ? 'pregunta' : 'sin pregunta'}</p>
      <button type="button" onClick={markSaved}>
        guardar
      </button>
      <button
        type="button"
        onClick={() => {
          markSaved()
          aroundNav(navigate, '/otra')
        }}
      >
        guardar y salir
      </button>
      <button type="button" onClick={discard}>
        descartar
      </button>
      <button type="button" onClick={() => aroundNav(navigate, '/otra')}>
        ir
      </button>
      <button type="button" onClick={leave}>
        salir
      </button>
      <button type="button" onClick={stay}>
        quedarse
      </button>
    </>
  )
}

function show(id = 'nota:1') {
  const { unmount } = render(
    <LeaveGuardProvider>
      <Form id={id} />
    </LeaveGuardProvider>,
  )
  return unmount
}

const field = () => screen.getByLabelText<HTMLInputElement>('nota')
const press = (name: string) => userEvent.click(screen.getByText(name))

function tryToCloseTab(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  fireEvent(window, event)
  return event.defaultPrevented
}

beforeEach(() => navigate.mockClear())

it('gives back after a reload what was typed, in the same form only', async () => {
  const reload = show()
  await userEvent.type(field(), ' y más')
  reload()
  const close = show()
  expect(field().value).toBe('guardado y más')
  expect(screen.getByRole('status').textContent).toBe('restaurado')
  close()
  show('nota:2')
  expect(field().value).toBe('guardado')
})

it('warns of leaving only while something is unsaved', async () => {
  show()
  expect(tryToCloseTab()).toBe(false)
  await userEvent.type(field(), '!')
  expect(tryToCloseTab()).toBe(true)
  await press('guardar')
  expect(tryToCloseTab()).toBe(false)
})

it('also warns after the draft came back', async () => {
  const reload = show()
  await userEvent.type(field(), '!')
  reload()
  show()
  expect(tryToCloseTab()).toBe(true)
})

it('asks before another page, stays when told to and drops the draft on leaving', async () => {
  const reload = show()
  await userEvent.type(field(), '!')
  await press('ir')
  expect(screen.getByText('pregunta')).toBeTruthy()
  expect(navigate).not.toHaveBeenCalled()
  await press('quedarse')
  expect(navigate).not.toHaveBeenCalled()
  expect(field().value).toBe('guardado!')
  await press('ir')
  await press('salir')
  expect(navigate).toHaveBeenCalledWith('/otra', undefined)
  reload()
  show()
  expect(field().value).toBe('guardado')
})

it('lets a saved form go elsewhere in the same breath', async () => {
  show()
  await userEvent.type(field(), '!')
  await press('guardar y salir')
  expect(navigate).toHaveBeenCalledOnce()
})

it('discards to the stored values and forgets the draft', async () => {
  const reload = show()
  await userEvent.type(field(), '!')
  await press('descartar')
  expect(field().value).toBe('guardado')
  reload()
  show()
  expect(field().value).toBe('guardado')
  expect(screen.getByRole('status').textContent).toBe('al día')
})

it('keeps no draft of what was typed and taken back', async () => {
  show()
  await userEvent.type(field(), '!')
  await userEvent.type(field(), '{Backspace}')
  expect(sessionStorage.length).toBe(0)
})
