import { expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import {
  createImprovementInput,
  type ImprovementTerms,
  improvementIssues,
} from './improvement.input.ts'
import {
  declareProceduresInput,
  PROCEDURE_LIMITS,
  sectionOf,
  updateProcedureInput,
} from './procedure.input.ts'
import { nextCodes } from './procedure-code.rules.ts'

const idempotencyKey = '0199aaaa-0000-7000-8000-000000000001'
const edit = { procedureId: 'x', version: 1, idempotencyKey }

function issues(change: object) {
  const parsed = parseInput(updateProcedureInput, { ...edit, ...change })
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
}

test('an amount is cleared by nothing and by a blank', () => {
  const costOf = (cost: string | null) => {
    const parsed = parseInput(updateProcedureInput, { ...edit, sheet: { cost } })
    return parsed.ok ? parsed.value.sheet?.cost : parsed.issues
  }
  expect([costOf(null), costOf(' '), costOf('10.5')]).toEqual([null, null, '10.5'])
})

test.each([
  [{ identity: { name: ' ' } }, 'identity.name REQUIRED'],
  [{ identity: { code: 'T 14' } }, 'identity.code INVALID_VALUE'],
  [{ identity: { code: '-14' } }, 'identity.code INVALID_VALUE'],
  [{ identity: { declaredOn: '2010-02-31' } }, 'identity.declaredOn INVALID_DATE'],
  [{ sheet: { cost: '-1' } }, 'sheet.cost NEGATIVE'],
  [{ sheet: { cost: '10.505' } }, 'sheet.cost TOO_MANY_DECIMALS'],
  [{ sheet: { cost: 'gratis' } }, 'sheet.cost NOT_A_NUMBER'],
  [{ sheet: { answerDays: 4000 } }, 'sheet.answerDays ABOVE_RANGE'],
  [{ sheet: { purpose: 'a'.repeat(2001) } }, 'sheet.purpose TEXT_TOO_LONG'],
  [{ sheet: { legalBasis: [{ norm: 'Ley', url: 'ley' }] } }, 'sheet.legalBasis.0.url INVALID_URL'],
  [
    {
      sheet: {
        servicePoints: Array.from({ length: PROCEDURE_LIMITS.points + 1 }, () => ({ name: 'a' })),
      },
    },
    'sheet.servicePoints TOO_MANY_ITEMS',
  ],
  [{ evaluation: { satisfaction: '1.01' } }, 'evaluation.satisfaction ABOVE_RANGE'],
  [{ evaluation: { steps: -1 } }, 'evaluation.steps NEGATIVE'],
  [{ publication: { siteUrl: 'javascript:alert(1)' } }, 'publication.siteUrl INVALID_URL'],
  [{ publication: { siteUrl: 'ftp://a.gov.co' } }, 'publication.siteUrl INVALID_URL'],
  [{ publication: { siteUrl: 'https://localhost' } }, 'publication.siteUrl INVALID_URL'],
  [{ publication: { siteUrl: 'https://:b@c.co' } }, 'publication.siteUrl INVALID_URL'],
  [{ publication: { siteUrl: 'https://a@c.co' } }, 'publication.siteUrl INVALID_URL'],
  [{ publication: { siteUrl: 'a.gov.co' } }, 'publication.siteUrl INVALID_URL'],
  [{ identity: { code: 'T-14!' } }, 'identity.code INVALID_VALUE'],
  [{ sheet: { cost: '1000000000' } }, 'sheet.cost ABOVE_RANGE'],
  [{ sheet: { cost: '999999999.01' } }, 'sheet.cost ABOVE_RANGE'],
  [{ publication: { siteUrl: 'https://a:b@c.co' } }, 'publication.siteUrl INVALID_URL'],
  [{ automation: { degree: 'NONE' } }, 'automation.degree UNKNOWN_FIELD'],
])('%#: a wrong edit is refused', (change, expected) => {
  expect(issues(change)).toEqual([expected])
})

test('limits come with the refusal, at the limit it is taken', () => {
  const parsed = (cost: string) => parseInput(updateProcedureInput, { ...edit, sheet: { cost } })
  expect(parsed('999999999.00')).toMatchObject({ value: { sheet: { cost: '999999999.00' } } })
  expect(parsed('999999999.01')).toMatchObject({ issues: [{ params: { maximum: '999999999' } }] })
  expect(parsed('1.005')).toMatchObject({ issues: [{ params: { maximum: '2' } }] })
  expect(parsed(' ')).toMatchObject({ value: { sheet: { cost: null } } })
  const code = (text: string) =>
    parseInput(updateProcedureInput, { ...edit, identity: { code: text } })
  expect(code('Ñ-1.a')).toMatchObject({ value: { identity: { code: 'Ñ-1.a' } } })
  const url = (siteUrl: string | null) =>
    parseInput(updateProcedureInput, { ...edit, publication: { siteUrl } })
  expect(url('  ')).toMatchObject({ value: { publication: { siteUrl: null } } })
  expect(url(null)).toMatchObject({ value: { publication: { siteUrl: null } } })
})

test('blank clears, absent leaves, channels come once and in order', () => {
  const sheet = { purpose: ' ', cost: '12500.5', channels: ['WEB', 'IN_PERSON', 'WEB'] }
  const parsed = parseInput(updateProcedureInput, {
    ...edit,
    sheet,
    publication: { siteUrl: 'http://a.gov.co' },
  })
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      sheet: { purpose: null, cost: '12500.5', channels: ['IN_PERSON', 'WEB'] },
      publication: { siteUrl: 'http://a.gov.co' },
    },
  })
})

