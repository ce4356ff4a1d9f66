import { Route, Switch } from 'wouter'
import { useFreshFigures } from '../lib/apollo/use-fresh-figures.ts'
import { administrationRoutes } from './administration-routes.tsx'
import { inventoryRoutes } from './inventory-routes.tsx'
import { NotFoundView } from './not-found.view.tsx'
import { participationRoutes } from './participation-routes.tsx'
import { planningRoutes } from './planning-routes.tsx'
import { registerRoutes } from './register-routes.tsx'
import { useShell } from './use-shell.ts'
import { workRoutes } from './work-routes.tsx'

/** Pages where the plan is worked on, registers and people: who only reads its figures pays for none. */
export function DeskRoutes() {
  const { entity } = useShell()
  useFreshFigures(entity?.slug ?? null)
  return (
    <Switch>
      {inventoryRoutes}
      {participationRoutes}
      {planningRoutes}
      {registerRoutes}
      {workRoutes}
      {administrationRoutes}
      <Route>
        <NotFoundView />
      </Route>
    </Switch>
  )
}
