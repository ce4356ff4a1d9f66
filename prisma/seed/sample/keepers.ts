import type { PlainDate } from '@gelt/domain'
import type { OfficeCode } from '../alvarado/structure.ts'
import type { PersonKey } from '../people.ts'

/** Who keeps each office's registers; the committee's leader where the office has nobody. */
export const keepers: Readonly<Record<OfficeCode, PersonKey>> = {
  DA: 'committee',
  SGG: 'committee',
  SHT: 'reviewer',
  OPI: 'planning',
  OSP: 'utilities',
  CF: 'family',
  IP: 'police',
  UMATA: 'agriculture',
  ALM: 'stores',
  BIB: 'library',
}

/** The day on which the store's rows went to the treasury with it. */
export const storeMergedOn = '2010-02-05'

/** Who keeps an office's rows on a day. */
export function keeperOf(office: OfficeCode, day: PlainDate): PersonKey {
  return keepers[office === 'ALM' && day >= storeMergedOn ? 'SHT' : office]
}
