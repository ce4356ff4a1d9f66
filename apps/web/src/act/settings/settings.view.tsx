import type { ReactNode } from 'react'
import { Redirect, useSearch } from 'wouter'
import { paths } from '../../lib/paths.ts'
import { mayIn } from '../../lib/session/session.ts'
import { useViewer } from '../../lib/session/use-session.ts'
import { ActPage } from './act.page.tsx'
import { AreasPage } from './areas.page.tsx'
import { EntityPage } from './entity.page.tsx'
import { IncentivesPage } from './incentives.page.tsx'
import { ObjectivesPage } from './objectives.page.tsx'
import { PhasesPage } from './phases.page.tsx'
import { PlanPage } from './plan.page.tsx'
import { PlansPage } from './plans.page.tsx'
import { RowPage } from './row.page.tsx'
import { RowsPage } from './rows.page.tsx'
import { chosenPlan, pagesFor, type SettingsKey } from './settings-pages.rules.ts'

interface SettingsViewProps {
  /** The entity’s slug. */
  entity: string
  /** Last part of the address; null: none. */
  page: string | null
  /** Number of a row, for the page of one. */
  row?: number
}

/** The part of the settings that the address asks for, or the first that the person may use. */
export function SettingsView({ entity, page: slug, row }: SettingsViewProps): ReactNode {
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
    act: () => <ActPage entity={entity} validFrom={validFrom} />,
    areas: () => <AreasPage entity={entity} validFrom={validFrom} />,
    rows: () =>
      row === undefined ? (
        <RowsPage entity={entity} validFrom={validFrom} />
      ) : (
        <RowPage key={row} entity={entity} validFrom={validFrom} row={row} />
      ),
    objectives: () => <ObjectivesPage entity={entity} validFrom={validFrom} />,
    phases: () => <PhasesPage entity={entity} validFrom={validFrom} />,
    incentives: () => <IncentivesPage entity={entity} validFrom={validFrom} />,
    entity: () => <EntityPage key={entity} entity={entity} />,
    plans: () => <PlansPage key={entity} entity={entity} />,
  }
  return shown[page.key]()
}
