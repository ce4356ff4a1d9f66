import {
  CRITERIA_CATALOGUE,
  dailyRegister,
  issuesOfRow,
  isWorkingDay,
  type RegisterDefinition,
  type RowValues,
  rowFieldsInput,
} from '@gelt/domain'
import { expect, it } from 'vitest'
import { planTemplate } from '../../alvarado/plan-template.ts'
import { demoPeople } from '../../people.ts'
import { sampleRegisters } from '../history.ts'
import { rowId } from '../registers/references.ts'
import { sampleContext } from '../sample-context.ts'
import { planningEvidence } from './evidence.ts'
import { planningHistory } from './planning-history.ts'
import { sampleRounds } from './rounds.ts'

const context = sampleContext('0b1d8a3e-0000-8000-8000-000000000001', planTemplate)
const history = planningHistory(context, sampleRegisters(context).daily)

const dayOf = (moment: string) => moment.slice(0, 10)

/** What a form sends: the server writes the rest. */
function typed({ fields }: RegisterDefinition, values: RowValues): RowValues {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !fields[key]?.automatic))
}

it('holds nothing that the form would have refused on its day', () => {
  const refused = [...Map.groupBy(history, ({ register }) => register)].flatMap(([key, edits]) => {
    const definition = dailyRegister(key)
    const input = rowFieldsInput(definition)
    return edits.flatMap(({ before, after, moment, label }) => {
      const given = typed(definition, after)
      const parsed = input.safeParse(given)
      if (parsed.success) expect(parsed.data).toEqual(given)
      const unread = parsed.success ? [] : parsed.error.issues
      const issues = issuesOfRow(definition, before?.after ?? null, after, dayOf(moment))
      return [...issues, ...unread].map((issue) => [moment, label, issue])
    })
  })
  expect(refused).toEqual([])
})

it('was written on working days, in the afternoon, in order, one person’s writes of one list at a moment', () => {
  const moments = history.map(({ moment }) => moment)
  const decisions = sampleRounds.flatMap(({ steps }) => steps.map(({ on }) => on))
  const days = [...moments.map(dayOf), ...decisions, ...planningEvidence.map(({ on }) => on)]
  expect(days.filter((day) => !isWorkingDay(day))).toEqual([])
  expect(moments.filter((moment) => !/T15:\d\d:40/.test(moment))).toEqual([])
  expect([...moments].sort()).toEqual(moments)
  for (const edits of Map.groupBy(history, ({ moment }) => moment).values()) {
    expect(new Set(edits.map(({ by }) => by)).size).toBe(1)
    expect(new Set(edits.map(({ id }) => id)).size).toBe(edits.length)
  }
})

it('was written by whoever may: contributors only for their own office, and never assessments', () => {
  const people = new Map(demoPeople('alvarado-muestra').map((one) => [one.key, one]))
  const offices = new Map(history.map(({ id, after }) => [id, after.office ?? null]))
  const written = [
    ...history.map(({ by, id, label }) => ({ by, id, label })),
    ...planningEvidence.map(({ by, register, key, title }) => ({
      ...{ by, id: rowId(context, register, key), label: title },
    })),
  ]
  const strangers = written.filter(({ by, id }) => {
    const person = people.get(by)
    const own = context.ids.office(person?.officeCode ?? '')
    return person?.role !== 'COMMITTEE' && offices.get(id) !== own
  })
  expect(strangers).toEqual([])
  expect(new Set(written.map(({ by }) => by)).size).toBeGreaterThan(5)
})

it('every round takes in the criteria in force on its day, all of the catalogue among them', () => {
  const last = new Map(history.map((edit) => [edit.id, edit]))
  const criteria = [...last.values()].filter(({ register }) => register === 'criteria')
  for (const { code, referenceDay } of sampleRounds) {
    const inForce = criteria.filter(({ after: { inForceFrom, inForceTo } }) => {
      return (inForceFrom ?? '') <= referenceDay && (inForceTo ?? '9') >= referenceDay
    })
    const assessed = [...last.values()].filter(
      ({ register, after }) =>
        register === 'assessments' && after.round === rowId(context, 'rounds', code),
    )
    expect(assessed.map(({ after }) => after.criterion).sort()).toEqual(
      inForce.map(({ id }) => id).sort(),
    )
    expect(assessed.every(({ after }) => after.work === 'CONFIRMED')).toBe(true)
  }
  expect(criteria).toHaveLength(CRITERIA_CATALOGUE.length + 2)
})
