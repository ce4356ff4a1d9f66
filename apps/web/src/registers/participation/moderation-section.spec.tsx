import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showAnswered } from '../../testing/operations.tsx'
import { question, sessionAnswers } from './session.factory.ts'
import { SessionView } from './session.view.tsx'

// jsdom knows the element and not what opens it.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

/** The page of those who moderate, in front of a server that answers so. */
function open(lists: Parameters<typeof sessionAnswers>[1], more: object = {}) {
  const view = (
    <LeaveGuardProvider>
      <SessionView entity="alvarado" code="CF-001" notFound={null} />
    </LeaveGuardProvider>
  )
  return showAnswered(view, { ...sessionAnswers({ mayModerate: true }, lists), ...more })
}

describe('its office', () => {
  const pending = (id: string) => question(id, { state: 'PENDING' })
  const moderated = (id: string) => () => ({
    moderateQuestion: question(id, { version: 2 }),
  })

  it('publishes one after the other, the focus on the next', async () => {
    // The newest first, as the server lists them.
    const waiting = [pending('2'), pending('1')]
    const published: object[] = []
    const { asked } = open(() => ({ waiting, published }), {
      moderateQuestion: () => {
        waiting.pop()
        published.push(question('1', { version: 2 }))
        return moderated('1')()
      },
    })
    await screen.findByRole('heading', { name: 'Por moderar (2)' })
    // Who moderates enters questions; the citizens' form is not theirs.
    expect(screen.queryByLabelText('Su pregunta')).toBeNull()
    const [first] = await screen.findAllByRole('article')
    await userEvent.click(within(first as HTMLElement).getByRole('button', { name: 'Publicar' }))
    expect(await screen.findByRole('heading', { name: 'Por moderar (1)' })).toBeTruthy()
    const sent = asked.find(({ operation }) => operation === 'ModerateQuestion')?.variables.input
    expect(sent).toMatchObject({ questionId: '1', version: 1, decision: 'PUBLISH' })
    await waitFor(() => {
      const article = document.activeElement?.closest('article')
      expect(article?.textContent).toContain('Pregunta 2')
    })
  })

  it('says why it shows none of a question', async () => {
    const { asked } = open(() => ({ waiting: [pending('1')] }), {
      moderateQuestion: moderated('1'),
    })
    await userEvent.click(await screen.findByRole('button', { name: 'No mostrar…' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'No mostrar' }))
    expect(await dialog.findByRole('alert')).toBeTruthy()
    await userEvent.type(dialog.getByLabelText('Por qué no se muestra'), 'Trae un teléfono.')
    await userEvent.click(dialog.getByRole('button', { name: 'No mostrar' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = asked.findLast(({ operation }) => operation === 'ModerateQuestion')
    expect(sent?.variables.input).toMatchObject({
      ...{ decision: 'REJECT', reason: 'Trae un teléfono.' },
    })
  })

  it('answers in the name of those who answer in this session', async () => {
    const { asked } = open(() => ({ published: [question('1')] }), {
      answerQuestion: () => ({ answerQuestion: question('1', { answer: 'Sí.', version: 2 }) }),
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Responder…' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByLabelText('Respuesta'), 'Los sábados.')
    await userEvent.click(dialog.getByRole('button', { name: 'Publicar la respuesta' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = asked.find(({ operation }) => operation === 'AnswerQuestion')?.variables.input
    expect(sent).toMatchObject({ answer: 'Los sábados.', answeredBy: 'Alcalde, Luis Peña' })
  })

  it('enters a question that came by other means', async () => {
    const { asked } = open(undefined, {
      enterQuestion: () => ({ enterQuestion: question('9', { entered: true }) }),
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Incorporar una pregunta…' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByLabelText('Pregunta'), '¿Habrá brigada de salud?')
    await userEvent.type(dialog.getByLabelText(/^Respuesta/), 'El martes.')
    await userEvent.click(dialog.getByRole('button', { name: 'Incorporar' }))
    expect(await dialog.findAllByText(/Quién responde: falta/)).not.toHaveLength(0)
    await userEvent.type(dialog.getByLabelText(/^Quién responde/), 'Secretario de Salud')
    await userEvent.click(dialog.getByRole('button', { name: 'Incorporar' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const sent = asked.find(({ operation }) => operation === 'EnterQuestion')?.variables.input
    expect(sent).toMatchObject({ sessionId: 's', authorName: null, answer: 'El martes.' })
  })

  it('reads beside the buttons that somebody else was faster', async () => {
    const conflict = {
      ...{
        __typename: 'ConflictRefusal',
        errorCode: 'CONFLICT',
        message: 'Otra persona cambió esto.',
      },
      ...{ currentVersion: 2, current: [] },
    }
    open(() => ({ waiting: [pending('1')] }), {
      moderateQuestion: () => ({ moderateQuestion: conflict }),
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Publicar' }))
    expect(await screen.findByText('Otra persona cambió esto.')).toBeTruthy()
  })
})
