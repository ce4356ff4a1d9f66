import { INVENTORY_BARS } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import {
  apiFilter,
  apiSort,
  exportAddress,
  filterOfBar,
  type InventoryFilter,
  readInventoryAddress,
  showsExactly,
  viewAddress,
  viewQuery,
  writeInventoryAddress,
} from './inventory-filter.rules.ts'

describe('the inventory’s address', () => {
  it('is read back as it was written', () => {
    const filter: InventoryFilter = {
      set: 'SERVICE',
      search: 'alumbrado público',
      office: 'T2ZmaWNlOjE',
      suitClass: 'OPA',
      states: 'IDENTIFIED.STUDIED',
      suit: 'IN_REVIEW',
      site: 'YES',
      automation: 'UNFINISHED',
      decision: 'AUTOMATABLE.OPEN',
      improved: 'NO',
      attention: 'NOT_REVIEWED',
      retired: 'YES',
      sort: 'EFFICIENCY',
      asOf: '2010-03-31',
      after: 'abc',
    }
    expect(readInventoryAddress(writeInventoryAddress(filter))).toEqual(filter)
  })
  it('shows the procedures where nothing is said, and leaves out what it doesn’t know', () => {
    expect(readInventoryAddress('?suit=quizas&estado=candidate.&orden=azar')).toEqual({
      set: 'PROCEDURE',
    })
  })
  it('takes a day that doesn’t exist for none', () => {
    expect(readInventoryAddress('?corte=2010-02-31')).toEqual({ set: 'PROCEDURE' })
  })
  it('of a saved view is looked at on the day in sight, which no view keeps', () => {
    const filter: InventoryFilter = { set: 'SERVICE', suit: 'NO', asOf: '2010-03-31' }
    expect(viewQuery(filter)).toBe('conjunto=servicios&suit=no')
    expect(viewAddress(viewQuery(filter), filter)).toBe(
      '?conjunto=servicios&suit=no&corte=2010-03-31',
    )
    expect(exportAddress('aqui', filter, 'csv', 'es')).toContain('asOf=2010-03-31')
    expect(showsExactly(filter, { set: 'SERVICE', suit: 'NO' })).toBe(true)
  })
  it('leaves the page of the list out of a saved view', () => {
    expect(viewQuery({ set: 'PROCEDURE', suit: 'NO', after: 'abc' })).toBe(
      'conjunto=tramites&suit=no',
    )
  })
})

describe('what the API is asked', () => {
  it('tells a state of the registration from whether there is one', () => {
    expect(apiFilter({ set: 'PROCEDURE', suit: 'NO' })).toMatchObject({ inSuit: false })
    expect(apiFilter({ set: 'PROCEDURE', suit: 'IN_REVIEW' })).toMatchObject({
      inSuit: undefined,
      suitStates: ['IN_REVIEW'],
    })
  })
  it('asks for undecided ones too where a decision is open', () => {
    expect(apiFilter({ set: 'PROCEDURE', decision: 'AUTOMATABLE.OPEN' }).decision).toEqual({
      question: 'AUTOMATABLE',
      answers: ['YES', 'UNDECIDED'],
    })
    expect(apiFilter({ set: 'PROCEDURE', decision: 'OPTIMISABLE.NO' }).decision).toEqual({
      question: 'OPTIMISABLE',
      answers: ['NO'],
    })
  })
  it('orders by name, the least efficient first, or the last edited first', () => {
    expect(apiSort({ set: 'PROCEDURE' })).toEqual({ by: 'NAME', descending: false })
    expect(apiSort({ set: 'PROCEDURE', sort: 'EFFICIENCY' })).toEqual({
      by: 'EFFICIENCY',
      descending: false,
    })
    expect(apiSort({ set: 'PROCEDURE', sort: 'UPDATED' }).descending).toBe(true)
  })
})

it('asks for the same rows as a file', () => {
  const filter: InventoryFilter = {
    set: 'PROCEDURE',
    search: 'paz y salvo',
    states: 'CANDIDATE.IDENTIFIED',
    suit: 'NO',
    decision: 'AUTOMATABLE.OPEN',
    sort: 'UPDATED',
    after: 'x',
  }
  const address = new URL(exportAddress('alvarado', filter, 'xlsx', 'es'), 'http://localhost')
  expect(address.pathname).toBe('/api/exports/procedures.xlsx')
  expect(Object.fromEntries(address.searchParams)).toEqual({
    entity: 'alvarado',
    lang: 'es',
    search: 'paz y salvo',
    actSet: 'PROCEDURE',
    states: 'CANDIDATE,IDENTIFIED',
    inSuit: 'false',
    decision: 'automatable:YES,UNDECIDED',
    sort: 'UPDATED',
    descending: 'true',
  })
})

describe('the rows behind a bar', () => {
  it.each(INVENTORY_BARS)('%s: those that count and those that are missing are others', (bar) => {
    const counts = filterOfBar(bar, 'PROCEDURE', true)
    const missing = filterOfBar(bar, 'PROCEDURE', false)
    expect(showsExactly(counts, counts)).toBe(true)
    expect(showsExactly(counts, missing)).toBe(false)
  })
  it('of improvement are judged by the decision of their set, justified ones left out', () => {
    expect(apiFilter(filterOfBar('IMPROVED', 'PROCEDURE', false))).toMatchObject({
      improved: false,
      decision: { question: 'RATIONALISABLE', answers: ['YES', 'UNDECIDED'] },
    })
    expect(apiFilter(filterOfBar('IMPROVED', 'SERVICE', true))).toMatchObject({
      improved: true,
      decision: { question: 'OPTIMISABLE', answers: ['YES', 'UNDECIDED'] },
    })
  })
  it('stay the same rows in another order', () => {
    const wanted = filterOfBar('IN_SUIT', 'PROCEDURE', true)
    expect(showsExactly({ ...wanted, sort: 'EFFICIENCY', after: 'x' }, wanted)).toBe(true)
    expect(showsExactly({ ...wanted, office: 'x' }, wanted)).toBe(false)
  })
})
