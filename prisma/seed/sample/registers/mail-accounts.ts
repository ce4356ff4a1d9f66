import type { PlainDate } from '@gelt/domain'
import type { OfficeCode } from '../../alvarado/structure.ts'
import { by, rowsOf, type SampleRow } from './sample-row.ts'

const account = rowsOf('mailAccounts')

interface Account {
  readonly key: string
  readonly office: OfficeCode
  readonly name: string
  readonly openedOn: PlainDate
}

const accounts: readonly Account[] = [
  { key: 'alcaldia', office: 'DA', name: 'Cuenta de la Alcaldía', openedOn: '2008-09-08' },
  { key: 'gobierno', office: 'SGG', name: 'Cuenta de Gobierno', openedOn: '2008-09-08' },
  { key: 'hacienda', office: 'SHT', name: 'Cuenta de Hacienda', openedOn: '2008-09-08' },
  { key: 'planeacion', office: 'OPI', name: 'Cuenta de Planeación', openedOn: '2008-09-08' },
  {
    key: 'servicios',
    office: 'OSP',
    name: 'Cuenta de Servicios Públicos',
    openedOn: '2009-02-02',
  },
  { key: 'umata', office: 'UMATA', name: 'Cuenta de la UMATA', openedOn: '2009-08-03' },
]

/** Row 13: the institutional accounts, entered on the day on which each was opened. */
export const mailAccounts: readonly SampleRow[] = accounts.map(({ key, openedOn, ...fields }) =>
  account(
    key,
    by('committee', openedOn, { ...fields, openedOn, address: `${key}@alvarado.example` }),
  ),
)

/** Whose account it is. */
export function officeOfAccount(key: string): OfficeCode {
  const found = accounts.find((one) => one.key === key)
  if (!found) throw new Error(`no account ${key}`)
  return found.office
}
