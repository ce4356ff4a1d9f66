import { describe, expect, it } from 'vitest'
import type { ListedEntity, Viewer } from '../../lib/session/session.ts'
import { homeTarget, type Listed } from './home-target.rules.ts'

const entity = (slug: string): ListedEntity => ({
  ...{ id: slug, slug, name: slug, department: 'Tolima', isSample: slug === 'muestra' },
})
const kept = (total: number, withSample: boolean): Listed => ({
  total,
  first: total > 0 ? entity('alvarado') : null,
  sample: withSample ? entity('muestra') : null,
})
const personOf = (...slugs: string[]): Viewer => ({
  email: 'a@example.org',
  operates: false,
  memberships: [],
  entities: slugs.map(entity),
})

describe('homeTarget', () => {
  it.each<[string, Listed, Viewer | null, string | null]>([
    ['the sample, for a passer-by', kept(1, true), null, '/muestra/tablero'],
    ['the sample, for its own people', kept(9, true), personOf('muestra'), '/muestra/tablero'],
    ['their plan, for others', kept(1, true), personOf('alvarado'), '/alvarado'],
    ['the only plan', kept(1, false), null, '/alvarado'],
    ['the own one of many', kept(1103, false), personOf('venadillo'), '/venadillo'],
    ['a choice of many, the sample among them', kept(1103, true), null, null],
    ['a choice of several own ones', kept(9, false), personOf('alvarado', 'venadillo'), null],
    ['a choice, for who has no place yet', kept(9, false), personOf(), null],
    ['an empty list', kept(0, false), null, null],
  ])('leads to %s', (_case, listed, viewer, target) => {
    expect(homeTarget(viewer, listed)).toBe(target)
  })
})
