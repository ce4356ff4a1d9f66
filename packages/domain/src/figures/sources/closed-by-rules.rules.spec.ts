import { describe, expect, test } from 'vitest'
import { CURRENT_RULES } from '../../act/indicators/rules-version.ts'
import { member, termsWith } from '../../testing/terms.ts'
import {
  type Addition,
  approved,
  type Case,
  countedBy,
  figureOf,
  register,
} from './closed-value.factory.ts'
import { closedValue } from './closed-value.rules.ts'

describe('the rules that a value was closed by', () => {
  const account = member('hacienda')
  const mail: Case = {
    terms: termsWith({
      ...{ kind: 'QUOTA', goal: '5', periodUnit: 'WEEK', members: [account] },
      ...{ startsOn: '2009-12-21', deadline: '2010-01-10', owes: 'WORKING_DAYS' },
    }),
    decisions: [countedBy('mailAccounts.used')],
  }
  // 25 December and 1 January are Fridays.
  const done: Addition[] = [
    ['2009-12-21', 'hacienda', 4],
    ['2009-12-28', 'hacienda', 4],
    ['2010-01-04', 'hacienda', 5],
  ]
  const end = '2010-01-10'
  const closedBy = (rulesVersion: 1 | 2) => {
    const target = {
      ...mail,
      terms: { ...mail.terms, rulesVersion },
      readings: [],
      count: register(done),
    }
    return approved(closedValue(target, end), end)
  }

  test('are kept with it and evaluate its ledger, whatever the rules of today', () => {
    expect(closedBy(1).rulesVersion).toBe(1)
    const old = { ...mail, readings: [closedBy(1)] }
    expect(figureOf(old, done, end).progress).toBe('0.866666666667')
    expect(figureOf(old, done, '2010-02-01', 'RECORDED').progress).toBe('0.866666666667')
    expect(figureOf(old, done, end, 'LIVE').progress).toBe('1')
    expect(figureOf(old, done, '2010-02-01').progress).toBe('1')
  })

  test('are today’s of what is closed today', () => {
    const target = { ...mail, readings: [], count: register(done) }
    expect(closedValue(target, end)?.rulesVersion).toBe(CURRENT_RULES)
    expect(figureOf({ ...mail, readings: [closedBy(2)] }, [], end).progress).toBe('1')
  })
})
