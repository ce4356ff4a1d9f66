import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { writeProcedure } from '../../testing/inventory.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { type Answer, writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.close())

interface Criterion {
  assessmentId: string | null
  criterionId: string
  version: number
  code: string
  work: string
  result: string | null
  observation: string | null
  proposal: { result: string; from: string; counted: number | null; of: number | null } | null
  proposedResult: string | null
  proposedFrom: string | null
  proposalMoved: boolean | null
}

interface Round {
  roundId: string
  code: string
  status: string
  isReconstructed: boolean
  whyNotApprove: string | null
  mayAssess: boolean
  maySubmit: boolean
  decisions: { kind: string; reason: string | null; by: { id: string } }[]
  outcome: Record<string, unknown>
  phases: { number: number; outcome: { figure: string | null }; groups: { name: string }[] }[]
  criteria: Criterion[]
}

const fields = `roundId code status isReconstructed whyNotApprove mayAssess maySubmit
  decisions { kind reason by { id } }
  outcome { total confirmed meets inPart notMet notApplicable figure lowerBound hasVerdict }
  phases { number outcome { figure } groups { name } }
  criteria { assessmentId criterionId version code work result observation proposedResult proposedFrom proposalMoved
    proposal { result from counted of } }`

async function rounds(as: PersonKey | null, knownAt?: string, slug = 'aqui'): Promise<Round[]> {
  const at = knownAt ? `, knownAt: "${knownAt}"` : ''
  const data = await api.run<{ diagnosis: { rounds: Round[] } }>(
    as,
    `{ diagnosis(entity: "${slug}"${at}) { rounds { ${fields} } } }`,
  )
  return data.diagnosis.rounds
}

async function last(as: PersonKey | null = 'committee'): Promise<Round> {
  const found = (await rounds(as)).at(-1)
  if (!found) throw new Error('No round')
  return found
}

const criterionOf = (round: Round, code: string): Criterion => {
  const found = round.criteria.find((one) => one.code === code)
  if (!found) throw new Error(`No ${code}`)
  return found
}

const entityId = () => globalId('Entity', api.here.id)

function open(name: string, referenceDay: string, as: PersonKey = 'committee') {
  const input = { entityId: entityId(), name, kind: 'SEMESTER', referenceDay }
  return writes<{ id: string }>(
    api,
    as,
    'createDiagnosisRound',
    input,
    '... on DiagnosisRound { id }',
  )
}

async function assess(code: string, more: object, as: PersonKey = 'committee') {
  const { assessmentId: rowId, version } = criterionOf(await last(), code)
  const input = { rowId, version, work: 'CONFIRMED', ...more }
  return writes<Answer>(api, as, 'updateAssessment', input, '... on Assessment { id version }')
}

const decide = (mutation: string, as: PersonKey, roundId: string, more: object = {}) =>
  writes<Answer>(api, as, mutation, { roundId, ...more }, '... on DiagnosisRound { id }')

const told = ({ issues = [] }: Answer) =>
  issues.map(({ path, errorCode }) => `${path.join('.')} ${errorCode}`)

