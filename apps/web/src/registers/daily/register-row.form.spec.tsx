import {
  dailyRegister,
  defineRegister,
  type RegisterDefinition,
  type RowValues,
} from '@gelt/domain'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showAnswered } from '../../testing/operations.tsx'
import { RegisterRowForm } from './register-row.form.tsx'
import { COMMITTEE, place, plan, session } from './registers.factory.ts'
import { newValues, type RowFormValues } from './row-form.rules.ts'

const both = (words: string) => ({ es: words, en: words })
const term = (words: string) => ({ labels: both(words), about: words })

/** One field of each type, none of them needed but the first. */
const every = defineRegister({
  key: 'every',
  ...{ type: 'Every', table: 'every', area: 1, rows: [1], prefix: 'EV' },
  nouns: { es: { one: 'cosa', many: 'cosas' }, en: { one: 'thing', many: 'things' } },
  help: both('Todo'),
  fields: {
    line: { type: 'LINE', max: 5, needed: true, ...term('Línea') },
    prose: { type: 'PROSE', max: 9, ...term('Prosa') },
    url: { type: 'URL', ...term('Enlace') },
    email: { type: 'EMAIL', ...term('Correo') },
    hash: { type: 'HASH', ...term('Huella') },
    day: { type: 'DAY', ...term('Día') },
    time: { type: 'TIME', ...term('Hora') },
    count: { type: 'COUNT', maximum: 10, unit: both('puntos'), ...term('Cuántos') },
    decimal: { type: 'DECIMAL', maximum: 10, decimals: 2, ...term('Cuánto') },
    flag: { type: 'FLAG', ...term('Sí o no') },
    weekdays: { type: 'WEEKDAYS', ...term('Días de la semana') },
    option: { type: 'OPTION', options: { A: both('Alfa'), B: both('Beta') }, ...term('Opción') },
    office: { type: 'REFERENCE', to: 'offices', ...term('Dependencia') },
  },
  columns: ['line'],
  title: ({ line }) => line ?? '',
  day: 'day',
  readers: 'PUBLIC',
  attestedBy: 'MONTH',
}) as unknown as RegisterDefinition

const HASH = 'a'.repeat(64)

function open(
  definition: RegisterDefinition,
  values: RowFormValues = newValues(definition, place.today, null),
  before: RowValues | null = null,
) {
  const write = vi.fn(async (_values: RowValues, _version: number) => ({
    kind: 'written' as const,
    value: { __typename: definition.type, id: 'x', code: 'EV-001' },
  }))
  const onWritten = vi.fn()
  const shown = showAnswered(
    <LeaveGuardProvider>
      <RegisterRowForm
        entity="aqui"
        definition={definition}
        place={place}
        plan={plan}
        values={values}
        before={before}
        version={before && 3}
        draftKey="probe"
        keeps={() => true}
        write={write}
        onWritten={onWritten}
      />
    </LeaveGuardProvider>,
    {
      session: () => session(COMMITTEE),
      registerRowChoices: () => ({
        register: {
          ...{ __typename: 'Register', key: 'CHANNELS' },
          rows: {
            __typename: 'RegisterRowsConnection',
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
            edges: [
              ['c1', 'CA-001 · Noticias', null, true],
              ['c2', 'CA-002 · Cerrado', 'repetido', true],
              ['c3', 'CA-003 · De otros', null, false],
            ].map(([id, label, annulledReason, mayEdit]) => ({
              __typename: 'RegisterRowsConnectionEdge',
              node: { ...{ __typename: 'Channel', id, label, annulledReason, mayEdit } },
            })),
          },
        },
      }),
    },
  )
  return { write, onWritten, ...shown }
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
const more = () => userEvent.click(screen.getByRole('button', { name: 'Más datos' }))

describe('one control for each type of field', () => {
  it('hands each value over in the one form that it is stored in', async () => {
    const { write, onWritten } = open(every)
    await more()
    await userEvent.type(screen.getByRole('textbox', { name: 'Línea' }), ' Uno ')
    await userEvent.type(screen.getByRole('textbox', { name: /^Prosa/ }), 'Dos')
    await userEvent.type(screen.getByRole('textbox', { name: /^Enlace/ }), 'https://a.co')
    await userEvent.type(screen.getByRole('textbox', { name: /^Correo/ }), 'a@b.co')
    await userEvent.click(screen.getByRole('textbox', { name: /^Huella/ }))
    await userEvent.paste(HASH)
    await userEvent.type(screen.getByLabelText(/^Día \(/), '2010-05-03')
    await userEvent.type(screen.getByLabelText(/^Hora/), '15:30')
    await userEvent.type(screen.getByRole('textbox', { name: /^Cuántos/ }), '7')
    await userEvent.type(screen.getByRole('textbox', { name: /^Cuánto / }), '4,50')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sí o no' }))
    const week = within(screen.getByRole('group', { name: 'Días de la semana' }))
    await userEvent.click(week.getByRole('checkbox', { name: 'viernes' }))
    await userEvent.click(week.getByRole('checkbox', { name: 'lunes' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Opción/ }), 'Beta')
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: /^Dependencia/ }),
      'Hacienda',
    )
    await save()
    await vi.waitFor(() => expect(onWritten).toHaveBeenCalled())
    expect(write.mock.calls[0]?.[0]).toEqual({
      ...{ line: 'Uno', prose: 'Dos', url: 'https://a.co', email: 'a@b.co', hash: HASH },
      ...{ day: '2010-05-03', time: '15:30', count: '7', decimal: '4.5', flag: 'true' },
      ...{ weekdays: '15', option: 'B', office: 'o2' },
    })
  })

  it('shows the unit inside the field', async () => {
    open(every)
    await more()
    expect(screen.getByText('puntos')).toBeDefined()
  })

  it.each([
    ['Prosa', 'demasiado larga', /Prosa: el texto es muy largo/],
    ['Enlace', 'a', /Enlace: no es una dirección web/],
    ['Correo', 'a', /Correo: no es una dirección de correo/],
    ['Huella', 'a', /Huella: no es una huella SHA-256/],
    ['Cuántos', '11', /Cuántos: es demasiado grande/],
    ['Cuánto ', '1,234', /Cuánto: tiene demasiados decimales/],
  ])('refuses %s in words beneath the field', async (label, typed, words) => {
    const { write } = open(every)
    await more()
    await userEvent.type(screen.getByRole('textbox', { name: 'Línea' }), 'Uno')
    const field = screen.getByRole('textbox', { name: new RegExp(`^${label}`) })
    await userEvent.type(field, typed)
    await save()
    await vi.waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'))
    const [id = ''] = field.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(document.getElementById(id)?.textContent).toMatch(words)
    expect(write).not.toHaveBeenCalled()
  })

  it('refuses a day that lies ahead', async () => {
    open(every)
    await more()
    await userEvent.type(screen.getByRole('textbox', { name: 'Línea' }), 'Uno')
    await userEvent.type(screen.getByLabelText(/^Día \(/), '2010-07-01')
    await save()
    expect(
      (await screen.findAllByText(/Día: no puede ser posterior a hoy/)).length,
    ).toBeGreaterThan(0)
  })
})

