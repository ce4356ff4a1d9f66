import { ERROR_CODES, errorMessage } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { refusalErrors } from './refusal-errors.ts'
import type { RefusedField, WriteOutcome } from './write-outcome.ts'

const invalid = (...fields: RefusedField[]): WriteOutcome<never> => ({
  kind: 'refused',
  refusal: { kind: 'INPUT', code: 'INVALID_VALUE', message: 'No', fields },
})
const negative: RefusedField = {
  path: ['members', '2', 'value'],
  code: 'NEGATIVE',
  message: 'El dato: no puede ser negativo. Escriba 0 o más.',
}

const labels = { 'members.2.value': 'Hacienda', 'hours.2': 'Horas del grupo 3', weight: 'Peso' }

describe('the words of a refusal', () => {
  it('stand beside the field that the path names, by its own label', () => {
    expect(refusalErrors(invalid(negative), 'es', labels)).toEqual({
      fields: [
        {
          name: 'members.2.value',
          code: 'NEGATIVE',
          message: 'Hacienda: no puede ser negativo. Escriba 0 o más.',
        },
      ],
      form: [],
    })
  })

  it('follow the form’s own names, and stand above it where it has no such field', () => {
    const unknown: RefusedField = { path: ['targetId'], code: 'NOT_FOUND', message: 'No existe.' }
    const nameOf = (path: string) => (path === 'members.2.value' ? 'hours.2' : null)
    const placed = refusalErrors(invalid(negative, unknown), 'es', labels, nameOf)
    expect(placed.fields).toMatchObject([{ name: 'hours.2' }])
    expect(placed.fields[0]?.message).toMatch(/^Horas del grupo 3:/)
    expect(placed.form).toEqual(['No existe.'])
  })

  it('stay the server’s where they hold a number that it alone knows', () => {
    const message = 'El dato: es mayor que 1000.'
    const above: RefusedField = { path: ['weight'], code: 'ABOVE_RANGE', message }
    expect(refusalErrors(invalid(above), 'es', labels).fields).toMatchObject([{ message }])
  })

  it('stay the server’s for every code whose sentence changes with a limit or a day', () => {
    const known = { date: '2009-12-31', from: '2009-07-01', to: '2009-12-31' }
    const limits = { minimum: '77', maximum: '77', numerator: '9', denominator: '8', total: '-1' }
    // NEGATIVE says 0 unless told otherwise, and forms ask for what is above it beforehand.
    const told = ERROR_CODES.filter(
      (code) =>
        code !== 'NEGATIVE' &&
        errorMessage(code, 'es', { field: 'Peso' }) !==
          errorMessage(code, 'es', { field: 'Peso', ...known, ...limits }),
    )
    expect(told).toContain('DATE_BEFORE_RECORDED')
    for (const code of told) {
      const message = errorMessage(code, 'es', { ...known, ...limits })
      const issue: RefusedField = { path: ['weight'], code, message }
      expect(refusalErrors(invalid(issue), 'es', labels).fields).toMatchObject([{ message }])
    }
  })

  it('give one reason at a time for a field', () => {
    const second: RefusedField = { ...negative, code: 'NOT_WHOLE', message: 'Sin decimales.' }
    expect(refusalErrors(invalid(negative, second), 'es', labels).fields).toHaveLength(1)
  })

  it('stand above the form for whatever isn’t about a field', () => {
    const refusal = { kind: 'STATE', code: 'WRONG_STATE', message: 'Ya se envió.' } as const
    expect(refusalErrors({ kind: 'refused', refusal }, 'es')).toEqual({
      fields: [],
      form: ['Ya se envió.'],
    })
  })

  it('keep quiet about a conflict, which has its dialog, and about what was written', () => {
    const refusal = {
      kind: 'CONFLICT',
      code: 'CONFLICT',
      message: 'Otra persona',
      currentVersion: 3,
      current: new Map(),
    } as const
    const nothing = { fields: [], form: [] }
    expect(refusalErrors({ kind: 'refused', refusal }, 'es')).toEqual(nothing)
    expect(refusalErrors({ kind: 'written', value: 1 }, 'es')).toEqual(nothing)
  })

  it('tell a lost connection from a failure that the server’s log knows by its number', () => {
    const lost = refusalErrors({ kind: 'unanswered', requestId: null }, 'es').form[0]
    const failed = refusalErrors({ kind: 'unanswered', requestId: 'r-7' }, 'en').form[0]
    expect(lost).toMatch(/conexión/)
    expect(failed).toMatch(/r-7/)
  })
})
