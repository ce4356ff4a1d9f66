import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { showAnswered } from '../testing/operations.tsx'
import { ExplanationDisclosure } from './explanation-disclosure.tsx'

const figure = (basis: string, numerator: string, denominator: string) => ({
  ...{ __typename: 'TargetFigure', basis, sourceKey: 'procedures.registered' },
  ...{ numerator, denominator, value: '0.5', lastReading: null as object | null },
  ...{ progress: '0.5', satisfied: null as number | null, memberCount: null as number | null },
  missing: [] as object[],
})
const explanation = {
  ...{ __typename: 'Explanation', asOf: '2010-06-30', basis: 'LIVE' },
  ...{ sourceKey: 'procedures.registered' as string | null, definitionVersion: 1 },
  register: 'procedures' as string | null,
  ...{ sentence: '1 de 3 trámites está inscrito en el SUIT; faltan 2.' },
  ...{ counted: 'trámites inscritos', outOf: 'trámites declarados' },
  ...{ counts: 1, missing: 2, excluded: 1, figure: figure('LIVE', '1', '3') },
  offices: [
    { __typename: 'OfficeTally', officeName: 'Hacienda', counts: 0, missing: 2 },
    { __typename: 'OfficeTally', officeName: 'Planeación', counts: 1, missing: 0 },
  ],
  measurements: [] as object[],
}
const target = {
  ...{ __typename: 'Target', id: 't', row: 11, label: 'Trámites en el SUIT', kind: 'RATIO' },
  ...{ goal: '1', unit: 'trámite', unitPlural: 'trámites', periodUnit: 'HALF_YEAR' },
  ...{ memberKind: null, sourceDecisions: [], live: figure('LIVE', '1', '3') },
  recorded: figure('RECORDED', '1', '4'),
  explanation,
}
const row = (code: string, verdict: string, reasonKey: string, note: string | null = null) => ({
  __typename: 'ExplanationRowsConnectionEdge',
  node: {
    ...{ __typename: 'ExplainedRow', label: `${code} · Trámite ${code}`, amount: null },
    rowId: btoa(`Procedure:00000000-0000-4000-8000-0000000${code.slice(-3)}00`).replace(/=+$/, ''),
    ...{ officeName: 'Hacienda', verdict, reasonKey, reason: `Por ${reasonKey}`, note, on: null },
  },
})
const ROWS: Record<string, object[]> = {
  MISSING: [row('T-002', 'MISSING', 'NOT_BEGUN')],
  COUNTS: [row('T-001', 'COUNTS', 'REGISTERED')],
  EXCLUDED: [row('T-003', 'EXCLUDED', 'NOT_FEASIBLE', 'La fija la ley.')],
}

function open(node: object = target, hasNextPage = false) {
  return showAnswered(
    <ExplanationDisclosure entity="alvarado" targetId="t" name="Trámites en el SUIT" />,
    {
      explanation: () => ({ node }),
      explanationRows: ({ verdict, first }) => ({
        node: {
          ...{ __typename: 'Target', id: 't' },
          explanation: {
            __typename: 'Explanation',
            rows: {
              __typename: 'ExplanationRowsConnection',
              edges: ROWS[String(verdict)],
              pageInfo: {
                ...{ __typename: 'PageInfo', startCursor: 'a', endCursor: 'b' },
                hasNextPage: hasNextPage && first !== 100,
              },
            },
          },
        },
      }),
    },
  )
}
const toggle = () => screen.getByRole('button', { name: /De qué sale esta cifra/ })
const pick = (name: string) => userEvent.click(screen.getByRole('radio', { name }))

it('asks for nothing before it is opened, and opens by keyboard in its place', async () => {
  const { asked } = open()
  expect(asked).toEqual([])
  expect(toggle().getAttribute('aria-expanded')).toBe('false')
  toggle().focus()
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByText(explanation.sentence)).toBeTruthy()
  expect(toggle().getAttribute('aria-expanded')).toBe('true')
  expect(document.activeElement).toBe(toggle())
  await userEvent.keyboard('{Enter}')
  expect(screen.queryByText(explanation.sentence)).toBeNull()
})

