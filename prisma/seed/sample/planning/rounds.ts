import type { PlainDate } from '@gelt/domain'
import type { PersonKey } from '../../people.ts'

/** A step in the life of a round, with its reason where it was returned. */
export interface RoundStep {
  readonly kind: 'SUBMITTED' | 'RETURNED' | 'APPROVED'
  readonly on: PlainDate
  readonly by: PersonKey
  readonly reason?: string
}

export interface SampleRound {
  readonly code: string
  readonly name: string
  readonly kind: 'BASELINE' | 'SEMESTER'
  readonly referenceDay: PlainDate
  readonly openedOn: PlainDate
  /** On which day each phase was assessed, from the first. */
  readonly days: readonly PlainDate[]
  readonly steps: readonly RoundStep[]
}

/** Who assesses a phase: the committee's secretary those of money and procedures, its leader the others. */
export function assessorOf(phase: number): PersonKey {
  return phase === 3 || phase === 4 ? 'reviewer' : 'committee'
}

/** The baseline of the plan's making and the half-years; the last one waits for the mayor. */
export const sampleRounds: readonly SampleRound[] = [
  {
    ...{ code: 'RD-001', name: 'Línea base', kind: 'BASELINE', referenceDay: '2008-08-31' },
    openedOn: '2008-09-08',
    days: ['2008-09-10', '2008-09-15', '2008-09-17', '2008-09-22', '2008-09-24'],
    steps: [
      { kind: 'SUBMITTED', on: '2008-09-30', by: 'committee' },
      { kind: 'APPROVED', on: '2008-10-07', by: 'mayor' },
    ],
  },
  {
    ...{ code: 'RD-002', name: 'Primer semestre de 2009', kind: 'SEMESTER' },
    ...{ referenceDay: '2009-06-30', openedOn: '2009-07-01' },
    days: ['2009-07-02', '2009-07-03', '2009-07-06', '2009-07-07', '2009-07-07'],
    steps: [
      { kind: 'SUBMITTED', on: '2009-07-08', by: 'committee' },
      {
        ...{ kind: 'RETURNED', on: '2009-07-14', by: 'mayor' },
        reason:
          'El grupo 2 sumó tres horas y no cuatro: la capacitación (F4-10) no se cumple del todo.',
      },
      { kind: 'SUBMITTED', on: '2009-07-16', by: 'committee' },
      { kind: 'APPROVED', on: '2009-07-17', by: 'mayor' },
    ],
  },
  {
    ...{ code: 'RD-003', name: 'Segundo semestre de 2009', kind: 'SEMESTER' },
    ...{ referenceDay: '2009-12-31', openedOn: '2010-01-04' },
    days: ['2010-01-05', '2010-01-06', '2010-01-07', '2010-01-08', '2010-01-12'],
    steps: [
      { kind: 'SUBMITTED', on: '2010-01-14', by: 'committee' },
      { kind: 'APPROVED', on: '2010-01-20', by: 'mayor' },
    ],
  },
  {
    ...{ code: 'RD-004', name: 'Primer semestre de 2010', kind: 'SEMESTER' },
    ...{ referenceDay: '2010-06-18', openedOn: '2010-06-21' },
    days: ['2010-06-22', '2010-06-23', '2010-06-24', '2010-06-25', '2010-06-28'],
    steps: [{ kind: 'SUBMITTED', on: '2010-06-29', by: 'committee' }],
  },
]

/** What was confirmed first and corrected after the round was returned. */
export const corrected = {
  ...{ round: 'RD-002', criterion: 'F4-10', on: '2009-07-15', by: 'reviewer' },
  before: 'MEETS',
} as const
