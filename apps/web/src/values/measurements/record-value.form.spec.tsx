import { ApolloProvider } from '@apollo/client/react'
import { periodByKey } from '@gelt/domain'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { answeringClient } from '../../lib/forms/answering-client.factory.ts'
import {
  approvedReading,
  coverageTarget,
  ratioTarget,
  readingTarget,
} from '../../lib/readings/reading-target.factory.ts'
import type { ReadingTarget } from '../../lib/readings/target-terms.ts'
import { show } from '../../testing/render.tsx'
import { AnnouncerProvider } from '../../ui/announcer.tsx'
import { draft } from './draft.factory.ts'
import { RecordValueForm } from './record-value.form.tsx'
import type { RecordMode, Standing } from './standing.rules.ts'
import { standingsOf } from './standing.rules.ts'

// jsdom draws no dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

type Answers = Parameters<typeof answeringClient>[0]

interface Scene {
  mode?: RecordMode
  standing?: Standing
  taken?: string[]
  stored?: Standing['pending']
}

function open(target: ReadingTarget, answers: Answers = [], scene: Scene = {}) {
  const period = periodByKey('HALF_YEAR', '2010-S1', '2008-09-03')
  if (!period) throw new Error('No such period')
  const { client, asked } = answeringClient(answers)
  const onSubmitted = vi.fn()
  show(
    <ApolloProvider client={client}>
      <LeaveGuardProvider>
        <AnnouncerProvider>
          <RecordValueForm
            target={target}
            rowTargets={[target]}
            period={period}
            mode={scene.mode ?? 'new'}
            standing={scene.standing}
            takenCutoffs={scene.taken ?? []}
            reload={async () => scene.stored ?? null}
            onSubmitted={onSubmitted}
            renderEvidence={(id) => <p>evidencias de {id}</p>}
          />
        </AnnouncerProvider>
      </LeaveGuardProvider>
    </ApolloProvider>,
  )
  return { asked, onSubmitted }
}

const six = readingTarget({ rules: { readings: [approvedReading({ value: '6' })] } })
const points = () => screen.getByLabelText<HTMLInputElement>('Puntos con internet')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const save = () => press('Guardar borrador')
const handOver = () => press('Guardar y enviar a aprobación')
const page = () => document.body.textContent.replaceAll('\u00a0', ' ')
const refused = (type: string, code: string, extra = {}) => ({
  __typename: type,
  errorCode: code,
  message: 'Dicho por el servidor.',
  ...extra,
})

describe('a total', () => {
  it('says what the value will change while it is typed, and is saved as a draft', async () => {
    const { asked } = open(six, [draft({ value: '1' })])
    expect(page()).toContain('Escriba el dato y aquí verá qué cambia.')
    await userEvent.type(points(), '1')
    expect(page()).toContain('el indicador pasa de 60 % a 70 %')
    await save()
    expect(await screen.findByText(/Borrador guardado/)).toBeTruthy()
    expect(asked).toEqual([
      {
        operation: 'RecordMeasurement',
        input: expect.objectContaining({
          targetId: 'points',
          periodKey: '2010-S1',
          value: '1',
          cutoff: null,
          draftVersion: null,
        }),
      },
    ])
    expect(screen.getByText('evidencias de draft-1')).toBeTruthy()
  })

  it('is refused beside the field before anything is sent, the focus on it', async () => {
    const { asked } = open(six)
    await userEvent.type(points(), '1,5')
    await handOver()
    expect(points().getAttribute('aria-invalid')).toBe('true')
    expect(page()).toContain('Puntos con internet: se cuenta en unidades enteras')
    expect(document.activeElement).toBe(points())
    expect(asked).toEqual([])
  })

  it('is recorded, then handed over', async () => {
    const { asked, onSubmitted } = open(six, [
      draft({ value: '1' }),
      draft({ value: '1', state: 'SUBMITTED' }),
    ])
    await userEvent.type(points(), '1')
    await handOver()
    await waitFor(() => expect(onSubmitted).toHaveBeenCalledOnce())
    expect(asked.map(({ operation }) => operation)).toEqual([
      'RecordMeasurement',
      'SubmitMeasurement',
    ])
    expect(asked[1]?.input.measurementId).toBe('draft-1')
  })

  it('keeps what was typed when no answer comes, and tries again with the same key', async () => {
    const { asked } = open(six, [null, draft({ value: '1' })])
    await userEvent.type(points(), '1')
    await save()
    expect((await screen.findByRole('alert')).textContent).toContain('conexión')
    expect(points().value).toBe('1')
    await save()
    await screen.findByText(/Borrador guardado/)
    const [first, second] = asked.map(({ input }) => input.idempotencyKey)
    expect(second).toBe(first)
  })

  it('shows the server’s reason beside its field, or above the form', async () => {
    const issues = [
      {
        __typename: 'FieldIssue',
        path: ['value'],
        errorCode: 'TOTAL_BELOW_ZERO',
        message: 'Bajo 0.',
      },
    ]
    open(six, [
      refused('InputRefusal', 'TOTAL_BELOW_ZERO', { issues }),
      refused('StateRefusal', 'WRONG_STATE'),
    ])
    await userEvent.type(points(), '1')
    await save()
    expect(await screen.findByText('Bajo 0.')).toBeTruthy()
    expect(document.activeElement).toBe(points())
    await save()
    expect((await screen.findByRole('alert')).textContent).toContain('Dicho por el servidor.')
    expect(points().value).toBe('1')
  })

  it('asks for another cut-off where that one has a value', async () => {
    const { asked } = open(six, [], { taken: ['2010-06-30'] })
    await userEvent.type(points(), '1')
    await save()
    expect(page()).toContain('ya hay un dato con corte al 30 de junio de 2010')
    expect(asked).toEqual([])
  })
})

