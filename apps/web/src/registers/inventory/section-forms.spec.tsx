import { ApolloProvider } from '@apollo/client/react'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { answeringClient } from '../../lib/forms/answering-client.factory.ts'
import { show } from '../../testing/render.tsx'
import { AnnouncerProvider } from '../../ui/announcer.tsx'
import { AutomationForm } from './automation.form.tsx'
import { DecisionsForm } from './decisions.form.tsx'
import { DeclareForm } from './declare.form.tsx'
import { EvaluationForm } from './evaluation.form.tsx'
import { PublicationForm } from './publication.form.tsx'

const today = '2010-06-30'
const written = { __typename: 'Procedure', id: 'p', code: 'T-001' }

const stored = {
  ...{ __typename: 'Procedure', id: 'p', version: 3, actSet: 'PROCEDURE', inSuit: false },
  ...{ siteOn: null, siteUrl: null, suitState: 'IN_REVIEW', suitOn: null, suitRemovedOn: null },
  ...{ suitNumber: null, suitUrl: null, automation: 'NONE', automationOn: null, onlineUrl: null },
  decisions: [
    { question: 'OPTIMISABLE', answer: 'UNDECIDED', decidedOn: null, reason: null },
    {
      question: 'RATIONALISABLE',
      answer: 'NO',
      decidedOn: '2010-01-15',
      reason: 'Lo fija la ley.',
    },
    { question: 'AUTOMATABLE', answer: 'YES', decidedOn: '2010-01-15', reason: null },
  ],
  evaluation: { steps: 3, documents: 2, yearlyDemand: null, satisfaction: '0.715' },
}
// What a form reads of a procedure; the mask is of types alone.
const procedure = (facts: object = {}) => ({ ...stored, ...facts }) as never

