import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import type { Language } from '../lib/i18n/language.ts'
import { LanguageProvider, useLanguage } from '../lib/i18n/language-context.tsx'
import { NumberField } from './number-field.tsx'

function Harness() {
  const [value, setValue] = useState('')
  const { setLanguage } = useLanguage()
  return (
    <>
      <NumberField label="Horas" unit="horas" value={value} onChange={setValue} />
      <output>{value}</output>
      <button type="button" onClick={() => setValue('7.5')}>
        restaurar
      </button>
      <button type="button" onClick={() => setLanguage('en')}>
        english
      </button>
    </>
  )
}

function show(initial: Language = 'es') {
  render(
    <LanguageProvider initial={initial}>
      <Harness />
    </LanguageProvider>,
  )
  return { user: userEvent.setup(), field: screen.getByLabelText('Horas') as HTMLInputElement }
}

it('gives the decimal with a dot while the person types a comma', async () => {
  const { user, field } = show()
  await user.type(field, '1234,5')
  expect(screen.getByRole('status').textContent).toBe('1234.5')
  expect(field.value).toBe('1234,5')
  expect(field.getAttribute('aria-invalid')).toBeNull()
})

it('says beside the field that a text is no number, and hands it over as typed', async () => {
  const { user, field } = show()
  await user.type(field, 'doce')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText('Escriba un número, por ejemplo 12,5').id).toBe(
    field.getAttribute('aria-describedby'),
  )
  expect(screen.getByRole('status').textContent).toBe('doce')
})

it('says how a grouped number is read', async () => {
  const { user, field } = show()
  await user.type(field, '1.500')
  expect(screen.getByText('Se lee 1500')).toBeTruthy()
})

it('takes a value restored from outside', async () => {
  const { user, field } = show()
  await user.type(field, '3')
  await user.click(screen.getByText('restaurar'))
  expect(field.value).toBe('7,5')
})

it('keeps the number, not the text, when the language changes', async () => {
  const { user, field } = show()
  await user.type(field, '7,5')
  await user.click(screen.getByText('restaurar'))
  await user.click(screen.getByText('english'))
  expect(screen.getByRole('status').textContent).toBe('7.5')
  await user.clear(field)
  await user.type(field, '1,234')
  expect(screen.getByRole('status').textContent).toBe('1234')
})
