import { randomUUID } from 'node:crypto'
import { LISTS } from '@gelt/domain'
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { encodeId } from '../../core/ids.ts'
import { asInput } from '../../registers/rows/rows.factory.ts'
import { schema } from '../../server/schema.ts'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'
import { fullValues } from '../../testing/daily-rows.ts'
import { type Filled, fillMunicipality } from '../../testing/full-municipality.ts'
import { operator, writes } from '../../testing/write-contract.ts'

/*
 * Whoever operates the installation and is nobody in an entity writes nothing inside of it, and whoever audits one
 * writes nothing in it either. Every mutation of the schema is tried, with an input that somebody of the entity may write: a new one is tried as well.
 */

type Input = Record<string, unknown>
type Caller = Parameters<typeof writes>[1]

let api: TestApi
let filled: Filled
/** Ids by the name that inputs have for them. */
let ids: Readonly<Record<string, string>>

beforeAll(async () => {
  api = await createTestApi()
  const { db, here } = api
  const { prisma } = db
  const { userId: id, email } = operator
  await prisma.user.create({ data: { id, email, name: 'Operadora', operator: { create: {} } } })
  filled = await fillMunicipality(db, here)
  const own = { entityId: here.id }
  const personId = here.persons.committee
  await prisma.membership.createMany({
    data: (['ADMINISTRATOR', 'MAYOR'] as const).map((role) => ({ ...own, personId, role })),
  })
  const deviation = await prisma.deviation.create({
    data: { ...own, indicatorId: here.indicators[1], cause: 'x', correctiveAction: 'x' },
  })
  const seat = await prisma.committeeMember.create({
    data: { ...own, personId, function: 'Líder', since: dateColumn('2009-01-01') },
  })
  const part = { ...own, planId: here.planId, position: 1 }
  const objective = await prisma.objective.create({ data: { ...part, text: 'Objetivo' } })
  const incentive = await prisma.incentive.create({ data: { ...part, name: 'x', text: 'x' } })
  const value = await prisma.measurement.create({
    data: {
      ...{ ...own, targetId: here.targets[1], periodKey: '2009-S2', value: '1' },
      ...{ periodStartsOn: dateColumn('2009-07-01'), periodEndsOn: dateColumn('2009-12-31') },
      ...{ cutoff: dateColumn('2009-12-31'), recordedById: here.persons.contributor },
    },
  })
  const row = (type: string, id: string | undefined) => encodeId(type, id ?? '')
  ids = {
    entityId: row('Entity', here.id),
    planId: row('Plan', here.planId),
    areaId: row('ActionArea', here.areaId),
    indicatorId: row('Indicator', here.indicators[1]),
    targetId: row('Target', here.targets[1]),
    memberId: row('TargetMember', here.members.planning),
    personId: row('Person', here.persons.mayor),
    officeId: row('Office', here.offices.planning),
    organisationId: row('Organisation', filled.organisations),
    bodyId: row('Body', filled.bodies),
    phaseId: row('Phase', filled.firstPhase),
    procedureId: row('Procedure', filled.procedure),
    kindId: row('ImprovementKind', filled.kind),
    improvementId: row('Improvement', filled.improvement),
    measurementId: row('Measurement', value.id),
    deviationId: row('Deviation', deviation.id),
    committeeMemberId: row('CommitteeMember', seat.id),
    objectiveId: row('Objective', objective.id),
    partId: row('Objective', objective.id),
    incentiveId: row('Incentive', incentive.id),
    sessionId: row('ParticipationSession', filled.participationSessions),
    questionId: row('ParticipationQuestion', filled.question),
    attestationId: row('Attestation', filled.attestation),
    importId: row('ImportRun', filled.importRun),
    viewId: row('SavedView', filled.view),
    accountId: row('MailAccount', filled.mailAccounts),
    roundId: row('DiagnosisRound', filled.rounds),
    rowId: row('ConnectionPoint', filled.connectionPoints),
  }
})
afterAll(() => api.close())

/** Of the scalars; of texts what most rules of theirs let through. */
const scalars: Readonly<Record<string, unknown>> = {
  ...{ String: 'Texto de prueba', Int: 1, Boolean: true, Float: 1 },
  ...{ Date: '2010-06-30', DateTime: '2010-06-30T12:00:00Z', Decimal: '1' },
}
/** Texts with a form of their own. */
const texts: Readonly<Record<string, string>> = {
  administratorEmail: 'rosa@piedras.example',
  code: 'NUEVA',
  password: 'una clave bien larga',
  periodKey: '2010-S1',
  slug: 'piedras-tolima',
  sourceKey: 'connectionPoints.inService',
  token: 'x'.repeat(43),
}

