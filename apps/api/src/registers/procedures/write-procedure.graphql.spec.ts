import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serial } from '../../testing/contract-rows.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { locksHeldUp } from '../../testing/held-lock.ts'
import type { Municipality } from '../../testing/municipality.ts'
import { type Answer, keepsContract, writes } from '../../testing/write-contract.ts'
import { declaration, procedure, studied } from './inventory.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

const allowed = ['contributor', 'committee', 'colleague'] as const

async function edit(of: TestApi, at: Municipality, patch = {}) {
  const { id } = await procedure(of, at, patch)
  return { procedureId: id, version: 1 }
}

describe('updateProcedure', () => {
  keepsContract(() => api, {
    mutation: 'updateProcedure',
    answers: 'Procedure',
    allowed,
    action: 'procedure.update',
    idField: 'procedureId',
    input: async (of, at) => ({
      ...(await edit(of, at)),
      identity: { name: `Otro nombre ${serial()}` },
      sheet: { cost: '12500', channels: ['WEB'], legalBasis: [{ norm: 'Ley 44 de 1990' }] },
      decisions: { automatable: 'NO', automatableReason: 'Ley', automatableOn: '2010-01-10' },
      publication: { suitState: 'REGISTERED', suitOn: '2010-02-01', suitNumber: 'M-001' },
      automation: { automation: 'INFORMATION', automationOn: '2010-03-01' },
      reviewedOn: '2010-06-30',
    }),
    conflictField: 'suitState',
    bad: [
      [{ sheet: { cost: 'mucho' } }, ['sheet', 'cost'], 'NOT_A_NUMBER'],
      [{ publication: { suitState: 'REGISTERED' } }, ['publication', 'suitOn'], 'REQUIRED'],
      [
        { publication: { suitState: 'REGISTERED', suitOn: '2010-07-01' } },
        ['publication', 'suitOn'],
        'DATE_IN_FUTURE',
      ],
      [{ decisions: { optimisable: 'NO' } }, ['decisions', 'optimisableReason'], 'REQUIRED'],
      [
        { automation: { automation: 'ONLINE_PAYMENT' } },
        ['automation', 'automationOn'],
        'REQUIRED',
      ],
      [{ reviewedOn: '2008-01-01' }, ['reviewedOn'], 'INVALID_RANGE'],
    ],
  })

  const update = (as: 'committee' | 'contributor', input: object, fields = '') =>
    writes<Record<string, unknown>>(api, as, 'updateProcedure', { ...input }, fields)

  test('leaves what it doesn’t name, and counts efficiency and the text for search anew', async () => {
    const { id, row } = await procedure(api, api.here, studied)
    const answer = await update(
      'committee',
      { procedureId: id, version: 1, identity: { commonName: 'Predial' }, sheet: { cost: '0' } },
      '... on Procedure { version purpose cost evaluation { efficiency } }',
    )
    expect(answer).toMatchObject({
      version: 2,
      purpose: studied.purpose,
      cost: '0',
      // (0.5 + 0.5 + 0 + 0.5) / 4 = 0.375
      evaluation: { efficiency: '62.5' },
    })
    const stored = await api.db.prisma.procedure.findUniqueOrThrow({ where: { id: row.id } })
    expect(stored.efficiency?.toFixed()).toBe('62.5')
    expect(stored.searchText).toContain('\npredial\n')
  })

  test('what is studied keeps its evaluation', async () => {
    const studiedOne = await edit(api, api.here, studied)
    const answer = await update('committee', { ...studiedOne, evaluation: { steps: null } })
    expect(answer.issues).toEqual([{ path: ['evaluation', 'steps'], errorCode: 'REQUIRED' }])
  })

  test('a code that another row has is refused; one’s own is no other', async () => {
    const other = await procedure(api, api.here)
    const own = await procedure(api, api.here)
    const input = { procedureId: own.id, version: 1 }
    const taken = await update('committee', { ...input, identity: { code: other.code } })
    expect(taken.issues).toEqual([{ path: ['identity', 'code'], errorCode: 'ALREADY_EXISTS' }])
    const same = await update('committee', { ...input, identity: { code: own.code } })
    expect(same.__typename).toBe('Procedure')
  })

  test('raises the revision of every plan of the entity, so that figures are counted anew', async () => {
    const revision = async () =>
      (await api.db.prisma.plan.findUniqueOrThrow({ where: { id: api.here.planId } })).revision
    const before = await revision()
    await update('committee', { ...(await edit(api, api.here)), reviewedOn: '2010-06-01' })
    expect(await revision()).toBe(before + 1)
  })
})

