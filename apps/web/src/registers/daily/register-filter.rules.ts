import type { PlainDate, RegisterDefinition, RegisterField } from '@gelt/domain'
import type {
  ListState,
  RegisterFilter,
  RegisterRowState,
  RegisterSort,
} from '../../gql/graphql.ts'
import { slugOf } from '../../lib/registers/register-paths.ts'

const STATES = ['CURRENT', 'ENDED', 'ANNULLED', 'ALL'] as const satisfies RegisterRowState[]

const STATE_SLUGS: Record<RegisterRowState, string> = {
  CURRENT: 'vigentes',
  ENDED: 'terminadas',
  ANNULLED: 'anuladas',
  ALL: 'todas',
}

/** What the list of a register is narrowed to, and its order: it stands in the address. */
export interface ListFilter {
  search?: string
  state?: RegisterRowState
  /** A state of the list's own, by its key. */
  standing?: string
  /** First and last of the register’s own day. */
  from?: PlainDate
  to?: PlainDate
  /** Chosen value by field: an option, yes or no, the id that a reference leads to. */
  matches: Readonly<Record<string, string>>
  /** Field that the list is ordered by; absent: the register’s own order. */
  sort?: string
  descending?: boolean
  after?: string
  before?: string
}

const WORDS = {
  search: 'buscar',
  state: 'estado',
  standing: 'situacion',
  from: 'desde',
  to: 'hasta',
  sort: 'orden',
  after: 'despues',
  before: 'antes',
} as const

/** Fields that a list can be narrowed by, in the order of the form. */
export function filterFields({ fields }: RegisterDefinition): [string, RegisterField][] {
  return Object.entries(fields).filter(([, { type }]) =>
    ['OPTION', 'REFERENCE', 'REFERENCES', 'FLAG'].includes(type),
  )
}

function isLed({ type }: RegisterField): boolean {
  return type === 'REFERENCE' || type === 'REFERENCES'
}

/** States that rows of the register can be in. */
export function statesOf({ until }: RegisterDefinition): readonly RegisterRowState[] {
  return until ? STATES : STATES.filter((state) => state !== 'ENDED')
}

/** A field in the address: by its Spanish label, as the rest of it. */
export function fieldSlug(field: RegisterField): string {
  return slugOf(field.labels.es)
}

function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

/** Reads `?tipo-de-lugar=school&desde=2010-01-01`; what is none of the choices is left out. */
export function readListAddress(definition: RegisterDefinition, search: string): ListFilter {
  const params = new URLSearchParams(search)
  const free = (key: keyof typeof WORDS) => params.get(WORDS[key]) || undefined
  const matches = filterFields(definition).flatMap(([key, field]) => {
    const value = params.get(fieldSlug(field))
    if (!value) return []
    if (isLed(field)) return [[key, value]]
    const choices = field.type === 'OPTION' ? Object.keys(field.options) : ['TRUE', 'FALSE']
    const choice = choices.find((one) => one.toLowerCase() === value)
    return choice ? [[key, field.type === 'FLAG' ? choice.toLowerCase() : choice]] : []
  })
  const [from, to] = [params.get(WORDS.from), params.get(WORDS.to)]
  const order = params.get(WORDS.sort)
  const descending = order?.startsWith('-') ?? false
  const sort = Object.entries(definition.fields).find(
    ([, field]) => fieldSlug(field) === order?.replace(/^-/, ''),
  )?.[0]
  const state = statesOf(definition).find((one) => STATE_SLUGS[one] === params.get(WORDS.state))
  const standing = Object.entries(definition.states ?? {}).find(
    ([, { labels }]) => slugOf(labels.es) === params.get(WORDS.standing),
  )?.[0]
  return {
    search: free('search'),
    ...(standing && { standing }),
    ...(state && state !== 'CURRENT' && { state }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
    matches: Object.fromEntries(matches),
    ...(sort && { sort, descending }),
    after: free('after'),
    before: free('before'),
  }
}

/** What everybody may ask by: an address from somebody who reads the whole register may narrow by more. */
export function publicFilter({ fields }: RegisterDefinition, filter: ListFilter): ListFilter {
  const { state, sort, descending, matches, ...open } = filter
  const isOpen = (field: string) => !fields[field]?.internal
  return {
    ...open,
    matches: Object.fromEntries(Object.entries(matches).filter(([field]) => isOpen(field))),
    ...(state && state !== 'ANNULLED' && { state }),
    ...(sort && isOpen(sort) && { sort, descending }),
  }
}

/** The query part of the address with its question mark; nothing where all of it is the default. */
export function writeListAddress(definition: RegisterDefinition, filter: ListFilter): string {
  const params = new URLSearchParams()
  const { search, state, standing, from, to, matches, sort, descending, after, before } = filter
  if (search) params.set(WORDS.search, search)
  for (const [key, field] of filterFields(definition)) {
    const value = matches[key]
    if (value) {
      params.set(fieldSlug(field), isLed(field) ? value : value.toLowerCase())
    }
  }
  if (state && state !== 'CURRENT') params.set(WORDS.state, STATE_SLUGS[state])
  const labels = standing && definition.states?.[standing]?.labels
  if (labels) params.set(WORDS.standing, slugOf(labels.es))
  if (from) params.set(WORDS.from, from)
  if (to) params.set(WORDS.to, to)
  const sorted = sort && definition.fields[sort]
  if (sorted) params.set(WORDS.sort, `${descending ? '-' : ''}${fieldSlug(sorted)}`)
  if (after) params.set(WORDS.after, after)
  else if (before) params.set(WORDS.before, before)
  const written = params.toString()
  return written && `?${written}`
}

/** Whether anything keeps rows out of sight that a person would look for. */
export function isNarrowed({ search, state, standing, from, to, matches }: ListFilter): boolean {
  return Boolean(search || state || standing || from || to || Object.keys(matches).length > 0)
}

/** The same for the API. */
export function apiFilter({ state, standing, from, to, matches }: ListFilter): RegisterFilter {
  const { office, ...others } = matches
  return {
    ...(office && { offices: [office] }),
    ...(state && { state }),
    ...(standing && { states: [standing as ListState] }),
    ...(from && { from }),
    ...(to && { to }),
    matches: Object.entries(others).map(([field, value]) => ({ field, values: [value] })),
  }
}

export function apiSort({ sort, descending }: ListFilter): RegisterSort | undefined {
  return sort ? { field: sort, descending: descending ?? false } : undefined
}