describe('a ratio', () => {
  it('asks for both counts and computes the percentage', async () => {
    open(ratioTarget())
    await userEvent.type(screen.getByLabelText('Trámites publicados en el SUIT'), '61')
    expect(page()).toContain('El porcentaje se calcula')
    await userEvent.type(screen.getByLabelText('Trámites identificados'), '88')
    expect(page()).toContain('61 de 88 trámites: 69,3 %')
    expect(page()).toContain('tendrá su primera cifra cuando se apruebe: 69,3 %')
  })

  it('refuses more done than there is', async () => {
    const { asked } = open(ratioTarget())
    await userEvent.type(screen.getByLabelText('Trámites publicados en el SUIT'), '90')
    await userEvent.type(screen.getByLabelText('Trámites identificados'), '88')
    await save()
    expect(page()).toContain('hay más hechos (90) que el total (88)')
    expect(asked).toEqual([])
  })
})

describe('a coverage', () => {
  it('is a list to tick of those that count, and names who is missing', async () => {
    const { asked } = open(coverageTarget(), [draft()])
    // Almacén ended in January.
    expect(screen.getAllByRole('checkbox')).toHaveLength(3)
    expect(page()).toContain('Faltan 3 dependencias.')
    await userEvent.click(screen.getByLabelText('Biblioteca'))
    expect(page()).toContain('Faltan 2 dependencias: Hacienda y UMATA.')
    await save()
    await screen.findByText(/Borrador guardado/)
    expect(asked[0]?.input.members).toEqual([
      { memberId: 'almacen', value: null },
      { memberId: 'biblioteca', value: '1' },
      { memberId: 'hacienda', value: '0' },
      { memberId: 'umata', value: '0' },
    ])
  })

  it('goes on from what stood before, and asks for numbers where there are more than one', () => {
    const members = [{ memberId: 'biblioteca', value: '3' }]
    open(coverageTarget({ readings: [approvedReading({ members })] }))
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0)
    expect(screen.getByLabelText<HTMLInputElement>('Biblioteca').value).toBe('3')
    expect(screen.getByLabelText<HTMLInputElement>('UMATA').value).toBe('')
  })
})

describe('a correction', () => {
  const corrected = readingTarget({
    rules: {
      readings: [approvedReading({ periodKey: '2010-S1', cutoff: '2010-05-31', value: '6' })],
    },
  })
  const [approved] = standingsOf(corrected, [], '2010-S1')

  it('needs its reason and shows both figures', async () => {
    const { asked } = open(corrected, [draft({ revision: 2 })], {
      mode: 'correct',
      standing: approved,
    })
    await userEvent.clear(points())
    await userEvent.type(points(), '5')
    expect(page()).toMatch(/Dato anterior6 puntos.*Dato corregido5 puntos/)
    await save()
    expect(page()).toContain('Motivo de la corrección: el texto es muy corto')
    await userEvent.type(screen.getByLabelText('Motivo de la corrección'), 'Se contó dos veces.')
    await save()
    await screen.findByText(/Borrador guardado/)
    expect(asked[0]).toMatchObject({
      operation: 'CorrectMeasurement',
      input: { measurementId: 'approved-1', value: '5', reason: 'Se contó dos veces.' },
    })
  })
})

it('corrects a coverage by those that counted on its cut-off', async () => {
  const members = ['biblioteca', 'hacienda', 'umata'].map((memberId) => ({ memberId, value: '1' }))
  const target = coverageTarget({
    readings: [approvedReading({ periodKey: '2010-S1', cutoff: '2010-05-31', members })],
  })
  const [standing] = standingsOf(target, [], '2010-S1')
  open(target, [], { mode: 'correct', standing })
  await userEvent.click(screen.getByLabelText('UMATA'))
  expect(page()).toMatch(/Dato anterior3 de 3 .*Dato corregido2 de 3 dependencias con la meta/)
})

describe('two people on one draft', () => {
  const conflict = refused('ConflictRefusal', 'CONFLICT', { currentVersion: 2, current: [] })
  const [mine] = standingsOf(six, [draft()], '2010-S1')
  const stored = draft({ version: 2, value: '3', note: 'Según el acta' })

  async function collide(chosen: 'keep mine' | 'take theirs') {
    const { asked } = open(six, [conflict, draft({ version: 3 })], {
      mode: 'draft',
      standing: mine,
      stored,
    })
    await userEvent.clear(points())
    await userEvent.type(points(), '2')
    await save()
    const dialog = await screen.findByRole('dialog')
    const field = within(dialog).getByRole('group', { name: 'Puntos con internet' })
    expect(field.textContent).toMatch(/2 puntos.*3 puntos/)
    if (chosen === 'take theirs') {
      await userEvent.click(within(field).getByLabelText(/Lo que está guardado/))
    }
    await userEvent.click(within(dialog).getByRole('button', { name: 'Guardar lo elegido' }))
    await screen.findByText(/Borrador guardado/)
    return asked[1]?.input
  }

  it('may keep one’s own version, written over the newer one', async () => {
    expect(await collide('keep mine')).toMatchObject({ value: '2', note: null, draftVersion: 2 })
  })

  it('may take the other version of a field', async () => {
    expect(await collide('take theirs')).toMatchObject({ value: '3', note: null, draftVersion: 2 })
  })
})