function open(form: ReactElement, answers: Parameters<typeof answeringClient>[0] = [written]) {
  const { client, asked } = answeringClient(answers)
  show(
    <ApolloProvider client={client}>
      <LeaveGuardProvider>
        <AnnouncerProvider>{form}</AnnouncerProvider>
      </LeaveGuardProvider>
    </ApolloProvider>,
  )
  return asked
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

beforeEach(() => {
  sessionStorage.clear()
})

describe('the publication of a procedure', () => {
  it('marked as registered counts from today unless told otherwise, and says which row moves', async () => {
    const onDone = vi.fn()
    const asked = open(<PublicationForm procedure={procedure()} today={today} onDone={onDone} />)
    expect(screen.queryByText(/la fila del plan que los cuenta/)).toBeNull()
    await userEvent.selectOptions(field('Estado en el SUIT'), 'Inscrito')
    expect(field('Inscrito en el SUIT el').value).toBe(today)
    screen.getByText(/sube la fila del plan/)
    await press('Guardar')
    await vi.waitFor(() => expect(onDone).toHaveBeenCalled())
    expect(asked).toMatchObject([
      {
        operation: 'UpdateProcedure',
        input: {
          ...{ procedureId: 'p', version: 3 },
          publication: { suitState: 'REGISTERED', suitOn: today, suitRemovedOn: null },
        },
      },
    ])
  })

  it('put back to a state before registration loses its day, and says that the row goes down', async () => {
    const registered = { inSuit: true, suitState: 'REGISTERED', suitOn: '2010-02-01' }
    const asked = open(
      <PublicationForm procedure={procedure(registered)} today={today} onDone={vi.fn()} />,
    )
    await userEvent.selectOptions(field('Estado en el SUIT'), 'En revisión')
    screen.getByText(/baja la fila del plan/)
    await press('Guardar')
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    expect(asked[0]?.input).toMatchObject({ publication: { suitState: 'IN_REVIEW', suitOn: null } })
  })

  it('shows the server’s refusal beside the field of the section', async () => {
    open(<PublicationForm procedure={procedure()} today={today} onDone={vi.fn()} />, [
      {
        ...{ __typename: 'InputRefusal', errorCode: 'INVALID_VALUE', message: 'No.' },
        issues: [
          {
            path: ['publication', 'suitOn'],
            errorCode: 'DATE_IN_FUTURE',
            message: 'Está en el futuro.',
          },
        ],
      },
    ])
    await userEvent.selectOptions(field('Estado en el SUIT'), 'Inscrito')
    await press('Guardar')
    await vi.waitFor(() =>
      expect(field('Inscrito en el SUIT el').getAttribute('aria-invalid')).toBe('true'),
    )
  })

  it('goes on over a newer version, with what only the other person changed', async () => {
    const asked = open(<PublicationForm procedure={procedure()} today={today} onDone={vi.fn()} />, [
      {
        ...{
          __typename: 'ConflictRefusal',
          errorCode: 'CONFLICT',
          message: 'Otra persona guardó.',
        },
        currentVersion: 4,
        current: [
          { field: 'suitState', value: 'IN_REVIEW' },
          { field: 'suitNumber', value: 'M-00115' },
          { field: 'name', value: 'Otro nombre' },
        ],
      },
      written,
    ])
    await userEvent.selectOptions(field('Estado en el SUIT'), 'Inscrito')
    await press('Guardar')
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    expect(asked[1]?.input).toMatchObject({
      version: 4,
      publication: { suitState: 'REGISTERED', suitNumber: 'M-00115' },
    })
  })
})

it('a procedure that cannot be automated moves no row, however far it is online', async () => {
  const decisions = [{ question: 'AUTOMATABLE', answer: 'NO', decidedOn: today, reason: 'No.' }]
  open(<AutomationForm procedure={procedure({ decisions })} today={today} onDone={vi.fn()} />)
  await userEvent.selectOptions(field('Grado de automatización'), 'Totalmente en línea')
  expect(screen.queryByText(/la fila 12/)).toBeNull()
})

it('a decision that is open again loses its day and its justification', async () => {
  const asked = open(<DecisionsForm procedure={procedure()} today={today} onDone={vi.fn()} />)
  await userEvent.selectOptions(field('Se puede racionalizar'), 'Sin decidir')
  await press('Guardar')
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]?.input).toMatchObject({
    decisions: {
      ...{ rationalisable: 'UNDECIDED', rationalisableOn: null, rationalisableReason: null },
      ...{ automatable: 'YES', automatableOn: '2010-01-15' },
    },
  })
})

it('an evaluation is typed as people write numbers, satisfaction in percent', async () => {
  const asked = open(<EvaluationForm procedure={procedure()} onDone={vi.fn()} />)
  expect(field('Satisfacción (opcional)').value).toBe('71,5')
  await userEvent.type(field('Solicitudes al año'), '1.200')
  await press('Guardar')
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]?.input).toMatchObject({
    evaluation: { steps: 3, documents: 2, yearlyDemand: 1200, satisfaction: '0.715' },
  })
})

it('a declaration says how many candidates it makes, and which name is there already', async () => {
  const asked = open(
    <DeclareForm
      entityId="e"
      today={today}
      offices={[{ id: 'o', name: 'Hacienda' }]}
      onDeclared={vi.fn()}
    />,
    [
      {
        ...{ __typename: 'InputRefusal', errorCode: 'INVALID_VALUE', message: 'No.' },
        issues: [{ path: ['names', '1'], errorCode: 'ALREADY_EXISTS', message: 'Ya existe.' }],
      },
    ],
  )
  await userEvent.type(field('Nombres, uno por línea'), '1. Predial{enter}{enter}- Paz y salvo')
  screen.getByText('Se agregarán 2 candidatos al inventario.')
  await press('Declarar')
  await screen.findByText('«Paz y salvo»: Ya existe.')
  expect(asked[0]?.input).toMatchObject({
    ...{ entityId: 'e', officeId: 'o', declaredOn: today },
    names: ['Predial', 'Paz y salvo'],
  })
})
