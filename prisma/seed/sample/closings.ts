import {
  closedValue,
  countRegister,
  type JudgedDay,
  judgeRows,
  type RegisterFact,
  type RegisterFacts,
  type Source,
  sourceByKey,
} from '@gelt/domain'
import { type CountedTarget, countedReason, countedTargets } from '../alvarado/counted-rows.ts'
import { closedAt } from './record-values.ts'
import { factsAt, type SampleRegisters, writesBy } from './registers/daily-facts.ts'
import type { SampleContext } from './sample-context.ts'
import { type Closing, type CountedRow, reports, type SampleValue } from './sample-value.ts'
import { targetTermsAt } from './target-terms.ts'

/** What the sample closed was closed by the rules and definitions of then: before a week owed its working days alone. */
export const sampleVersions = { rules: 1, definition: 1 } as const

/** Rows of the report of December 2009 that came in late. */
const late: readonly number[] = [2, 5, 8, 10, 12, 17]

/** Rows whose half-year was returned, or closed again, with how it went. */
const others: readonly (Closing & { readonly row: number })[] = [
  {
    row: 16,
    ...{ period: '2009-S1', cutoff: '2009-06-30', closedOn: '2009-07-02' },
    returned: { on: '2009-07-09', reason: 'La planilla del grupo 2 suma 3 horas, no 4.' },
  },
  {
    row: 16,
    ...{ period: '2009-S1', cutoff: '2009-06-30', revision: 2 },
    ...{ closedOn: '2009-07-13', approvedOn: '2009-07-16' },
    reason: 'Horas del grupo 2 según la planilla del SENA.',
    evidence: 'Planillas de asistencia del SENA, primer semestre de 2009',
  },
  {
    row: 1,
    ...{ period: '2009-S2', cutoff: '2009-12-31', closedOn: '2010-01-06' },
    returned: {
      on: '2010-01-13',
      reason: 'El punto del Puesto de Salud es un traslado de otro que ya existía: no es nuevo.',
    },
  },
  {
    row: 1,
    ...reports['2009-S2-late'],
    revision: 2,
    reason: 'Se descuenta el punto trasladado.',
    evidence: 'Acta de traslado del punto del Puesto de Salud',
  },
  {
    row: 9,
    ...{ period: '2009-S2', cutoff: '2009-12-31', revision: 2 },
    ...{ closedOn: '2010-03-03', approvedOn: '2010-03-09' },
    reason: 'Faltaban dos trámites de la Comisaría de Familia estudiados en diciembre.',
    evidence: 'Acta de estudio de trámites, Comisaría de Familia',
  },
  {
    row: 19,
    ...{ period: '2009-S2', cutoff: '2009-12-31', closedOn: '2010-02-18' },
    returned: {
      on: '2010-02-24',
      reason:
        'Falta la lista de los recursos que necesitan las fases 4 y 5; sin ella el total no se sostiene.',
    },
  },
  {
    row: 19,
    ...{ period: '2009-S2', cutoff: '2009-12-31', revision: 2 },
    ...{ closedOn: '2010-03-17', approvedOn: '2010-03-24' },
    reason: 'Ya está la lista de las fases 4 y 5, hecha en diciembre.',
  },
]

/** How a row's half-years were closed; the first half of 2010 is open. */
function closingsOf(row: number): Closing[] {
  const own = others.filter((one) => one.row === row)
  const usual: readonly Closing[] = [
    reports['2008-S2'],
    reports['2009-S1'],
    late.includes(row) ? reports['2009-S2-late'] : reports['2009-S2'],
  ]
  const isReplaced = ({ period }: Closing) =>
    own.some((one) => one.period === period && (one.revision ?? 1) === 1)
  return [...usual.filter((closing) => !isReplaced(closing)), ...own.map(withoutRow)]
}

function withoutRow({ row: _row, ...closing }: Closing & { readonly row: number }): Closing {
  return closing
}

/**
 * What the registers said at the end of each closed half-year, as they had been recorded when it was closed; rows
 * that said nothing were closed by nobody.
 */
export function closedValues(
  registers: SampleRegisters,
  context: SampleContext,
): readonly SampleValue[] {
  // Rows are closed minutes apart, with nothing recorded in between: most of a day's closings share their facts.
  const known = new Map<number, RegisterFacts>()
  const factsBy = (moment: string) => {
    const writes = writesBy(registers, moment)
    const facts = known.get(writes) ?? factsAt(registers, context, moment)
    known.set(writes, facts)
    return facts
  }
  return countedTargets.flatMap((counted) =>
    closingsOf(counted.row).flatMap((closing) => {
      const moment = closedAt({ ...counted, ...closing })
      const value = closedValueOf(counted, closing, factsBy(moment), context, moment)
      return value ? [value] : []
    }),
  )
}

function closedValueOf(
  { row, part, source: key }: CountedTarget,
  closing: Closing,
  facts: RegisterFacts,
  context: SampleContext,
  knownAt: string,
): SampleValue | null {
  const source = sourceByKey(key)
  if (!source) throw new Error(`no source ${key}`)
  const { cutoff } = closing
  const { rules: rulesVersion, definition } = sampleVersions
  const terms = { ...targetTermsAt(context, { row, part }, source, facts, knownAt), rulesVersion }
  const judged = (asOf: string): JudgedDay => ({
    ...{ asOf, planStartsOn: terms.planStartsOn, rulesVersion },
    goal: terms.goal === null ? null : Number(terms.goal),
  })
  const value = closedValue(
    {
      terms,
      decisions: [
        {
          ...{ source: 'COUNTED', sourceKey: key, startsOn: terms.planStartsOn },
          reason: countedReason,
        },
      ],
      readings: [],
      count: (by, day) => countRegister(by, facts, judged(day)),
    },
    cutoff,
  )
  if (!value) return null
  const counted = { sourceKey: source.key, definitionVersion: definition }
  return {
    row,
    part,
    ...closing,
    ...value,
    ...counted,
    rows: rowsOf(source, facts, judged(cutoff)),
  }
}

function rowsOf(source: Source, facts: RegisterFacts, day: JudgedDay): CountedRow[] {
  const rows = facts[source.register] as readonly RegisterFact[]
  return judgeRows(source, rows, day).map(({ fact, judgement }) => {
    const { id, label, officeId, officeName } = fact
    return { id, label, officeId, officeName, ...judgement }
  })
}
