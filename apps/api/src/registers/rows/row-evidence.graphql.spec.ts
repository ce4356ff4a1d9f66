import { dailyRegister } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { Municipality, PersonKey } from '../../testing/municipality.ts'
import { auditCount, keepsContract, writes } from '../../testing/write-contract.ts'
import { fillRegisters, point } from './rows.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  await fillRegisters(api)
})
afterAll(() => api.close())

const points = dailyRegister('connectionPoints')
const editors: readonly PersonKey[] = ['contributor', 'committee', 'colleague']
const _entityOf = (at: Municipality) => globalId('Entity', at.id)
const update = (as: PersonKey, input: Record<string, unknown>) =>
  writes(api, as, 'updateConnectionPoint', input)

describe('attachRegisterEvidence', () => {
  keepsContract(() => api, {
    mutation: 'attachRegisterEvidence',
    answers: 'ConnectionPoint',
    allowed: editors,
    action: 'registerEvidence.attach',
    idField: 'rowId',
    input: async (_api, at) => ({
      ...{ rowId: (await point(api, at)).rowId, url: 'https://aqui.example/acta', title: 'Acta' },
    }),
    bad: [
      [{ url: null }, ['fileId'], 'REQUIRED'],
      [{ url: 'ftp://aqui.example' }, ['url'], 'INVALID_URL'],
      [{ title: null }, ['title'], 'REQUIRED'],
      [
        { url: null, fileId: globalId('StoredFile', '00000000-0000-7000-8000-000000000001') },
        ['fileId'],
        'NOT_FOUND',
      ],
    ],
  })

  test('is there for the entity’s own people, once', async () => {
    const { rowId, code } = await point(api, api.here)
    const proof = { rowId, url: 'https://aqui.example/foto', title: 'Foto' }
    await writes(api, 'contributor', 'attachRegisterEvidence', proof)
    expect(await writes(api, 'contributor', 'attachRegisterEvidence', proof)).toMatchObject({
      issues: [{ path: ['url'], errorCode: 'ALREADY_EXISTS' }],
    })
    const document = `query ($code: String!) { registerRow(entity: "aqui", code: $code) {
      evidence { kind title url attachedBy { name } } } }`
    expect(await api.run('mayor', document, { code })).toMatchObject({
      registerRow: {
        evidence: [
          {
            ...{ kind: 'LINK', title: 'Foto', url: proof.url },
            attachedBy: { name: 'contributor de aqui' },
          },
        ],
      },
    })
    expect(await api.run(null, document, { code })).toEqual({ registerRow: { evidence: [] } })
  })
})

test('every edit is in the row’s history, the newest first, with who and why', async () => {
  const { rowId, code } = await point(api, api.here)
  await update('contributor', { rowId, version: 1, place: 'Escuela' })
  await update('committee', {
    rowId,
    version: 2,
    office: globalId('Office', api.here.offices.government),
  })
  await writes(api, 'committee', 'annulRegisterRow', { rowId, version: 3, reason: 'Doble' })
  const document = `query ($code: String!) { registerRow(entity: "aqui", code: $code) {
    history { by reason changes { field before after } } } }`
  const { registerRow } = await api.run<{ registerRow: { history: { changes: unknown[] }[] } }>(
    ...(['mayor', document, { code }] as const),
  )
  expect(registerRow.history.slice(0, 3)).toEqual([
    {
      ...{ by: 'committee de aqui', reason: 'Doble' },
      changes: [{ field: 'annulledReason', before: null, after: 'Doble' }],
    },
    {
      ...{ by: 'committee de aqui', reason: null },
      changes: [{ field: 'office', before: 'Planeación', after: 'Secretaría de Gobierno' }],
    },
    {
      ...{ by: 'contributor de aqui', reason: null },
      changes: [{ field: 'place', before: 'Texto place', after: 'Escuela' }],
    },
  ])
  expect(registerRow.history[3]?.changes).toHaveLength(Object.keys(points.fields).length)
  expect(await auditCount(api, api.here, 'registerRow.annul')).toBeGreaterThan(0)
})
