import { describe, expect, test } from 'vitest'
import { issuesOfEdit, procedureIssues } from './check-procedure.rules.ts'
import { type ProcedurePatch, patchProcedure } from './patch-procedure.rules.ts'
import { candidate, type ProcedureFields, spanOfProcedure } from './procedure-fields.ts'

const today = '2010-06-30'
const declared = candidate({
  code: 'T-001',
  actSet: 'PROCEDURE',
  name: 'Impuesto predial',
  officeId: 'hacienda',
  declaredOn: '2008-09-10',
})
const identified: ProcedureFields = {
  ...declared,
  identifiedOn: '2009-01-10',
  purpose: 'Pagar el impuesto',
  result: 'Recibo',
}
const studied: ProcedureFields = {
  ...identified,
  studiedOn: '2009-03-01',
  steps: 3,
  documents: 1,
  answerDays: 0,
  answerUnit: 'IMMEDIATE',
  cost: '0',
  yearlyDemand: 900,
}

function issues(fields: ProcedureFields, patch: ProcedurePatch) {
  return procedureIssues({ ...fields, ...patch } as ProcedureFields, today).map(
    ({ path, code }) => `${path.join('.')} ${code}`,
  )
}

test.each([
  ['declared', declared],
  ['identified', identified],
  ['studied', studied],
])('what is %s fits together', (_what, fields) => {
  expect(procedureIssues(fields, today)).toEqual([])
})

describe('refused', () => {
  test.each<[string, ProcedureFields, ProcedurePatch, string[]]>([
    ['identified without result', identified, { result: null }, ['result REQUIRED']],
    [
      'studied, and nothing known of what it is for',
      studied,
      { identifiedOn: null, purpose: null, result: null },
      ['purpose REQUIRED', 'result REQUIRED', 'identifiedOn REQUIRED'],
    ],
    [
      'reviewed, taken out and decided before it was declared',
      declared,
      {
        ...{ reviewedOn: '2008-01-01', retiredOn: '2008-01-01', retiredReason: 'x' },
        ...{ optimisable: 'NO', optimisableOn: '2008-01-01', optimisableReason: 'x' },
        ...{ automatable: 'YES', automatableOn: '2008-01-01' },
      },
      [
        'reviewedOn INVALID_RANGE',
        'retiredOn INVALID_RANGE',
        'optimisableOn INVALID_RANGE',
        'automatableOn INVALID_RANGE',
      ],
    ],
    [
      'removed on no day',
      declared,
      { suitState: 'REMOVED' },
      ['suitOn REQUIRED', 'suitRemovedOn REQUIRED'],
    ],
    [
      'no automation since a day',
      declared,
      { automationOn: '2010-01-01' },
      ['automationOn UNEXPECTED_VALUE'],
    ],
    ['declared tomorrow', declared, { declaredOn: '2010-07-01' }, ['declaredOn DATE_IN_FUTURE']],
    [
      'identified before it was declared',
      identified,
      { identifiedOn: '2008-09-09' },
      ['identifiedOn INVALID_RANGE'],
    ],
    [
      'studied before identified',
      studied,
      { studiedOn: '2009-01-09' },
      ['studiedOn INVALID_RANGE'],
    ],
    ['identified without purpose', identified, { purpose: null }, ['purpose REQUIRED']],
    ['studied, never identified', studied, { identifiedOn: null }, ['identifiedOn REQUIRED']],
    [
      'studied without the burdens and the demand',
      studied,
      {
        steps: null,
        documents: null,
        answerDays: null,
        answerUnit: null,
        cost: null,
        yearlyDemand: null,
      },
      [
        'steps REQUIRED',
        'documents REQUIRED',
        'answerDays REQUIRED',
        'cost REQUIRED',
        'yearlyDemand REQUIRED',
      ],
    ],
    [
      'taken out without saying why',
      studied,
      { retiredOn: '2010-06-01' },
      ['retiredReason REQUIRED'],
    ],
    ['days without their kind', declared, { answerDays: 5 }, ['answerUnit REQUIRED']],
    [
      'a kind of days without days',
      declared,
      { answerUnit: 'WORKING_DAYS' },
      ['answerDays REQUIRED'],
    ],
    [
      'at once, in five days',
      declared,
      { answerDays: 5, answerUnit: 'IMMEDIATE' },
      ['answerDays UNEXPECTED_VALUE'],
    ],
    [
      'a NO without justification and day',
      declared,
      { automatable: 'NO' },
      ['automatableOn REQUIRED', 'automatableReason REQUIRED'],
    ],
    ['a YES without its day', declared, { optimisable: 'YES' }, ['optimisableOn REQUIRED']],
    [
      'decided before it was declared',
      declared,
      { rationalisable: 'YES', rationalisableOn: '2008-01-01' },
      ['rationalisableOn INVALID_RANGE'],
    ],
    [
      'undecided since a day',
      declared,
      { optimisableOn: '2010-01-01' },
      ['optimisableOn UNEXPECTED_VALUE'],
    ],
    ['registered on no day', declared, { suitState: 'REGISTERED' }, ['suitOn REQUIRED']],
    [
      'removed before it was registered',
      declared,
      { suitState: 'REMOVED', suitOn: '2010-02-01', suitRemovedOn: '2010-01-01' },
      ['suitRemovedOn INVALID_RANGE'],
    ],
    [
      'registered and removed',
      declared,
      { suitState: 'REGISTERED', suitOn: '2010-01-01', suitRemovedOn: '2010-02-01' },
      ['suitRemovedOn UNEXPECTED_VALUE'],
    ],
    [
      'under review with a day of registration',
      declared,
      { suitState: 'IN_REVIEW', suitOn: '2010-01-01' },
      ['suitOn UNEXPECTED_VALUE'],
    ],
    ['online since no day', declared, { automation: 'FULLY_ONLINE' }, ['automationOn REQUIRED']],
    [
      'a degree of the future',
      declared,
      { automation: 'ONLINE_FILING', automationOn: '2010-07-01' },
      ['automationOn DATE_IN_FUTURE'],
    ],
  ])('%s', (_what, fields, patch, expected) => {
    expect(issues(fields, patch)).toEqual(expected)
  })
})

