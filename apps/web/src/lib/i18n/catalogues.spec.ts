import { describe, expect, it } from 'vitest'

type Node = { [key: string]: unknown }

const catalogues = import.meta.glob<Node>('../../**/*.messages.ts', { eager: true })

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One line per message, with what must be equal in both languages. */
function shape(node: unknown, path: string): string[] {
  if (typeof node === 'string') return [`${path}: text${node.trim() === '' ? ' EMPTY' : ''}`]
  if (typeof node === 'function') return [`${path}: function of ${node.length}`]
  if (isNode(node)) {
    return Object.keys(node)
      .sort()
      .flatMap((key) => shape(node[key], `${path}.${key}`))
  }
  return [`${path}: NOT A MESSAGE`]
}

describe.each(Object.entries(catalogues))('%s', (_path, catalogue) => {
  it('says the same things in Spanish and in English', () => {
    expect(shape(catalogue.en, '')).toEqual(shape(catalogue.es, ''))
  })

  it('holds only texts that say something', () => {
    const broken = shape(catalogue.es, 'es')
      .concat(shape(catalogue.en, 'en'))
      .filter((line) => /EMPTY|NOT A MESSAGE/.test(line))
    expect(broken).toEqual([])
  })
})

it('finds the catalogues', () => {
  expect(Object.keys(catalogues).length).toBeGreaterThan(2)
})