describe('a contributor', () => {
  const forbidden = { __typename: 'AccessRefusal', errorCode: 'FORBIDDEN' }

  test('keeps the register of their own office alone', async () => {
    const { government } = api.here.offices
    const foreign = await edit(api, api.here, { officeId: government })
    const answers: Answer[] = [
      await writes(api, 'contributor', 'updateProcedure', { ...foreign, reviewedOn: '2010-01-01' }),
      await writes(api, 'contributor', 'identifyProcedure', {
        ...{ ...foreign, identifiedOn: '2010-01-01', purpose: 'a', result: 'b' },
      }),
      await writes(api, 'contributor', 'retireProcedure', {
        ...{ ...foreign, retiredOn: '2010-01-01', reason: 'Se acabó' },
      }),
      await writes(api, 'contributor', 'createProcedure', {
        ...{ ...declaration(api.here, government), name: 'Ajeno' },
      }),
      await writes(api, 'contributor', 'declareProcedures', {
        ...{ ...declaration(api.here, government), names: ['Ajeno'] },
      }),
    ]
    expect(answers).toMatchObject(answers.map(() => forbidden))
  })

  test('doesn’t hand a row over to another office', async () => {
    const officeId = globalId('Office', api.here.offices.government)
    const own = await edit(api, api.here)
    const given = { ...own, identity: { officeId } }
    expect(await writes(api, 'contributor', 'updateProcedure', given)).toMatchObject(forbidden)
    expect(await writes(api, 'committee', 'updateProcedure', given)).toMatchObject({
      __typename: 'Procedure',
    })
  })

  test('loses a row that went to another office while the write waited', async () => {
    const { id, row } = await procedure(api, api.here)
    const answer = await locksHeldUp(
      api.db,
      api.here.id,
      () =>
        writes(api, 'contributor', 'updateProcedure', {
          ...{ procedureId: id, version: 1, reviewedOn: '2010-06-01' },
        }),
      (holder) =>
        query(holder, 'UPDATE procedure SET office_id = $1 WHERE id = $2', [
          api.here.offices.government,
          row.id,
        ]),
    )
    expect(answer).toMatchObject(forbidden)
  })
})

describe('identifyProcedure', () => {
  keepsContract(() => api, {
    mutation: 'identifyProcedure',
    answers: 'Procedure',
    allowed,
    action: 'procedure.identify',
    idField: 'procedureId',
    input: async (of, at) => ({
      ...(await edit(of, at)),
      identifiedOn: '2010-05-01',
      purpose: 'Saber',
      result: `Certificado ${serial()}`,
    }),
    conflictField: 'identifiedOn',
    bad: [
      [{ purpose: null }, ['purpose'], 'REQUIRED'],
      [{ result: ' ' }, ['result'], 'REQUIRED'],
      [{ identifiedOn: '2008-09-09' }, ['identifiedOn'], 'INVALID_RANGE'],
      [{ identifiedOn: '2010-07-01' }, ['identifiedOn'], 'DATE_IN_FUTURE'],
    ],
  })
})

describe('studyProcedure', () => {
  const identified = { identifiedOn: '2009-01-10', purpose: 'Saber', result: 'Certificado' }
  keepsContract(() => api, {
    mutation: 'studyProcedure',
    answers: 'Procedure',
    allowed,
    action: 'procedure.study',
    idField: 'procedureId',
    input: async (of, at) => ({
      ...(await edit(of, at, identified)),
      ...{ studiedOn: '2010-05-01', steps: 3, documents: 2, yearlyDemand: serial() },
      ...{ cost: '0', answerDays: 10, answerUnit: 'WORKING_DAYS' },
    }),
    conflictField: 'studiedOn',
    bad: [
      [{ steps: null }, ['steps'], 'REQUIRED'],
      [{ documents: null }, ['documents'], 'REQUIRED'],
      [{ yearlyDemand: null }, ['yearlyDemand'], 'REQUIRED'],
      [{ cost: null }, ['cost'], 'REQUIRED'],
      [{ answerDays: null }, ['answerDays'], 'REQUIRED'],
      [{ studiedOn: '2009-01-09' }, ['studiedOn'], 'INVALID_RANGE'],
    ],
  })

  test('a candidate is identified first', async () => {
    const input = { ...(await edit(api, api.here)), studiedOn: '2010-05-01' }
    expect(await writes(api, 'committee', 'studyProcedure', input)).toMatchObject({
      __typename: 'StateRefusal',
      errorCode: 'WRONG_STATE',
    })
  })
})

describe('retireProcedure and restoreProcedure', () => {
  keepsContract(() => api, {
    mutation: 'retireProcedure',
    answers: 'Procedure',
    allowed,
    action: 'procedure.retire',
    idField: 'procedureId',
    input: async (of, at) => ({
      ...(await edit(of, at)),
      ...{ retiredOn: '2010-06-01', reason: `Ya no se hace ${serial()}` },
    }),
    conflictField: 'retiredOn',
    bad: [
      [{ reason: 'x' }, ['reason'], 'TEXT_TOO_SHORT'],
      [{ retiredOn: '2010-07-01' }, ['retiredOn'], 'DATE_IN_FUTURE'],
      [{ retiredOn: '2008-09-09' }, ['retiredOn'], 'INVALID_RANGE'],
    ],
  })
  keepsContract(() => api, {
    mutation: 'restoreProcedure',
    answers: 'Procedure',
    allowed,
    action: 'procedure.restore',
    idField: 'procedureId',
    input: async (of, at) => ({
      ...(await edit(of, at, { retiredOn: '2010-05-01', retiredReason: 'Error' })),
      reason: `Sí se hace ${serial()}`,
    }),
    conflictField: 'retiredReason',
  })

  test('what was taken out is edited no more; what is there isn’t put back', async () => {
    const gone = await edit(api, api.here, { retiredOn: '2010-05-01', retiredReason: 'Error' })
    const wrong = { __typename: 'StateRefusal', errorCode: 'WRONG_STATE' }
    const late = { ...gone, reviewedOn: '2010-06-01' }
    expect(await writes(api, 'committee', 'updateProcedure', late)).toMatchObject(wrong)
    const back = await writes(api, 'committee', 'restoreProcedure', { ...gone, reason: 'Error' })
    expect(back.__typename).toBe('Procedure')
    const again = { ...gone, version: 2, reason: 'Error' }
    expect(await writes(api, 'committee', 'restoreProcedure', again)).toMatchObject(wrong)
  })
})
