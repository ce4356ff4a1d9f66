import { expect, test } from 'vitest'
import { plainText } from '../../core/text/plain-text.rules.ts'
import { searchTextOf, searchWords } from './search-text.rules.ts'

const found = {
  name: 'Estratificación socioeconómica',
  commonName: null,
  purpose: 'Conocer el estrato\nde un predio',
  result: 'Certificado',
  code: 'T-014',
  suitNumber: null,
}

test('accents, capitals and blanks don’t matter', () => {
  expect(plainText('  Ñandú\u00a0 ÁRBOL\tpingüino ')).toBe('nandu arbol pinguino')
})

test('the text begins with the name and has what it is found by', () => {
  expect(searchTextOf(found)).toBe(
    'estratificacion socioeconomica\nconocer el estrato de un predio\ncertificado\nt-014',
  )
})

test('texts are in the order of names, the shorter of two first', () => {
  const names = ['Árbol caído', 'Zona verde', 'Árbol', 'arbol b']
  const texts = names.map((name) => searchTextOf({ ...found, name }))
  expect(texts.sort().map((text) => text.split('\n')[0])).toEqual([
    'arbol',
    'arbol b',
    'arbol caido',
    'zona verde',
  ])
})

test('words of a search, each once, ten at most', () => {
  expect(searchWords(' Certificado  de  ÉSTRATO de ')).toEqual(['certificado', 'de', 'estrato'])
  expect(searchWords('   ')).toEqual([])
  expect(searchWords('a b c d e f g h i j k l')).toEqual([...'abcdefghij'])
  // Of a pasted text the first 200 letters.
  expect(searchWords(`${' '.repeat(195)}uno dos`)).toEqual(['uno', 'd'])
})
