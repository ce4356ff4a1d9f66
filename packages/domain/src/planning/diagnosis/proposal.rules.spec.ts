import { describe, expect, test } from 'vitest'
import { emptyRow } from '../../registers/definitions/check-row.rules.ts'
import { dailyRegister } from '../../registers/definitions/registers.ts'
import { procedureFact } from '../../testing/procedure-fact.ts'
import {
  hasProposalMoved,
  type Proposal,
  type ProposalFacts,
  type ProposingCriterion,
  proposalOf,
} from './proposal.rules.ts'

const asOf = '2010-06-30'
const nothing = { channel: null, dataset: null, session: null, planRow: null }

const fact = (register: string, id: string, values: object, annulledReason?: string) => ({
  ...{ id, label: id, officeId: null, officeName: null, names: {}, linked: {} },
  ...{ phaseStartsOn: null, annulledReason: annulledReason ?? null },
  values: { ...emptyRow(dailyRegister(register)), ...values },
})

function propose(
  criterion: Partial<ProposingCriterion>,
  registers: object,
  progress: string | null = null,
): Proposal | null {
  const empty = { channels: [], datasets: [], participationSessions: [], procedures: [] }
  const facts = { asOf, registers: { ...empty, ...registers }, progressOf: () => progress }
  return proposalOf(
    { ...nothing, proposedBy: null, ...criterion },
    facts as unknown as ProposalFacts,
  )
}

const shown = (proposal: Proposal | null) =>
  proposal && `${proposal.result} ${proposal.counted}/${proposal.of}`

describe('channels, datasets, chats and forums', () => {
  const open = fact('channels', 'a', { openedOn: '2009-01-01' })
  const closed = fact('channels', 'b', { openedOn: '2009-01-01', closedOn: '2010-06-29' })
  const last = fact('channels', 'c', { openedOn: '2009-01-01', closedOn: asOf })
  const later = fact('channels', 'd', { openedOn: '2010-07-01' })
  const wrong = fact('channels', 'e', { openedOn: '2009-01-01' }, 'Doble')
  test.each([
    ['none', [], null],
    ['only what comes later', [later], null],
    ['only what was recorded by mistake', [wrong], null],
    ['one in service', [open, closed, later, wrong], 'MEETS 1/2'],
    ['one on its last day', [last], 'MEETS 1/1'],
    ['all closed', [closed], 'NOT_MET 0/1'],
  ])('channels: %s', (_which, channels, expected) => {
    expect(shown(propose({ proposedBy: 'CHANNELS' }, { channels }))).toBe(expected)
  })

  test('the one that is named says it alone', () => {
    const channels = [open, closed]
    const by = (channel: string) =>
      shown(propose({ proposedBy: 'CHANNELS', channel }, { channels }))
    expect([by('a'), by('b'), by('x')]).toEqual(['MEETS 1/1', 'NOT_MET 0/1', null])
  })

  test.each([
    [{ createdOn: '2009-01-01', publishedOn: asOf }, 'MEETS 1/1'],
    [{ createdOn: '2009-01-01', publishedOn: '2010-07-01' }, 'NOT_MET 0/1'],
    [{ createdOn: '2010-07-01', publishedOn: null }, null],
  ])('a dataset %j', (values, expected) => {
    const datasets = [fact('datasets', 'a', values)]
    expect(shown(propose({ proposedBy: 'DATASETS' }, { datasets }))).toBe(expected)
  })

  test.each([
    [{ heldOn: asOf }, 'MEETS 1/1'],
    [{ heldOn: '2010-07-01' }, null],
    [{ heldOn: null }, null],
    [{ heldOn: asOf, cancelledReason: 'Sin público' }, null],
  ])('a chat %j', (values, expected) => {
    const participationSessions = [fact('participationSessions', 'a', values)]
    expect(shown(propose({ proposedBy: 'SESSIONS' }, { participationSessions }))).toBe(expected)
  })
})

describe('procedures', () => {
  const declaredOn = '2009-01-01'
  const sets = {
    none: [],
    gone: [procedureFact({ declaredOn, retiredOn: '2010-06-29' })],
    mixed: [
      procedureFact({ declaredOn, siteOn: '2010-01-01', suitOn: '2010-01-01' }),
      procedureFact({ declaredOn }),
    ],
    whole: [procedureFact({ declaredOn, siteOn: '2010-01-01', suitOn: '2010-01-01' })],
    bare: [procedureFact({ declaredOn })],
  }
  test.each([
    ['none', null],
    ['gone', null],
    ['bare', 'NOT_MET 0/1'],
    ['mixed', 'IN_PART 1/2'],
    ['whole', 'MEETS 1/1'],
  ] as const)('published and in the SUIT: %s', (set, expected) => {
    const procedures = sets[set]
    expect(shown(propose({ proposedBy: 'PROCEDURES_PUBLISHED' }, { procedures }))).toBe(expected)
    expect(shown(propose({ proposedBy: 'PROCEDURES_SUIT' }, { procedures }))).toBe(expected)
  })

  test('online: what cannot be is left out', () => {
    const can = { declaredOn, automatable: 'YES', automatableOn: '2009-02-01' } as const
    const procedures = [
      procedureFact({ ...can, automation: 'FULLY_ONLINE', automationOn: '2010-01-01' }),
      procedureFact({ ...can, automatable: 'NO', automatableReason: 'Exige presencia' }),
    ]
    expect(shown(propose({ proposedBy: 'PROCEDURES_ONLINE' }, { procedures }))).toBe('MEETS 1/1')
  })
})

test.each([
  [null, null],
  ['0', 'NOT_MET'],
  ['0.01', 'IN_PART'],
  ['0.999', 'IN_PART'],
  ['1', 'MEETS'],
  ['1.2', 'MEETS'],
])('a row of the plan at %s proposes %s', (progress, result) => {
  const row = { proposedBy: 'PLAN_ROW', planRow: 'i1' } as const
  expect(propose(row, {}, progress)?.result ?? null).toBe(result)
  expect(propose({ ...row, planRow: null }, {}, progress)).toBeNull()
  expect(propose({}, {}, progress)).toBeNull()
})

describe('a register that says another thing after it was confirmed', () => {
  const now = propose({ proposedBy: 'PLAN_ROW', planRow: 'i1' }, {}, '1')
  const kept = {
    ...{ work: 'CONFIRMED' as const, proposedResult: 'NOT_MET' as const },
    proposedFrom: 'PLAN_ROW' as string | null,
  }
  test.each([
    ['is told', {}, true],
    ['says the same', { proposedResult: 'MEETS' }, false],
    ['is another one', { proposedFrom: 'RD-001' }, false],
    ['proposed nothing then', { proposedFrom: null }, false],
    ['is not confirmed yet', { work: 'PROPOSED' }, false],
  ] as const)('%s', (_what, change, expected) => {
    expect(hasProposalMoved({ ...kept, ...change }, now)).toBe(expected)
  })
  test('and one that says nothing any more is not told', () => {
    expect(hasProposalMoved(kept, null)).toBe(false)
  })
})
