import type { Reading } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { previewRow } from './preview-row.rules.ts'
import { previewSentence } from './preview-sentence.rules.ts'
import { approvedReading, ratioTarget, readingTarget } from './reading-target.factory.ts'
import type { ReadingTarget } from './target-terms.ts'

const candidate = (facts: Partial<Reading>): Reading => ({
  id: 'candidate',
  periodKey: '2010-S1',
  cutoff: '2010-06-30',
  revision: 1,
  value: null,
  numerator: null,
  denominator: null,
  members: [],
  ...facts,
})

function sentence(
  targets: readonly ReadingTarget[],
  value: Partial<Reading>,
  language: 'es' | 'en' = 'es',
): string {
  const [target] = targets
  const preview = target && previewRow(targets, target.id, candidate(value))
  if (!preview) throw new Error('The target is not in its row')
  return previewSentence(preview, language).replaceAll('\u00a0', ' ')
}

const six = readingTarget({ rules: { readings: [approvedReading({ value: '6' })] } })

describe('what a value will change', () => {
  it('is said with both figures', () => {
    expect(sentence([six], { value: '1' })).toBe(
      'Con este dato el indicador pasa de 60 % a 70 % cuando se apruebe.',
    )
    expect(sentence([six], { value: '1' }, 'en')).toBe(
      'With this value the indicator goes from 60% to 70% once it is approved.',
    )
  })

  it('says the change of status too', () => {
    expect(sentence([six], { value: '4' })).toBe(
      'Con este dato el indicador pasa de 60 % a 100 % cuando se apruebe. Hoy está en riesgo; con el dato, ya se cumplió.',
    )
  })

  it('takes the place of the value with its period and cut-off', () => {
    expect(
      sentence([six], { periodKey: '2009-S2', cutoff: '2009-12-31', value: '5', revision: 2 }),
    ).toMatch(/pasa de 60 % a 50 %/)
  })

  it('is a first figure where there was no data, which is not 0', () => {
    expect(sentence([readingTarget()], { value: '1' })).toMatch(/su primera cifra .*: 10 %\./)
  })

  it('is nothing where nothing moves', () => {
    expect(sentence([six], { value: '0' })).toBe('Con este dato el indicador sigue en 60 %.')
  })

  it('shows a small step with as many decimals as it takes', () => {
    const readings = [approvedReading({ numerator: '1000', denominator: '30000' })]
    expect(sentence([ratioTarget({ readings })], { numerator: '1001', denominator: '30000' })).toBe(
      'Con este dato el indicador pasa de 3,33 % a 3,34 % cuando se apruebe.',
    )
  })

  it('tells the target from the row that it shares with another', () => {
    const channels = ratioTarget({
      readings: [approvedReading({ numerator: '80', denominator: '100' })],
    })
    expect(sentence([six, channels], { value: '1' })).toBe(
      'Con este dato la meta pasa de 60 % a 70 % cuando se apruebe. El indicador pasa de 70 % a 75 %.',
    )
  })

  it('isn’t said of a target that isn’t there', () => {
    expect(previewRow([six], 'another', candidate({ value: '1' }))).toBeNull()
  })
})
