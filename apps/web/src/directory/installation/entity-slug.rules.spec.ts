import { entitySlug } from '@gelt/domain'
import { expect, it } from 'vitest'
import { slugOf } from './entity-slug.rules.ts'

it.each([
  [['Alvarado', 'Tolima'], 'alvarado-tolima'],
  [['San José de Cúcuta', 'Norte de Santander'], 'san-jose-de-cucuta-norte-de-santander'],
  [['Nariño', ' Nariño '], 'narino-narino'],
  [['El Peñón (Bolívar)', ''], 'el-penon-bolivar'],
])('makes a key that the server takes of %j', (words, slug) => {
  expect(slugOf(...words)).toBe(slug)
  expect(entitySlug.safeParse(slug).success).toBe(true)
})

it('keeps within 60 characters, and never ends on a hyphen', () => {
  expect(slugOf('a'.repeat(59), 'b')).toBe('a'.repeat(59))
})

it('makes none of no letters', () => {
  expect(slugOf('', ' — ')).toBe('')
})
