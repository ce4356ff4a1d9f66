import { readFileSync } from 'node:fs'
import { resolveDeadline } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { laterNotes } from './alvarado/notes.ts'
import act from './alvarado/plan.json' with { type: 'json' }
import { planTemplate } from './alvarado/plan-template.ts'
import { demoPeople } from './people.ts'

const { areas, indicators, notes, passages } = planTemplate
const source = readFileSync(new URL('./alvarado/resolucion-230-2008.txt', import.meta.url), 'utf8')
const sourceLines = source.split('\n')

function rowsWith(code: string) {
  return notes.find((note) => note.code === code)?.rows
}

/** Words of the data file and of its authors' to-do list, and straight quotes. */
const writtenForMakers =
  /plan\.json|usuario|\bel producto\b|tabla de datos|configurable|por defecto|alias|\bclaves?\b|\bcampos?\b|fila_|["“”[\]]|confirmar con/i
const wholeSentences = /^[\p{Lu}¿«].*[.?]$/u

describe('the 22 rows of the act', () => {
  it('keeps them in order, 5 + 3 + 4 + 4 + 3 + 3 by area', () => {
    expect(indicators.map(({ row }) => row)).toEqual(Array.from({ length: 22 }, (_, i) => i + 1))
    const sizes = areas.map(({ number }) => indicators.filter((one) => one.area === number).length)
    expect(sizes).toEqual([5, 3, 4, 4, 3, 3])
  })

  it.each(act.filas)('row $n keeps every literal field', (row) => {
    const indicator = indicators[row.n - 1]
    expect(indicator).toMatchObject({
      row: row.n,
      area: row.area,
      name: row.indicador,
      goalText: row.meta,
      activity: row.actividad,
      benefits: row.beneficio,
      benefitsOrigin: row.beneficio_origen === 'celda propia' ? 'OWN_CELL' : 'MERGED_CELL',
      responsibles: row.responsables,
      responsiblesOrigin: row.responsables_origen === 'celda propia' ? 'OWN_CELL' : 'MERGED_CELL',
      resources: row.recursos,
      resourcesOrigin: row.recursos_origen === 'celda propia' ? 'OWN_CELL' : 'MERGED_CELL',
      sourceLine: row.linea_fuente,
    })
    expect(indicator?.deadlines[0]).toMatchObject({
      cellText: row.tiempo_celda,
      text: row.tiempo,
      provenanceNote: row.tiempo_origen.replace('"1 año"', '«1 año»'),
    })
  })

  it.each(indicators)('row $row says what its own line of the act says', (indicator) => {
    const cells = (sourceLines[indicator.sourceLine - 1] ?? '').split('\t')
    const inherited = (text: string, origin: string) => (origin === 'OWN_CELL' ? text : '')
    expect(cells.slice(1)).toEqual([
      inherited(indicator.benefits, indicator.benefitsOrigin),
      indicator.name,
      indicator.goalText,
      indicator.activity,
      inherited(indicator.responsibles, indicator.responsiblesOrigin),
      inherited(indicator.resources, indicator.resourcesOrigin),
      indicator.deadlines[0]?.cellText ?? '',
    ])
  })

  it('leaves out the row that a page break repeated and clipped', () => {
    const ghost = act.fila_fantasma.celdas[2] ?? ''
    expect(ghost).toBe('Porcentaje de trámites estudiados')
    expect(indicators.map(({ name }) => name)).not.toContain(ghost)
    expect(indicators.map(({ sourceLine }) => sourceLine)).not.toContain(156)
    expect(notes.find((note) => note.code === 'A-08')?.sourceText).toContain(ghost)
  })

  it('gives every row a short name and a reading of its own, and every area a short name', () => {
    expect(new Set(indicators.map(({ shortName }) => shortName)).size).toBe(22)
    expect(new Set(indicators.map(({ reading }) => reading)).size).toBe(22)
    expect(areas.map(({ shortName }) => shortName)).toEqual([
      'Actualización del sitio',
      'Servicios',
      'Trámites',
      'Articulación',
      'Cinco fases',
      'Empalme',
    ])
  })
})

describe('the six areas', () => {
  it.each(act.areas)('area $n keeps its name in the list and in the table', (area) => {
    const first = act.filas.find((row) => row.area === area.n)
    expect(areas[area.n - 1]).toMatchObject({
      number: area.n,
      listText: area.texto_lista,
      tableText: area.texto_tabla,
      benefits: first?.beneficio,
      responsibles: first?.responsables,
      resources: first?.recursos,
    })
  })

  it('keeps «nacionalización» in the list and «racionalización» in the table (A-18)', () => {
    expect(areas[2]?.listText).toContain('nacionalización')
    expect(areas[2]?.tableText).toContain('racionalización')
  })
})

describe('deadlines', () => {
  const resolved = (row: number, index = 0) => {
    const deadline = indicators[row - 1]?.deadlines[index]
    return deadline ? resolveDeadline(deadline.rule, planTemplate.startsOn) : undefined
  }

  it.each([
    [1, '2010-09-03', '2010-09-03'],
    [2, '2008-11-03', '2008-11-04'],
    [3, '2009-01-03', '2009-01-05'],
    [4, '2013-09-03', '2013-09-03'],
    [5, '2009-12-01', '2009-12-01'],
    [6, '2013-09-03', '2013-09-03'],
    [12, '2013-09-03', '2013-09-03'],
    [17, '2013-09-03', '2013-09-03'],
    [20, '2012-12-31', '2012-12-31'],
    [22, '2012-12-31', '2012-12-31'],
  ])('row %i: computed %s, holds on %s', (row, computed, date) => {
    expect(resolved(row)).toEqual({ computed, date })
  })

  it('says where the words come from', () => {
    const provenances = indicators.map(({ deadlines }) => deadlines[0]?.provenance)
    expect(provenances.slice(0, 6)).toEqual(Array(6).fill('OWN_CELL'))
    expect(provenances.slice(6, 8)).toEqual(['MERGED_CELL', 'MERGED_CELL'])
    expect(provenances[15]).toBe('MISSING')
  })

  it('leaves row 16 without a deadline and only proposes the stray «1 año» (A-09)', () => {
    expect(resolved(16)).toBeNull()
    expect(indicators[15]?.deadlines[1]).toMatchObject({
      text: '1 año',
      provenance: 'STRAY_ROW',
      rule: { type: 'YEARS', years: 1 },
      state: 'PROPOSED',
    })
    expect(indicators.flatMap(({ deadlines }) => deadlines)).toHaveLength(23)
  })

  it('starts area 6 on 1 January 2012 (A-16)', () => {
    const starts = indicators
      .filter(({ area }) => area === 6)
      .map((one) => one.deadlines[0]?.startsOn)
    expect(starts).toEqual(['2012-01-01', '2012-01-01', '2012-01-01'])
  })
})

describe('reading notes', () => {
  it('keeps the place and the words of the 28 of the act, and of those found since', () => {
    expect(notes.map(({ code, place, sourceText }) => ({ code, place, sourceText }))).toEqual(
      [...act.ambiguedades, ...laterNotes].map((note) => ({
        code: note.id,
        place: note.donde,
        sourceText: note.texto_fuente,
      })),
    )
    expect(notes).toHaveLength(29)
  })

  it.each(notes)('$code speaks to citizens, not to who makes the software', (note) => {
    for (const words of [note.question, note.reading]) {
      expect(words).not.toMatch(writtenForMakers)
      expect(words).toMatch(wholeSentences)
    }
    expect(note.reading).not.toMatch(/^(No )?\p{L}+[aei]r(l[oa]s?)?\b/iu)
  })

  it('speaks so wherever else a reading is shown', () => {
    const shown = [
      ...indicators.map(({ reading }) => reading),
      ...planTemplate.phases.flatMap((phase) => [phase.definition, phase.deadlineSource]),
      ...indicators.flatMap((row) => row.deadlines.map(({ provenanceNote }) => provenanceNote)),
    ]
    for (const words of shown) expect(words).not.toMatch(writtenForMakers)
  })

  it.each([
    ['A-10', ['3 de septiembre de 2008', '4 de noviembre de 2008', '5 de enero de 2009']],
    ['A-16', ['31 de diciembre de 2012', 'confirmarlo']],
    ['A-09', ['no tiene plazo']],
  ])('%s says the days that the deadlines have', (code, words) => {
    const reading = notes.find((note) => note.code === code)?.reading
    for (const each of words) expect(reading).toContain(each)
  })

  it.each([
    ['A-01', [2]],
    ['A-06', [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]],
    ['A-08', [9]],
    ['A-09', [13, 14, 15, 16]],
    ['A-10', [1, 2, 3, 4, 5]],
    ['A-12', [14, 15]],
    ['A-15', [18, 19]],
    ['A-16', [20, 21, 22]],
    ['A-20', []],
    ['A-23', []],
    ['A-27', Array.from({ length: 22 }, (_, i) => i + 1)],
    ['A-28', [1]],
    ['A-29', [13]],
  ])('%s touches rows %j', (code, rows) => {
    expect(rowsWith(code)).toEqual(rows)
  })
})

describe('passages', () => {
  const flat = (text: string) => text.replaceAll('**', '').replace(/\s+/g, ' ').trim()
  // What the passages leave out on purpose: letterhead and foot of each page, converter's mark.
  const furniture =
    /\n["“]COMPROMISO HUMANITARIO[^\n]*\n+Parque Principal[^\n]*\n+www\.[^\n]*\n+E-mail:[^\n]*\n|\nThis document was created[\s\S]*$/g
  const letterhead = 'DEPARTAMENTO DEL TOLIMA MUNICIPIO DE ALVARADO ALCALDIA MUNICIPAL'

  it('are the act in reading order, and nothing but page furniture is left over', () => {
    const whole = flat(source.replace(/\n- /g, '\n'))
    const pages = flat(source.replace(furniture, '\n').replace(/\n- /g, '\n'))
      .replaceAll(`${letterhead} NIT. 890.700.961-6`, '')
      .replaceAll(`NIT. 890.700.961-6 ${letterhead} SOPORTE`, 'SOPORTE')
      .replace(/\s+/g, ' ')
    const closing = passages.filter(({ kind }) => kind === 'CLOSING').slice(3)
    for (const { text } of closing) expect(whole).toContain(flat(text))
    const foot = new Set(closing.map(({ text }) => text))

    let rest = pages
    let from = 0
    for (const { text } of passages.filter((one) => !foot.has(one.text))) {
      const at = rest.indexOf(flat(text), from)
      expect(at, `«${text.slice(0, 60)}» in its place`).toBeGreaterThanOrEqual(0)
      rest = `${rest.slice(0, at)}${rest.slice(at + flat(text).length)}`
      from = at
    }
    const leftOver = rest
      .replace(/<p>.*<\/p>/, '')
      .replace(/\s+/g, ' ')
      .trim()
    expect(leftOver).toBe(
      'Porcentaje de trámites estudiados Realizar un inventario de administración e identificar cuales son menos eficientes',
    )
  })

  it('contain every literal text, misspellings included', () => {
    const concatenated = passages.map(({ text }) => text).join('\n')
    const { resolucion, marco_estrategico: framework } = act
    const literal = [
      resolucion.numero,
      resolucion.nit,
      resolucion.epigrafe,
      ...resolucion.considerandos,
      ...resolucion.contenido_minimo,
      ...resolucion.considerandos_cont,
      ...resolucion.articulos,
      resolucion.firma,
      resolucion.cargo,
      resolucion.lema,
      resolucion.direccion,
      resolucion.telefonos,
      resolucion.web,
      resolucion.correo,
      framework.vision,
      framework.objetivo_general,
      ...framework.objetivos_especificos,
      ...act.areas.flatMap((area) => [area.texto_lista, area.texto_tabla]),
      ...act.filas.flatMap((row) => [row.indicador, row.meta, row.actividad, row.beneficio]),
      ...act.filas.flatMap((row) => [row.responsables, row.recursos]),
      ...act.soporte_tecnico.flatMap((line) => Object.values(line)),
      act.incentivos.continuacion_pagina_siguiente,
    ]
    for (const text of literal) expect(concatenated).toContain(text)
    for (const misspelling of ['Cerar', 'nacionalización', 'ala comunidad', 'se adoptan el Plan']) {
      expect(concatenated).toContain(misspelling)
    }
    expect(concatenated).not.toContain('Win2PDF')
  })

  it('keeps the four incentives whole', () => {
    const lines = planTemplate.incentives.map(({ name, text }) => `- **${name}** ${text}`)
    const [first, second, third, fourth] = act.incentivos.vinetas
    const joined = `${third} ${act.incentivos.continuacion_pagina_siguiente}`
    expect(lines).toEqual([first, second, joined, fourth])
  })
})

describe('the strategic framework', () => {
  it('keeps the seven objectives, and every row serves at least one', () => {
    const { objectives } = planTemplate
    expect(objectives.map(({ text }) => text)).toEqual(act.marco_estrategico.objetivos_especificos)
    const served = new Set(objectives.flatMap(({ rows }) => rows))
    expect([...served].sort((a, b) => a - b)).toEqual(indicators.map(({ row }) => row))
  })

  it('confirms only the phase deadline that the act states', () => {
    const confirmed = planTemplate.phases.filter((phase) => phase.deadlineConfirmed)
    expect(confirmed.map(({ number, deadline }) => [number, deadline])).toEqual([[2, '2009-12-01']])
    expect(planTemplate.phases).toHaveLength(5)
  })
})

describe('demo persons', () => {
  it.each(['alvarado-tolima', 'alvarado-muestra'] as const)(
    'of %s are invented and say so',
    (slug) => {
      for (const person of demoPeople(slug)) {
        expect(person.name).toMatch(/\(demostración\)$/)
        expect(person.email).toMatch(/^[a-z.]+@alvarado\.example$/)
      }
      const roles = demoPeople(slug)
        .filter((one) => one.signsIn)
        .map(({ role }) => role)
      expect(roles.sort()).toEqual([
        'ADMINISTRATOR',
        'AUDITOR',
        'COMMITTEE',
        'COMMITTEE',
        'CONTRIBUTOR',
        'MAYOR',
      ])
    },
  )
})