test('an office declares at least one name, and 200 at most', () => {
  const declared = { entityId: 'e', officeId: 'o', actSet: 'PROCEDURE', declaredOn: '2008-09-10' }
  const of = (names: string[]) =>
    parseInput(declareProceduresInput, { ...declared, names, idempotencyKey })
  expect(of([])).toMatchObject({ issues: [{ path: ['names'], code: 'TOO_FEW_ITEMS' }] })
  expect(of(Array(201).fill('a'))).toMatchObject({ issues: [{ code: 'TOO_MANY_ITEMS' }] })
  expect(of(['a', ' '])).toMatchObject({ issues: [{ path: ['names', '1'], code: 'REQUIRED' }] })
})

test('codes go on from the highest', () => {
  expect(nextCodes('PROCEDURE', 88, 2)).toEqual(['T-089', 'T-090'])
  expect(nextCodes('SERVICE', 0, 1)).toEqual(['S-01'])
  expect(nextCodes('PROCEDURE', 1234, 1)).toEqual(['T-1235'])
  expect(nextCodes('NONE', 0, 1)).toEqual(['N-001'])
})

test.each([
  ['code', 'identity'],
  ['cost', 'sheet'],
  ['steps', 'evaluation'],
  ['automatableReason', 'decisions'],
  ['suitOn', 'publication'],
  ['automationOn', 'automation'],
  ['retiredOn', null],
])('%s is edited in %s', (field, section) => {
  expect(sectionOf(field)).toBe(section)
})

const terms: ImprovementTerms = {
  needsPartner: true,
  partnerId: 'sena',
  startsOn: '2009-05-01',
  endsOn: '2010-12-31',
  completedOn: null,
  abandonedOn: null,
}
test.each<[Partial<ImprovementTerms>, string[]]>([
  [{}, []],
  [{ startsOn: '2010-06-30', endsOn: '2010-06-30', completedOn: '2010-06-30' }, []],
  [{ completedOn: '2010-06-30', abandonedOn: '2010-06-30' }, []],
  [{ startsOn: null, endsOn: '2009-04-30' }, []],
  [{ endsOn: '2009-04-30' }, ['endsOn INVALID_RANGE']],
  [{ abandonedOn: '2009-04-30' }, ['abandonedOn INVALID_RANGE']],
  [{ abandonedOn: '2010-07-01' }, ['abandonedOn DATE_IN_FUTURE']],
  [{ needsPartner: false, partnerId: null }, []],
  [{ completedOn: '2009-04-30' }, ['completedOn INVALID_RANGE']],
  [{ completedOn: '2010-07-01' }, ['completedOn DATE_IN_FUTURE']],
  [{ completedOn: '2010-03-01', abandonedOn: '2010-02-01' }, ['abandonedOn INVALID_RANGE']],
  [{ needsPartner: false }, ['partnerId UNEXPECTED_VALUE']],
])('an improvement with %j: %j', (change, expected) => {
  const found = improvementIssues({ ...terms, ...change }, '2010-06-30')
  expect(found.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual(expected)
})

test('an improvement says what is done', () => {
  const input = { procedureId: 'p', kindId: 'k', description: 'a', needsPartner: false }
  const parsed = parseInput(createImprovementInput, { ...input, idempotencyKey })
  expect(parsed).toMatchObject({ issues: [{ path: ['description'], code: 'TEXT_TOO_SHORT' }] })
})
