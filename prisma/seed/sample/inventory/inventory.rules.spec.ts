import {
  improvementIssues,
  isWorkingDay,
  type PlainDate,
  procedureIssues,
  procedureSections,
  sourceByKey,
} from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { countedTargets } from '../../alvarado/counted-rows.ts'
import { planTemplate } from '../../alvarado/plan-template.ts'
import { offices } from '../../alvarado/structure.ts'
import { sampleHistory } from '../history.ts'
import { sampleContext } from '../sample-context.ts'
import { inSuitLate } from './publication-waves.ts'
import { registerFactsAt } from './register-facts.ts'
import { registerHistory } from './register-history.ts'
import { documentsOf } from './sheet.ts'
import { sheets } from './sheets.ts'

const context = sampleContext('0b1d8a3e-0000-8000-8000-000000000001', planTemplate)
const history = registerHistory(context)
const today = '2010-06-30T00:00:00-05:00'

const sources = countedTargets
  .filter(({ row }) => row >= 6 && row <= 12)
  .map(({ source: key }) => {
    const source = sourceByKey(key)
    if (!source) throw new Error(`no source ${key}`)
    return source
  })

const onDay = (asOf: PlainDate) => ({ asOf, planStartsOn: planTemplate.startsOn, goal: 1 })

/** Rows 6 to 12 at the end of a day, as recorded by a moment: `3/14`. */
function countsAt(asOf: PlainDate, knownAt: string): string[] {
  const facts = registerFactsAt(history, context, knownAt)
  return sources.map((source) => {
    const verdicts = facts.map((fact) => source.judge(fact, onDay(asOf))?.verdict)
    const counts = verdicts.filter((verdict) => verdict === 'COUNTS').length
    return `${counts}/${counts + verdicts.filter((verdict) => verdict === 'MISSING').length}`
  })
}

describe('the sample’s inventory', () => {
  it('has 88 procedures and 14 services, each code once and without gaps', () => {
    const codes = sheets.map(({ code }) => code)
    const asked = [
      ...Array.from({ length: 14 }, (_, index) => `S-${String(index + 1).padStart(2, '0')}`),
      ...Array.from({ length: 88 }, (_, index) => `T-${String(index + 1).padStart(3, '0')}`),
    ]
    expect(codes).toEqual(asked)
    expect(sheets.filter(({ actSet }) => actSet === 'SERVICE')).toHaveLength(14)
  })

  it('gives every office some, and no name twice', () => {
    expect(new Set(sheets.map(({ office }) => office))).toEqual(
      new Set(offices.map(({ code }) => code)),
    )
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length)
  })

  it('holds sheets that the form would take, a dozen of them in several moments or with exceptions', () => {
    const last = new Map(
      history.flatMap((edit) => (edit.table === 'procedure' ? [[edit.id, edit.after]] : [])),
    )
    expect(last.size).toBe(102)
    for (const fields of last.values()) {
      const { purpose, result, audience, requirements, legalBasis, servicePoints } = fields
      const { channels, costNote, cost, answerDays, answerUnit } = fields
      const sheet = {
        ...{ purpose, result, audience, requirements, legalBasis, servicePoints, channels },
        ...{ costNote, cost, answerDays, answerUnit },
      }
      expect(procedureSections.sheet.parse(sheet)).toEqual(sheet)
    }
    const rich = sheets.filter(({ requirements }) =>
      requirements.some(({ items }) => items.some(({ exception }) => exception !== null)),
    )
    expect(rich.length).toBeGreaterThanOrEqual(12)
  })

  it('counts as documents what the sheet asks for, before an improvement and after it', () => {
    for (const edit of history) {
      if (edit.table !== 'procedure' || edit.after.documents === null) continue
      expect([edit.label, edit.after.documents]).toEqual([edit.label, documentsOf(edit.after)])
    }
  })
})

