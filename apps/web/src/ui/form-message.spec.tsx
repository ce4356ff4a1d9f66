import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { show } from '../testing/render.tsx'
import { FormMessage } from './form-message.tsx'
import { TextField } from './text-field.tsx'

function Form() {
  const [attempt, setAttempt] = useState(0)
  const errors = attempt > 0 ? [{ name: 'note', message: 'Escriba la nota' }] : []
  return (
    <form>
      <FormMessage errors={errors} attempt={attempt} />
      <TextField label="Nota" name="note" error={errors[0]?.message} help="De dónde sale" />
      <button type="button" onClick={() => setAttempt(attempt + 1)}>
        Guardar
      </button>
    </form>
  )
}

it('takes the focus at each refused try and leads to the field', async () => {
  show(<Form />)
  expect(screen.queryByRole('alert')).toBeNull()
  const save = screen.getByRole('button', { name: 'Guardar' })
  await userEvent.click(save)
  expect(document.activeElement).toBe(screen.getByRole('alert'))
  expect(screen.getByRole('alert').textContent).toContain('Hay 1 dato por corregir')
  await userEvent.click(screen.getByRole('button', { name: 'Escriba la nota' }))
  expect(document.activeElement).toBe(screen.getByLabelText('Nota'))
  await userEvent.click(save)
  expect(document.activeElement).toBe(screen.getByRole('alert'))
})

it('ties error and help to the field', async () => {
  show(<Form />)
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  const field = screen.getByLabelText('Nota')
  const described = field.getAttribute('aria-describedby')?.split(' ') ?? []
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Escriba la nota',
    'De dónde sale',
  ])
  expect(field.getAttribute('aria-invalid')).toBe('true')
})
