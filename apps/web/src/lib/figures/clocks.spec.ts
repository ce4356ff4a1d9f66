import { describe, expect, it } from 'vitest'
import { clockVariables, readClocks, withClocks } from './clocks.ts'

describe('the clocks of an address', () => {
  it('reads both days', () => {
    expect(readClocks('?corte=2010-06-30&conocido=2010-07-15&ver=al-dia')).toEqual({
      asOf: '2010-06-30',
      knownAt: '2010-07-15',
    })
  })

  it('takes what is no day as not asked', () => {
    expect(readClocks('?corte=2010-02-31&conocido=ayer')).toEqual({ asOf: null, knownAt: null })
    expect(readClocks('?corte=2010-13-01&conocido=2010-6-30')).toEqual({
      asOf: null,
      knownAt: null,
    })
    expect(readClocks('')).toEqual({ asOf: null, knownAt: null })
  })

  it('goes along to other pages, and only when it was turned', () => {
    expect(withClocks('/x/areas/1', { asOf: '2009-12-31', knownAt: null })).toBe(
      '/x/areas/1?corte=2009-12-31',
    )
    expect(withClocks('/x/areas/1', { asOf: null, knownAt: null })).toBe('/x/areas/1')
  })

  it('asks for what was known until the day’s last moment in Bogotá', () => {
    expect(clockVariables({ asOf: null, knownAt: '2010-07-15' })).toEqual({
      asOf: null,
      knownAt: '2010-07-16T04:59:59.999Z',
    })
  })
})
