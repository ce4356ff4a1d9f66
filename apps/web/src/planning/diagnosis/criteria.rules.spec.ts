import { expect, it } from 'vitest'
import {
  type Criterion,
  criteriaGroups,
  heldAssessment,
  isShown,
  nextToAssess,
  proposedResult,
} from './criteria.rules.ts'

function criterion(code: string, others: Partial<Criterion> = {}): Criterion {
  return {
    __typename: 'AssessedCriterion',
    ...{ assessmentId: `a-${code}`, version: 1, criterionId: code, code, phase: Number(code[1]) },
    ...{ groupName: 'Acceso', words: 'Algo', work: 'TO_DO', result: null, proposalMoved: false },
    ...others,
  } as Criterion
}

const proposal = {
  ...({ __typename: 'CriterionProposal', result: 'MEETS' } as const),
  ...{ from: 'CHANNELS', counted: 1, of: 1 },
}
const met = { work: 'CONFIRMED', result: 'MEETS' } as const
const open = criterion('F1-01')
const proposed = criterion('F1-02', { work: 'PROPOSED', proposal })
const former = criterion('F1-03', { work: 'PROPOSED', result: 'NOT_MET' })
const confirmed = criterion('F1-04', met)
const moved = criterion('F2-01', { ...met, proposalMoved: true })
const all = [open, proposed, former, confirmed, moved]

it.each([
  ['ALL', null, ['F1-01', 'F1-02', 'F1-03', 'F1-04', 'F2-01']],
  ['ALL', 2, ['F2-01']],
  ['OPEN', null, ['F1-01', 'F1-02', 'F1-03']],
  ['PROPOSED', null, ['F1-02', 'F1-03']],
  ['MOVED', null, ['F2-01']],
  ['MEETS', null, ['F1-04', 'F2-01']],
  ['MEETS', 1, ['F1-04']],
  // What is only proposed is no result.
  ['NOT_MET', null, []],
] as const)('%s of phase %s', (state, phase, codes) => {
  expect(all.filter((one) => isShown(one, { state, phase })).map(({ code }) => code)).toEqual(codes)
})

it('proposes what the registers say, else the round before, and nothing once it is confirmed', () => {
  expect(all.map(proposedResult)).toEqual([null, 'MEETS', 'NOT_MET', null, null])
  expect(heldAssessment(proposed, '2009-06-30')).toMatchObject({
    ...{ work: 'CONFIRMED', result: 'MEETS', assessedOn: '2009-06-30', missing: '' },
  })
  expect(heldAssessment(open, '2009-06-30').result).toBe('')
  const dated = { ...confirmed, assessedOn: '2009-01-02' }
  expect(heldAssessment(dated, '2009-06-30')).toMatchObject({
    result: 'MEETS',
    assessedOn: '2009-01-02',
  })
})

it('goes on with the next that nobody confirmed, and around to those before', () => {
  expect(nextToAssess(all, null)).toBe('F1-01')
  expect(nextToAssess(all, 'F1-01')).toBe('F1-02')
  expect(nextToAssess(all, 'F1-03')).toBe('F1-01')
  expect(nextToAssess([open, confirmed], 'F1-01')).toBeNull()
  expect(nextToAssess([], null)).toBeNull()
})

it('keeps groups of the same name in two phases apart', () => {
  expect(
    criteriaGroups([open, moved, confirmed]).map(({ key, members }) => [key, members.length]),
  ).toEqual([
    ['1 Acceso', 2],
    ['2 Acceso', 1],
  ])
})
