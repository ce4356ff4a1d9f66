import { dailyRegister } from '@gelt/domain'
import { lazy, Suspense } from 'react'
import { Route } from 'wouter'
import { planningPatterns } from '../lib/planning/planning-paths.ts'
import { useMayWrite } from '../registers/daily/use-may-write.ts'
import { Skeleton } from '../ui/states.tsx'
import { NotFoundView } from './not-found.view.tsx'

const DiagnosisView = lazy(async () => {
  const { DiagnosisView: View } = await import('../planning/diagnosis/diagnosis.view.tsx')
  return { default: View }
})
const CompareRoundsView = lazy(async () => {
  const { CompareRoundsView: View } = await import('../planning/diagnosis/compare-rounds.view.tsx')
  return { default: View }
})
const RoundView = lazy(async () => {
  const { RoundView: View } = await import('../planning/diagnosis/round.view.tsx')
  return { default: View }
})

const SchemeView = lazy(async () => {
  const { SchemeView: View } = await import('../planning/scheme/scheme.view.tsx')
  return { default: View }
})
const RowInPlace = lazy(async () => {
  const { RowInPlace: View } = await import('../registers/daily/row-in-place.tsx')
  return { default: View }
})

/** The scheme of actions, for everybody; who may write makes actions in it. */
function SchemePage({ entity }: { entity: string }) {
  const definition = dailyRegister('actions')
  const mayWrite = useMayWrite(entity, definition)
  return (
    <SchemeView
      entity={entity}
      notFound={<NotFoundView />}
      renderNewAction={
        mayWrite
          ? ({ criterionId, startsOn, dueOn, onWritten }) => (
              <Suspense fallback={<Skeleton height={280} />}>
                <RowInPlace
                  entity={entity}
                  definition={definition}
                  given={{ criteria: criterionId, startsOn, dueOn: dueOn ?? '' }}
                  draftKey={criterionId}
                  onWritten={onWritten}
                />
              </Suspense>
            )
          : undefined
      }
    />
  )
}

/** What the act obliges to plan: the diagnosis by criterion, and the scheme of actions. */
export const planningRoutes = (
  <>
    <Route path={planningPatterns.diagnosis}>
      {({ entity }) => <DiagnosisView key={entity} entity={entity} notFound={<NotFoundView />} />}
    </Route>
    <Route path={planningPatterns.compare}>
      {({ entity }) => (
        <CompareRoundsView key={entity} entity={entity} notFound={<NotFoundView />} />
      )}
    </Route>
    <Route path={planningPatterns.round}>
      {({ entity, round }) => (
        <RoundView
          key={`${entity} ${round}`}
          entity={entity}
          code={decodeURIComponent(round)}
          notFound={<NotFoundView />}
        />
      )}
    </Route>
    <Route path={planningPatterns.scheme}>
      {({ entity }) => <SchemePage key={entity} entity={entity} />}
    </Route>
  </>
)
