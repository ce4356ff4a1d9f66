import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showAnswered } from '../../testing/operations.tsx'
import { question, sessionAnswers } from './session.factory.ts'
import { SessionView } from './session.view.tsx'
import { LOOK_EVERY_MS } from './use-followed-session.ts'

type Lists = Parameters<typeof sessionAnswers>[1]

function open(changes?: Record<string, unknown>, lists?: Lists, more: object = {}) {
  const view = (
    <LeaveGuardProvider>
      <SessionView entity="alvarado" code="CF-001" notFound={<p>Nada aquí</p>} />
    </LeaveGuardProvider>
  )
  return showAnswered(view, { ...sessionAnswers(changes, lists), ...more })
}

const heading = () => screen.findByRole('heading', { level: 1, name: 'Presupuesto participativo' })
const refusal = (errorCode: string, message: string) => () => ({
  askQuestion: { __typename: 'AccessRefusal', errorCode, message },
})

describe('a citizen', () => {
  it('is told what becomes of their data, and asks after accepting it', async () => {
    const arrived = {
      askQuestion: { __typename: 'AskedQuestion', askedAt: '2010-06-30T21:00:00Z' },
    }
    const { asked } = open({}, undefined, { askQuestion: () => arrived })
    await heading()
    const notice = screen.getByRole('region', { name: 'Qué pasa con sus datos' })
    expect(notice.textContent).toMatch(/Ley 1581 de 2012/)
    expect(notice.textContent).toMatch(/conocer, actualizar y rectificar.*supriman.*revocar/)
    expect(notice.textContent).toMatch(/municipio de Alvarado.*contacto@alvarado\.example/)
    await userEvent.type(screen.getByLabelText('Su pregunta'), '¿Cuándo abre la biblioteca?')
    await userEvent.click(screen.getByRole('button', { name: 'Enviar la pregunta' }))
    expect(await screen.findAllByText(/Aviso de datos personales: falta/)).not.toHaveLength(0)
    expect(asked.map(({ operation }) => operation)).not.toContain('AskQuestion')
    await userEvent.click(screen.getByRole('checkbox', { name: /acepto/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Enviar la pregunta' }))
    const said = await screen.findByRole('heading', { name: 'Su pregunta llegó' })
    await waitFor(() => expect(document.activeElement).toBe(said))
    expect(screen.getByText(/Se muestra cuando la revise el municipio \(Planeación\)/)).toBeTruthy()
    const sent = asked.find(({ operation }) => operation === 'AskQuestion')?.variables.input
    expect(sent).toMatchObject({
      ...{ sessionId: 's', authorName: null, body: '¿Cuándo abre la biblioteca?' },
      ...{ acceptsNotice: true, homepage: null },
    })
  })

  it('keeps what they wrote where it is refused, and reads why', async () => {
    const message = 'Demasiados intentos seguidos. Espere 4 minutos e intente de nuevo.'
    open({}, undefined, { askQuestion: refusal('TOO_MANY_ATTEMPTS', message) })
    await heading()
    const body = screen.getByLabelText('Su pregunta')
    await userEvent.type(body, '¿Cuándo abre la biblioteca?')
    await userEvent.click(screen.getByRole('checkbox', { name: /acepto/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Enviar la pregunta' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Espere 4 minutos')
    expect((body as HTMLTextAreaElement).value).toBe('¿Cuándo abre la biblioteca?')
  })

  it('comes across no field that is meant for programs', async () => {
    open()
    await heading()
    expect(screen.queryByRole('textbox', { name: /Deje este campo vacío/ })).toBeNull()
    const trap = document.querySelector('input[name=homepage]')
    expect(trap?.getAttribute('tabindex')).toBe('-1')
  })

  it('reads what people wrote as text, whatever it looks like', async () => {
    const body = '<img src=x onerror="window.hurt = 1"> <b>hola</b> https://malo.example\n& más'
    const published = [
      question('1', { body, authorName: '<i>Rosa</i>', answer: '<script>1</script>' }),
    ]
    open({}, () => ({ published }))
    await heading()
    const [shown] = await screen.findAllByRole('article')
    expect(shown?.textContent).toContain(body)
    expect(shown?.textContent).toContain('<script>1</script>')
    expect(shown?.querySelector('img, b, i, a, script')).toBeNull()
  })

  it.each([
    ['COMING', /se abre el 30 de junio de 2010 a las 15:30/],
    ['ENDED', /ya no recibe preguntas/],
    ['CANCELLED', /se canceló/],
    ['HELD', /se realizó el 30 de junio de 2010/],
  ])('can’t ask while it is %s, and reads why', async (stage, sentence) => {
    open({ stage, isOpen: false, heldOn: stage === 'HELD' ? '2010-06-30' : null })
    await heading()
    expect(screen.getByText(sentence)).toBeTruthy()
    expect(screen.queryByLabelText('Su pregunta')).toBeNull()
    expect(screen.queryByRole('heading', { name: /Por moderar/ })).toBeNull()
  })

  it('reads the transcript of what was held, with its minutes, and prints it', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {})
    const held = {
      stage: 'HELD',
      isOpen: false,
      heldOn: '2010-06-30',
      minutes: 'Se habló de vías.',
    }
    const published = [
      question('1', {
        answer: 'En julio.',
        answeredBy: 'Alcalde',
        answeredAt: '2010-06-30T21:00:00Z',
      }),
    ]
    open({ ...held, transcriptOn: '2010-07-02' }, () => ({ published }))
    await heading()
    expect(screen.getByRole('heading', { name: 'Transcripción' })).toBeTruthy()
    expect(screen.getByText('Se habló de vías.')).toBeTruthy()
    expect(await screen.findByText('En julio.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Imprimir' }))
    expect(print).toHaveBeenCalled()
  })

  it('is told where there is no such session', async () => {
    const nothing = { entity: null, participationSession: null }
    open({}, undefined, { participationSession: () => nothing })
    expect(await screen.findByText('Nada aquí')).toBeTruthy()
  })
})

it('keeps what somebody is writing when the session closes meanwhile', async () => {
  const { client } = open()
  await heading()
  await userEvent.type(screen.getByLabelText('Su pregunta'), '¿Todavía llego?')
  act(() => {
    client.cache.modify({
      id: client.cache.identify({ __typename: 'ParticipationSession', id: 's' }) ?? '',
      fields: { isOpen: () => false, stage: () => 'CANCELLED' },
    })
  })
  expect(await screen.findByText(/Ya no se reciben preguntas aquí/)).toBeTruthy()
  const body = screen.getByLabelText('Su pregunta') as HTMLTextAreaElement
  expect(body.value).toBe('¿Todavía llego?')
  expect(screen.queryByRole('button', { name: 'Haga su pregunta' })).toBeNull()
})

describe('the page in sight', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })
  const pass = () => act(() => vi.advanceTimersByTimeAsync(LOOK_EVERY_MS))
  const looks = (asked: { operation: string }[]) =>
    asked.filter(({ operation }) => operation === 'FollowSession').length

  it('looks every ten seconds, and says politely what is new', async () => {
    const published = [question('1')]
    const { asked } = open({}, () => ({ published }))
    await screen.findByText('Pregunta 1')
    const before = looks(asked)
    published.unshift(question('2'))
    published[1] = question('1', { answer: 'Sí.', answeredAt: '2010-06-30T21:00:00Z' })
    await pass()
    expect(await screen.findByText('Pregunta 2')).toBeTruthy()
    expect(looks(asked)).toBe(before + 1)
    const said = await screen.findByText('Hay 1 pregunta nueva. Hay 1 respuesta nueva.')
    expect(said.closest('[aria-live=polite]')).not.toBeNull()
  })

  it('does not look while nobody does, and at once when they come back', async () => {
    const published = [question('1')]
    const { asked } = open({}, () => ({ published }))
    await screen.findByText('Pregunta 1')
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    const before = looks(asked)
    await pass()
    expect(looks(asked)).toBe(before)
    published.unshift(question('2'))
    seen.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(await screen.findByText('Pregunta 2')).toBeTruthy()
  })

  it('does not look again at what is over', async () => {
    const { asked } = open({ stage: 'HELD', isOpen: false, heldOn: '2010-06-30' }, () => ({
      published: [question('1')],
    }))
    await screen.findByText('Pregunta 1')
    const before = looks(asked)
    await pass()
    expect(looks(asked)).toBe(before)
  })
})
