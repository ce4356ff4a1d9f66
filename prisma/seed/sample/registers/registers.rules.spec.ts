import {
  attestedUnit,
  dailyRegister,
  issuesOfRow,
  isWorkingDay,
  type PlainDate,
  periodOf,
  REGISTERS,
  registersOf,
  rowFieldsInput,
  SOURCES,
} from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { countedTargets } from '../../alvarado/counted-rows.ts'
import { planTemplate } from '../../alvarado/plan-template.ts'
import { offices } from '../../alvarado/structure.ts'
import { demoPeople } from '../../people.ts'
import { sampleHistory, sampleRegisters } from '../history.ts'
import { sampleContext } from '../sample-context.ts'
import { factsAt } from './daily-facts.ts'
import { dailyHistory } from './daily-history.ts'
import { sampleEvidence } from './evidence.ts'
import { sampleQuestions } from './questions.ts'
import { rowId } from './references.ts'

const context = sampleContext('0b1d8a3e-0000-8000-8000-000000000001', planTemplate)
const registers = sampleRegisters(context)
const history = registers.daily
const facts = factsAt(registers, context, '2010-06-30T00:00:00-05:00')

const dayOf = (moment: string): PlainDate => moment.slice(0, 10)
const feeds = (register: string, source: string) =>
  SOURCES.some((one) => one.key === source && registersOf(one).some((key) => key === register))
const officeId = (code: string) => context.ids.office(code)

describe('the rows of the registers', () => {
  it('are these many', () => {
    const counts = REGISTERS.map(({ key }) => [key, facts[key as 'deliveries'].length])
    expect(Object.fromEntries(counts)).toEqual({
      connectionPoints: 9,
      channels: 11,
      deliveries: 572,
      archiveHoldings: 12,
      datasets: 6,
      participationSessions: 3,
      mailAccounts: 6,
      mailUses: 502,
      partners: 11,
      trainings: 3,
      trainingGroups: 11,
      sectorEngagements: 7,
      guidanceItems: 21,
      resourceNeeds: 23,
      handoverMaterials: 12,
      appointedOfficials: 0,
      handoverDocuments: 0,
      handoverMethods: 2,
    })
  })

  it('hold nothing that the form would have refused on its day', () => {
    const refused = [...Map.groupBy(history, ({ register }) => register)].flatMap(
      ([key, edits]) => {
        const definition = dailyRegister(key)
        const input = rowFieldsInput(definition)
        return edits.flatMap(({ before, after, moment, label }) => {
          const issues = issuesOfRow(definition, before?.after ?? null, after, dayOf(moment))
          const parsed = input.safeParse(after)
          const unread = parsed.success ? [] : parsed.error.issues
          if (parsed.success) expect(parsed.data).toEqual(after)
          return [...issues, ...unread].map((issue) => [moment, label, issue])
        })
      },
    )
    expect(refused).toEqual([])
  })

  it('share nothing that no two rows share, at any moment', () => {
    const twice = REGISTERS.flatMap(({ key, unique = [] }) => {
      const edits = history.filter(({ register }) => register === key)
      const rows = new Map<string, string[]>()
      return edits.flatMap(({ id, after, annulledReason, label }) => {
        const own = unique.map((fields) => fields.map((field) => after[field]).join(' / '))
        rows.set(id, annulledReason === null ? own : [])
        const others = [...rows].filter(([other]) => other !== id).flatMap(([, values]) => values)
        return own.some((value) => others.includes(value)) ? [label] : []
      })
    })
    expect(twice).toEqual([])
  })

  it('are written by whoever may: contributors only for their own office', () => {
    const people = new Map(demoPeople('alvarado-muestra').map((one) => [one.key, one]))
    const owners = new Map(
      REGISTERS.flatMap(({ key }) =>
        facts[key as 'deliveries'].map((row) => [row.id, row.officeId]),
      ),
    )
    const written = [
      ...history.map(({ by, id, label }) => ({ by, office: owners.get(id), label })),
      ...registers.attestations.map((said) => ({
        ...{ by: said.by, office: said.officeId, label: said.register },
      })),
      ...sampleEvidence.map(({ by, register, key, title }) => ({
        ...{ by, office: owners.get(rowId(context, register, key)), label: title },
      })),
    ]
    const strangers = written.filter(({ by, office }) => {
      const person = people.get(by)
      return person?.role !== 'COMMITTEE' && office !== officeId(person?.officeCode ?? '')
    })
    expect(strangers).toEqual([])
    expect(new Set(written.map(({ by }) => by)).size).toBe(9)
  })
})

