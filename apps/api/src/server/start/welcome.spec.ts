import { expect, it } from 'vitest'
import { welcome } from './welcome.ts'

const address = 'http://localhost:4000'
const account = (password: string | null) => [
  { email: 'alcalde@alvarado.example', password, post: 'Alcalde municipal' },
]

it('shows the sign-ins where there are any', () => {
  const text = welcome(address, account('una-clave'), false)
  expect(text).toContain(`GEL·T está en ${address}`)
  expect(text).toMatch(/alcalde@alvarado\.example {2}una-clave +Alcalde municipal/)
  expect(text).toContain('se muestran solo ahora')
  expect(welcome(address, account(null), false)).toContain('--reset-demo-passwords')
})

it('says nothing of demonstration accounts where there are none', () => {
  expect(welcome(address, [], false)).toBe(
    `\nGEL·T está en ${address}\n\nCtrl-C detiene el programa.\n`,
  )
})

it('says that one role does everything, where it does', () => {
  expect(welcome(address, [], false)).not.toContain('GELT_OWNER_URL')
  expect(welcome(address, [], true)).toContain('GELT_OWNER_URL')
})
