import { dailyRegister, type RegisterField } from '@gelt/domain'
import { expect, it } from 'vitest'
import { cellWords, fieldWords } from './field-words.rules.ts'

const labels = { es: 'x', en: 'x' }
const about = 'x'
const unit = { es: 'horas', en: 'hours' }

it.each<[string, RegisterField, string | null, string | null]>([
  ['a day', { type: 'DAY', labels, about }, '2010-05-03', '3 de mayo de 2010'],
  [
    'a number with its unit',
    { type: 'DECIMAL', maximum: 9, decimals: 2, unit, labels, about },
    '4.5',
    '4,5 horas',
  ],
  ['a count', { type: 'COUNT', maximum: 9999, labels, about }, '1234', '1.234'],
  ['a yes', { type: 'FLAG', labels, about }, 'true', 'Sí'],
  ['a no', { type: 'FLAG', labels, about }, 'false', 'No'],
  ['days of the week', { type: 'WEEKDAYS', labels, about }, '135', 'L, X, V'],
  ['no day at all', { type: 'WEEKDAYS', labels, about }, null, 'ningún día'],
  [
    'an option',
    { type: 'OPTION', options: { A: { es: 'Alfa', en: 'Alpha' } }, labels, about },
    'A',
    'Alfa',
  ],
  [
    'a reference by its name',
    { type: 'REFERENCE', to: 'offices', labels, about },
    'id',
    'Planeación',
  ],
  ['plain words', { type: 'LINE', max: 9, labels, about }, 'Vereda', 'Vereda'],
  ['nothing', { type: 'LINE', max: 9, labels, about }, null, null],
])('says %s', (_, field, text, words) => {
  expect(fieldWords(field, text, 'es', { name: 'Planeación' })).toBe(words)
})

it('says it in few letters where there is little room', () => {
  const hash = 'a'.repeat(64)
  expect(fieldWords({ type: 'HASH', labels, about }, hash, 'es', { short: true })).toBe(
    'aaaaaaaaaaaa…',
  )
  expect(fieldWords({ type: 'DAY', labels, about }, '2010-05-03', 'es', { short: true })).toBe(
    '3 may 2010',
  )
})

it('reads a row of another register by its label', () => {
  const row = {
    ...{ __typename: 'Delivery', id: 'e', code: 'EN-001', label: 'EN-001 · Boletín', version: 1 },
    ...{ recordedAt: '2010-06-30T12:00:00Z', mayEdit: true },
    channel: { id: 'c', label: 'CA-002 · Noticias' },
  }
  expect(cellWords(dailyRegister('deliveries'), row, 'channel', 'es')).toBe('CA-002 · Noticias')
  expect(cellWords(dailyRegister('deliveries'), row, 'publishedOn', 'es')).toBeNull()
})
