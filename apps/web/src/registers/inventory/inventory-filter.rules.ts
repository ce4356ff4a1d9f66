import {
  ACT_SETS,
  type ActSet,
  ATTENTIONS,
  AUTOMATION_DEGREES,
  type AutomationDegree,
  type InventoryBar,
  type InventoryState,
  type PlainDate,
  SUIT_CLASSES,
  SUIT_STATES,
} from '@gelt/domain'
import type { ProcedureFilter, ProcedureSort } from '../../gql/graphql.ts'
import { readClocks } from '../../lib/figures/clocks.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { SET_SLUGS } from '../../lib/inventory/inventory-paths.ts'

const YES_NO = ['YES', 'NO'] as const
/** What each part can be narrowed to; several states or degrees are joined with a dot. */
export const CHOICES = {
  set: ACT_SETS,
  suitClass: SUIT_CLASSES,
  states: ['CANDIDATE', 'CANDIDATE.IDENTIFIED', 'IDENTIFIED', 'IDENTIFIED.STUDIED', 'STUDIED'],
  suit: [...YES_NO, ...SUIT_STATES],
  site: YES_NO,
  automation: [...AUTOMATION_DEGREES, 'UNFINISHED'],
  decision: ['OPTIMISABLE', 'RATIONALISABLE', 'AUTOMATABLE'].flatMap((question) =>
    ['UNDECIDED', 'YES', 'NO', 'OPEN'].map((answer) => `${question}.${answer}`),
  ),
  improved: YES_NO,
  attention: ATTENTIONS,
  retired: ['YES'],
  sort: ['EFFICIENCY', 'OFFICE', 'UPDATED'],
} as const satisfies Record<string, readonly string[]>

type ChoiceKey = keyof typeof CHOICES

/** What the inventory is narrowed to and ordered by, as it stands in the address; absent narrows nothing. */
export type InventoryFilter = { set: ActSet } & {
  [Key in Exclude<ChoiceKey, 'set'>]?: (typeof CHOICES)[Key][number]
} & {
  search?: string
  /** Global id. */
  office?: string
  /** Day looked at; absent: the entity’s today. */
  asOf?: PlainDate
  after?: string
  before?: string
}

const KEYS = {
  set: 'conjunto',
  search: 'buscar',
  office: 'dependencia',
  suitClass: 'clase',
  states: 'estado',
  suit: 'suit',
  site: 'sitio',
  automation: 'automatizacion',
  decision: 'decision',
  improved: 'mejora',
  attention: 'atencion',
  retired: 'retirados',
  sort: 'orden',
  asOf: 'corte',
  after: 'despues',
  before: 'antes',
} as const satisfies Record<keyof InventoryFilter, string>

/** The address of a set, for links from elsewhere: `?conjunto=servicios`. */
export function searchOfSet(set: ActSet): string {
  return `?${KEYS.set}=${SET_SLUGS[set]}`
}

/** Reads `?conjunto=servicios&suit=no…`; what is none of the choices is left out. */
export function readInventoryAddress(search: string): InventoryFilter {
  const params = new URLSearchParams(search)
  const set = ACT_SETS.find((one) => SET_SLUGS[one] === params.get(KEYS.set)) ?? 'PROCEDURE'
  const chosen = (Object.keys(CHOICES) as ChoiceKey[]).flatMap((key) => {
    const value = params.get(KEYS[key])?.toUpperCase()
    const choices: readonly string[] = CHOICES[key]
    return key !== 'set' && value !== undefined && choices.includes(value) ? [[key, value]] : []
  })
  const free = (['search', 'office', 'after', 'before'] as const).flatMap((key) => {
    const value = params.get(KEYS[key])
    return value ? [[key, value]] : []
  })
  const { asOf } = readClocks(search)
  return { ...Object.fromEntries([...chosen, ...free]), set, ...(asOf && { asOf }) }
}

/** What everybody may ask by: an address from somebody who reads all of it may narrow by more. */
export function publicFilter(filter: InventoryFilter): InventoryFilter {
  const { decision, improved, attention, retired, sort, ...open } = filter
  return { ...open, ...(sort && sort !== 'EFFICIENCY' && { sort }) }
}

/** The query part of the address, with its question mark. */
export function writeInventoryAddress(filter: InventoryFilter): string {
  const params = new URLSearchParams({ [KEYS.set]: SET_SLUGS[filter.set] })
  for (const key of Object.keys(KEYS) as (keyof InventoryFilter)[]) {
    const value = filter[key]
    if (!value || key === 'set') continue
    params.set(KEYS[key], key in CHOICES ? value.toLowerCase() : value)
  }
  return `?${params}`
}

/** What a saved view keeps: everything but the day looked at and the page of the list. */
export function viewQuery(filter: InventoryFilter): string {
  const kept = { ...filter, asOf: undefined, after: undefined, before: undefined }
  return writeInventoryAddress(kept).slice(1)
}

