import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createTestApi,
  globalId,
  refusedFilter,
  type TestApi,
} from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import {
  namesInForce as all,
  listDocument as document,
  listOf,
  type Page,
  smallInventory,
} from './small-inventory.factory.ts'

let api: TestApi
let rows: Awaited<ReturnType<typeof smallInventory>>
beforeAll(async () => {
  api = await createTestApi()
  rows = await smallInventory(api)
})
afterAll(() => api.close())

const { page, names } = listOf(() => api)

describe('who reads what', () => {
  test.each<PersonKey>(['contributor', 'committee', 'mayor', 'administrator'])(
    '%s reads all that is in force, by name whatever its accents',
    async (as) => {
      expect(await names(as)).toEqual(all)
    },
  )

  test.each<PersonKey | null>([null, 'integrator'])('%s reads what is published', async (as) => {
    const found = await page(as)
    expect(found.edges.map(({ node }) => node.name)).toEqual([
      'Acueducto',
      'Impuesto predial',
      'Licencia de obra',
    ])
    expect(found.totalCount).toBe(3)
  })

  test('what isn’t published, or is of another entity, doesn’t exist for outsiders', async () => {
    const one = `query ($entity: String!, $code: String!, $id: ID!) {
      procedure(entity: $entity, code: $code) { name } node(id: $id) { id } }`
    const read = (as: PersonKey | null, name: string, entity = 'aqui') => {
      const found = rows.get(name)
      return api.run(as, one, { entity, code: found?.code, id: found?.id })
    }
    expect(await read(null, 'Árbol caído')).toEqual({ procedure: null, node: null })
    expect(await read(null, 'Zona verde')).toEqual({ procedure: null, node: null })
    expect(await read('mayor', 'Zona verde')).toMatchObject({ procedure: { name: 'Zona verde' } })
    expect(await read(null, 'Acueducto')).toMatchObject({ procedure: { name: 'Acueducto' } })
    expect(await read('mayor', 'Acueducto', 'otra')).toMatchObject({ procedure: null })
    expect(await names(null, { entity: 'otra' })).toEqual(['Ajeno'])
    expect(await names('committee', { entity: 'otra' })).toEqual(['Ajeno'])
    expect((await api.run<Page>(null, document, { entity: 'ninguna' })).procedures).toBeNull()
  })

  test('our evaluation and decisions are our own people’s', async () => {
    const fields = `{ procedure(entity: "aqui", code: "${rows.get('Impuesto predial')?.code}") {
      name cost office { name } retiredReason evaluation { efficiency burdens { burden share } }
      decisions { question answer } attention missingFor { sourceKey reason words }
      improvements { description answerable { name } control { answered } }
      history { edges { node { at } } } viewerMayEdit } }`
    const hidden = { evaluation: null, decisions: null, attention: null, missingFor: null }
    expect(await api.run(null, fields)).toEqual({
      procedure: {
        ...{ ...hidden, name: 'Impuesto predial', cost: '50000', office: { name: 'Planeación' } },
        ...{ retiredReason: null, history: null, viewerMayEdit: false },
        improvements: [{ description: 'Pago en línea', answerable: null, control: null }],
      },
    })
    expect(await api.run('contributor', fields)).toMatchObject({
      procedure: {
        evaluation: { efficiency: '50', burdens: { length: 4 } },
        decisions: [
          { question: 'OPTIMISABLE', answer: 'UNDECIDED' },
          { question: 'RATIONALISABLE', answer: 'YES' },
          { question: 'AUTOMATABLE', answer: 'UNDECIDED' },
        ],
        attention: ['ON_SITE_NOT_IN_SUIT'],
        missingFor: [
          {
            sourceKey: 'procedures.registered',
            reason: 'NOT_BEGUN',
            words: 'Sin empezar en el SUIT',
          },
        ],
        improvements: [{ answerable: { name: 'contributor de aqui' }, control: { answered: 0 } }],
        viewerMayEdit: true,
      },
    })
  })

  test('outsiders see improvements that are in force for them', async () => {
    const code = rows.get('Acueducto')?.code
    const fields = `{ procedure(entity: "aqui", code: "${code}") { improvements { overdue } } }`
    expect(await api.run(null, fields)).toEqual({ procedure: { improvements: [] } })
    expect(await api.run('mayor', fields)).toEqual({
      procedure: { improvements: [{ overdue: true }] },
    })
  })

  test('outsiders are refused filters and order that they may not use, by name', async () => {
    const filters = [
      { decision: { question: 'RATIONALISABLE', answers: ['YES'] } },
      { improved: true },
      { attention: ['IMPROVEMENT_OVERDUE'] },
      { retired: true },
    ]
    for (const as of [null, 'integrator'] as const) {
      for (const filter of filters) {
        const [name] = Object.keys(filter)
        expect(await refusedFilter(api, as, document, { filter })).toBe(`filter.${name}`)
      }
      const sort = { by: 'EFFICIENCY', descending: true }
      expect(await refusedFilter(api, as, document, { sort })).toBe('sort.by: EFFICIENCY')
    }
  })
})

