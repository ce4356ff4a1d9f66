import { describe, expect, test } from 'vitest'
import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { REGISTER_KEYS } from '../../registers/definitions/registers.ts'
import type { RowFact } from '../../registers/definitions/row-fact.ts'
import { dayOf } from '../../testing/judged-day.ts'
import { rowFact } from '../../testing/row-fact.ts'
import { member, PLAN, termsWith } from '../../testing/terms.ts'
import { evaluateTarget } from '../progress/target.rules.ts'
import { countRegister, judgeRows, registerMembers } from './count.rules.ts'
import { readingsBySource } from './readings-by-source.rules.ts'
import { sentenceFactsOf } from './sentence-facts.rules.ts'
import type { RegisterFacts } from './source.ts'
import { sourceByKey } from './sources.ts'

const noDeadline = { deadline: null }

/** A target's figure and sentence at the end of a day, counted from a register that holds these rows alone. */
function counted(key: string, of: Partial<TargetTerms>, rows: readonly RowFact[], asOf: PlainDate) {
  const source = sourceByKey(key)
  if (!source) throw new Error(`no source ${key}`)
  const facts = {
    ...Object.fromEntries(REGISTER_KEYS.map((register) => [register, []])),
    ...{ procedures: [], attestations: [], [source.register]: rows },
  } as unknown as RegisterFacts
  const { kind, periodUnit = 'HALF_YEAR' } = source
  const members = registerMembers(source, facts) ?? of.members ?? []
  const hasMembers = source.memberKind !== undefined
  const terms = termsWith({ kind, periodUnit, hasMembers, ...of, members })
  const on = (day: PlainDate) => dayOf(day, { goal: Number(terms.goal) })
  const decision = {
    ...{ source: 'COUNTED' as const, sourceKey: key, startsOn: PLAN.planStartsOn, reason: 'x' },
  }
  const readings = readingsBySource(
    {
      ...{ terms, decisions: [decision], readings: [] },
      count: (counter, day) => countRegister(counter, facts, on(day)),
    },
    asOf,
  )
  const figure = evaluateTarget(terms, readings, asOf)
  const judged = judgeRows(source, rows, on(asOf)).map(({ fact, judgement }) => ({
    ...{ ...judgement, id: fact.id, officeName: fact.officeName },
  }))
  const sentence = source.words.es.sentence(sentenceFactsOf(judged, { terms, asOf, figure }))
  return { ...figure, sentence }
}

describe('row 1, by the day', () => {
  const point = rowFact('connectionPoints', {
    ...{ inServiceFrom: '2009-03-01', closedOn: '2010-03-31', closedReason: 'Robo' },
  })
  test('a point counts on its last day and no more on the next', () => {
    const at = (asOf: PlainDate) => counted('connectionPoints.inService', {}, [point], asOf).value
    expect([at('2009-02-28'), at('2010-03-31'), at('2010-04-01')]).toEqual([null, '1', '0'])
  })
})

describe('row 2, deliveries by office and month', () => {
  const delivery = (id: string, office: string, deliveredOn: string) =>
    rowFact('deliveries', { office, deliveredOn }, { id })
  const rows = ['01', '08', '15', '22'].flatMap((day) => [
    delivery(`a${day}`, 'o1', `2010-06-${day}`),
    delivery(`b${day}`, 'o2', `2010-06-${day}`),
  ])
  const month = (asOf: PlainDate, ...members: ReturnType<typeof member>[]) =>
    counted('deliveries.made', { goal: '4', mode: 'SUSTAIN', ...noDeadline, members }, rows, asOf)
  const office = (subject: string, change = {}) =>
    member(subject, { name: `Oficina ${subject}`, subject, ...change })

  test('an office that opened or closed inside the month doesn’t owe it', () => {
    const whole = office('o1')
    const opened = office('o3', { activeFrom: '2010-06-02' })
    const closed = office('o4', { activeTo: '2010-06-29' })
    const { sentence } = month('2010-06-30', whole, opened, closed)
    expect(sentence).toBe('La única dependencia entregó al menos 4 veces en junio de 2010.')
  })

  test('one that opened on its first day or closed on its last does', () => {
    const opened = office('o3', { activeFrom: '2010-06-01' })
    const closed = office('o4', { activeTo: '2010-06-30' })
    expect(month('2010-06-30', office('o1'), opened, closed).sentence).toBe(
      '1 de 3 dependencias entregó al menos 4 veces en junio de 2010; faltan Oficina o3 y Oficina o4.',
    )
  })

  test('while the month runs, the sentence speaks of the one before', () => {
    expect(month('2010-06-29', office('o1'), office('o2')).sentence).toBe(
      'Ninguna de las 2 dependencias entregó al menos 4 veces en mayo de 2010.',
    )
  })
})

