import { randomUUID } from 'node:crypto'
import { evaluateTarget, type Reading, type TargetTerms } from '@gelt/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  const targetId = globalId('Target', api.here.targets[3])
  const members = [
    { memberId: globalId('TargetMember', api.here.members.planning), value: '1' },
    { memberId: globalId('TargetMember', api.here.members.government), value: '0' },
  ]
  const measurementId = await write('committee', 'recordMeasurement', {
    targetId,
    periodKey: '2010-S1',
    members,
  })
  await write('committee', 'submitMeasurement', { measurementId })
  await write('mayor', 'approveMeasurement', { measurementId })
  await write('committee', 'recordMeasurement', { targetId, periodKey: '2009-S2', members })
})
afterAll(() => api.close())

async function write(as: PersonKey, name: string, input: object): Promise<string> {
  const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${inputType}!) {
    result: ${name}(input: $input) { ... on Measurement { id } ... on Refusal { message } } }`
  const { result } = await api.run<{ result: { id: string } }>(as, document, {
    input: { ...input, idempotencyKey: randomUUID() },
  })
  return result.id
}

const shape = 'id kind mode goal periodUnit wholeNumbers maximum memberKind'
const members = 'members { id name activeFrom activeTo deadline }'
const rules = `rules { today asOf startsOn deadline planStartsOn planEndsOn onTrackFrom atRiskFrom
  readings { id: measurementId periodKey cutoff revision value numerator denominator
    members { memberId value } } }`
const rowTargets = (selection: string) =>
  `{ plan(entity: "aqui") { indicator(row: 3) { targets { rowTargets { ${selection} } } } } }`

interface Answer {
  plan: {
    indicator: {
      targets: {
        rowTargets: (Omit<TargetTerms, 'hasMembers'> & {
          memberKind: string | null
          figure: { progress: string; status: string }
          rules: Pick<TargetTerms, 'startsOn' | 'deadline' | 'planStartsOn' | 'planEndsOn'> & {
            asOf: string
            onTrackFrom: string
            atRiskFrom: string
            readings: Reading[]
          }
        })[]
      }[]
    }
  }
}

it('gives anyone what it takes to compute the figure again, from the approved values', async () => {
  const document = rowTargets(`${shape} ${members} ${rules} figure { progress status }`)
  const { plan } = await api.run<Answer>(null, document)
  const target = plan.indicator.targets[0]?.rowTargets[0]
  if (!target) throw new Error('Row 3 has a target')
  const { readings, asOf, onTrackFrom, atRiskFrom, ...horizon } = target.rules
  expect(readings.map(({ periodKey }) => periodKey)).toEqual(['2010-S1'])
  const terms = { ...target, ...horizon, hasMembers: target.memberKind !== null }
  const figure = evaluateTarget(terms, readings, asOf, { onTrack: onTrackFrom, atRisk: atRiskFrom })
  expect(figure.progress).toBe('0.5')
  expect({ progress: figure.progress, status: figure.status }).toEqual(target.figure)
})

it('takes no statement beyond those of the figure itself', async () => {
  const plain = await api.counted(null, rowTargets('figure { progress }'))
  const full = await api.counted(null, rowTargets(`${shape} ${members} ${rules}`))
  expect(full.count).toBe(plain.count)
})