test('all of it may happen on one day, today too, and a study may wait for its days', () => {
  const at = { identifiedOn: today, studiedOn: today, reviewedOn: today, declaredOn: today }
  expect(issues(studied, at)).toEqual([])
  expect(issues(declared, { answerDays: 0, answerUnit: 'IMMEDIATE' })).toEqual([])
  expect(issues(studied, { answerDays: null, answerUnit: 'WORKING_DAYS' })).toEqual([
    'answerDays REQUIRED',
  ])
})

test('a candidate has nothing decided, nothing published and nothing listed', () => {
  const { code, actSet, name, officeId, declaredOn } = declared
  expect(candidate({ code, actSet, name, officeId, declaredOn })).toMatchObject({
    ...{ requirements: [], legalBasis: [], servicePoints: [], channels: [], cost: null },
    ...{ optimisable: 'UNDECIDED', rationalisable: 'UNDECIDED', automatable: 'UNDECIDED' },
    ...{ suitState: 'NOT_STARTED', automation: 'NONE' },
  })
  expect(spanOfProcedure({ declaredOn, retiredOn: today })).toEqual({ from: declaredOn, to: today })
})

test('an edit is not held to what was wrong before it', () => {
  const stored = { ...declared, suitState: 'REGISTERED' } as const
  expect(issuesOfEdit(stored, { ...stored, steps: 3 }, today)).toEqual([])
  const worse = { ...stored, automation: 'FULLY_ONLINE' } as const
  expect(issuesOfEdit(stored, worse, today)).toEqual([{ path: ['automationOn'], code: 'REQUIRED' }])
})

