import { expect, test } from 'vitest'
import { dayOf } from '../../testing/judged-day.ts'
import { rowFact } from '../../testing/row-fact.ts'
import { replayCommits } from './replay.rules.ts'
import { sourceByKey } from './sources.ts'

test('a write that leaves the verdict and moves the day on which a row counts has moved it', () => {
  const source = sourceByKey('deliveries.made')
  if (!source) throw new Error('no such source')
  const handedIn = (deliveredOn: string) => rowFact('deliveries', { office: 'o1', deliveredOn })
  const commits = [
    { at: '1', facts: [handedIn('2010-05-31')] },
    { at: '2', facts: [handedIn('2010-06-01')] },
  ]
  const steps = replayCommits(source, [handedIn('2010-05-31')], commits, dayOf('2010-06-30'))
  expect(steps.map(({ moved }) => moved.length)).toEqual([0, 1])
  expect(steps.at(-1)?.after.additions).toEqual([{ on: '2010-06-01', amount: 1, member: 'o1' }])
})
