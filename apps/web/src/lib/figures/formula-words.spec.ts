import { FORMULA_LABELS } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../i18n/use-messages.ts'
import * as messages from './figures.messages.ts'
import { spellStep } from './formula-words.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const numbers = (expression: string, language: 'es' | 'en' = 'es') =>
  plain(spellStep({ label: 'x', expression, result: null }, language).numbers)

describe('a formula spelled out', () => {
  it('has words for every label of the rules', () => {
    expect(Object.keys(messagesIn(messages, 'es').formula).sort()).toEqual(
      [...FORMULA_LABELS].sort(),
    )
  })

  it.each([
    ['(2 + 3 + 1) ÷ 10', '(2 + 3 + 1) ÷ 10'],
    ['0.6 ÷ 0.91095890411', '0,6 ÷ 0,911'],
    ['2010-06-30 ≥ 2008-11-04', '30 jun 2010 ≥ 4 nov 2008'],
    ['min(1; 3 ÷ 4)', 'el menor de (1; 3 ÷ 4)'],
    ['Σ ÷ 10', 'suma ÷ 10'],
    ['2 → 2010-06-30', '2 hasta el 30 jun 2010'],
    ['1200 ÷ 1826', '1.200 ÷ 1.826'],
  ])('%s reads %s', (expression, words) => {
    expect(numbers(expression)).toBe(words)
  })

  it('gives its result as a percentage, and says when there is none', () => {
    const step = { label: 'total.progress', subject: 'Almacén', expression: '6 ÷ 10' }
    expect(spellStep({ ...step, result: '0.6' }, 'en')).toEqual({
      what: 'What each period added ÷ goal',
      subject: 'Almacén',
      numbers: '6 ÷ 10',
      result: '60%',
    })
    expect(spellStep({ ...step, result: null }, 'es').result).toBe('sin dato')
  })
})
