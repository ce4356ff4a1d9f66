import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countRows, createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { Municipality, PersonKey } from '../../testing/municipality.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

interface Proof {
  kind: string
  title: string
  url: string
  fileName: string | null
  mediaType: string | null
  size: number | null
  hash: string | null
  attachedBy: { name: string } | null
}
interface Result {
  __typename: string
  id: string
  state: string
  evidence: Proof[]
  errorCode: string
  issues: { path: string[]; errorCode: string }[]
}

const evidence = 'evidence { kind title url fileName mediaType size hash attachedBy { name } }'
const mutation = (name: string) => `
  mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    result: ${name}(input: $input) {
      __typename
      ... on Measurement { id state ${evidence} }
      ... on Refusal { errorCode }
      ... on InputRefusal { issues { path errorCode } }
    }
  }`

async function write(as: PersonKey | null, name: string, input: object): Promise<Result> {
  const withKey = { idempotencyKey: randomUUID(), ...input }
  return (await api.run<{ result: Result }>(as, mutation(name), { input: withKey })).result
}

let year = 2008
/** A new draft of row 1, or of row 2, that nobody's office answers for. */
async function draft(row: 1 | 2 = 1): Promise<string> {
  const values = row === 1 ? { value: '1' } : { numerator: '1', denominator: '2' }
  const { id } = await write('committee', 'recordMeasurement', {
    targetId: globalId('Target', api.here.targets[row]),
    periodKey: `${++year % 2 ? 2009 : 2010}-S1`,
    cutoff: `${year % 2 ? 2009 : 2010}-0${1 + (year % 6)}-1${year % 7}`,
    ...values,
  })
  return id
}

async function submitted(): Promise<string> {
  const measurementId = await draft()
  return (await write('committee', 'submitMeasurement', { measurementId })).id
}
const approve = (measurementId: string) => write('mayor', 'approveMeasurement', { measurementId })
const sendBack = (measurementId: string) =>
  write('mayor', 'returnMeasurement', { measurementId, reason: 'Falta el acta' })

const link = { url: 'https://alvarado.example/acta.pdf', title: 'Acta 3' }
const attach = (as: PersonKey | null, input: object) => write(as, 'attachEvidence', input)

async function storedFile(owner: Municipality, name = 'acta.pdf'): Promise<string> {
  const { id } = await api.db.prisma.storedFile.create({
    data: {
      entityId: owner.id,
      hash: randomUUID().replaceAll('-', '').repeat(2),
      name,
      mediaType: 'application/pdf',
      size: 1234,
      uploadedById: owner.persons.committee,
    },
  })
  return globalId('StoredFile', id)
}

describe('a proof', () => {
  it('is a link with its title', async () => {
    const result = await attach('committee', { measurementId: await draft(), ...link })
    expect(result.evidence).toEqual([
      {
        kind: 'LINK',
        ...link,
        fileName: null,
        mediaType: null,
        size: null,
        hash: null,
        attachedBy: { name: 'committee de aqui' },
      },
    ])
  })

  it('is a file, called by its name unless it is given a title', async () => {
    const measurementId = await draft()
    const fileId = await storedFile(api.here)
    await attach('committee', { measurementId, fileId })
    const other = await storedFile(api.here, 'foto.pdf')
    const { evidence } = await attach('committee', { measurementId, fileId: other, title: 'Foto' })
    expect(evidence).toMatchObject([
      {
        kind: 'FILE',
        title: 'acta.pdf',
        url: `/files/${fileId}`,
        fileName: 'acta.pdf',
        size: 1234,
      },
      { kind: 'FILE', title: 'Foto', fileName: 'foto.pdf', mediaType: 'application/pdf' },
    ])
  })

  it('is added before and after submission and approval, and never to a returned value', async () => {
    const measurementId = await submitted()
    expect((await attach('committee', { measurementId, ...link })).state).toBe('SUBMITTED')
    await approve(measurementId)
    const second = await attach('committee', { measurementId, ...link, url: `${link.url}?2` })
    expect(second).toMatchObject({ state: 'APPROVED', evidence: [{}, {}] })
    const returned = await submitted()
    await sendBack(returned)
    const refused = await attach('committee', { measurementId: returned, ...link })
    expect(refused).toMatchObject({ __typename: 'StateRefusal', errorCode: 'WRONG_STATE' })
  })

  it('raises the plan’s revision and stands in the log', async () => {
    const plan = () => api.db.prisma.plan.findUniqueOrThrow({ where: { id: api.here.planId } })
    const measurementId = await draft()
    const { revision } = await plan()
    await attach('committee', { measurementId, ...link })
    expect((await plan()).revision).toBe(revision + 1)
    const event = await api.db.prisma.auditEvent.findFirstOrThrow({
      where: { entityId: api.here.id },
      orderBy: { seq: 'desc' },
    })
    expect(event).toMatchObject({
      action: 'evidence.attach',
      subjectType: 'Measurement',
      actorId: api.here.persons.committee,
      after: { kind: 'LINK', ...link },
    })
    expect(globalId('Measurement', event.subjectId)).toBe(measurementId)
  })

  it('comes once for a second click, and the key serves no other payload', async () => {
    const input = { measurementId: await draft(), ...link, idempotencyKey: randomUUID() }
    await attach('committee', input)
    expect((await attach('committee', input)).evidence).toHaveLength(1)
    const other = await attach('committee', { ...input, title: 'Otra' })
    expect(other.errorCode).toBe('IDEMPOTENCY_MISMATCH')
  })
})

