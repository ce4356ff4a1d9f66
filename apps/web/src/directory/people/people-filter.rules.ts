import { HELD_ROLES } from '@gelt/domain'

type HeldRole = (typeof HELD_ROLES)[number]

/** What the list of people is narrowed to, as it stands in the address. */
export interface PeopleFilter {
  search?: string
  role?: HeldRole
  /** Global id. */
  officeId?: string
  inCommittee?: boolean
  /** Also those who no longer work on the plan. */
  archived?: boolean
  after?: string
  before?: string
}

/** Reads `?buscar=…&rol=…`; what is no role is left out. */
export function readPeopleAddress(search: string): PeopleFilter {
  const params = new URLSearchParams(search)
  const text = (key: string) => params.get(key) || undefined
  return {
    search: text('buscar'),
    role: HELD_ROLES.find((role) => role === params.get('rol')),
    officeId: text('dependencia'),
    inCommittee: params.has('comite') || undefined,
    archived: params.has('archivadas') || undefined,
    after: text('despues'),
    before: text('antes'),
  }
}

/** The query part of the address, with its question mark; '' for everybody who works here. */
export function writePeopleAddress(filter: PeopleFilter): string {
  const params = new URLSearchParams()
  if (filter.search) params.set('buscar', filter.search)
  if (filter.role) params.set('rol', filter.role)
  if (filter.officeId) params.set('dependencia', filter.officeId)
  if (filter.inCommittee) params.set('comite', '1')
  if (filter.archived) params.set('archivadas', '1')
  if (filter.after) params.set('despues', filter.after)
  if (filter.before) params.set('antes', filter.before)
  const text = params.toString()
  return text ? `?${text}` : ''
}
