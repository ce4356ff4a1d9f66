import { ROLES } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { navigationOf } from './nav-items.ts'

const keys = (roles: Parameters<typeof navigationOf>[1]) => {
  const { main, administration } = navigationOf('alvarado-tolima', roles)
  return [...main, ...administration].map(({ key }) => key)
}

describe('navigationOf', () => {
  it('offers the public what is public', () => {
    expect(keys([])).toEqual([
      ...['entity', 'dashboard', 'registers', 'directory', 'resolution', 'diagnosis'],
    ])
  })
  it('offers a contributor their duties and no review', () => {
    expect(keys(['CONTRIBUTOR'])).toContain('duties')
    expect(keys(['CONTRIBUTOR'])).not.toContain('review')
  })
  it('offers the closing of a half-year to those who close and those who approve', () => {
    expect(ROLES.filter((role) => keys([role]).includes('closing'))).toEqual([
      ...['COMMITTEE', 'MAYOR', 'ACTING_MAYOR'],
    ])
  })
  it('offers an administrator people and offices, and no approvals', () => {
    expect(keys(['ADMINISTRATOR'])).toEqual(expect.arrayContaining(['people', 'offices', 'audit']))
    expect(keys(['ADMINISTRATOR'])).not.toContain('review')
  })
  it('offers an auditor people and the log, and nothing to write', () => {
    const { main, administration } = navigationOf('alvarado-tolima', ['AUDITOR'])
    expect(main.map(({ key }) => key)).toEqual([
      ...['entity', 'dashboard', 'registers', 'resolution', 'diagnosis'],
    ])
    expect(administration.map(({ key }) => key)).toEqual(['people', 'audit'])
  })
  it('offers published procedures to those who don’t work here; others have them among the registers', () => {
    expect(keys(['CONTRIBUTOR'])).not.toContain('directory')
    expect(keys(['INTEGRATOR'])).toContain('directory')
  })
  it('offers the diagnosis to everybody, and the scheme beside it to those who decide', () => {
    expect(keys(['MAYOR'])).toEqual(expect.arrayContaining(['diagnosis', 'scheme']))
    for (const role of ROLES) expect(keys([role])).toContain('diagnosis')
  })
  it('never shows more than seven entries, whatever the roles', () => {
    const { main, administration } = navigationOf('alvarado-tolima', ROLES)
    expect(main.length + (administration.length > 0 ? 1 : 0)).toBeLessThanOrEqual(7)
  })
  it('leads to the entity', () => {
    expect(navigationOf('alvarado-tolima', []).main.map(({ href }) => href)).toEqual([
      '/alvarado-tolima',
      '/alvarado-tolima/tablero',
      '/alvarado-tolima/registros',
      '/alvarado-tolima/tramites',
      '/alvarado-tolima/resolucion',
      '/alvarado-tolima/diagnostico',
    ])
  })
})
