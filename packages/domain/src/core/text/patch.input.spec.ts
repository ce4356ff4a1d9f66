import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseInput } from '../errors/parse-input.rules.ts'
import { mailAddress, patchDate, patchDecimal, patchLine, patchMailAddress } from './patch.input.ts'

const edit = z.strictObject({
  name: patchLine(5),
  day: patchDate,
  goal: patchDecimal,
  email: patchMailAddress,
})

describe('fields of an edit', () => {
  test('absent fields stay absent, so that nothing is cleared by leaving it out', () => {
    expect(parseInput(edit, {})).toEqual({ ok: true, value: {} })
  })

  test.each([null, '', '   '])('%j clears the field', (cleared) => {
    const input = { name: cleared, day: cleared, goal: cleared, email: cleared }
    expect(parseInput(edit, input)).toEqual({
      ok: true,
      value: { name: null, day: null, goal: null, email: null },
    })
  })

  test.each([
    ['name', '123456', 'TEXT_TOO_LONG'],
    ['day', '2010-02-31', 'INVALID_DATE'],
    ['goal', '1,5', 'NOT_A_NUMBER'],
    ['email', 'nobody', 'INVALID_EMAIL'],
  ])('%s: %j is refused by name', (field, value, code) => {
    expect(parseInput(edit, { [field]: value })).toMatchObject({
      ok: false,
      issues: [{ path: [field], code }],
    })
  })

  test('a mail address is kept in lower case', () => {
    expect(mailAddress.parse(' Nubia@Alvarado.GOV.co ')).toBe('nubia@alvarado.gov.co')
  })
})
