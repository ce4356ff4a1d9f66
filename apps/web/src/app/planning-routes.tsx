import { lazy } from 'react'
import { Route } from 'wouter'
import { planningPatterns } from '../lib/planning/planning-paths.ts'
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

/** What the act obliges to plan: the diagnosis by criterion. */
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
  </>
)
