import { describe, expect, test } from 'vitest'
import { emptyRow, issuesOfRow } from './check-row.rules.ts'
import type { RowValues } from './register-definition.ts'
import { listByKey } from './registers.ts'
import { stateOfRow } from './row-state.rules.ts'

const today = '2010-06-30'

function list(key: string) {
  const found = listByKey(key)
  if (!found) throw new Error(`no list ${key}`)
  return found
}

/** What is wrong with the values of a row, leaving aside what is merely not filled in of the rest. */
function wrong(key: string, values: RowValues, before: RowValues | null = null): string[] {
  const whole = (row: RowValues) => ({ ...emptyRow(list(key)), ...row })
  const said = (row: RowValues, was: RowValues | null) =>
    issuesOfRow(list(key), was && whole(was), whole(row), today).map(
      ({ path, code }) => `${path.join('.')} ${code}`,
    )
  const bare = new Set(before ? [] : said({}, null))
  return said(values, before).filter((issue) => !bare.has(issue))
}

describe('an action', () => {
  test('is done or dropped, never both', () => {
    const done = { doneOn: '2010-05-01', proof: 'Acta 3' }
    const dropped = { droppedOn: '2010-05-01', dropReason: 'Sin presupuesto' }
    expect(wrong('actions', done)).toEqual([])
    expect(wrong('actions', dropped)).toEqual([])
    expect(wrong('actions', { ...done, ...dropped })).toEqual(['droppedOn UNEXPECTED_VALUE'])
  })

  test('is in the last state whose day has come', () => {
    const at = (values: RowValues) => stateOfRow(list('actions'), values, today)
    expect(at({})).toBe('PLANNED')
    expect(at({ startedOn: today })).toBe('UNDER_WAY')
    expect(at({ startedOn: '2010-07-01' })).toBe('PLANNED')
    expect(at({ startedOn: '2010-01-01', doneOn: '2010-06-01' })).toBe('DONE')
    expect(at({ startedOn: '2010-01-01', droppedOn: '2010-06-01' })).toBe('DROPPED')
    expect(stateOfRow(list('criteria'), {}, today)).toBeNull()
  })
})

describe('an assessment', () => {
  const asks = (values: RowValues) =>
    list('assessments')
      .check?.({ ...emptyRow(list('assessments')), ...values }, today)
      .map(({ path, code }) => `${path.join('.')} ${code}`)

  test('that isn’t to do has a result', () => {
    expect(asks({ work: 'TO_DO' })).toEqual([])
    expect(asks({ work: 'PROPOSED' })).toEqual(['result REQUIRED'])
    expect(asks({ work: 'PROPOSED', result: 'MET' })).toEqual([])
  })

  test('says what is missing of one met in part, and by which norm and why one doesn’t apply', () => {
    const of = (result: string, rest: RowValues = {}) => asks({ work: 'PROPOSED', result, ...rest })
    expect(of('IN_PART')).toEqual(['missing REQUIRED'])
    expect(of('IN_PART', { missing: 'El horario' })).toEqual([])
    expect(of('NOT_APPLICABLE')).toEqual(['norm REQUIRED', 'reason REQUIRED'])
    expect(of('NOT_APPLICABLE', { norm: 'Ley 962', reason: 'x' })).toEqual([])
  })
})

describe('a criterion', () => {
  test('names the row that proposes it where a row of the plan does', () => {
    expect(wrong('criteria', { proposedBy: 'PLAN_ROW' })).toEqual(['planRow REQUIRED'])
    expect(wrong('criteria', { proposedBy: 'PLAN_ROW', planRow: '7' })).toEqual([])
    expect(wrong('criteria', { planRow: '7' })).toEqual(['planRow UNEXPECTED_VALUE'])
  })

  test('stays in its phase, which is part of its code', () => {
    const stored = { phase: '1', words: 'a' }
    expect(wrong('criteria', { ...stored, phase: '2' }, stored)).toEqual(['phase FIXED'])
    expect(wrong('criteria', { ...stored, words: 'b' }, stored)).toEqual([])
    expect(wrong('actions', { words: 'b' }, { words: 'a' })).toEqual([])
  })

  test('says where its words come from: found in the act until they are edited, or added', () => {
    const derive = list('criteria').derive
    const stored = { ...emptyRow(list('criteria')), words: 'a', provenance: 'TO_VERIFY' }
    const confirmed = { ...stored, provenance: 'CONFIRMED' }
    expect(derive?.(null, { ...stored, provenance: null })).toEqual({ provenance: 'ADDED' })
    expect(derive?.(null, stored)).toEqual({ provenance: 'TO_VERIFY' })
    expect(derive?.(stored, { ...stored, words: 'b' })).toEqual({ provenance: 'EDITED' })
    expect(derive?.(stored, { ...stored, norm: 'Ley 962' })).toEqual({ provenance: 'EDITED' })
    expect(derive?.(stored, { ...stored, inForceTo: '2012-01-01' })).toEqual({})
    expect(derive?.(confirmed, { ...confirmed, words: 'b' })).toEqual({})
  })
})