it('begins with what no row is without, and folds the rest away', async () => {
  open(every)
  expect(screen.getByRole('textbox', { name: 'Línea' })).toBeDefined()
  expect(screen.queryByRole('textbox', { name: /^Prosa/ })).toBeNull()
  await more()
  expect(screen.getByRole('textbox', { name: /^Prosa/ })).toBeDefined()
})

it('unfolds what is to be corrected', async () => {
  const points = dailyRegister('connectionPoints')
  const values = { ...newValues(points, place.today, 'o1'), place: 'Escuela', kind: 'SCHOOL' }
  open(points, values)
  await more()
  await userEvent.type(screen.getByLabelText(/^Último día en servicio/), '2010-06-30')
  await more()
  expect(screen.queryByLabelText(/^Por qué se cerró/)).toBeNull()
  await save()
  expect(await screen.findByLabelText(/^Por qué se cerró/)).toBeDefined()
  expect(screen.getAllByText(/Por qué se cerró: falta/).length).toBeGreaterThan(0)
})

it('brings back what was typed before a reload, folded fields included', async () => {
  const first = open(every)
  await more()
  await userEvent.type(screen.getByRole('textbox', { name: 'Línea' }), 'Uno')
  await userEvent.type(screen.getByRole('textbox', { name: /^Cuántos/ }), '7')
  first.unmount()
  open(every)
  expect(await screen.findByText(/Recuperamos lo que había escrito/)).toBeDefined()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Línea' }).value).toBe('Uno')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Cuántos/ }).value).toBe('7')
})

describe('what a reference can lead to', () => {
  const options = (name: RegExp) =>
    within(screen.getByRole('combobox', { name }))
      .getAllByRole<HTMLOptionElement>('option')
      .map(({ text }) => text)

  it('is of the directory what still works, then what has ended: for what is entered late', () => {
    open(dailyRegister('connectionPoints'))
    expect(options(/^Dependencia/)).toEqual([
      ...['Elija', 'Planeación', 'Hacienda', 'Turismo (ya no vigente)'],
    ])
  })

  it('is the committee’s own where no office is needed', async () => {
    open(dailyRegister('trainings'))
    expect(await screen.findByRole('option', { name: 'La lleva el comité' })).toBeDefined()
  })

  it('is of another register what stands and the person writes for', async () => {
    open(dailyRegister('deliveries'))
    await vi.waitFor(() => expect(options(/^Canal/)).toEqual(['Elija', 'CA-001 · Noticias']))
  })

  it('keeps what a stored row has, though it ended', async () => {
    const deliveries = dailyRegister('deliveries')
    const values = { ...newValues(deliveries, place.today, 'o3'), channel: 'c2' }
    open(deliveries, values, { channel: 'c2', office: 'o3' })
    await vi.waitFor(() => expect(options(/^Canal/)).toContain('CA-002 · Cerrado (ya no vigente)'))
    expect(options(/^Dependencia/)).toContain('Turismo (ya no vigente)')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /^Canal/ }).value).toBe('c2')
  })
})
