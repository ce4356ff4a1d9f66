import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { show } from '../../testing/render.tsx'
import { SignInForm } from './sign-in.form.tsx'

const realFetch = globalThis.fetch
const onSignedIn = vi.fn(async () => {})

afterEach(() => {
  globalThis.fetch = realFetch
  onSignedIn.mockClear()
})

/** The server's answer, and what it was sent. */
function answer(status: number) {
  const sent: unknown[] = []
  globalThis.fetch = async (_path, init) => {
    sent.push(JSON.parse(String(init?.body)))
    return Response.json({}, { status })
  }
  return sent
}

const email = () => screen.getByLabelText<HTMLInputElement>(/Correo|Email/)
const password = () => screen.getByLabelText<HTMLInputElement>(/^(Contraseña|Password)$/)
const submit = () => userEvent.click(screen.getByRole('button', { name: /Ingresar|Sign in/ }))

async function tryWith(address: string, secret: string) {
  await userEvent.type(email(), address)
  await userEvent.type(password(), secret)
  await submit()
}

it('says beside each field what is wrong, goes there, and asks nothing of the server', async () => {
  const sent = answer(200)
  show(<SignInForm onSignedIn={onSignedIn} />)
  await submit()
  expect(document.activeElement).toBe(email())
  expect(email().getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText(/^Correo electrónico: no es una dirección de correo/)).toBeTruthy()
  expect(screen.getByText('Contraseña: falta. Complételo para continuar.')).toBeTruthy()
  expect(sent).toEqual([])
})

it('signs in with the address as it is stored and the password as it was typed', async () => {
  const sent = answer(200)
  show(<SignInForm onSignedIn={onSignedIn} />)
  await tryWith(' Ana@Example.ORG ', ' con espacios ')
  expect(sent).toEqual([{ email: 'ana@example.org', password: ' con espacios ' }])
  expect(onSignedIn).toHaveBeenCalledOnce()
})

it.each([
  [401, 'El correo o la contraseña no coinciden. Revíselos e intente de nuevo.'],
  [
    429,
    'Hubo demasiados intentos seguidos. Espere unos minutos; si no alcanza, ingrese desde un equipo en el que ya haya ingresado.',
  ],
  [500, 'Algo falló de nuestro lado y no se guardó nada. Intente de nuevo.'],
])('says what a %i means, keeps what was typed and moves the focus', async (status, message) => {
  answer(status)
  show(<SignInForm onSignedIn={onSignedIn} />)
  await tryWith('ana@example.org', 'equivocada')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toBe(message)
  expect(document.activeElement).toBe(alert)
  expect(email().value).toBe('ana@example.org')
  expect(onSignedIn).not.toHaveBeenCalled()
})

it('says that the server cannot be reached, in English too', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
  show(<SignInForm onSignedIn={onSignedIn} />, 'en')
  await tryWith('ana@example.org', 'secreto')
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The server cannot be reached/)
})

it('shows the password on demand', async () => {
  show(<SignInForm onSignedIn={onSignedIn} />)
  expect(password().type).toBe('password')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mostrar la contraseña' }))
  expect(password().type).toBe('text')
})
