import { familyAndPolice } from './family-and-police.ts'
import { governmentPermits } from './government-permits.ts'
import { governmentProgrammes } from './government-programmes.ts'
import { planningCertificates } from './planning-certificates.ts'
import { planningLicences } from './planning-licences.ts'
import { services } from './services.ts'
import { smallerOffices } from './smaller-offices.ts'
import { treasuryOtherIncome } from './treasury-other-income.ts'
import { treasuryTaxes } from './treasury-taxes.ts'

const procedures = [
  ...treasuryTaxes,
  ...treasuryOtherIncome,
  ...planningLicences,
  ...planningCertificates,
  ...governmentPermits,
  ...governmentProgrammes,
  ...smallerOffices,
  ...familyAndPolice,
]

/** The whole inventory by code: the 88 procedures of area 3, then the 14 services of area 2. */
export const sheets = [
  ...procedures.map((sheet) => ({ actSet: 'PROCEDURE' as const, ...sheet })),
  ...services.map((sheet) => ({ actSet: 'SERVICE' as const, ...sheet })),
].sort((a, b) => (a.code < b.code ? -1 : 1))
