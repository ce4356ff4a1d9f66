import { describe, expect, it } from 'vitest'
import { leadOf, outlineOf, readTable } from './act-outline.rules.ts'
import { actPassages } from './testing/passages.ts'

describe('outlineOf', () => {
  const { letterhead, sections } = outlineOf(actPassages)

  it('keeps what stands above the first heading as the letterhead', () => {
    expect(letterhead.map(({ text }) => text)).toEqual([
      'MUNICIPIO DE ALVARADO',
      '“Por medio de la cual se adoptan el Plan”',
    ])
  })

  it('gathers passages under their headings, the annex’s own name above', () => {
    expect(sections.map(({ part, above, title }) => [part, above.length, title?.text])).toEqual([
      ['RECITALS', 0, 'CONSIDERANDO:'],
      ['ARTICLES', 0, 'RESUELVE:'],
      ['CLOSING', 0, undefined],
      ['FRAMEWORK', 1, 'MARCO ESTRATÉGICO'],
      ['AREAS', 0, 'MARCO DE ACCIÓN'],
      ['TABLE', 0, 'MARCO OPERATIVO'],
      ['SUPPORT', 0, 'SOPORTE TÉCNICO'],
    ])
  })

  it('loses no passage', () => {
    const kept = sections.flatMap(({ above, title, body }) => [
      ...above,
      ...(title ? [title] : []),
      ...body,
    ])
    expect([...letterhead, ...kept]).toEqual(actPassages)
  })

  it('shows the headings of an act that has nothing else', () => {
    const heading = { position: 1, kind: 'HEADING' as const, text: 'DECRETO' }
    expect(outlineOf([heading])).toEqual({ letterhead: [heading], sections: [] })
    expect(outlineOf([])).toEqual({ letterhead: [], sections: [] })
  })
})

it('finds the row that holds a cell and no indicator, and where it stands', () => {
  const table = outlineOf(actPassages).sections.find(({ part }) => part === 'TABLE')
  const { names, stray } = readTable(table?.body ?? [])
  expect(names).toContain('Tiempos')
  expect(stray).toEqual([{ after: 2, cells: ['', '', '', '', '', '', '', '1 año'] }])
})

it.each([
  ['ARTICULO CUARTO: La presente rige.', 'ARTICULO CUARTO:', 'La presente rige.'],
  ['VISIÓN: En el año 2013', 'VISIÓN:', 'En el año 2013'],
])('parts the leading words of %s', (text, lead, rest) => {
  expect(leadOf(text)).toEqual({ lead, rest })
})

it.each(['Que conforme a lo anterior,', 'NIT: 1', 'Dice así: MAYÚSCULAS'])(
  'leaves %s whole',
  (text) => {
    expect(leadOf(text)).toBeNull()
  },
)
