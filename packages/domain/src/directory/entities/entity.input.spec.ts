import { describe, expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
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

  test('clears what an edit says is nothing, and leaves what it is silent about', () => {
    const edit = { entityId: 'e', version: 1, idempotencyKey: created.idempotencyKey }
    const none = { divipolaCode: null, nit: ' ', website: null, phone: '', email: null }
    const parsed = parseInput(updateEntityInput, { ...edit, ...none })
    const cleared = { divipolaCode: null, nit: null, website: null, phone: null, email: null }
    expect(parsed).toMatchObject({ ok: true, value: cleared })
    const silent = parseInput(updateEntityInput, edit)
    expect(silent.ok && Object.keys(silent.value)).toEqual(Object.keys(edit))
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
    ['website', 'alvarado', 'INVALID_URL'],
    ['website', 'x www.alvarado.gov.co', 'INVALID_URL'],
    ['website', 'https://www.alvarado.gov.co/a b', 'INVALID_URL'],
    ['website', 'ftp://alvarado.gov.co', 'INVALID_URL'],
    ['website', 'www.alvarado.gov.co?x', 'INVALID_URL'],
    ['slug', '-piedras', 'INVALID_VALUE'],
    ['slug', 'piedras-', 'INVALID_VALUE'],
    ['slug', 'x'.repeat(61), 'TEXT_TOO_LONG'],
    ['slug', 'ingresar', 'ALREADY_EXISTS'],
    ['slug', 'api', 'ALREADY_EXISTS'],
  ])('%s: %j is refused by name', (field, value, code) => {
    expect(parseInput(createEntityInput, { ...created, [field]: value })).toMatchObject({
      ok: false,
      issues: [{ path: [field], code }],
    })
  })

  test.each([
    ['website', ' https://www.alvarado-tolima.gov.co/plan_2008/~x?y=1 '],
    ['website', 'HTTP://ALVARADO.gov.co'],
    ['website', 'alvarado.co'],
    ['divipolaCode', '73026'],
    ['slug', ' piedras2-tolima '],
  ])('%s: %j is taken as it is meant', (field, value) => {
    expect(parseInput(createEntityInput, { ...created, [field]: value })).toMatchObject({
      value: { [field]: value.trim() },
    })
  })

  test('a blank clears', () => {
    const blank = { nit: ' ', divipolaCode: '', website: '  ', email: ' ' }
    expect(parseInput(createEntityInput, { ...created, ...blank })).toMatchObject({
      value: { nit: null, divipolaCode: null, website: null, email: null },
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
