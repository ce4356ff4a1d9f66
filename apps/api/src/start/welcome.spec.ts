import { expect, it } from 'vitest'
import { welcome } from './welcome.ts'

const address = 'http://localhost:4000'
const account = (password: string | null) => [
  { email: 'alcalde@alvarado.example', password, post: 'Alcalde municipal' },
]

it('shows the sign-ins where there are any', () => {
  const text = welcome(address, account('una-clave'))
  expect(text).toContain(`GEL·T está en ${address}`)
  expect(text).toMatch(/alcalde@alvarado\.example {2}una-clave +Alcalde municipal/)
  expect(text).toContain('se muestran solo ahora')
  expect(welcome(address, account(null))).toContain('--reset-demo-passwords')
})

it('says nothing of demonstration accounts where there are none', () => {
  expect(welcome(address, [])).toBe(`\nGEL·T está en ${address}\n\nCtrl-C detiene el programa.\n`)
})
