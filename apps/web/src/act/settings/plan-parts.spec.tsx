import { ApolloProvider } from '@apollo/client/react'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { answeringClient } from '../../lib/forms/answering-client.factory.ts'
import { show } from '../../testing/render.tsx'
import { AnnouncerProvider } from '../../ui/announcer.tsx'
import { NewIncentiveForm } from './incentive-words.form.tsx'
import { NewPhaseForm } from './new-phase.form.tsx'
import { NewObjectiveForm } from './objective-words.form.tsx'
import { RemovePart } from './remove-part.tsx'

function open(form: ReactElement, answers: Parameters<typeof answeringClient>[0]) {
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

async function fillPhase() {
  await userEvent.type(field('Nombre'), 'Interacción')
  await userEvent.type(field('Qué pide la fase'), 'Consultas en línea')
  await userEvent.type(field('Plazo'), '2013-12-31')
  await userEvent.type(field('Fuente del plazo'), 'Decreto 1151 de 2008')
}

describe('a new phase', () => {
  it('is sent whole, said, and leaves the form blank for the next', async () => {
    const asked = open(<NewPhaseForm planId="plan" />, [{ __typename: 'Phase', id: 'f' }])
    await fillPhase()
    await press('Agregar fase')
    expect(await screen.findByText('Se agregó la fase Interacción.')).toBeDefined()
    expect(asked).toMatchObject([
      {
        operation: 'CreatePhase',
        input: {
          planId: 'plan',
          ...{ name: 'Interacción', definition: 'Consultas en línea', deadline: '2013-12-31' },
          ...{ deadlineConfirmed: false, deadlineSource: 'Decreto 1151 de 2008' },
          idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
        },
      },
    ])
    expect(field('Nombre').value).toBe('')
    expect(screen.queryByText('Deshacer')).toBeNull()
  })

  it('is checked before it is sent, each field by its own label', async () => {
    const asked = open(<NewPhaseForm planId="plan" />, [])
    await press('Agregar fase')
    expect(await screen.findAllByText(/^Fuente del plazo: falta/)).not.toHaveLength(0)
    expect(asked).toEqual([])
  })

  it('keeps what was typed when the server refuses', async () => {
    const refused = {
      __typename: 'StateRefusal',
      ...{ errorCode: 'WRONG_STATE', message: 'El plan ya fue adoptado.' },
    }
    open(<NewPhaseForm planId="plan" />, [refused])
    await fillPhase()
    await press('Agregar fase')
    expect(await screen.findByText('El plan ya fue adoptado.')).toBeDefined()
    expect(field('Nombre').value).toBe('Interacción')
  })
})

it('a new objective is said by its number', async () => {
  const made = { __typename: 'Objective', id: 'o', position: 7 }
  const asked = open(<NewObjectiveForm planId="plan" />, [made])
  await userEvent.type(field('Palabras del acto'), 'Acercar el municipio')
  await press('Agregar objetivo')
  expect(await screen.findByText('Se agregó el objetivo 7.')).toBeDefined()
  expect(asked[0]?.input).toMatchObject({ planId: 'plan', text: 'Acercar el municipio' })
})

it('a new incentive has a name and the act’s words', async () => {
  const asked = open(<NewIncentiveForm planId="plan" />, [{ __typename: 'Incentive', id: 'i' }])
  await userEvent.type(field('Nombre del incentivo'), 'Premio')
  await press('Agregar incentivo')
  expect(await screen.findAllByText(/^Palabras del acto: falta/)).not.toHaveLength(0)
  await userEvent.type(field('Palabras del acto'), 'Un premio')
  await press('Agregar incentivo')
  expect(await screen.findByText('Se agregó el incentivo Premio.')).toBeDefined()
  expect(asked).toHaveLength(1)
})

describe('taking a part out', () => {
  const part = (onRemoved = vi.fn()) => (
    <RemovePart
      planId="plan"
      part={{ id: 'fase', version: 3 }}
      name="la fase 2"
      note="Las que siguen cambian de número."
      onRemoved={onRemoved}
    />
  )

  it('is asked twice, and sent with the version that was seen', async () => {
    const onRemoved = vi.fn()
    const asked = open(part(onRemoved), [{ __typename: 'Plan', id: 'plan' }])
    await press('Quitar del borrador…: la fase 2')
    expect(screen.getByText('Las que siguen cambian de número.')).toBeDefined()
    expect(asked).toEqual([])
    await press('Quitar la fase 2')
    expect(await screen.findByText('Se quitó la fase 2.')).toBeDefined()
    expect(asked).toMatchObject([{ input: { planId: 'plan', partId: 'fase', version: 3 } }])
    expect(onRemoved).toHaveBeenCalledOnce()
  })

  it('can be left', async () => {
    const asked = open(part(), [])
    await press('Quitar del borrador…: la fase 2')
    await press('Cancelar')
    expect(screen.getByRole('button', { name: /Quitar del borrador/ })).toBeDefined()
    expect(asked).toEqual([])
  })
})
