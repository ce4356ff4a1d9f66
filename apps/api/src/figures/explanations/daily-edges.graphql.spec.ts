import type { Prisma } from '@gelt/db'
import { dailyRegister } from '@gelt/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import {
  createLandmarks,
  fullValues,
  type Landmarks,
  writeDailyRow,
} from '../../testing/daily-rows.ts'
import { countFrom, writeAt } from '../../testing/inventory.ts'
import { createMunicipality, type Municipality } from '../../testing/municipality.ts'

/* Edges of the registers of daily work as an integrator sees them: stored rows in, figure and words out. */

let api: TestApi
let at: Municipality
let landmarks: Landmarks
let made = 0

beforeAll(async () => {
  api = await createTestApi()
})
/** Each test in a municipality of its own. */
beforeEach(async () => {
  made += 1
  at = await createMunicipality(api.db, `orilla-${made}`)
  landmarks = await createLandmarks(api.db, at)
})
afterAll(() => api.close())

interface OfficeMember {
  name: string
  officeId: string
  activeFrom?: Date
  activeTo?: Date
}

type Terms = Pick<Prisma.TargetUncheckedCreateInput, 'kind' | 'goal' | 'periodUnit' | 'memberKind'>

async function target(
  sourceKey: string,
  terms: Terms,
  members: OfficeMember[] = [],
): Promise<string> {
  const { id } = await writeAt(api.db, at, null, async (tx) => {
    const data = {
      ...{ entityId: at.id, indicatorId: at.indicators[4], position: 2, label: sourceKey },
      ...{ unit: 'cosa', unitPlural: 'cosas', ...terms },
      ...(terms.kind === 'RATIO' ? { numeratorLabel: 'listas', denominatorLabel: 'todas' } : {}),
    }
    const created = await tx.target.create({ data })
    const kept = members.map((member, place) => ({
      ...{ entityId: at.id, targetId: created.id, position: place + 1, kind: 'OFFICE' as const },
      ...member,
    }))
    await tx.targetMember.createMany({ data: kept })
    return created
  })
  await countFrom(api.db, at, id, sourceKey)
  return id
}

let rows = 0
/** A row with every field filled in, but for these. */
function write(register: string, values: Record<string, string | null>): Promise<string> {
  rows += 1
  const full = fullValues(dailyRegister(register), landmarks)
  return writeDailyRow(api.db, at, {
    ...{ register, code: `X-${rows}`, values: { ...full, ...values } },
  })
}

interface Said {
  sentence: string
  progress: string | null
  counts: number
  missing: number
}

async function said(targetId: string, asOf = '2010-06-30'): Promise<Said> {
  const document = `query ($id: ID!) { node(id: $id) { ... on Target {
    explanation(asOf: "${asOf}") { sentence counts missing figure { progress } } } } }`
  const { node } = await api.run<{
    node: { explanation: Omit<Said, 'progress'> & { figure: { progress: string | null } } }
  }>(null, document, { id: globalId('Target', targetId) })
  const { figure, ...explanation } = node.explanation
  return { ...explanation, progress: figure.progress }
}

describe('offices that open or close inside a month', () => {
  const monthly = { kind: 'QUOTA', goal: '1', periodUnit: 'MONTH', memberKind: 'OFFICE' } as const
  const month = async (government: Pick<OfficeMember, 'activeFrom' | 'activeTo'>) => {
    const { offices } = at
    const id = await target('deliveries.made', monthly, [
      { name: 'Planeación', officeId: offices.planning },
      { name: 'Gobierno', officeId: offices.government, ...government },
    ])
    const channel = await write('channels', { openedOn: '2008-09-03', closedOn: null })
    await write('deliveries', {
      office: offices.planning,
      channel,
      deliveredOn: '2010-06-15',
      publishedOn: null,
    })
    return (await said(id)).sentence
  }

  test('owe nothing for it', async () => {
    expect(await month({ activeFrom: dateColumn('2010-06-02') })).toBe(
      'La única dependencia entregó al menos una vez en junio de 2010.',
    )
  })

  test('closed on its last day but one: nothing either', async () => {
    expect(await month({ activeTo: dateColumn('2010-06-29') })).toBe(
      'La única dependencia entregó al menos una vez en junio de 2010.',
    )
  })

  test('there from its first day to its last: owed, and named', async () => {
    const whole = { activeFrom: dateColumn('2010-06-01'), activeTo: dateColumn('2010-06-30') }
    expect(await month(whole)).toBe(
      '1 de 2 dependencias entregó al menos una vez en junio de 2010; falta Gobierno.',
    )
  })
})

