import { afterAll, beforeAll, expect, test } from 'vitest'
import { dateColumn } from '../graphql/dates.ts'
import { createTestApi, globalId, type TestApi } from '../testing/create-test-api.ts'
import { writes } from '../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

interface Copy {
  plan: {
    status: string
    figure: { progress: string | null }
    notes: object[]
    passages: object[]
    phases: { name: string; deadline: string }[]
    areas: { number: number; name: string }[]
    objectives: { text: string; rows: number[] }[]
    indicators: {
      row: number
      name: string
      benefitsOrigin: string
      answerable: object | null
      answerableOffice: { code: string } | null
      deadline: { text: string; provenance: string; resolvedOn: string } | null
      proposedDeadlines: { rule: string }[]
      targets: { label: string; goal: string; members: { name: string }[] }[]
    }[]
  }
}

const document = `{ plan(entity: "aqui", validFrom: 2013) {
  status figure { progress } notes { code } passages { text } phases { name deadline }
  areas { number name } objectives { text rows }
  indicators { row name benefitsOrigin answerable { name } answerableOffice { code }
    deadline { text provenance resolvedOn } proposedDeadlines { rule }
    targets { label goal members { name } } } } }`

test('a plan of another entity gives its structure, and none of its values, persons or words of its act', async () => {
  const { prisma } = api.db
  const { elsewhere, here } = api
  const own = { entityId: elsewhere.id, planId: elsewhere.planId }
  await prisma.phase.create({
    data: {
      ...{ ...own, number: 1, name: 'Información', definition: 'Publicar' },
      ...{ deadline: dateColumn('2008-11-01'), deadlineSource: 'Decreto 1151 de 2008' },
    },
  })
  await prisma.objective.create({
    data: {
      ...{ ...own, position: 1, text: 'Acercar el gobierno' },
      links: { create: { entityId: elsewhere.id, indicatorId: elsewhere.indicators[4] } },
    },
  })
  await prisma.readingNote.create({
    data: {
      ...{ ...own, code: 'A-01', place: 'fila 1', sourceText: 'x', question: 'x' },
      ...{ reading: 'x', rows: [1] },
    },
  })
  await prisma.passage.create({
    data: { ...own, position: 1, kind: 'HEADING', text: 'Resolución' },
  })
  await prisma.indicator.update({
    where: { id: elsewhere.indicators[1] },
    data: { answerableId: elsewhere.persons.contributor },
  })
  await prisma.deadline.updateMany({
    where: { indicatorId: elsewhere.indicators[4] },
    data: {
      rule: 'YEAR_END',
      amount: 2012,
      resolvedOn: dateColumn('2012-12-31'),
      text: 'Año 2012',
    },
  })
  const { id: targetId } = await prisma.target.findFirstOrThrow({
    where: { indicatorId: elsewhere.indicators[4] },
  })
  await prisma.targetMember.create({
    data: {
      ...{ entityId: elsewhere.id, targetId, position: 1 },
      ...{ kind: 'MODALITY', name: 'Foro', modality: 'FORUM' },
    },
  })
  // Here the government office has another code: row 3 can't count it.
  await prisma.office.update({ where: { id: here.offices.government }, data: { code: 'SGG' } })

  const made = await writes(api, 'committee', 'createPlan', {
    entityId: globalId('Entity', here.id),
    fromPlanId: globalId('Plan', elsewhere.planId),
    ...{ title: 'Plan 2013', validFrom: 2013, validTo: 2016 },
    ...{ startsOn: '2013-01-02', endsOn: '2018-01-31' },
  })
  expect(made.__typename).toBe('Plan')

  const { plan } = await api.run<Copy>('committee', document)
  expect(plan).toMatchObject({
    status: 'DRAFT',
    figure: { progress: null },
    notes: [],
    passages: [],
    phases: [{ name: 'Información', deadline: '2008-11-01' }],
    areas: [{ number: 1, name: 'Área de prueba' }],
    objectives: [{ text: 'Acercar el gobierno', rows: [4] }],
  })
  const [one, , three, four] = plan.indicators
  expect(one).toMatchObject({
    row: 1,
    name: 'Indicador 1',
    benefitsOrigin: 'EDITED',
    answerable: null,
    answerableOffice: { code: 'PLAN' },
    // Two years from 2 January 2013, a Friday that works.
    deadline: { text: '2 años', provenance: 'EDITED', resolvedOn: '2015-01-02' },
    targets: [{ label: 'puntos', goal: '10', members: [] }],
  })
  expect(three?.targets[0]?.members).toEqual([{ name: 'Planeación' }])
  expect(
    await prisma.targetMember.findMany({ where: { entityId: here.id, kind: 'MODALITY' } }),
  ).toMatchObject([{ name: 'Foro', modality: 'FORUM' }])
  expect(four).toMatchObject({ deadline: null, proposedDeadlines: [{ rule: 'YEAR_END' }] })
})
