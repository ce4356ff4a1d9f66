import { expect, it } from 'vitest'
import { changesInWords } from './change-words.rules.ts'
import { namesById } from './names-by-id.rules.ts'

const office = '0197a1b2-0000-7000-8000-000000000001'
const person = '0197a1b2-0000-7000-8000-000000000002'
const globalId = (type: string, id: string) => btoa(`${type}:${id}`).replace(/=+$/, '')
const names = namesById([
  { id: globalId('Office', office), name: 'Planeación' },
  { id: globalId('Person', person), name: 'Ana Ruiz' },
])
const said = (field: string, before: string | null, after: string | null) =>
  changesInWords([{ field, before, after }], names, 'es')[0]

it('says vocabularies, days, shares and numbers as people read them', () => {
  expect(said('state', 'DRAFT', 'APPROVED')).toEqual({
    field: 'Estado',
    before: 'borrador',
    after: 'aprobado',
  })
  expect(said('activeTo', null, '2010-01-31')).toEqual({
    field: 'Hasta',
    before: null,
    after: '31 de enero de 2010',
  })
  expect(said('onTrackFrom', '0.9', '0.85')?.after).toBe('85\u00a0%')
  expect(said('value', '3', '1234.5')?.after).toBe('1.234,5')
  expect(said('archived', 'false', 'true')?.after).toBe('sí')
})

it('leaves numbers alone that are no amounts', () => {
  expect(said('validFrom', '2009', '2010')?.before).toBe('2009')
  expect(said('phone', '3102223344', '3001112233')?.after).toBe('3001112233')
})

it('gives names for ids, bare or global', () => {
  expect(said('answerableId', null, globalId('Person', person))?.after).toBe('Ana Ruiz')
  expect(said(`members.${office}.value`, '1', '2')).toEqual({
    field: 'Valor de Planeación',
    before: '1',
    after: '2',
  })
  expect(said('members.Cuenta de Gobierno', null, '2')?.field).toBe('Valor de Cuenta de Gobierno')
})

it('says an acting mayor with the days', () => {
  expect(said('roles', null, '["ACTING_MAYOR 2010-06-16 2010-06-30"]')?.after).toBe(
    'Alcalde encargado (16 de junio de 2010 – 30 de junio de 2010)',
  )
})

it('says roles with their offices', () => {
  expect(said('roles', '[]', `["ADMINISTRATOR","CONTRIBUTOR ${office}"]`)).toEqual({
    field: 'Roles',
    before: 'ninguno',
    after: 'Administración del sistema, Responsable de datos (Planeación)',
  })
})

it('shows what it does not know as it is', () => {
  expect(said('somethingNew', null, 'x')).toEqual({
    field: 'somethingNew',
    before: null,
    after: 'x',
  })
  expect(said('answerableId', null, globalId('Person', office.replace('1', '9')))?.after).toMatch(
    /^\w+/,
  )
})

it('says a row of a register in its own register’s words', () => {
  const told = (field: string, after: string, subjectType?: string) =>
    changesInWords([{ field, before: null, after }], names, 'es', subjectType)[0]
  expect(told('kind', 'INCENTIVE', 'GuidanceItem')).toMatchObject({
    field: 'Tipo',
    after: 'Incentivo',
  })
  expect(told('kind', 'SCHOOL', 'Partner')?.after).toBe('Institución educativa')
  expect(told('kind', 'SCHOOL', 'ConnectionPoint')?.after).toBe('Sede educativa')
  expect(told('siteTaught', 'true', 'TrainingGroup')?.after).toBe('sí')
  expect(told('name', 'Red', 'Office')).toEqual({ field: 'Nombre', before: null, after: 'Red' })
  expect(told('register', 'deliveries', 'Attestation')?.after).toBe('entregas de información')
})
