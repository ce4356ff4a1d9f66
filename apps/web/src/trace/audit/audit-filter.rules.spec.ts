import { describe, expect, it } from 'vitest'
import { readAuditAddress, writeAuditAddress } from './audit-filter.rules.ts'

describe('the address of the log', () => {
  it('says the filter and the page, and is read back', () => {
    const filter = { action: 'measurement', actor: 'UGVyc29uOjE', from: '2010-01-01' }
    const address = writeAuditAddress(filter, { after: '580' })
    expect(address).toBe('?accion=measurement&persona=UGVyc29uOjE&desde=2010-01-01&despues=580')
    expect(readAuditAddress(address)).toEqual({ filter, page: { after: '580' } })
  })

  it('is bare for the whole log', () => {
    expect(writeAuditAddress({})).toBe('')
    expect(readAuditAddress('')).toEqual({ filter: {}, page: {} })
  })

  it('leaves out what the API would refuse', () => {
    const { filter, page } = readAuditAddress('?desde=ayer&hasta=2010-06-30&despues=x%27')
    expect(filter).toEqual({ to: '2010-06-30' })
    expect(page).toEqual({})
  })
})
