import { describe, expect, it } from 'vitest'
import { mayIn, membershipIn, type Viewer } from './session.ts'

const viewer: Viewer = {
  email: 'ana@example.org',
  operates: false,
  entities: [],
  memberships: [
    {
      entity: 'alvarado-muestra',
      name: 'Ana',
      post: null,
      roles: ['PUBLIC', 'MAYOR'],
      actions: ['plan.read', 'measurement.approve'],
    },
  ],
}

describe('what an account may', () => {
  it('is what its roles allow, in its own entity only', () => {
    expect(mayIn(viewer, 'alvarado-muestra', 'measurement.approve')).toBe(true)
    expect(mayIn(viewer, 'alvarado-muestra', 'plan.edit')).toBe(false)
    expect(mayIn(viewer, 'alvarado-tolima', 'measurement.approve')).toBe(false)
  })
  it('is what everyone may where it is nobody', () => {
    expect(mayIn(null, 'alvarado-muestra', 'plan.read')).toBe(true)
    expect(mayIn(viewer, 'alvarado-tolima', 'plan.read')).toBe(true)
    expect(mayIn(null, 'alvarado-muestra', 'audit.read')).toBe(false)
  })
  it('names no membership of another entity', () => {
    expect(membershipIn(viewer, 'alvarado-tolima')).toBeNull()
    expect(membershipIn(null, 'alvarado-muestra')).toBeNull()
  })
})