describe('search', () => {
  test.each([
    ['arbol', ['Árbol caído']],
    ['RETIRAR árbol', ['Árbol caído']],
    ['licencia predial', []],
    ['m-00123', ['Licencia de obra']],
    ['50%', ['50% de descuento_especial']],
    ['o_e', ['50% de descuento_especial']],
    ['%', ['50% de descuento_especial']],
    ['\\', []],
    ['  ', all],
  ])('%j finds %j', async (search, expected) => {
    expect(await names('mayor', { search })).toEqual(expected)
  })
})

describe('filters', () => {
  const { government } = { government: () => globalId('Office', api.here.offices.government) }
  test.each<[string, () => object, string[]]>([
    ['services', () => ({ actSet: 'SERVICE' }), ['Acueducto']],
    ['of an office', () => ({ offices: [government()] }), ['Licencia de obra']],
    ['of no office', () => ({ offices: ['bm8='] }), []],
    ['of a class', () => ({ suitClasses: ['OPA', 'CONSULTA'] }), [all[0] ?? '']],
    ['studied', () => ({ states: ['STUDIED'] }), ['Impuesto predial', 'Licencia de obra']],
    ['identified only', () => ({ states: ['IDENTIFIED'] }), [all[0] ?? '']],
    ['in no state', () => ({ states: [] }), []],
    ['registered', () => ({ suitStates: ['REGISTERED'] }), ['Licencia de obra']],
    ['in the SUIT', () => ({ inSuit: true }), ['Licencia de obra']],
    ['on the site', () => ({ onSite: true }), ['Acueducto', 'Impuesto predial']],
    [
      'on the site, not in the SUIT',
      () => ({ onSite: true, inSuit: false }),
      ['Acueducto', 'Impuesto predial'],
    ],
    [
      'not published',
      () => ({ published: false }),
      ['50% de descuento_especial', 'Árbol caído', 'Declarado tarde'],
    ],
    ['fully online', () => ({ automation: ['FULLY_ONLINE'] }), ['Impuesto predial']],
    [
      'rationalisable and not improved',
      () => ({ decision: { question: 'RATIONALISABLE', answers: ['YES'] }, improved: false }),
      ['Licencia de obra'],
    ],
    [
      'automatable: no',
      () => ({ decision: { question: 'AUTOMATABLE', answers: ['NO'] } }),
      [all[0] ?? ''],
    ],
    ['improved', () => ({ improved: true }), ['Impuesto predial']],
    ['an improvement overdue', () => ({ attention: ['IMPROVEMENT_OVERDUE'] }), ['Acueducto']],
    [
      'not reviewed for a year',
      () => ({ attention: ['NOT_REVIEWED'] }),
      ['Acueducto', 'Árbol caído', 'Licencia de obra'],
    ],
    [
      'not reviewed for three months',
      () => ({ attention: ['NOT_REVIEWED'], reviewMonths: 3 }),
      ['50% de descuento_especial', 'Acueducto', 'Árbol caído', 'Licencia de obra'],
    ],
    ['taken out', () => ({ retired: true }), ['Zona verde']],
  ])('%s', async (_what, filter, expected) => {
    const found = await page('committee', { filter: filter() })
    expect(found.edges.map(({ node }) => node.name)).toEqual(expected)
    expect(found.totalCount).toBe(expected.length)
  })

  test.each([
    ['2008-09-09', {}, []],
    [
      '2010-03-31',
      {},
      [
        '50% de descuento_especial',
        'Acueducto',
        'Árbol caído',
        'Impuesto predial',
        'Licencia de obra',
        'Zona verde',
      ],
    ],
    ['2010-01-31', { states: ['IDENTIFIED'] }, []],
    ['2010-01-31', { inSuit: true }, []],
    ['2010-02-01', { inSuit: true }, ['Licencia de obra']],
    ['2010-03-31', { improved: true }, []],
    ['2010-02-28', { automation: ['FULLY_ONLINE'] }, []],
    ['2010-01-31', { decision: { question: 'AUTOMATABLE', answers: ['NO'] } }, []],
  ])('as of %s, %j', async (asOf, filter, expected) => {
    expect(await names('committee', { asOf, filter })).toEqual(expected)
  })

  test('months out of range are refused', async () => {
    for (const reviewMonths of [0, 121]) {
      const { errors } = await api.execute('mayor', document, { filter: { reviewMonths } })
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    }
  })
})
