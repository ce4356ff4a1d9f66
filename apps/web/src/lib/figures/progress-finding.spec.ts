import { expect, it } from 'vitest'
import { progressFinding } from './progress-finding.ts'

it.each([
  ['0.538', '0.6077', 'El plan va en 54 %, 7 puntos menos de lo previsto'],
  ['0.6', '0.5904', 'El plan va en 60 %, 1 punto más de lo previsto'],
  ['0.604', '0.596', 'El plan va en 60 %, justo lo previsto'],
  ['0.999', '1', 'El plan va en 99 %, 1 punto menos de lo previsto'],
  ['0.5', null, 'El plan va en 50 %'],
])('of %s against %s the finding is %s', (progress, expected, finding) => {
  expect(progressFinding(progress, expected, 'es').replaceAll('\u00a0', ' ')).toBe(finding)
})

it('counts one point in the singular in English too', () => {
  expect(progressFinding('0.59', '0.6', 'en')).toBe(
    'The plan stands at 59%, 1 point less than expected',
  )
})
