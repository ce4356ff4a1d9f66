import { query } from '@gelt/db'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { globalId } from '../../testing/create-test-api.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { approveRound, writeAction } from './scheme.factory.ts'

let product: TestApp
let cookie: string
beforeAll(async () => {
  product = await createTestApp()
  const { api } = product
  await approveRound(api)
  const office = globalId('Office', api.here.offices.planning)
  const answerable = globalId('Person', api.here.persons.mayor)
  await writeAction(api, ['F4-02', 'F4-03'], { words: 'Publicar', office, answerable })
  await writeAction(api, ['F4-04'], { droppedOn: '2010-03-01', dropReason: 'Sin recursos' })
  await writeAction(api, [], { words: '=1+1', dueOn: '2010-03-31' })
  cookie = await product.signIn('committee')
})
afterAll(() => product.close())

async function download(file: string, as: 'committee' | null) {
  const headers = as ? { cookie } : {}
  return product.app.inject({ url: `/api/exports/${file}`, headers })
}

async function lines(query: string, as: 'committee' | null = null): Promise<string[]> {
  const { body } = await download(`scheme.csv?entity=aqui&lang=es&asOf=2010-06-30${query}`, as)
  return body.replace('\ufeff', '').trim().split('\r\n')
}

test('the file has phase, criterion, state, action, term and who answers, in this order', async () => {
  expect(await lines('', 'committee')).toEqual([
    'Fase;Criterio;Estado;Acción;Plazo;Responsable',
    '4. Transformación;F4-02 · En parte;Cumple en parte, cubierto;AC-001 · Publicar;2010-12-31;mayor de aqui, Planeación',
    '4. Transformación;F4-03 · Sin cumplir;No cumple, cubierto;AC-001 · Publicar;2010-12-31;mayor de aqui, Planeación',
    '4. Transformación;F4-04 · Olvidado;No cumple, sin acción;;;',
    ';;;AC-003 · =1+1;2010-03-31;Comité',
  ])
})

test('the public reads no person in it', async () => {
  const text = (await lines('')).join(' ')
  expect(text).toContain('Planeación')
  expect(text).not.toContain(
    (
      await product.api.db.prisma.person.findUniqueOrThrow({
        where: { id: product.api.here.persons.mayor },
      })
    ).name,
  )
})

test('as known before, it has the criteria without actions', async () => {
  const [written] = await query<{ at: Date }>(
    ...([product.api.db, 'SELECT min(recorded_from) AS at FROM history.planned_action'] as const),
  )
  const before = new Date((written?.at.getTime() ?? 0) - 1).toISOString()
  const known = await lines(`&knownAt=${before}`)
  expect(known).toHaveLength(4)
  expect(known.every((line) => !line.includes('AC-'))).toBe(true)
})

test('the workbook comes under the list’s name, with the day looked at', async () => {
  const { headers, rawPayload } = await download(
    'scheme.xlsx?entity=aqui&lang=es&asOf=2010-06-30',
    'committee',
  )
  expect(headers['content-type']).toContain('spreadsheetml')
  expect(headers['content-disposition']).toContain('esquema-de-acciones-aqui-2010-06-30.xlsx')
  expect(rawPayload.subarray(0, 2).toString()).toBe('PK')
})

test('it is read by nobody again: there is no empty template of it', async () => {
  expect((await download('scheme-template.csv', 'committee')).statusCode).toBe(404)
  expect((await download('scheme.csv?entity=nada', null)).statusCode).toBe(404)
  expect((await download('scheme.csv?entity=aqui&asOf=ayer', null)).statusCode).toBe(400)
})
