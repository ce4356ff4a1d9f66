import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { DailyRegisterKey } from '../../registers/definitions/register-heads.ts'
import { REGISTER_KEYS } from '../../registers/definitions/registers.ts'
import type { AttestationFact, RowFact } from '../../registers/definitions/row-fact.ts'
import { arbitraryProcedure, linkedRows, soundFact } from '../../testing/arbitrary-facts.ts'
import { dayOf } from '../../testing/judged-day.ts'
import { member, PLAN, termsWith } from '../../testing/terms.ts'
import { evaluateTarget } from '../progress/target.rules.ts'
import { countRegister, judgeRows, registerMembers } from './count.rules.ts'
import type { ProcedureFact } from './procedure-fact.ts'
import { readingsBySource } from './readings-by-source.rules.ts'
import { sentenceFactsOf } from './sentence-facts.rules.ts'
import type { RegisterFact, RegisterFacts, Source } from './source.ts'
import { SOURCES } from './sources.ts'

const goal = '1'
const members = ['x', 'CHAT', 'FORUM', 'y'].map((subject) => member(subject, { subject }))

/** Everything that a source says at the end of a day of a register that holds these rows. */
function saidOf(
  source: Source,
  rows: readonly RegisterFact[],
  attestations: readonly AttestationFact[],
  asOf: PlainDate,
) {
  const facts = {
    ...Object.fromEntries(REGISTER_KEYS.map((register) => [register, []])),
    ...{ procedures: [], attestations, [source.register]: rows },
  } as unknown as RegisterFacts
  const { kind, periodUnit = 'HALF_YEAR', memberKind, owes = null } = source
  const own = registerMembers(source, facts) ?? (memberKind ? members : [])
  const hasMembers = memberKind !== undefined
  const terms = termsWith({ kind, periodUnit, goal, hasMembers, members: own, owes })
  const day = (on: PlainDate) => dayOf(on, { goal: Number(goal) })
  const readings = readingsBySource(
    {
      ...{ terms, readings: [] },
      decisions: [
        { source: 'COUNTED', sourceKey: source.key, startsOn: PLAN.planStartsOn, reason: 'x' },
      ],
      count: (counter, on) => countRegister(counter, facts, day(on)),
    },
    asOf,
  )
  const figure = evaluateTarget(terms, readings, asOf)
  const list = judgeRows(source, rows, day(asOf)).map(({ fact, judgement }) => ({
    ...{ ...judgement, id: fact.id, officeName: fact.officeName },
  }))
  const about = sentenceFactsOf(list, { terms, asOf, figure })
  const sentences = [source.words.es.sentence(about), source.words.en.sentence(about)]
  return { figure, sentences, list }
}

const anyDay = fc.constantFrom(
  ...['2008-09-02', '2008-10-06', '2009-05-01', '2009-12-28', '2010-01-03', '2010-06-30'],
)
const asOfDay = fc.constantFrom('2008-09-02', '2008-10-31', '2009-05-03', '2010-01-03')

/** Days after one; a plan's year after it at most. */
function after(asOf: PlainDate) {
  return fc.integer({ min: 1, max: 400 }).map((days) => addDays(asOf, days))
}

function attestationsFrom(source: Source, day: fc.Arbitrary<PlainDate>) {
  const register = source.attestedIn ?? source.register
  return fc.array(
    fc.tuple(day, fc.constantFrom(27, 180)).map(([startsOn, length]) => ({
      ...{ register, startsOn, endsOn: addDays(startsOn, length), officeId: null },
    })),
    { maxLength: 2 },
  )
}

/** A row with more rows of other registers, or improvements, that lie ahead. */
function withLater(source: Source, fact: RegisterFact, later: fc.Arbitrary<PlainDate>) {
  if (source.register === 'procedures') {
    return arbitraryProcedure(later).map(({ improvements }) => {
      const known = (fact as ProcedureFact).improvements
      return { ...fact, improvements: [...known, ...improvements] }
    })
  }
  const { linked } = fact as RowFact
  return linkedRows(source.register as DailyRegisterKey, later, true).map((more) => ({
    ...fact,
    linked: Object.fromEntries(
      Object.entries(more).map(([name, rows]) => [name, [...(linked[name] ?? []), ...rows]]),
    ),
  }))
}

const numbered = (rows: readonly RegisterFact[], from = 0) =>
  rows.map((fact, at) => ({ ...fact, id: `r${from + at}`, officeName: `Oficina ${at % 2}` }))

function caseOf(source: Source) {
  return asOfDay.chain((asOf) => {
    const rows = fc.array(soundFact(source.register, anyDay, anyDay), { maxLength: 4 })
    const later = after(asOf)
    return rows
      .map((found) => numbered(found))
      .chain((known) =>
        fc.record({
          asOf: fc.constant(asOf),
          known: fc.constant(known),
          grown: fc.tuple(...known.map((fact) => withLater(source, fact, later))),
          ahead: fc
            .array(soundFact(source.register, later, anyDay), { minLength: 1, maxLength: 3 })
            .map((found) => numbered(found, known.length)),
          said: attestationsFrom(source, anyDay),
          saidAhead: attestationsFrom(source, later),
        }),
      )
  })
}

test.each(SOURCES.map((source) => [source.key, source] as const))(
  '%s: rows whose days all lie ahead change neither figure nor sentence nor list',
  (_, source) => {
    fc.assert(
      fc.property(caseOf(source), ({ asOf, known, grown, ahead, said, saidAhead }) => {
        const before = saidOf(source, known, said, asOf)
        const rows = [...grown, ...ahead]
        expect(saidOf(source, rows, [...said, ...saidAhead], asOf)).toEqual(before)
      }),
      { numRuns: 60 },
    )
  },
)