it('shows what is missing first, then what counts and what was taken out with its justification', async () => {
  open()
  await userEvent.click(toggle())
  expect(await screen.findByText('Trámite T-002')).toBeTruthy()
  expect(screen.getByText(/1 trámites inscritos ÷ 3 trámites declarados = 50/)).toBeTruthy()
  await pick('Cuenta 1')
  expect(await screen.findByText('Por REGISTERED')).toBeTruthy()
  // What is in the SUIT is public; the rest is for the entity's own people.
  expect(screen.getByRole('link', { name: 'Trámite T-001' }).getAttribute('href')).toBe(
    '/alvarado/inventario/T-001',
  )
  await pick('Fuera del total, con justificación: 1')
  expect(await screen.findByText('«La fija la ley.»')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Trámite T-003' })).toBeNull()
})

it('shows an office’s rows alone when it is pressed', async () => {
  const { asked } = open()
  await userEvent.click(toggle())
  await userEvent.click(await screen.findByRole('button', { name: /Hacienda/ }))
  await screen.findByText('Trámite T-002')
  expect(asked.at(-1)?.variables.office).toBe('Hacienda')
  expect(screen.getByRole('radio', { name: 'Faltan 2' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Todas las dependencias' }))
  expect(asked.at(-1)?.variables.office).toBeNull()
})

it('asks for more rows when there are more', async () => {
  const { asked } = open(target, true)
  await userEvent.click(toggle())
  await userEvent.click(await screen.findByRole('button', { name: 'Ver más' }))
  expect(asked.at(-1)?.variables).toMatchObject({ first: 100, verdict: 'MISSING' })
})

it('switches between what is counted now and what was recorded at the closing', async () => {
  const recorded = {
    ...figure('RECORDED', '1', '4'),
    lastReading: { __typename: 'LastReading', measurementId: 'm', cutoff: '2009-12-31' },
  }
  const decided = [
    {
      ...{ __typename: 'SourceDecision', startsOn: '2008-09-03', reason: 'Se cuenta.' },
      source: { __typename: 'Source', key: 'procedures.registered' },
    },
  ]
  const { asked } = open({ ...target, recorded, sourceDecisions: decided })
  await userEvent.click(toggle())
  await screen.findByText(/Si el registro se corrige, la cifra cambia/)
  await pick('Registrado al 31 de diciembre de 2009: 1 de 4')
  const heads = asked.filter(({ operation }) => operation === 'Explanation')
  expect(heads.map(({ variables }) => variables.basis)).toEqual([null, 'RECORDED'])
})

it('says of a typed figure what it is made of, and what proves it', async () => {
  const value = {
    ...{ __typename: 'Measurement', id: 'm', periodKey: '2010-S1', cutoff: '2010-05-31' },
    ...{ periodStartsOn: '2010-01-01', periodEndsOn: '2010-06-30', value: null },
    ...{ numerator: '4', denominator: '26', note: null, members: [] },
    decisions: [
      {
        ...{ __typename: 'MeasurementDecision', kind: 'APPROVED' },
        ...{ decidedAt: '2010-06-09T20:00:00.000Z', decidedBy: null },
      },
    ],
    evidence: [{ __typename: 'Evidence', id: 'e', title: 'Acta 4', url: '/files/e' }],
  }
  open({
    ...target,
    live: figure('RECORDED', '4', '26'),
    explanation: { ...explanation, basis: 'RECORDED', sourceKey: null, measurements: [value] },
  })
  await userEvent.click(toggle())
  const list = within(await screen.findByRole('list'))
  expect(list.getByText('Digitado')).toBeTruthy()
  expect(list.getByText(/4 de 26 trámites/)).toBeTruthy()
  expect(list.getByRole('link', { name: 'Acta 4' }).getAttribute('href')).toBe('/files/e')
})

it('leads whoever finds an empty inventory to what is published', async () => {
  open({ ...target, explanation: { ...explanation, counts: 0, missing: 0, excluded: 0 } })
  await userEvent.click(toggle())
  const link = await screen.findByRole('link', { name: 'Ver los trámites publicados' })
  expect(link.getAttribute('href')).toBe('/alvarado/tramites')
})

describe('a figure that is no share', () => {
  const archives = {
    ...target,
    ...{ row: 3, label: 'Archivos históricos', kind: 'COVERAGE', memberKind: 'OFFICE' },
    explanation: {
      ...explanation,
      ...{ register: 'archiveHoldings', sourceKey: 'archiveHoldings.kept' },
      ...{ sentence: '1 de 3 dependencias tiene su archivo histórico; faltan 2.' },
      ...{ counted: 'archivos históricos', outOf: 'dependencias activas', missing: 0 },
      figure: {
        ...figure('LIVE', '', ''),
        ...{ numerator: null, denominator: null, value: '1', progress: '0.3333' },
        ...{ satisfied: 1, memberCount: 3 },
        missing: ['Almacén', 'Biblioteca'].map((name) => ({
          ...{ __typename: 'MissingMember', memberId: name, name },
        })),
      },
    },
  }

  it('names every member below the goal', async () => {
    open(archives)
    await userEvent.click(toggle())
    expect(await screen.findByText('Por debajo de la meta: Almacén y Biblioteca.')).toBeTruthy()
    expect(screen.getByText(/archivos históricos, de dependencias activas: 33,3\s?%/)).toBeTruthy()
  })

  it('with nothing in its register leads to where the first row is recorded', async () => {
    const empty = { counts: 0, missing: 0, excluded: 0 }
    open({ ...archives, explanation: { ...archives.explanation, ...empty } })
    await userEvent.click(toggle())
    const link = await screen.findByRole('link', { name: 'Ir al registro: Archivos históricos' })
    expect(link.getAttribute('href')).toBe('/alvarado/registros/archivos-historicos')
  })
})