describe('what is not right', () => {
  it.each([
    [{}, 'fileId', 'REQUIRED'],
    [{ url: link.url }, 'title', 'REQUIRED'],
    [{ ...link, url: 'http://alvarado.example' }, 'url', 'INVALID_URL'],
    [{ ...link, url: 'javascript:alert(1)' }, 'url', 'INVALID_URL'],
    [{ ...link, url: 'data:text/html,hola' }, 'url', 'INVALID_URL'],
    [{ ...link, url: 'https://banco.example@malo.example' }, 'url', 'INVALID_URL'],
    [{ ...link, url: 'https://localhost/acta' }, 'url', 'INVALID_URL'],
    [{ ...link, url: 'acta' }, 'url', 'INVALID_URL'],
    [{ ...link, url: `https://a.example/${'x'.repeat(2000)}` }, 'url', 'TEXT_TOO_LONG'],
    [{ ...link, title: 'x'.repeat(201) }, 'title', 'TEXT_TOO_LONG'],
    [{ ...link, title: 'a\u0007b' }, 'title', 'CONTROL_CHARACTERS'],
    [{ ...link, fileId: 'nada' }, 'url', 'UNEXPECTED_VALUE'],
    [{ fileId: 'nada' }, 'fileId', 'NOT_FOUND'],
  ])('%j: %s %s, and nothing is written', async (input, field, code) => {
    const measurementId = await draft()
    const before = await countRows(api.db, 'evidence', api.here.id)
    const result = await attach('committee', { measurementId, ...input })
    expect(result).toMatchObject({
      __typename: 'InputRefusal',
      issues: [{ path: [field], errorCode: code }],
    })
    expect(await countRows(api.db, 'evidence', api.here.id)).toBe(before)
  })

  it('a file of another entity is one that does not exist', async () => {
    const fileId = await storedFile(api.elsewhere)
    const result = await attach('committee', { measurementId: await draft(), fileId })
    expect(result).toMatchObject({ issues: [{ path: ['fileId'], errorCode: 'NOT_FOUND' }] })
  })

  it('the same link or file a second time', async () => {
    const measurementId = await draft()
    const fileId = await storedFile(api.here)
    for (const input of [
      { measurementId, ...link },
      { measurementId, fileId },
    ]) {
      expect((await attach('committee', input)).__typename).toBe('Measurement')
      const again = await attach('committee', input)
      expect(again).toMatchObject({ issues: [{ errorCode: 'ALREADY_EXISTS' }] })
    }
  })
})

describe('who may attach', () => {
  it.each<[PersonKey | null, string]>([
    ['contributor', 'Measurement'],
    ['committee', 'Measurement'],
    ['colleague', 'Measurement'],
    ['mayor', 'FORBIDDEN'],
    // These see approved values only: a draft is none to them.
    ['administrator', 'NOT_FOUND'],
    ['integrator', 'NOT_FOUND'],
    [null, 'NOT_FOUND'],
  ])('%s: %s', async (as, outcome) => {
    const { __typename, errorCode } = await attach(as, { measurementId: await draft(), ...link })
    expect(errorCode ?? __typename).toBe(outcome)
  })

  it('a contributor not to a row that others answer for', async () => {
    const result = await attach('contributor', { measurementId: await draft(2), ...link })
    expect(result.errorCode).toBe('FORBIDDEN')
  })

  it('nobody anonymous, also to a public value', async () => {
    const measurementId = await submitted()
    await approve(measurementId)
    expect((await attach(null, { measurementId, ...link })).errorCode).toBe('UNAUTHENTICATED')
  })
})

describe('Measurement.evidence', () => {
  const values = `query { plan(entity: "aqui") { measurements(first: 100) { edges { node {
    ${evidence} } } } } }`
  interface Answer {
    plan: { measurements: { edges: { node: { evidence: Proof[] } }[] } }
  }

  it('is public with an approved value, without the names of officials', async () => {
    const measurementId = await submitted()
    await attach('committee', { measurementId, ...link, title: 'Pública' })
    const proofs = async () => {
      const { plan } = await api.run<Answer>(null, values)
      return plan.measurements.edges.flatMap(({ node }) => node.evidence)
    }
    expect((await proofs()).some(({ title }) => title === 'Pública')).toBe(false)
    await approve(measurementId)
    expect((await proofs()).find(({ title }) => title === 'Pública')).toMatchObject({
      url: link.url,
      attachedBy: null,
    })
  })

  it('costs no statement for a value more', async () => {
    const few = await api.counted<Answer>('committee', values.replace('100', '2'))
    const many = await api.counted<Answer>('committee', values)
    expect(many.data.plan.measurements.edges.length).toBeGreaterThan(10)
    expect(many.count).toBe(few.count)
  })
})
