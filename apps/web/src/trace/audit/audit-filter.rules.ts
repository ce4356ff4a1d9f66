/** What the log is narrowed to; an absent field narrows nothing. Its names are those of the API. */
export interface AuditFilter {
  /** `measurement.approve`, or all of a noun: `measurement`. */
  action?: string
  /** Global id of a person. */
  actor?: string
  /** Global id of what it was done to. */
  subject?: string
  /** First and last day, both included, `YYYY-MM-DD`. */
  from?: string
  to?: string
}

/** A page of the log: the newest first, or from a cursor on. */
export interface AuditPage {
  after?: string
  before?: string
}

const FILTER_KEYS = {
  action: 'accion',
  actor: 'persona',
  subject: 'objeto',
  from: 'desde',
  to: 'hasta',
} as const satisfies Record<keyof AuditFilter, string>

const PAGE_KEYS = { after: 'despues', before: 'antes' } as const

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Reads what `?accion=…&desde=…` asks for; a day that is none is left out. */
export function readAuditAddress(search: string): { filter: AuditFilter; page: AuditPage } {
  const params = new URLSearchParams(search)
  const filter: AuditFilter = {}
  for (const key of ['action', 'actor', 'subject', 'from', 'to'] as const) {
    const value = params.get(FILTER_KEYS[key])
    const isDay = key === 'from' || key === 'to'
    if (value && (!isDay || DAY.test(value))) filter[key] = value
  }
  const page: AuditPage = {}
  for (const key of ['after', 'before'] as const) {
    const value = params.get(PAGE_KEYS[key])
    if (value && /^\d+$/.test(value)) page[key] = value
  }
  return { filter, page }
}

/** The query part of the address, with its question mark; '' for the whole log from its newest end. */
export function writeAuditAddress(filter: AuditFilter, page: AuditPage = {}): string {
  const params = new URLSearchParams()
  for (const key of ['action', 'actor', 'subject', 'from', 'to'] as const) {
    const value = filter[key]
    if (value) params.set(FILTER_KEYS[key], value)
  }
  for (const key of ['after', 'before'] as const) {
    const value = page[key]
    if (value) params.set(PAGE_KEYS[key], value)
  }
  const text = params.toString()
  return text ? `?${text}` : ''
}
