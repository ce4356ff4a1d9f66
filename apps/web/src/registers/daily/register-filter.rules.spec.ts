import { dailyRegister, REGISTERS } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import {
  apiFilter,
  apiSort,
  fieldSlug,
  filterFields,
  isNarrowed,
  readListAddress,
  statesOf,
  writeListAddress,
} from './register-filter.rules.ts'

const points = dailyRegister('connectionPoints')
const groups = dailyRegister('trainingGroups')

describe('the address of a list', () => {
  it('holds every choice, and reads back what it wrote', () => {
    const address =
      '?buscar=vereda&tipo-de-lugar=school&dependencia=abc&estado=terminadas&desde=2010-01-01&hasta=2010-06-30&orden=-ancho-de-banda&despues=c1'
    const filter = readListAddress(points, address)
    expect(filter).toEqual({
      ...{ search: 'vereda', state: 'ENDED', from: '2010-01-01', to: '2010-06-30' },
      ...{ matches: { kind: 'SCHOOL', office: 'abc' }, sort: 'bandwidth', descending: true },
      ...{ after: 'c1', before: undefined },
    })
    expect(readListAddress(points, writeListAddress(points, filter))).toEqual(filter)
  })

  it('leaves out what is no choice of the register', () => {
    expect(
      readListAddress(points, '?tipo-de-lugar=castillo&estado=x&desde=ayer&orden=nada'),
    ).toEqual({ matches: {}, search: undefined, after: undefined, before: undefined })
  })

  it('is empty for the whole list', () => {
    expect(writeListAddress(points, readListAddress(points, ''))).toBe('')
    expect(isNarrowed(readListAddress(points, '?orden=lugar'))).toBe(false)
    expect(isNarrowed(readListAddress(points, '?estado=todas'))).toBe(true)
  })

  it('reads yes and no', () => {
    const filter = readListAddress(groups, '?se-enseno-el-sitio-del-municipio=false')
    expect(filter.matches).toEqual({ siteTaught: 'false' })
  })

  it.each(REGISTERS.map((definition) => ({ key: definition.key, definition })))(
    'has a word of its own for each field of $key',
    ({ definition }) => {
      const own = Object.values(definition.fields).map(fieldSlug)
      const reserved = ['buscar', 'estado', 'desde', 'hasta', 'orden', 'despues', 'antes']
      expect(new Set([...own, ...reserved]).size).toBe(own.length + reserved.length)
    },
  )
})

it('asks the API for offices by their own argument, for the rest by field', () => {
  const filter = readListAddress(points, '?tipo-de-lugar=school&dependencia=abc&orden=lugar')
  expect(apiFilter(filter)).toEqual({
    offices: ['abc'],
    matches: [{ field: 'kind', values: ['SCHOOL'] }],
  })
  expect(apiSort(filter)).toEqual({ field: 'place', descending: false })
})

it('narrows by choices, and by an end only where rows end', () => {
  expect(filterFields(points).map(([key]) => key)).toEqual(['kind', 'office'])
  expect(statesOf(points)).toContain('ENDED')
  expect(statesOf(dailyRegister('deliveries'))).not.toContain('ENDED')
})
