import { expect, it } from 'vitest'
import { lastMonths, owedRows } from './owed-grid.rules.ts'

const PLAN = '2008-09-03'
const office = (id: string, activeFrom = '2000-01-01', activeTo: string | null = null) => ({
  ...{ id, name: id, activeFrom, activeTo },
})

it('shows the last twelve months, and none before the plan', () => {
  expect(lastMonths('2010-06-15', PLAN).map(({ key }) => key)).toEqual([
    ...['2009-07', '2009-08', '2009-09', '2009-10', '2009-11', '2009-12'],
    ...['2010-01', '2010-02', '2010-03', '2010-04', '2010-05', '2010-06'],
  ])
  expect(lastMonths('2008-10-31', PLAN).map(({ key }) => key)).toEqual(['2008-09', '2008-10'])
})

it('tells who owes: a month that is over and below the goal', () => {
  const months = lastMonths('2010-06-15', PLAN).slice(-3)
  const counts = [
    { officeId: 'a', month: '2010-04', count: 4 },
    { officeId: 'a', month: '2010-05', count: 3 },
    { officeId: 'a', month: '2010-06', count: 1 },
  ]
  const rows = owedRows([office('a'), office('b')], months, counts, 4, '2010-06-15')
  expect(rows.map(({ cells }) => cells.map(({ count, state }) => `${count} ${state}`))).toEqual([
    ['4 MET', '3 BELOW', '1 RUNNING'],
    ['0 BELOW', '0 BELOW', '0 RUNNING'],
  ])
})

it('owes nothing on the last day of a month, which still runs', () => {
  const months = lastMonths('2010-05-31', PLAN).slice(-1)
  expect(owedRows([office('a')], months, [], 4, '2010-05-31')[0]?.cells[0]?.state).toBe('RUNNING')
})

it('asks nothing of an office before it opened, after it closed, or without a goal', () => {
  const months = lastMonths('2010-06-15', PLAN).slice(-3, -1)
  const rows = owedRows(
    [
      office('new', '2010-04-15'),
      office('old', '2000-01-01', '2010-05-20'),
      office('gone', '2000-01-01', '2009-12-31'),
    ],
    months,
    [],
    4,
    '2010-06-15',
  )
  expect(rows.map(({ office: { id }, cells }) => [id, cells.map(({ state }) => state)])).toEqual([
    ['new', ['NONE', 'BELOW']],
    ['old', ['BELOW', 'NONE']],
  ])
  expect(owedRows([office('a')], months, [], null, '2010-06-15')[0]?.cells[0]?.state).toBe('MET')
})