/** The address of a saved view, looked at on the same day as what is in sight. */
export function viewAddress(query: string, { asOf }: InventoryFilter): string {
  return writeInventoryAddress({ ...readInventoryAddress(`?${query}`), asOf })
}

/** Parts that narrow the list, apart from the set, the order and the day. */
export function narrowingParts(filter: InventoryFilter): (keyof InventoryFilter)[] {
  const others = new Set(['set', 'sort', 'asOf', 'after', 'before'])
  return (Object.keys(KEYS) as (keyof InventoryFilter)[]).filter(
    (key) => !others.has(key) && filter[key],
  )
}

function yesOrNo(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === 'YES'
}

/** The same for the API. */
export function apiFilter(filter: InventoryFilter): ProcedureFilter {
  const { suit, automation, decision, suitClass, office, attention } = filter
  const isYesNo = suit === 'YES' || suit === 'NO'
  const [question, answer] = decision?.split('.') ?? []
  return {
    actSet: filter.set,
    offices: office ? [office] : undefined,
    suitClasses: suitClass ? [suitClass] : undefined,
    states: filter.states?.split('.') as InventoryState[] | undefined,
    inSuit: isYesNo ? yesOrNo(suit) : undefined,
    suitStates: suit && !isYesNo ? [suit] : undefined,
    onSite: yesOrNo(filter.site),
    automation: automation === undefined ? undefined : degreesOf(automation),
    decision: question
      ? ({ question, answers: answersOf(answer) } as ProcedureFilter['decision'])
      : undefined,
    improved: yesOrNo(filter.improved),
    attention: attention ? [attention] : undefined,
    retired: filter.retired ? true : undefined,
  }
}

function degreesOf(choice: AutomationDegree | 'UNFINISHED'): AutomationDegree[] {
  if (choice !== 'UNFINISHED') return [choice]
  return AUTOMATION_DEGREES.filter((degree) => degree !== 'FULLY_ONLINE')
}

function answersOf(choice: string | undefined): string[] {
  return choice === 'OPEN' ? ['YES', 'UNDECIDED'] : [choice ?? 'UNDECIDED']
}

/** The order for the API: the least efficient first, the last edited first. */
export function apiSort({ sort }: InventoryFilter): ProcedureSort {
  return { by: sort ?? 'NAME', descending: sort === 'UPDATED' }
}

/** Address of the list as a file: the same rows in the same order. */
export function exportAddress(
  entity: string,
  filter: InventoryFilter,
  ending: 'xlsx' | 'csv',
  language: Language,
): string {
  const { decision, ...parts } = apiFilter(filter)
  const { by, descending } = apiSort(filter)
  const params = new URLSearchParams({ entity, lang: language })
  for (const [key, value] of Object.entries(parts)) {
    if (value != null) params.set(key, Array.isArray(value) ? value.join(',') : String(value))
  }
  if (filter.search) params.set('search', filter.search)
  if (filter.asOf) params.set('asOf', filter.asOf)
  if (decision) {
    params.set('decision', `${decision.question.toLowerCase()}:${decision.answers.join(',')}`)
  }
  params.set('sort', by)
  if (descending) params.set('descending', 'true')
  return `/api/exports/procedures.${ending}?${params}`
}

/**
 * The rows behind a bar: those that count, or those that are missing. A row that cannot be improved or automated
 * is in neither, as in the bar.
 */
export function filterOfBar(bar: InventoryBar, set: ActSet, counts: boolean): InventoryFilter {
  const improvable = set === 'PROCEDURE' ? 'RATIONALISABLE.OPEN' : 'OPTIMISABLE.OPEN'
  const yes = counts ? 'YES' : 'NO'
  switch (bar) {
    case 'IDENTIFIED':
      return { set, states: counts ? 'IDENTIFIED.STUDIED' : 'CANDIDATE' }
    case 'STUDIED':
      return { set, states: counts ? 'STUDIED' : 'CANDIDATE.IDENTIFIED' }
    case 'IN_SUIT':
      return { set, suit: yes }
    case 'IMPROVED':
      return { set, improved: yes, decision: improvable }
    case 'FULLY_ONLINE':
      return {
        set,
        automation: counts ? 'FULLY_ONLINE' : 'UNFINISHED',
        decision: 'AUTOMATABLE.OPEN',
      }
  }
}

/** Whether the list shows these rows and no narrower ones, on whatever day. */
export function showsExactly(filter: InventoryFilter, wanted: InventoryFilter): boolean {
  const plain = {
    ...filter,
    ...{ sort: undefined, asOf: undefined, after: undefined, before: undefined },
  }
  return writeInventoryAddress(plain) === writeInventoryAddress(wanted)
}