describe('mail accounts by week', () => {
  const weekly = { kind: 'QUOTA', goal: '5', periodUnit: 'WEEK', memberKind: 'ACCOUNT' } as const
  const account = (name: string, openedOn: string) =>
    write('mailAccounts', { name, address: `${name}@aqui.example`, openedOn, closedOn: null })
  const use = (account: string, weekStartsOn: string, days: string) =>
    write('mailUses', { account, weekStartsOn, days })

  test('the running week is not owed', async () => {
    const id = await target('mailAccounts.used', weekly)
    await use(await account('alcaldia', '2010-06-21'), '2010-06-21', '12345')
    expect(await said(id)).toMatchObject({
      ...{ counts: 1, missing: 0 },
      sentence: 'La única cuenta de correo se usó al menos 5 días en la semana 25 de 2010.',
    })
    expect(await said(id, '2010-07-04')).toMatchObject({
      ...{ counts: 0, missing: 1 },
      sentence: 'La única cuenta de correo no se usó al menos 5 días en la semana 26 de 2010.',
    })
  })

  test('an account without any use is missing, by its name', async () => {
    const id = await target('mailAccounts.used', weekly)
    await use(await account('alcaldia', '2010-06-21'), '2010-06-21', '12345')
    await account('planeacion', '2010-06-21')
    expect(await said(id)).toMatchObject({
      ...{ counts: 1, missing: 1 },
      sentence:
        '1 de 2 cuentas de correo se usó al menos 5 días en la semana 25 de 2010; falta planeacion.',
    })
  })

  test('2009 has a week 53, and its days in January are of 2009', async () => {
    const id = await target('mailAccounts.used', weekly)
    const one = await account('alcaldia', '2009-12-28')
    await use(one, '2009-12-28', '12345')
    expect(await said(id, '2010-01-03')).toMatchObject({
      ...{ counts: 1, missing: 0 },
      sentence: 'La única cuenta de correo se usó al menos 4 días en la semana 53 de 2009.',
    })
    await use(one, '2010-01-04', '1')
    expect(await said(id, '2010-01-10')).toMatchObject({
      ...{ counts: 0, missing: 1 },
      sentence: 'La única cuenta de correo no se usó al menos 5 días en la semana 1 de 2010.',
    })
  })

  test('verdict and amounts of an account tell the same week; what is owed has a name, and the whole its two numbers', async () => {
    const id = await target('mailAccounts.used', weekly)
    const one = await account('alcaldia', '2010-06-07')
    // The Mondays 7 and 14 June 2010 are holidays: their weeks owe 4 days.
    for (const [week, days] of [
      ['2010-06-07', '12345'],
      ['2010-06-14', '234'],
      ['2010-06-28', '1'],
    ] as const) {
      await use(one, week, days)
    }
    const document = `query ($id: ID!, $asOf: Date!) { node(id: $id) { ... on Target { explanation(asOf: $asOf) {
      rows(first: 5) { edges { node { verdict reasonKey amount owed periodKey } } }
      owed { memberName periodKey periodStartsOn done owed } owedCount
      figure { numerator denominator } } } } }`
    const explained = async (asOf: string) => {
      const variables = { id: globalId('Target', id), asOf }
      const { node } = await api.run<{
        node: {
          explanation: { rows: { edges: { node: object }[] }; owed: object[]; owedCount: number }
        }
      }>(null, document, variables)
      return { ...node.explanation, rows: node.explanation.rows.edges.map((edge) => edge.node) }
    }
    const short = { memberName: 'alcaldia', periodKey: '2010-W24', done: '3', owed: '4' }
    expect(await explained('2010-06-20')).toMatchObject({
      rows: [
        {
          verdict: 'MISSING',
          reasonKey: 'USED_LESS',
          amount: '3',
          owed: '4',
          periodKey: '2010-W24',
        },
      ],
      owed: [{ ...short, periodStartsOn: '2010-06-14' }],
      owedCount: 1,
      figure: { numerator: '7' },
    })
    expect(await explained('2010-06-30')).toMatchObject({
      rows: [
        {
          verdict: 'MISSING',
          reasonKey: 'NOT_REPORTED',
          amount: '0',
          owed: '5',
          periodKey: '2010-W25',
        },
      ],
      owed: [{ memberName: 'alcaldia', periodKey: '2010-W25', done: null, owed: '5' }, short],
      figure: { numerator: '8' },
    })
  })
})

describe('groups of a training', () => {
  const hours = {
    ...({ kind: 'LEVEL', goal: '4', periodUnit: 'HALF_YEAR', memberKind: 'GROUP' } as const),
  }

  test('one that still meets neither counts nor is missing', async () => {
    const id = await target('trainingGroups.hours', hours)
    const training = await write('trainings', { startsOn: '2009-11-02' })
    const group = (name: string, closedOn: string | null) =>
      write('trainingGroups', {
        ...{ training, name, hours: '4', startsOn: '2009-11-02', closedOn },
      })
    await group('Grupo 1', null)
    expect(await said(id)).toMatchObject({
      ...{ counts: 0, missing: 0, progress: null },
      sentence: 'Aún no se ha cerrado ningún grupo: la fila cuenta desde el primero que se cierre.',
    })
    await group('Grupo 2', '2009-11-20')
    expect(await said(id)).toMatchObject({
      ...{ counts: 1, missing: 0 },
      sentence: 'El único grupo cerrado llegó a 4 horas con el sitio y el correo.',
    })
  })
})

describe('needs of a phase', () => {
  const share = { kind: 'RATIO', goal: '1', periodUnit: 'HALF_YEAR' } as const

  test('are counted until it begins, the day after the deadline of the one before', async () => {
    const id = await target('resourceNeeds.met', share)
    const need = { identifiedOn: '2008-09-10', plannedFor: '2008-10-01', withdrawnReason: null }
    await write('resourceNeeds', { ...need, metOn: '2008-10-20' })
    await write('resourceNeeds', { ...need, metOn: null })
    expect(await said(id, '2008-11-01')).toMatchObject({
      ...{ counts: 1, missing: 1 },
      sentence: '1 de 2 recursos para las fases que vienen está dispuesto; falta 1, de Planeación.',
    })
    expect(await said(id, '2008-11-02')).toMatchObject({
      ...{ counts: 0, missing: 0, progress: null },
      sentence:
        'Los 2 recursos para las fases que vienen salieron de la cuenta: no hay de qué contar.',
    })
  })
})