function givenFor(field: GraphQLInputField): unknown {
  const nullable = getNullableType(field.type)
  if (isListType(nullable)) return [valueOfType(field)]
  return valueOfType(field)
}

function valueOfType({ name, type }: GraphQLInputField): unknown {
  const named = getNamedType(type)
  if (isInputObjectType(named)) return neededOf(named)
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (named.name === 'ID') return ids[name]
  return texts[name] ?? scalars[named.name]
}

/** What an input can't do without. */
function neededOf(type: GraphQLInputObjectType): Input {
  const fields = Object.values(type.getFields()).filter(isRequiredInputField)
  return Object.fromEntries(fields.map((field) => [field.name, givenFor(field)]))
}

/** What rules ask for beyond the needed fields. */
function moreOf(mutation: string): Input {
  const definition = LISTS.find(({ type }) => mutation === `create${type}`)
  if (definition) return asInput(definition, fullValues(definition, filled))
  const updated = LISTS.find(({ type }) => mutation === `update${type}`)
  if (updated) return { rowId: encodeId(updated.type, filled[updated.key] ?? '') }
  return more[mutation] ?? {}
}
const link = { title: 'Acta', url: 'https://aqui.example/acta' }
const more: Readonly<Record<string, Input>> = {
  attestPeriod: { register: 'DELIVERIES' },
  attachEvidence: link,
  attachRegisterEvidence: link,
  confirmMatches: { matches: [{ line: 2, code: 'T-001' }] },
  createPlan: { validFrom: 2030, validTo: 2033, startsOn: '2030-01-01', endsOn: '2033-12-31' },
  saveMailWeek: { weekStartsOn: '2010-06-28' },
  setRoles: { roles: [{ role: 'COMMITTEE' }] },
  setDeadline: { rule: { type: 'NONE' } },
}

const inputType = (mutation: string) => {
  const [arg] = schema.getMutationType()?.getFields()[mutation]?.args ?? []
  return getNamedType(arg?.type) as GraphQLInputObjectType
}
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()

function inputOf(mutation: string): Input {
  const { idempotencyKey: _, ...needed } = neededOf(inputType(mutation))
  const withKey = 'idempotencyKey' in inputType(mutation).getFields()
  return { ...needed, ...moreOf(mutation), ...(withKey && { idempotencyKey: randomUUID() }) }
}

/** Outside of every entity, or of anybody whether signed in or not. */
const operators = ['createEntity', 'renewInvitation']
const everybodys = ['acceptInvitation', 'askQuestion']

test.each<[string, Caller]>([
  ['whoever operates it', operator],
  ['whoever audits the entity', 'auditor'],
])(
  'every mutation but those of the installation is refused to %s, and to nobody of the entity for want of a row',
  async (_who, caller) => {
    const allowed: string[] = []
    const unclear: string[] = []
    const before = await api.db.prisma.auditEvent.count()
    for (const mutation of mutations) {
      if (operators.includes(mutation) || everybodys.includes(mutation)) continue
      const { errorCode, ...answer } = await writes(api, caller, mutation, inputOf(mutation))
      const refused = ['NOT_FOUND', 'FORBIDDEN'].includes(errorCode ?? '')
      if (!refused) unclear.push(`${mutation}: ${JSON.stringify({ errorCode, ...answer })}`)
      if (!errorCode && answer.__typename !== 'Malformed') allowed.push(mutation)
    }
    expect(allowed).toEqual([])
    expect(unclear).toEqual([])
    expect(await api.db.prisma.auditEvent.count()).toBe(before)

    // The same is there for whoever is committee, mayor and administrator: what was refused is the caller.
    const missing: string[] = []
    for (const mutation of mutations) {
      if (operators.includes(mutation) || everybodys.includes(mutation)) continue
      const { errorCode, message } = await writes(api, 'committee', mutation, inputOf(mutation))
      if (['NOT_FOUND', 'FORBIDDEN'].includes(errorCode ?? '')) {
        missing.push(`${mutation}: ${errorCode} ${message}`)
      }
    }
    expect(missing).toEqual([])
  },
)

test('what is the operator’s own runs', async () => {
  const made = await writes(api, operator, 'createEntity', inputOf('createEntity'))
  expect(made.__typename).toBe('NewEntity')
})