describe('from nothing', () => {
  test('no round without criteria; the catalogue comes once, all of it to be verified', async () => {
    expect(await open('Línea base', '2008-08-31')).toMatchObject({ errorCode: 'WRONG_STATE' })
    const copy = () =>
      writes(api, 'committee', 'copyCatalogue', { entityId: entityId() }, '... on Entity { id }')
    expect(
      await writes(api, 'contributor', 'copyCatalogue', { entityId: entityId() }),
    ).toMatchObject({ errorCode: 'FORBIDDEN' })
    expect(await copy()).toMatchObject({ __typename: 'Entity' })
    expect(await copy()).toMatchObject({ errorCode: 'WRONG_STATE' })
    const stored = await query<{ provenance: string; count: number }>(
      api.db,
      `SELECT provenance, count(*)::int AS count FROM criterion WHERE entity_id = $1 GROUP BY 1`,
      [api.here.id],
    )
    expect(stored).toMatchObject([{ provenance: 'TO_VERIFY' }])
    expect(stored[0]?.count).toBeGreaterThan(85)
  })

  test('opening fixes the set; a criterion ended before the day stays out', async () => {
    await query(
      api.db,
      `UPDATE criterion SET in_force_to = '2008-08-30', version = version + 1 WHERE entity_id = $1 AND code = 'F5-01'`,
      [api.here.id],
    )
    expect(await open('Línea base', '2008-08-31')).toMatchObject({ __typename: 'DiagnosisRound' })
    const round = await last()
    expect(round).toMatchObject({ code: 'RD-001', status: 'OPEN', isReconstructed: true })
    expect(round.outcome).toMatchObject({ confirmed: 0, figure: null, lowerBound: '0' })
    expect(round.criteria.some(({ code }) => code === 'F5-01')).toBe(false)
    expect(round.criteria.every(({ work }) => work === 'TO_DO')).toBe(true)
    expect(round.phases.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(await rounds(null)).toEqual([])
  })

  test('each result asks for what it can’t do without, at its field', async () => {
    expect(told(await assess('F1-01', { result: null }))).toEqual(['result REQUIRED'])
    expect(told(await assess('F1-01', { result: 'IN_PART' }))).toEqual(['missing REQUIRED'])
    expect(told(await assess('F1-01', { result: 'NOT_APPLICABLE', norm: 'Ley 1' }))).toEqual([
      'reason REQUIRED',
    ])
    expect(criterionOf(await last(), 'F1-01')).toMatchObject({ work: 'TO_DO', version: 1 })
  })

  test('what is confirmed counts, and says by whom; a contributor assesses nothing', async () => {
    expect(await assess('F1-01', { result: 'MEETS' }, 'contributor')).toMatchObject({
      errorCode: 'FORBIDDEN',
    })
    await assess('F1-01', { result: 'MEETS' })
    await assess('F1-02', { result: 'IN_PART', missing: 'Falta la norma' })
    await assess(
      'F1-03',
      { result: 'NOT_APPLICABLE', norm: 'Ley 1', reason: 'No existe' },
      'colleague',
    )
    const { outcome, phases } = await last()
    expect(outcome).toMatchObject({ confirmed: 3, meets: 1, inPart: 1, figure: '0.75' })
    expect(outcome.hasVerdict).toBe(false)
    expect(phases[0]?.outcome.figure).toBe('0.75')
  })
})

describe('what registers propose', () => {
  test('stands until it is confirmed or contradicted, and is kept then', async () => {
    await writeProcedure(api.db, api.here, 'T-101', {
      declaredOn: new Date('2008-08-01'),
      ...{ siteOn: new Date('2008-08-02'), siteUrl: 'https://aqui.example/t' },
    })
    const suit = criterionOf(await last(), 'F1-28')
    expect(suit).toMatchObject({
      work: 'PROPOSED',
      proposal: { result: 'NOT_MET', from: 'PROCEDURES_SUIT', counted: 0, of: 1 },
    })
    expect(criterionOf(await last(), 'F1-27').proposal).toMatchObject({ result: 'MEETS' })
    await assess('F1-27', { result: 'MEETS' })
    await assess('F1-28', { result: 'MEETS' })
    const after = await last()
    expect(criterionOf(after, 'F1-28')).toMatchObject({
      ...{ work: 'CONFIRMED', result: 'MEETS', proposedResult: 'NOT_MET' },
      ...{ proposedFrom: 'PROCEDURES_SUIT', proposalMoved: false },
    })
  })

  test('and a register that moves before the approval is flagged', async () => {
    await writeProcedure(api.db, api.here, 'T-102', { declaredOn: new Date('2008-08-01') })
    expect(criterionOf(await last(), 'F1-27')).toMatchObject({
      ...{ proposedResult: 'MEETS', proposal: { result: 'IN_PART' }, proposalMoved: true },
    })
  })
})

describe('approval', () => {
  test('nobody approves what they confirmed or submitted, somebody else’s change notwithstanding', async () => {
    const { roundId } = await last()
    expect((await last('mayor')).whyNotApprove).toBe('NOT_SUBMITTED')
    expect(await decide('approveRound', 'mayor', roundId)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
    expect(await decide('submitRound', 'mayor', roundId)).toMatchObject({ errorCode: 'FORBIDDEN' })
    // What the colleague confirmed first, somebody else has confirmed anew since.
    await assess('F1-03', { result: 'NOT_MET' })
    expect(await decide('submitRound', 'committee', roundId)).toMatchObject({
      __typename: 'DiagnosisRound',
    })
    expect(await decide('submitRound', 'committee', roundId)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
    const why = async (as: PersonKey) => (await last(as)).whyNotApprove
    expect([await why('committee'), await why('colleague'), await why('contributor')]).toEqual([
      ...['SUBMITTED_IT', 'CONFIRMED_SOME', 'ROLE'],
    ])
    for (const as of ['committee', 'colleague'] as const) {
      expect(await decide('approveRound', as, roundId)).toMatchObject({ errorCode: 'OWN_APPROVAL' })
    }
  })

  test('submitted, nothing changes; returned with a reason, it is open again', async () => {
    const { roundId } = await last()
    expect(await assess('F1-04', { result: 'MEETS' })).toMatchObject({ errorCode: 'WRONG_STATE' })
    const without = await decide('returnRound', 'mayor', roundId, { reason: ' ' })
    expect(told(without)).toEqual(['reason TEXT_TOO_SHORT'])
    await decide('returnRound', 'mayor', roundId, { reason: 'Falta la fase 2' })
    expect(await last()).toMatchObject({ status: 'OPEN', mayAssess: true, maySubmit: true })
    await assess('F1-04', { result: 'NOT_MET' })
    await decide('submitRound', 'committee', roundId)
  })

  test('approved, it is public and never changes, whatever criteria and registers do', async () => {
    const { roundId } = await last()
    expect(await decide('approveRound', 'mayor', roundId)).toMatchObject({
      __typename: 'DiagnosisRound',
    })
    const [before] = await rounds(null)
    expect(before).toMatchObject({ code: 'RD-001', status: 'APPROVED', roundId: null })
    expect(before?.decisions).toEqual([])
    expect(before?.criteria[0]).toMatchObject({
      assessmentId: null,
      observation: null,
      proposal: null,
    })
    await query(
      api.db,
      `UPDATE criterion SET in_force_to = '2009-01-01', version = version + 1 WHERE entity_id = $1 AND code = 'F1-01'`,
      [api.here.id],
    )
    await writeProcedure(api.db, api.here, 'T-103', { declaredOn: new Date('2008-08-01') })
    expect((await rounds(null))[0]).toEqual(before)
    expect(await assess('F1-05', { result: 'MEETS' })).toMatchObject({ errorCode: 'WRONG_STATE' })
    expect((await last()).decisions.map(({ kind }) => kind)).toEqual([
      ...['SUBMITTED', 'RETURNED', 'SUBMITTED', 'APPROVED'],
    ])
  })

  test('a criterion in use keeps its words, ended or not', async () => {
    const round = await last()
    const rowId = criterionOf(round, 'F1-02').criterionId
    const edit = (more: object) =>
      writes(
        api,
        'committee',
        'updateCriterion',
        { rowId, version: 1, ...more },
        '... on Criterion { version }',
      )
    expect(await edit({ words: 'Otra cosa' })).toMatchObject({ errorCode: 'WRONG_STATE' })
    const annul = { rowId, version: 1, reason: 'No va más' }
    expect(await writes(api, 'committee', 'annulRegisterRow', annul)).toMatchObject({
      errorCode: 'WRONG_STATE',
    })
    expect(await edit({ inForceTo: '2010-12-31' })).toMatchObject({ version: 2 })
  })
})

describe('the next round', () => {
  test('begins with the former results as proposals, and none for what was not confirmed', async () => {
    await open('Primer semestre', '2009-06-30')
    const round = await last()
    expect(criterionOf(round, 'F1-02')).toMatchObject({
      ...{ work: 'PROPOSED', result: 'IN_PART', proposedFrom: 'RD-001' },
      proposal: { result: 'IN_PART', from: 'RD-001' },
    })
    expect(criterionOf(round, 'F1-05').work).toBe('TO_DO')
    // Ended on 1 January.
    expect(round.criteria.some(({ code }) => code === 'F1-01')).toBe(false)
    expect(round.outcome).toMatchObject({ confirmed: 0, figure: null })
  })

  test('its day is fixed, and an earlier moment knows nothing of it', async () => {
    const { roundId } = await last()
    const edit = { rowId: roundId, version: 1, referenceDay: '2009-07-01' }
    expect(told(await writes(api, 'committee', 'updateDiagnosisRound', edit))).toEqual([
      'referenceDay FIXED',
    ])
    const approved = (
      await query<{ at: Date }>(
        api.db,
        `SELECT max(decided_at) AS at FROM decision WHERE entity_id = $1`,
        [api.here.id],
      )
    )[0]?.at.getTime()
    const at = (after: number) => new Date((approved ?? 0) + after).toISOString()
    expect((await rounds('committee', at(0))).map(({ status }) => status)).toEqual(['APPROVED'])
    expect((await rounds('committee', at(-1))).map(({ status }) => status)).toEqual(['SUBMITTED'])
    expect(await rounds(null, at(-1))).toEqual([])
  })
})

test('a page takes six statements at most, however many rounds and criteria there are', async () => {
  const { count } = await api.counted(
    'committee',
    `{ diagnosis(entity: "aqui") { rounds { ${fields.replace(/decisions \{[^}]*\} \}/, '').replace(/criteria \{[\s\S]*$/, '')} } round(code: "RD-002") { criteria { code work result proposal { result } } } } }`,
  )
  expect(count).toBeLessThanOrEqual(6)
})

describe('the database refuses the same', () => {
  const sql = (text: string, ...values: unknown[]) => query(api.db, text, values)
  const decision = (kind: string, person: PersonKey, code: string) =>
    sql(
      `INSERT INTO decision (entity_id, subject_type, subject_id, kind, reason, decided_by_id)
       SELECT entity_id, 'DiagnosisRound', id, $1::"DecisionKind", 'Porque sí', $2 FROM diagnosis_round
       WHERE entity_id = $3 AND code = $4`,
      ...[kind, api.here.persons[person], api.here.id, code],
    )

  test.each<[string, () => Promise<unknown>]>([
    ['approval of what is open', () => decision('APPROVED', 'mayor', 'RD-002')],
    ['a decision after the approval', () => decision('RETURNED', 'mayor', 'RD-001')],
    ['a second approval', () => decision('APPROVED', 'mayor', 'RD-001')],
    [
      'a change of an approved assessment',
      () =>
        sql(
          `UPDATE assessment SET result = 'MEETS', version = version + 1 WHERE code = 'RD-001-F1-04'`,
        ),
    ],
    [
      'one more criterion in an approved round',
      () =>
        sql(`INSERT INTO assessment (entity_id, code, round_id, criterion_id, work, search_text)
        SELECT r.entity_id, 'RD-001-F5-01', r.id, c.id, 'TO_DO', '' FROM diagnosis_round r, criterion c
        WHERE r.code = 'RD-001' AND c.code = 'F5-01'`),
    ],
    [
      'taking one out of an open round',
      () => sql(`DELETE FROM assessment WHERE code = 'RD-002-F1-04'`),
    ],
    [
      'a confirmation by nobody',
      () =>
        sql(
          `UPDATE assessment SET work = 'CONFIRMED', result = 'MEETS', version = version + 1 WHERE code = 'RD-002-F1-06'`,
        ),
    ],
    [
      'in part without what is missing',
      () =>
        sql(
          `UPDATE assessment SET work = 'PROPOSED', result = 'IN_PART', version = version + 1 WHERE code = 'RD-002-F1-06'`,
        ),
    ],
    [
      'not applicable without norm',
      () =>
        sql(
          `UPDATE assessment SET work = 'PROPOSED', result = 'NOT_APPLICABLE', version = version + 1 WHERE code = 'RD-002-F1-06'`,
        ),
    ],
    [
      'another reference day',
      () =>
        sql(
          `UPDATE diagnosis_round SET reference_day = '2009-07-01', version = version + 1 WHERE code = 'RD-002'`,
        ),
    ],
    [
      'other words of a criterion in use',
      () =>
        sql(`UPDATE criterion SET words = 'Otra cosa', version = version + 1 WHERE code = 'F1-04'`),
    ],
    [
      'a code of another phase',
      () => sql(`UPDATE criterion SET phase = 2, version = version + 1 WHERE code = 'F5-01'`),
    ],
    ['a changed decision', () => sql(`UPDATE decision SET kind = 'RETURNED'`)],
    ['a deleted decision', () => sql('DELETE FROM decision')],
  ])('%s', async (_what, hostile) => {
    await expect(hostile()).rejects.toThrow(
      /violates check|cannot become|round|criteri|refus|append/,
    )
  })

  test('approval by whoever confirmed anything', async () => {
    await assess('F1-06', { result: 'MEETS' }, 'colleague')
    await decision('SUBMITTED', 'committee', 'RD-002')
    await expect(decision('APPROVED', 'colleague', 'RD-002')).rejects.toThrow('nobody approves')
    await expect(decision('APPROVED', 'committee', 'RD-002')).rejects.toThrow('nobody approves')
  })
})

test('another municipality has nothing of it', async () => {
  expect(await rounds('committee', undefined, 'otra')).toEqual([])
})