describe('their history', () => {
  it('is the same every time', () => {
    expect(dailyHistory(context)).toEqual(history)
  })

  it('was written on working days, in the morning, in order, before the sample’s day', () => {
    const moments = history.map(({ moment }) => moment)
    expect(moments.filter((moment) => !isWorkingDay(dayOf(moment)))).toEqual([])
    expect(moments.filter((moment) => !/T08:\d\d:40/.test(moment))).toEqual([])
    expect([...moments].sort()).toEqual(moments)
    expect(moments.at(-1)?.slice(0, 10)).toBe('2010-06-29')
  })

  it('is one person’s writes of one register at a moment, and nothing else', () => {
    for (const edits of Map.groupBy(history, ({ moment }) => moment).values()) {
      expect(new Set(edits.map(({ by, register }) => `${by} ${register}`)).size).toBe(1)
      expect(new Set(edits.map(({ id }) => id)).size).toBe(edits.length)
    }
    for (const { register, ...others } of sampleHistory(context).values()) {
      expect(register.length).toBeLessThanOrEqual(1)
      if (register.length === 1) expect(Object.values(others).flat()).toEqual([])
    }
  })

  it('gives codes without gaps, in the order of recording', () => {
    for (const { key, prefix } of REGISTERS) {
      const created = history.filter(({ register, version }) => register === key && version === 1)
      expect(created.map(({ code }) => code)).toEqual(
        created.map((_, at) => `${prefix}-${String(at + 1).padStart(3, '0')}`),
      )
    }
  })
})

describe('what was said to be complete', () => {
  it('is said of periods that had ended, after the rows of that day', () => {
    for (const { period, moment, register } of registers.attestations) {
      expect(period.endsOn < dayOf(moment)).toBe(true)
      expect(isWorkingDay(dayOf(moment))).toBe(true)
      expect(period).toEqual(
        periodOf(attestedUnit(dailyRegister(register)), period.startsOn, planTemplate.startsOn),
      )
    }
  })

  it('leaves May 2010 open in two offices, June everywhere, and area 6 to its year', () => {
    const saidOf = (month: string) =>
      registers.attestations
        .filter(({ register, period }) => register === 'deliveries' && period.key === month)
        .map(({ officeName }) => officeName)
    const missing = offices.filter(({ name }) => !saidOf('2010-05').includes(name))
    expect(missing.map(({ code }) => code)).toEqual(['OSP', 'IP', 'ALM'])
    expect(saidOf('2010-01')).toHaveLength(10)
    expect(saidOf('2010-06')).toEqual([])
    const areas = registers.attestations.flatMap(({ register }) =>
      countedTargets
        .filter(({ source }) => feeds(register, source))
        .map(({ row }) => planTemplate.indicators.find((one) => one.row === row)?.area),
    )
    expect(new Set(areas)).toEqual(new Set([1, 4, 5]))
  })
})

describe('the forum that is open on the sample’s day', () => {
  it('has questions in every state, each asked while it was open', () => {
    const forum = sampleQuestions.filter(({ session }) => session === 'foro-presupuesto')
    const states = forum.map(({ moderated, answer }) => {
      if (!moderated) return 'PENDING'
      if (moderated.rejected) return 'REJECTED'
      return answer ? 'ANSWERED' : 'PUBLISHED'
    })
    const counts = Object.groupBy(states, (state) => state)
    expect(
      Object.entries(counts)
        .map(([state, all]) => `${state} ${all?.length}`)
        .sort(),
    ).toEqual(['ANSWERED 2', 'PENDING 2', 'PUBLISHED 2', 'REJECTED 2'])
    for (const { askedAt, moderated, answer } of forum) {
      const moments = [askedAt, moderated?.at, answer?.at].filter((at) => at !== undefined)
      expect([...moments].sort()).toEqual(moments)
      expect(askedAt >= '2010-06-21' && askedAt < '2010-06-30').toBe(true)
    }
  })
})