describe('its history', () => {
  it('is the same every time', () => {
    expect(registerHistory(context)).toEqual(history)
  })

  it('was written on working days, in working hours, in order, one edit at a moment', () => {
    const moments = history.map(({ moment }) => moment)
    expect(moments.filter((moment) => !isWorkingDay(moment.slice(0, 10)))).toEqual([])
    expect(moments.filter((moment) => !/T1[3-7]:/.test(moment))).toEqual([])
    expect([...moments].sort()).toEqual(moments)
    const single = history.filter(({ action }) => action !== 'procedure.declare')
    expect(new Set(single.map(({ moment }) => moment)).size).toBe(single.length)
    const declared = history.filter(({ action }) => action === 'procedure.declare')
    const lists = new Set(sheets.map(({ office, actSet }) => `${office} ${actSet}`))
    expect(new Set(declared.map(({ moment }) => moment)).size).toBe(lists.size)
  })

  it('shares no moment with what else the sample recorded', () => {
    const own = new Set(history.map(({ moment }) => moment))
    const ledger = sampleHistory(context)
    for (const moment of own) {
      const { register = [], ...others } = ledger.get(moment) ?? {}
      expect(register).toHaveLength(1)
      expect(Object.values(others).flat()).toEqual([])
    }
  })

  it('holds nothing that the form would have refused on its day', () => {
    const refused = history.flatMap((edit) => {
      const day = edit.moment.slice(0, 10)
      const issues =
        edit.table === 'procedure'
          ? procedureIssues(edit.after, day)
          : improvementIssues(edit.after, day)
      return issues.map((issue) => [edit.moment, edit.label, issue])
    })
    expect(refused).toEqual([])
  })

  it('is written by whoever keeps the office’s rows, or by the committee', () => {
    const wrote = new Set(history.map(({ by }) => by))
    expect([...wrote].sort()).toEqual([
      'agriculture',
      'committee',
      'family',
      'library',
      'planning',
      'police',
      'reviewer',
      'stores',
      'utilities',
    ])
    const store = history.filter(({ by }) => by === 'stores').at(-1)
    expect(store && store.moment < '2010-02-05').toBe(true)
  })
})

describe('rows 6 to 12 follow from it', () => {
  it.each([
    ['2008-12-31', '2009-01-07', ['3/14', '0/14', '0/14', '20/88', '0/88', '0/88', '0/88']],
    ['2009-06-30', '2009-07-02', ['8/14', '2/14', '0/14', '51/88', '1/68', '8/88', '0/77']],
    ['2009-12-31', '2010-01-06', ['12/14', '5/14', '1/12', '79/88', '3/43', '19/88', '4/49']],
    ['2009-12-31', '2010-03-03', ['12/14', '5/14', '1/12', '81/88', '3/43', '19/88', '4/49']],
  ])('%s as recorded by %s', (asOf, day, counts) => {
    expect(countsAt(asOf, `${day}T09:00:00-05:00`)).toEqual(counts)
  })

  it('on 30 June 2010 gives the figures of the report', () => {
    expect(countsAt('2010-06-30', today)).toEqual([
      ...['14/14', '7/14', '2/9', '88/88', '5/31', '31/88', '9/26'],
    ])
  })

  it('counts one more registered at the end of 2009 than was recorded then, by the late entry', () => {
    const row11 = (knownAt: string) => countsAt('2009-12-31', knownAt)[5]
    expect(row11(`${inSuitLate.recordedOn}T12:00:00-05:00`)).toBe('19/88')
    expect(row11(`${inSuitLate.recordedOn}T20:00:00-05:00`)).toBe('20/88')
    expect(row11(today)).toBe('20/88')
  })

  it('leaves out nothing without a written justification, and keeps the undecided', () => {
    const facts = registerFactsAt(history, context, today)
    const verdicts = (key: string) =>
      facts.flatMap((fact) => sourceByKey(key)?.judge(fact, onDay('2010-06-30')) ?? [])
    for (const key of ['services.optimised', 'procedures.rationalised', 'procedures.online']) {
      const judged = verdicts(key)
      expect(judged.filter(({ verdict, note }) => verdict === 'EXCLUDED' && !note)).toEqual([])
      expect(judged.filter(({ reason }) => reason === 'UNDECIDED').length).toBeGreaterThan(0)
    }
    const waiting = verdicts('procedures.rationalised').filter(
      ({ reason }) => reason === 'PARTNER_MISSING',
    )
    expect(waiting).toHaveLength(2)
  })
})
