import { Route, Switch } from 'wouter'
import { useFreshFigures } from '../lib/apollo/use-fresh-figures.ts'
import { administrationRoutes } from './administration-routes.tsx'
import { figureRoutes } from './figure-routes.tsx'
import { inventoryRoutes } from './inventory-routes.tsx'
import { NotFoundView } from './not-found.view.tsx'
import { participationRoutes } from './participation-routes.tsx'
import { registerRoutes } from './register-routes.tsx'
import { useShell } from './use-shell.ts'
import { workRoutes } from './work-routes.tsx'

/** All pages but the public ones. Loaded by themselves: who only reads the public page pays for none. */
export function InnerRoutes() {
  const { entity } = useShell()
  useFreshFigures(entity?.slug ?? null)
  return (
    <Switch>
      {figureRoutes}
      {inventoryRoutes}
      {participationRoutes}
      {registerRoutes}
      {workRoutes}
      {administrationRoutes}
      <Route>
        <NotFoundView />
      </Route>
    </Switch>
  )
}