test('of two days that don’t follow each other, the edited one is named, once', () => {
  const reviewed = { ...studied, reviewedOn: '2009-04-01' }
  const named = (patch: ProcedurePatch) =>
    issuesOfEdit(reviewed, { ...reviewed, ...patch } as ProcedureFields, today)
  const late = { path: ['declaredOn'], code: 'INVALID_RANGE' }
  expect(named({ declaredOn: '2010-01-01' })).toEqual([late])
  expect(named({ identifiedOn: '2008-01-01' })).toMatchObject([{ path: ['identifiedOn'] }])
  expect(named({ identifiedOn: '2009-03-02' })).toMatchObject([{ path: ['identifiedOn'] }])
  // A day that follows no other is named itself, for whatever reason.
  const online = { ...reviewed, automation: 'FULLY_ONLINE' } as const
  expect(issuesOfEdit(reviewed, online, today)).toMatchObject([{ path: ['automationOn'] }])
})

describe('an edit', () => {
  const no = { automatable: 'NO', automatableReason: 'Ley', automatableOn: '2009-05-01' } as const

  test('leaves what it doesn’t name', () => {
    expect(patchProcedure(studied, { steps: undefined, cost: '5000' })).toEqual({
      ...studied,
      cost: '5000',
    })
  })

  test('answers a decision anew: reason and day are the new answer’s', () => {
    const undecided = patchProcedure({ ...declared, ...no }, { automatable: 'UNDECIDED' })
    expect(undecided).toEqual(declared)
    const yes = { automatable: 'YES', automatableOn: '2010-01-10' } as const
    expect(patchProcedure({ ...declared, ...no }, yes)).toMatchObject({
      ...yes,
      automatableReason: null,
    })
  })

  test('the same answer again keeps its reason', () => {
    expect(patchProcedure({ ...declared, ...no }, { automatable: 'NO' })).toMatchObject(no)
  })

  test('sent back to review, it has no day of registration', () => {
    const registered = { ...declared, suitState: 'REGISTERED', suitOn: '2010-01-01' } as const
    expect(patchProcedure(registered, { suitState: 'IN_REVIEW' }).suitOn).toBeNull()
    expect(patchProcedure(registered, { suitState: 'IN_CORRECTION' }).suitOn).toBe('2010-01-01')
  })

  test('registered again after a removal, the removal is history', () => {
    const removed = {
      ...declared,
      suitState: 'REMOVED',
      suitOn: '2009-01-01',
      suitRemovedOn: '2010-01-01',
    } as const
    const again = patchProcedure(removed, { suitState: 'REGISTERED', suitOn: '2010-05-01' })
    expect(again).toMatchObject({ suitOn: '2010-05-01', suitRemovedOn: null })
    expect(patchProcedure(removed, { suitState: 'REMOVED' })).toEqual(removed)
    expect(patchProcedure(removed, { suitNumber: '7' }).suitRemovedOn).toBe('2010-01-01')
  })

  test('at once is no day', () => {
    const slow = { ...declared, answerDays: 8, answerUnit: 'WORKING_DAYS' } as const
    expect(patchProcedure(slow, { answerUnit: 'IMMEDIATE' }).answerDays).toBe(0)
    expect(patchProcedure(slow, { answerUnit: null }).answerDays).toBeNull()
    expect(patchProcedure(slow, { answerUnit: 'CALENDAR_DAYS' }).answerDays).toBe(8)
    expect(patchProcedure(slow, { answerUnit: 'IMMEDIATE', answerDays: 1 }).answerDays).toBe(1)
  })

  test('another degree of automation has its own day', () => {
    const online = { ...declared, automation: 'ONLINE_FILING', automationOn: '2009-01-01' } as const
    expect(patchProcedure(online, { automation: 'FULLY_ONLINE' }).automationOn).toBeNull()
    expect(patchProcedure(online, { automation: 'ONLINE_FILING' })).toEqual(online)
    expect(patchProcedure(online, { cost: '1' }).automationOn).toBe('2009-01-01')
  })
})
