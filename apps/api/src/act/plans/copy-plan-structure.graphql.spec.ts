import { afterAll, beforeAll, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { countFrom } from '../../testing/inventory.ts'
import { writes } from '../../testing/write-contract.ts'

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
    unmatched: object[]
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
      targets: {
        label: string
        goal: string
        members: { name: string }[]
        sourceOptions: { key: string }[]
        sourceDecisions: { startsOn: string; reason: string; source: { key: string } | null }[]
      }[]
    }[]
  }
}

const document = `{ plan(entity: "aqui", validFrom: 2013) {
  status figure { progress } notes { code rows } unmatched { kind name rows } passages { text } phases { name deadline }
  areas { number name } objectives { text rows }
  indicators { row name benefitsOrigin answerable { name } answerableOffice { code }
    deadline { text provenance resolvedOn } proposedDeadlines { rule }
    targets { label goal members { name }
      sourceOptions { key } sourceDecisions { startsOn reason source { key } } } } } }`

test('a plan of another entity gives its structure and counts as it does, with none of its values, persons or words of its act', async () => {
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
      links: { create: { indicatorId: elsewhere.indicators[4] } },
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
      computedOn: dateColumn('2012-12-31'),
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
  // Row 2 there may be counted from one source alone, and is; row 1 may be counted and is typed again.
  await prisma.targetSourceOption.deleteMany({
    where: { targetId: elsewhere.targets[2], sourceKey: { not: 'procedures.registered' } },
  })
  await countFrom(api.db, elsewhere, elsewhere.targets[2], 'procedures.registered')
  await countFrom(api.db, elsewhere, elsewhere.targets[1], 'connectionPoints.inService')
  await prisma.targetSource.create({
    data: {
      ...{ entityId: elsewhere.id, targetId: elsewhere.targets[1], source: 'TYPED' },
      ...{ startsOn: dateColumn('2010-01-01'), reason: 'Ya no se lleva' },
    },
  })
  await prisma.improvementKind.createMany({
    data: [
      { entityId: elsewhere.id, type: 'NORMATIVE', name: 'Eliminación por norma', verified: true },
      { entityId: elsewhere.id, type: 'NORMATIVE', name: 'Fusión', active: false },
      { entityId: elsewhere.id, type: 'TECHNOLOGICAL', name: 'Pago en línea' },
      { entityId: here.id, type: 'TECHNOLOGICAL', name: 'Pago en línea', verified: true },
    ],
  })
  // Here planning has another code and other capitals, and government another name and code.
  await prisma.office.update({
    where: { id: here.offices.planning },
    data: { code: 'SP', name: 'PLANEACION' },
  })
  await prisma.office.update({
    where: { id: here.offices.government },
    data: { code: 'SGG', name: 'Secretaría General' },
  })

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
    notes: [{ code: 'A-01', rows: [1] }],
    // Row 3 counts by every office there, so it does by every office here; whose name is not here is told.
    unmatched: [{ kind: 'OFFICE', name: 'Secretaría de Gobierno', rows: [3] }],
    passages: [],
    phases: [{ name: 'Información', deadline: '2008-11-01' }],
    areas: [{ number: 1, name: 'Área de prueba' }],
    objectives: [{ text: 'Acercar el gobierno', rows: [4] }],
  })
  const [one, two, three, four] = plan.indicators
  expect(one).toMatchObject({
    row: 1,
    name: 'Indicador 1',
    benefitsOrigin: 'EDITED',
    answerable: null,
    answerableOffice: { code: 'SP' },
    // Two years from 2 January 2013, a Friday that works.
    deadline: { text: '2 años', provenance: 'EDITED', resolvedOn: '2015-01-02' },
    targets: [{ label: 'puntos', goal: '10', members: [] }],
  })
  expect(one?.targets[0]).toMatchObject({
    sourceOptions: [{ key: 'connectionPoints.inService' }],
    sourceDecisions: [],
  })
  expect(two?.targets[0]).toMatchObject({
    sourceOptions: [{ key: 'procedures.registered' }],
    sourceDecisions: [
      {
        startsOn: '2013-01-02',
        reason: 'Copiado de Plan de prueba (otra).',
        source: { key: 'procedures.registered' },
      },
    ],
  })
  expect(three?.targets[0]?.members).toEqual([
    { name: 'PLANEACION' },
    { name: 'Secretaría General' },
  ])
  const kinds = await prisma.improvementKind.findMany({
    where: { entityId: here.id },
    orderBy: { name: 'asc' },
  })
  expect(kinds.map(({ name, verified }) => [name, verified])).toEqual([
    ['Eliminación por norma', true],
    ['Pago en línea', true],
  ])
  expect(
    await prisma.targetMember.findMany({ where: { entityId: here.id, kind: 'MODALITY' } }),
  ).toMatchObject([{ name: 'Foro', modality: 'FORUM' }])
  expect(four).toMatchObject({ deadline: null, proposedDeadlines: [{ rule: 'YEAR_END' }] })
})

test('a row leaves a draft with what it was to be counted from; once the plan is adopted that stands', async () => {
  const { prisma } = api.db
  const draft = await prisma.plan.findFirstOrThrow({
    where: { entityId: api.here.id, validFrom: 2013 },
  })
  const row = await prisma.indicator.findFirstOrThrow({ where: { planId: draft.id, row: 2 } })
  const removed = await writes(api, 'committee', 'removePlanPart', {
    ...{ planId: globalId('Plan', draft.id), partId: globalId('Indicator', row.id), version: 1 },
  })
  expect(removed.__typename).toBe('Plan')
  const left = { entityId: api.here.id, target: { indicator: { planId: draft.id } } }
  expect(await prisma.targetSource.count({ where: left })).toBe(0)
  // What was row 3 is row 2 now, wherever it is spoken of; a note on row 1 stays, one on row 2 alone would go.
  const after = await prisma.plan.findUniqueOrThrow({
    where: { id: draft.id },
    include: { notes: true },
  })
  expect(after.unmatched).toMatchObject([{ name: 'Secretaría de Gobierno', rows: [2] }])
  expect(after.notes.map(({ code, rows }) => [code, rows])).toEqual([['A-01', [1]]])

  const { here } = api
  await countFrom(api.db, here, here.targets[2], 'procedures.registered')
  const own = { entityId: here.id, targetId: here.targets[2] }
  await expect(prisma.targetSource.deleteMany({ where: own })).rejects.toThrow(/refused/)
  await expect(prisma.targetSourceOption.deleteMany({ where: own })).rejects.toThrow(/foreign key/i)
})
