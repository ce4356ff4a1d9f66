import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { showAnswered } from '../../testing/operations.tsx'
import { ClosedExplanation } from './closed-explanation.tsx'
import { ExplanationDisclosure } from './explanation-disclosure.tsx'

const figure = (basis: string, numerator: string, denominator: string) => ({
  ...{ __typename: 'TargetFigure', basis, sourceKey: 'procedures.registered' },
  ...{ numerator, denominator, value: '0.5', lastReading: null as object | null },
  ...{ progress: '0.5', satisfied: null as number | null, memberCount: null as number | null },
})
const owedPart = (memberName: string, done: string | null = '0') => ({
  ...{ __typename: 'OwedPart', memberName, done, owed: '1' },
  ...{ periodKey: null, periodStartsOn: null, periodEndsOn: null },
})
const explanation = {
  ...{ __typename: 'Explanation', asOf: '2010-06-30', basis: 'LIVE' },
  ...{ sourceKey: 'procedures.registered' as string | null, definitionVersion: 1, rulesVersion: 2 },
  register: 'procedures' as string | null,
  ...{ sentence: '1 de 3 trámites está inscrito en el SUIT; faltan 2.' },
  ...{ counted: 'trámites inscritos', outOf: 'trámites declarados' },
  ...{ owed: [] as object[], owedCount: 0 },
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
    ...{ owed: null, periodKey: null },
    // The public may open what is in the SUIT; ids of the rest aren't given.
    rowId:
      reasonKey === 'REGISTERED'
        ? btoa(`Procedure:00000000-0000-4000-8000-0000000${code.slice(-3)}00`).replace(/=+$/, '')
        : null,
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
        asActingMayor: true,
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
  expect(list.getByText('Alcalde encargado')).toBeTruthy()
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
      ...{
        counted: 'archivos históricos',
        outOf: 'archivos que piden las dependencias',
        missing: 0,
      },
      figure: {
        ...figure('LIVE', '', ''),
        ...{ numerator: '1', denominator: '3', value: '1', progress: '0.3333' },
        ...{ satisfied: 1, memberCount: 3 },
      },
      ...{ owed: ['Almacén', 'Biblioteca'].map((name) => owedPart(name)), owedCount: 2 },
    },
  }

  it('says its two numbers, and names every member that owes something', async () => {
    open(archives)
    await userEvent.click(toggle())
    expect(await screen.findByText('Se deben 2:')).toBeTruthy()
    expect(screen.getByText('Almacén: 0 de 1')).toBeTruthy()
    expect(
      screen.getByText(/^1 archivos históricos ÷ 3 archivos que piden las dependencias = 33,3\s?%/),
    ).toBeTruthy()
  })

  it('of a quota by members names who owes which period, six at first, and calls a mean a mean', async () => {
    const months = ['05', '04', '03', '02', '01'].flatMap((month) =>
      ['Almacén', 'Inspección'].map((name) => ({
        ...owedPart(name, month === '05' ? null : '2'),
        ...{ owed: '4', periodKey: `2010-${month}` },
        ...{ periodStartsOn: `2010-${month}-01`, periodEndsOn: `2010-${month}-28` },
      })),
    )
    const { explanation: counted } = archives
    const figureOf = { ...counted.figure, numerator: '30', denominator: '70', progress: '0.45' }
    open({
      ...{ ...archives, kind: 'QUOTA', periodUnit: 'MONTH' },
      explanation: { ...counted, figure: figureOf, owed: months, owedCount: 60 },
    })
    await userEvent.click(toggle())
    expect(await screen.findByText('Se deben 60:')).toBeTruthy()
    expect(screen.getByText('Almacén, mayo de 2010: nadie lo registró, debía 4')).toBeTruthy()
    expect(screen.getByText('Inspección, abril de 2010: 2 de 4')).toBeTruthy()
    expect(screen.queryByText(/enero de 2010/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Ver las otras 4' }))
    expect(screen.getByText('Inspección, enero de 2010: 2 de 4')).toBeTruthy()
    expect(screen.getByText('Y 50 más, anteriores.')).toBeTruthy()
    expect(screen.getByText(/^30 archivos históricos, de 70 .*; en promedio, 45\s?%/)).toBeTruthy()
  })

  it('with nothing in its register leads to where the first row is recorded', async () => {
    const empty = { counts: 0, missing: 0, excluded: 0 }
    open({ ...archives, explanation: { ...archives.explanation, ...empty } })
    await userEvent.click(toggle())
    const link = await screen.findByRole('link', { name: 'Ir al registro: Archivos históricos' })
    expect(link.getAttribute('href')).toBe('/alvarado/registros/archivos-historicos')
  })
})

it('who decides on a closed value sees its two numbers and what is owed, by the rules of then', async () => {
  const closed = { ...explanation, counted: 'días de uso', outOf: 'días debidos', rulesVersion: 1 }
  const owed = {
    ...owedPart('Hacienda', '3'),
    ...{
      owed: '5',
      periodKey: '2009-W53',
      periodStartsOn: '2009-12-28',
      periodEndsOn: '2010-01-03',
    },
  }
  showAnswered(<ClosedExplanation entity="alvarado" measurementId="m" />, {
    closedExplanation: () => ({
      node: {
        ...{ __typename: 'Measurement', id: 'm' },
        target: { ...target, kind: 'QUOTA', memberKind: 'ACCOUNT', periodUnit: 'WEEK' },
        explanation: { ...closed, counts: 0, missing: 0, excluded: 0, owed: [owed], owedCount: 1 },
      },
    }),
  })
  expect(await screen.findByText('Hacienda, semana 53 de 2009: 3 de 5')).toBeTruthy()
  expect(screen.getByText(/^1 días de uso, de 3 días debidos; en promedio, 50\s?%/)).toBeTruthy()
  expect(screen.getByText('Definición, versión 1; reglas, versión 1.')).toBeTruthy()
})