describe('row 13, accounts week by week', () => {
  const account = (id: string, openedOn: string, uses: [weekStartsOn: string, days: string][]) => {
    const linked = { uses: uses.map(([weekStartsOn, days]) => ({ weekStartsOn, days })) }
    return rowFact('mailAccounts', { name: `Cuenta ${id}`, openedOn }, { id, linked })
  }
  const weeks = (rows: readonly RowFact[], asOf: PlainDate) =>
    counted('mailAccounts.used', { goal: '5', deadline: '2013-09-03' }, rows, asOf)
  const used = account('a', '2010-06-14', [
    ['2010-06-14', '12345'],
    ['2010-06-21', '123'],
    ['2010-06-28', '123'],
  ])

  test('the running week is not owed yet', () => {
    expect(weeks([used], '2010-06-30')).toMatchObject({ compliance: '0.8' })
    expect(weeks([used], '2010-07-04')).toMatchObject({ compliance: '0.733333333333' })
  })

  test('an account without any use pulls the mean down and is named', () => {
    const unused = account('b', '2010-06-14', [])
    expect(weeks([used, unused], '2010-06-30')).toMatchObject({
      compliance: '0.4',
      sentence:
        'Ninguna de las 2 cuentas de correo se usó al menos 5 días en la semana 25 de 2010.',
    })
  })

  test('week 53 of 2009 and week 1 of 2010 are two weeks', () => {
    const both = account('a', '2009-12-28', [
      ['2009-12-28', '12345'],
      ['2010-01-04', '12345'],
    ])
    expect(weeks([both], '2010-01-10')).toMatchObject({ compliance: '1' })
  })
})

describe('rows 14 and 15, by year of the plan', () => {
  test('linked in one year, publishing in the next: it counts in the next alone', () => {
    const partner = rowFact('partners', { linkedOn: '2009-05-01', informationSince: '2009-10-01' })
    const year = (asOf: PlainDate) =>
      counted('partners.publishing', { goal: '3', deadline: '2013-09-03' }, [partner], asOf)
    expect(year('2009-09-02').sentence).toBe(
      'En el año 1 del plan aún no hay entidades vinculadas con información publicada; faltan 3.',
    )
    expect(year('2010-09-02')).toMatchObject({
      compliance: '0.166666666667',
      sentence:
        'En el año 2 del plan va 1 de 3 entidades vinculadas con información publicada; faltan 2.',
    })
  })
})

describe('row 16, closed groups', () => {
  const group = (id: string, closedOn: string | null, hours: string) =>
    rowFact(
      'trainingGroups',
      { name: `Grupo ${id}`, closedOn, hours, siteTaught: 'true', mailTaught: 'true' },
      { id },
    )
  const level = (...rows: RowFact[]) =>
    counted('trainingGroups.hours', { goal: '4', ...noDeadline }, rows, '2010-06-30')

  test('a group that still meets is neither counted nor missing', () => {
    const rows = [group('1', '2009-11-20', '4'), group('2', null, '1')]
    expect(level(...rows)).toMatchObject({ satisfied: 1, memberCount: 1, progress: '1' })
  })

  test('only groups that meet: no data', () => {
    expect(level(group('2', null, '1'))).toMatchObject({
      progress: null,
      sentence: 'Aún no se ha cerrado ningún grupo: la fila cuenta desde el primero que se cierre.',
    })
  })

  test('hours without the site or the mail are no hours', () => {
    const untaught = rowFact('trainingGroups', { closedOn: '2009-11-20', hours: '8', name: 'G' })
    expect(level(untaught)).toMatchObject({ satisfied: 0, memberCount: 1, progress: '0' })
  })
})

describe('rows 3 and 17, by member', () => {
  test('three sectors in a phase fill it, a fourth doesn’t fill another', () => {
    const engaged = ['a', 'b', 'c', 'd'].map((id) =>
      rowFact(
        'sectorEngagements',
        { phase: 'f1', engagedOn: '2009-05-01', support: 'Acta' },
        { id },
      ),
    )
    const phases = ['f1', 'f2'].map((id) => member(`m-${id}`, { name: `Fase ${id}`, subject: id }))
    const of = { goal: '3', deadline: '2013-09-03', members: phases }
    expect(counted('sectorEngagements.engaged', of, engaged, '2010-06-30')).toMatchObject({
      ...{ progress: '0.5', satisfied: 1 },
      sentence: '1 de 2 fases tiene sus 3 sectores integrados; falta Fase f2.',
    })
  })
})
