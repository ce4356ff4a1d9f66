import { expect, it } from 'vitest'
import { conflictingFields } from './conflict.rules.ts'

const opened = { name: 'Ana', post: 'Jefe', weight: '1', wholeNumbers: true, rows: [1, 2] }

it('sets both values side by side where they differ', () => {
  const typed = { ...opened, weight: '2' }
  expect(
    conflictingFields(
      opened,
      typed,
      new Map([
        ['weight', '3'],
        ['name', 'Ana'],
      ]),
    ),
  ).toEqual([{ field: 'weight', mine: '2', theirs: '3', isTheirsOnly: false }])
})

it('leaves alone what only this person changed', () => {
  const typed = { ...opened, name: 'Ana María' }
  expect(conflictingFields(opened, typed, new Map([['name', 'Ana']]))).toEqual([])
})

it('says where only the other one changed something', () => {
  const [conflict] = conflictingFields(opened, opened, new Map([['post', null]]))
  expect(conflict).toEqual({ field: 'post', mine: 'Jefe', theirs: '', isTheirsOnly: true })
})

it('gives stored texts back as what the form holds', () => {
  expect(
    conflictingFields(
      opened,
      opened,
      new Map([
        ['wholeNumbers', 'false'],
        ['rows', '1, 3'],
      ]),
    ).map(({ theirs }) => theirs),
  ).toEqual([false, [1, 3]])
})

it('leaves out what the form does not hold', () => {
  expect(conflictingFields(opened, opened, new Map([['status', 'ADOPTED']]))).toEqual([])
})

it('gives stored parts back as the form holds them', () => {
  const held = { moments: [{ name: 'Solicitar' }] }
  const stored = new Map([['moments', '[{"name":"Pagar"}]']])
  expect(conflictingFields(held, held, stored)).toEqual([
    {
      field: 'moments',
      mine: [{ name: 'Solicitar' }],
      theirs: [{ name: 'Pagar' }],
      isTheirsOnly: true,
    },
  ])
})
