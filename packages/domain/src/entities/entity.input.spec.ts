import { describe, expect, test } from 'vitest'
import { parseInput } from '../errors/parse-input.rules.ts'
import { createEntityInput, updateEntityInput } from './entity.input.ts'

const created = {
  slug: 'piedras-tolima',
  name: 'Piedras',
  department: 'Tolima',
  administratorName: 'Rosa Elena Cubillos',
  administratorEmail: 'rosa@piedras.example',
  idempotencyKey: '0190d7a4-1111-4222-8333-444455556666',
}

describe('an entity', () => {
  test('is made of its key, name and department; the rest may follow', () => {
    expect(parseInput(createEntityInput, created)).toEqual({ ok: true, value: created })
  })

  test.each([
    ['slug', 'Piedras', 'INVALID_VALUE'],
    ['slug', 'piedras--tolima', 'INVALID_VALUE'],
    ['slug', 'p', 'TEXT_TOO_SHORT'],
    ['slug', 'instalacion', 'ALREADY_EXISTS'],
    ['administratorName', ' ', 'REQUIRED'],
    ['administratorEmail', 'rosa', 'INVALID_EMAIL'],
    ['name', '', 'REQUIRED'],
    ['nit', '890.700.961-5', 'INVALID_NIT'],
    ['divipolaCode', '00026', 'INVALID_DIVIPOLA'],
    ['email', 'alcaldia', 'INVALID_EMAIL'],
    ['website', 'javascript:alert(1)', 'INVALID_URL'],
  ])('%s: %j is refused by name', (field, value, code) => {
    expect(parseInput(createEntityInput, { ...created, [field]: value })).toMatchObject({
      ok: false,
      issues: [{ path: [field], code }],
    })
  })

  test('an edit keeps what it leaves out, and the NIT in its official form', () => {
    const input = {
      entityId: 'x',
      version: 1,
      nit: '890700961-6',
      website: 'www.alvarado-tolima.gov.co',
      phone: ' ',
      idempotencyKey: created.idempotencyKey,
    }
    expect(parseInput(updateEntityInput, input)).toEqual({
      ok: true,
      value: { ...input, nit: '890.700.961-6', phone: null },
    })
  })
})
