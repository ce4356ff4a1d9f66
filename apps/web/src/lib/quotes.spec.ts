import { expect, it } from 'vitest'
import { inGuillemets } from './quotes.ts'

it('sets pairs of straight quotation marks as Spanish does, and leaves the others', () => {
  expect(inGuillemets('siete celdas vacías y "1 año" en "Tiempos"')).toBe(
    'siete celdas vacías y «1 año» en «Tiempos»',
  )
  expect(inGuillemets('24" de pantalla')).toBe('24" de pantalla')
})
