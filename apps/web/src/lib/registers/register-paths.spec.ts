import { REGISTERS } from '@gelt/domain'
import { expect, it } from 'vitest'
import { registerBySlug, registerPaths, registerSlug, slugOf } from './register-paths.ts'

it('writes words as an address', () => {
  expect(slugOf('Quién lo dicta (SENA)')).toBe('quien-lo-dicta-sena')
})

it('gives each register an address of its own, and finds it by it', () => {
  const slugs = REGISTERS.map(registerSlug)
  expect(slugs).toContain('puntos-de-conexion')
  expect(new Set(slugs).size).toBe(REGISTERS.length)
  expect(slugs.map((slug) => registerBySlug(slug)?.key)).toEqual(REGISTERS.map(({ key }) => key))
  expect(registerBySlug('tramites')).toBeNull()
})

it('gives no register the codes of another: they tell which one a row is of', () => {
  expect(new Set(REGISTERS.map(({ prefix }) => prefix)).size).toBe(REGISTERS.length)
})

it('leads to a row by its code', () => {
  const [points] = REGISTERS
  if (!points) throw new Error('There are registers')
  expect(registerPaths.row('aqui', points, 'PC-004')).toBe(
    '/aqui/registros/puntos-de-conexion/PC-004',
  )
})

it('leads to a new row, and says what it begins with', () => {
  const policies = registerBySlug('politicas')
  if (!policies) throw new Error('Policies are a list')
  expect(registerPaths.newRow('aqui', policies)).toBe('/aqui/registros/politicas/nuevo')
  expect(registerPaths.newRow('aqui', policies, { objectives: 'a=' })).toBe(
    '/aqui/registros/politicas/nuevo?objectives=a%3D',
  )
})
