import { parseInput } from '@gelt/domain'
import { expect, it } from 'vitest'
import { reasonFor } from './adopted-reason.tsx'
import { type TargetValues, targetInput } from './target-input.rules.ts'

const values: TargetValues = {
  label: 'Puntos',
  kind: 'TOTAL',
  mode: 'REACH',
  goal: '10',
  unit: 'punto',
  unitPlural: 'puntos',
  periodUnit: 'HALF_YEAR',
  wholeNumbers: true,
  memberKind: '',
  numeratorLabel: '',
  denominatorLabel: '',
  reason: 'Acta 4 de 2010',
}
const adopted = targetInput(reasonFor('ADOPTED'))
const read = (change: Partial<TargetValues>) => parseInput(adopted, { ...values, ...change })

it('sends the goal of a ratio as a share', () => {
  const ratio = { kind: 'RATIO', goal: '87.5', numeratorLabel: 'a', denominatorLabel: 'b' } as const
  expect(read(ratio)).toMatchObject({ ok: true, value: { goal: '0.875', numeratorLabel: 'a' } })
  expect(read({ ...ratio, goal: '120' })).toMatchObject({
    ok: false,
    issues: [{ path: ['goal'], code: 'ABOVE_RANGE' }],
  })
})

it('forgets what a kind has no use for', () => {
  expect(read({ memberKind: 'OFFICE', numeratorLabel: 'a' })).toMatchObject({
    ok: true,
    value: { memberKind: null, numeratorLabel: null, denominatorLabel: null },
  })
})

it('takes an empty goal for none', () => {
  expect(read({ goal: ' ' })).toMatchObject({ ok: true, value: { goal: null } })
})

it.each([
  [{ kind: 'COVERAGE' }, 'memberKind', 'REQUIRED'],
  [{ kind: 'RATIO' }, 'numeratorLabel', 'REQUIRED'],
  [{ goal: '2.5' }, 'goal', 'NOT_WHOLE'],
  [{ goal: '0' }, 'goal', 'NEGATIVE'],
  [{ goal: 'diez' }, 'goal', 'NOT_A_NUMBER'],
  [{ label: '' }, 'label', 'REQUIRED'],
  [{ reason: '' }, 'reason', 'TEXT_TOO_SHORT'],
] as const)('refuses %o beside its field', (change, field, code) => {
  const parsed = read(change)
  expect(parsed.ok ? [] : parsed.issues).toContainEqual(
    expect.objectContaining({ path: [field], code }),
  )
})

it('asks a draft for no reason', () => {
  expect(parseInput(targetInput(reasonFor('DRAFT')), { ...values, reason: '' })).toMatchObject({
    ok: true,
    value: { reason: null },
  })
})
