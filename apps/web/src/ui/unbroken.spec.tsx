import { expect, it } from 'vitest'
import { show } from '../testing/render.tsx'
import { Unbroken } from './unbroken.tsx'

it('keeps a word with one letter after its hyphen on one line, and no other', () => {
  show(<Unbroken>El comité GEL-T y la administración ex-alcalde</Unbroken>)
  expect([...document.querySelectorAll('span')].map(({ textContent }) => textContent)).toEqual([
    'GEL-T',
  ])
  expect(document.body.textContent).toBe('El comité GEL-T y la administración ex-alcalde')
})
