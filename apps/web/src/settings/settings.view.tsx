import type { ReactNode } from 'react'
import { Redirect, useSearch } from 'wouter'
import { paths } from '../lib/paths.ts'
import { mayIn } from '../lib/session/session.ts'
import { useViewer } from '../lib/session/use-session.ts'
import { PlanPage } from './plan.page.tsx'
import { chosenPlan, pagesFor, type SettingsKey } from './settings-pages.rules.ts'

interface SettingsViewProps {
  /** The entity’s slug. */
  entity: string
  /** Last part of the address; null: none. */
  page: string | null
}

/** The part of the settings that the address asks for, or the first that the person may use. */
export function SettingsView({ entity, page: slug }: SettingsViewProps): ReactNode {
  const viewer = useViewer()
  const search = useSearch()
  const pages = pagesFor((action) => mayIn(viewer, entity, action))
  const page = pages.find((one) => one.slug === slug)
  const [first] = pages
  if (!page) {
    return first ? <Redirect to={paths.settingsPage(entity, first.slug)} replace /> : null
  }
  const validFrom = chosenPlan(search)
  const shown: Record<SettingsKey, () => ReactNode> = {
    plan: () => <PlanPage entity={entity} validFrom={validFrom} />,
    areas: () => null,
    rows: () => null,
    objectives: () => null,
    phases: () => null,
    incentives: () => null,
    entity: () => null,
    plans: () => null,
  }
  return shown[page.key]()
}
