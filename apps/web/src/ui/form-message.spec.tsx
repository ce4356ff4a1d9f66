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

const offline = { message: 'No se pudo guardar: sin conexión. Lo escrito sigue aquí.' }

it('does not count a lost connection among what is to be corrected', () => {
  show(<FormMessage errors={[offline]} attempt={1} />)
  expect(screen.getByRole('alert').textContent).toBe(offline.message)
})

it('counts the fields alone where something else stands in the way too', () => {
  show(<FormMessage errors={[offline, { name: 'note', message: 'Escriba la nota' }]} attempt={1} />)
  const alert = screen.getByRole('alert').textContent
  expect(alert).toContain('Hay 1 dato por corregir')
  expect(alert).toContain(offline.message)
})

it('has a heading for several reasons of which no field is one', () => {
  show(<FormMessage errors={[offline, { message: 'El plan fue archivado.' }]} attempt={1} />)
  expect(screen.getByRole('alert').textContent).toMatch(/^No se pudo guardar/)
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})
