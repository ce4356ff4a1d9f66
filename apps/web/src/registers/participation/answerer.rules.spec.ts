import { expect, it } from 'vitest'
import { likelyAnswerer } from './answerer.rules.ts'

const both = 'Alcalde, Luis Peña; Tesorera, Ana Ríos'

it.each([
  [both, 'Ana Ríos', 'Tesorera, Ana Ríos'],
  [both, 'Rosa Díaz', both],
  [both, null, both],
  ['Alcalde, Luis Peña', null, 'Alcalde, Luis Peña'],
  [`${both}; ${'x'.repeat(160)}`, null, 'Alcalde, Luis Peña'],
  ['x'.repeat(300), null, 'x'.repeat(160)],
])('%s, with %s at the screen: %s', (officials, person, answerer) => {
  expect(likelyAnswerer(officials, person)).toBe(answerer)
})
