import type { Action } from '@gelt/domain'

/** The parts of the settings, each at an address of its own. */
export const SETTINGS_PAGES = [
  { key: 'plan', slug: 'plan', actions: ['plan.edit'] },
  { key: 'act', slug: 'acto', actions: ['plan.edit'] },
  { key: 'areas', slug: 'areas', actions: ['plan.edit'] },
  { key: 'rows', slug: 'filas', actions: ['plan.edit'] },
  { key: 'objectives', slug: 'objetivos', actions: ['plan.edit'] },
  { key: 'phases', slug: 'fases', actions: ['plan.edit'] },
  { key: 'incentives', slug: 'incentivos', actions: ['support.edit'] },
  { key: 'entity', slug: 'entidad', actions: ['entity.edit', 'support.edit'] },
  { key: 'plans', slug: 'planes', actions: ['plan.create'] },
] as const satisfies readonly { key: string; slug: string; actions: readonly Action[] }[]

export type SettingsPage = (typeof SETTINGS_PAGES)[number]
export type SettingsKey = SettingsPage['key']

/** The pages that somebody with these actions may use. */
export function pagesFor(may: (action: Action) => boolean): SettingsPage[] {
  return SETTINGS_PAGES.filter(({ actions }) => actions.some(may))
}

/** First year of the plan that the address chooses (`?vigencia=2009`); undefined: the newest plan. */
export function chosenPlan(search: string): number | undefined {
  const year = Number(new URLSearchParams(search).get('vigencia'))
  return Number.isInteger(year) && year > 0 ? year : undefined
}
