import { lazy } from 'react'
import { Route } from 'wouter'
import { NotFoundView } from './not-found.view.tsx'
import { patterns } from './paths.ts'
import { RecordSlot } from './record-slot.tsx'

const DashboardView = lazy(async () => {
  const { DashboardView: View } = await import('../dashboard/dashboard.view.tsx')
  return { default: View }
})

const AreaView = lazy(async () => {
  const { AreaView: View } = await import('../areas/area.view.tsx')
  return { default: View }
})

const IndicatorView = lazy(async () => {
  const { IndicatorView: View } = await import('../indicators/indicator.view.tsx')
  return { default: View }
})

/** A number written in an address, from 1; null: it is none. */
function numberIn(segment: string): number | null {
  return /^[1-9]\d{0,3}$/.test(segment) ? Number(segment) : null
}

function AreaPage({ entity, segment }: { entity: string; segment: string }) {
  const number = numberIn(segment)
  const notFound = <NotFoundView />
  if (number === null) return notFound
  return (
    <AreaView
      entity={entity}
      number={number}
      notFound={notFound}
      renderRecord={(targetId) => <RecordSlot entity={entity} targetId={targetId} />}
    />
  )
}

function IndicatorPage({ entity, segment }: { entity: string; segment: string }) {
  const row = numberIn(segment)
  const notFound = <NotFoundView />
  if (row === null) return notFound
  return (
    <IndicatorView
      entity={entity}
      row={row}
      notFound={notFound}
      renderRecord={(targetId) => <RecordSlot entity={entity} targetId={targetId} />}
    />
  )
}

/** Pages that read the plan: as a whole, by area, by row. A switch looks into a fragment for routes. */
export const figureRoutes = (
  <>
    <Route path={patterns.dashboard}>
      {({ entity }) => <DashboardView key={entity} entity={entity} notFound={<NotFoundView />} />}
    </Route>
    <Route path={patterns.area}>
      {({ entity, number }) => <AreaPage entity={entity} segment={number} />}
    </Route>
    <Route path={patterns.indicator}>
      {({ entity, row }) => <IndicatorPage entity={entity} segment={row} />}
    </Route>
  </>
)
