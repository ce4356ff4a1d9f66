import { SOURCES } from '@gelt/domain'
import { expect, it } from 'vitest'
import { workRegisters } from '../registers/daily/work-registers.rules.ts'
import { inventoryWork } from '../registers/inventory/work-acts.rules.ts'

it.each(SOURCES)('what is counted by $key can be added to where its figure stands', ({ key }) => {
  const forms = [inventoryWork(key), workRegisters(key)].filter((work) => work !== null)
  expect(forms).toHaveLength(1)
})

it('offers first the register that is written most often', () => {
  const kept = (key: string) => workRegisters(key)?.kept.map((register) => register.key)
  expect(kept('connectionPoints.inService')).toEqual(['connectionPoints'])
  expect(kept('channels.upToDate')).toEqual(['deliveries', 'channels'])
  expect(kept('mailAccounts.used')).toEqual(['mailUses', 'mailAccounts'])
  expect(workRegisters('mailAccounts.used')?.attested.key).toBe('mailUses')
  expect(kept('procedures.registered')).toBeUndefined()
})
