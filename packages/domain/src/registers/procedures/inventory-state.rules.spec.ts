import { describe, expect, test } from 'vitest'
import { inventoryStateAt, isInForce, isInSuit, isPublished } from './inventory-state.rules.ts'

const days = {
  declaredOn: '2008-09-10',
  identifiedOn: '2009-02-01',
  studiedOn: '2009-05-20',
  retiredOn: '2010-03-31',
  siteOn: '2009-06-01',
  suitOn: '2009-09-01',
  suitRemovedOn: '2010-01-15',
}

test.each([
  ['2008-09-09', null],
  ['2008-09-10', 'CANDIDATE'],
  ['2009-01-31', 'CANDIDATE'],
  ['2009-02-01', 'IDENTIFIED'],
  ['2009-05-20', 'STUDIED'],
  ['2010-12-31', 'STUDIED'],
])('at the end of %s it is %s', (asOf, state) => {
  expect(inventoryStateAt(days, asOf)).toBe(state)
})

test.each([
  ['2008-09-09', false],
  ['2008-09-10', true],
  ['2010-03-31', true],
  ['2010-04-01', false],
])('on %s it is in force: %s; its last day counts', (asOf, inForce) => {
  expect(isInForce(days, asOf)).toBe(inForce)
})

describe('the SUIT', () => {
  test.each([
    ['2009-08-31', false],
    ['2009-09-01', true],
    ['2010-01-14', true],
    ['2010-01-15', false],
  ])('on %s: %s', (asOf, inSuit) => {
    expect(isInSuit(days, asOf)).toBe(inSuit)
  })
})

test.each([
  ['2009-05-31', {}, false],
  ['2009-06-01', {}, true],
  ['2010-02-01', { siteOn: null }, false],
  ['2009-10-01', { siteOn: null }, true],
  ['2010-04-01', {}, false],
])('on %s with %j everybody reads it: %s', (asOf, change, published) => {
  expect(isPublished({ ...days, ...change }, asOf)).toBe(published)
})
