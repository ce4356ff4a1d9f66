import { describe, expect, it } from 'vitest'
import type { ListedEntity, Viewer } from '../lib/session/session.ts'
import { homeTarget } from './home-target.rules.ts'

const entity = (slug: string, isSample = false): ListedEntity => ({
  id: slug,
  slug,
  name: slug,
  department: 'Tolima',
  isSample,
})
const sample = entity('muestra', true)
const [alvarado, venadillo] = [entity('alvarado'), entity('venadillo')]
const personOf = (...slugs: string[]): Viewer => ({
  email: 'a@example.org',
  memberships: slugs.map((slug) => ({
    entity: slug,
    name: 'Ana',
    post: null,
    roles: ['MAYOR'],
    actions: [],
  })),
})

describe('homeTarget', () => {
  it.each([
    ['the sample, for a passer-by', [alvarado, sample], null, '/muestra/tablero'],
    ['the sample, for its own people', [alvarado, sample], personOf('muestra'), '/muestra/tablero'],
    ['their plan, for others', [alvarado, sample], personOf('alvarado'), '/alvarado'],
    ['the only plan', [alvarado], null, '/alvarado'],
    ['the own one of several', [alvarado, venadillo], personOf('venadillo'), '/venadillo'],
    ['a choice of several', [alvarado, venadillo], null, null],
    [
      'a choice of several own ones',
      [alvarado, venadillo],
      personOf('alvarado', 'venadillo'),
      null,
    ],
    ['an empty list', [], null, null],
  ])('leads to %s', (_case, entities, viewer, target) => {
    expect(homeTarget({ entities, viewer })).toBe(target)
  })
})
