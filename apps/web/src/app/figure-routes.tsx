import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { useFreshFigures } from '../lib/apollo/use-fresh-figures.ts'
import { useMay } from '../lib/session/use-session.ts'
import { Skeleton } from '../ui/states.tsx'
import { NotFoundView } from './not-found.view.tsx'
import { patterns } from './paths.ts'
import { useShell } from './use-shell.ts'

const DashboardView = lazy(async () => {
  const { DashboardView: View } = await import('../figures/dashboard/dashboard.view.tsx')
  return { default: View }
})

const AreaView = lazy(async () => {
  const { AreaView: View } = await import('../figures/areas/area.view.tsx')
  return { default: View }
})

const IndicatorView = lazy(async () => {
  const { IndicatorView: View } = await import('../figures/indicators/indicator.view.tsx')
  return { default: View }
})

const ObjectivesView = lazy(async () => {
  const { ObjectivesView: View } = await import('../figures/objectives/objectives.view.tsx')
  return { default: View }
})

const RecordSlot = lazy(async () => {
  const { RecordSlot: Slot } = await import('./record-slot.tsx')
  return { default: Slot }
})

/** Where values are recorded; comes by itself, so that the page doesn't wait for it. */
function recordIn(entity: string) {
  return (targetId: string) => (
    <Suspense fallback={null}>
      <RecordSlot entity={entity} targetId={targetId} />
    </Suspense>
  )
}

const ExplanationDisclosure = lazy(async () => {
  const { ExplanationDisclosure: View } = await import(
    '../figures/explanation/explanation-disclosure.tsx'
  )
  return { default: View }
})

const ExplanationPanel = lazy(async () => {
  const { ExplanationPanel: View } = await import('../figures/explanation/explanation-panel.tsx')
  return { default: View }
})

const IndicatorInsight = lazy(async () => {
  const { IndicatorInsight: View } = await import('../figures/explanation/indicator-insight.tsx')
  return { default: View }
})

const AreaToDo = lazy(async () => {
  const { AreaToDo: View } = await import('../figures/explanation/area-to-do.tsx')
  return { default: View }
})

const WorkSlot = lazy(async () => {
  const { WorkSlot: Slot } = await import('./work-slot.tsx')
  return { default: Slot }
})

/** What a figure is made of, opened where it stands. */
function explanationIn(entity: string) {
  return ({ id, label }: { id: string; label: string }) => (
    <Suspense fallback={null}>
      <ExplanationDisclosure entity={entity} targetId={id} name={label} />
    </Suspense>
  )
}

/** The same where its row has been opened already. */
function openExplanationIn(entity: string) {
  return ({ id }: { id: string }) => (
    <Suspense key={id} fallback={<Skeleton lines={4} />}>
      <ExplanationPanel entity={entity} targetId={id} />
    </Suspense>
  )
}

/** Instead of recording, where a register is counted: its forms in place, and the way to it. */
function countedIn(entity: string) {
  return (target: { id: string; label: string }, sourceKey: string) => (
    <Suspense fallback={null}>
      <WorkSlot entity={entity} target={target} sourceKey={sourceKey} />
    </Suspense>
  )
}

const DeviationPanel = lazy(async () => {
  const { DeviationPanel: Panel } = await import('../values/deviations/deviation-panel.tsx')
  return { default: Panel }
})

function deviationsOf(entity: string, row: number) {
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <DeviationPanel key={row} entity={entity} row={row} />
    </Suspense>
  )
}

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
      renderRecord={recordIn(entity)}
      renderCounted={countedIn(entity)}
      renderExplanation={explanationIn(entity)}
      toDo={
        <Suspense fallback={null}>
          <AreaToDo key={number} entity={entity} number={number} />
        </Suspense>
      }
    />
  )
}

function IndicatorPage({ entity, segment }: { entity: string; segment: string }) {
  const row = numberIn(segment)
  const mayEditDeviations = useMay(entity, 'deviation.edit')
  const notFound = <NotFoundView />
  if (row === null) return notFound
  return (
    <IndicatorView
      entity={entity}
      row={row}
      notFound={notFound}
      renderRecord={recordIn(entity)}
      renderCounted={countedIn(entity)}
      renderExplanation={explanationIn(entity)}
      insight={
        <Suspense fallback={<Skeleton height={240} />}>
          <IndicatorInsight key={row} entity={entity} row={row} />
        </Suspense>
      }
      renderDeviations={mayEditDeviations ? () => deviationsOf(entity, row) : undefined}
    />
  )
}

/** Pages that read the plan: as a whole, by area, by row, by objective. */
export function FigureRoutes() {
  const { entity: inSight } = useShell()
  useFreshFigures(inSight?.slug ?? null)
  return (
    <Switch>
      <Route path={patterns.dashboard}>
        {({ entity }) => (
          <DashboardView
            key={entity}
            entity={entity}
            notFound={<NotFoundView />}
            renderExplanation={openExplanationIn(entity)}
          />
        )}
      </Route>
      <Route path={patterns.area}>
        {({ entity, number }) => <AreaPage entity={entity} segment={number} />}
      </Route>
      <Route path={patterns.indicator}>
        {({ entity, row }) => <IndicatorPage entity={entity} segment={row} />}
      </Route>
      <Route path={patterns.objectives}>
        {({ entity }) => (
          <ObjectivesView key={entity} entity={entity} notFound={<NotFoundView />} />
        )}
      </Route>
    </Switch>
  )
}
