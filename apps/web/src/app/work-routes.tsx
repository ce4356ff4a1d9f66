import { lazy, type ReactNode, Suspense } from 'react'
import { Route } from 'wouter'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { Skeleton } from '../ui/states.tsx'
import * as messages from './app.messages.ts'
import { EntityPage } from './entity-page.tsx'
import { patterns } from './paths.ts'
import { RecordPlace } from './record-place.tsx'
import { weekSlots } from './week-slots.tsx'

const DutiesView = lazy(async () => {
  const { DutiesView: View } = await import('../values/duties/duties.view.tsx')
  return { default: View }
})
const ReviewView = lazy(async () => {
  const { ReviewView: View } = await import('../values/review/review.view.tsx')
  return { default: View }
})
const ClosingView = lazy(async () => {
  const { ClosingView: View } = await import('../values/closing/closing.view.tsx')
  return { default: View }
})
const ClosedExplanation = lazy(async () => {
  const { ClosedExplanation: View } = await import('../figures/explanation/closed-explanation.tsx')
  return { default: View }
})
const ApprovePeriod = lazy(async () => {
  const { ApprovePeriod: View } = await import('../values/closing/approve-period.tsx')
  return { default: View }
})
const EvidencePanel = lazy(async () => {
  const { EvidencePanel: View } = await import('../trace/evidence/evidence-panel.tsx')
  return { default: View }
})

function DutiesPage({ slug }: { slug: string }): ReactNode {
  const { nav } = useMessages(messages)
  return (
    <EntityPage slug={slug} title={nav.duties} actions={['measurement.record']}>
      {() => (
        <DutiesView
          entity={slug}
          {...weekSlots(slug)}
          renderRecord={(targetId, periodKey, onSubmitted) => (
            <RecordPlace
              entity={slug}
              targetId={targetId}
              periodKey={periodKey}
              onSubmitted={onSubmitted}
            />
          )}
        />
      )}
    </EntityPage>
  )
}

function ReviewPage({ slug }: { slug: string }): ReactNode {
  const { nav } = useMessages(messages)
  return (
    <EntityPage slug={slug} title={nav.review} actions={['measurement.approve']}>
      {() => (
        <ReviewView
          entity={slug}
          renderEvidence={(measurement) => (
            // Whoever reviews reads what there is: adding to it is for whoever answers for the value.
            <Suspense fallback={<Skeleton lines={2} />}>
              <EvidencePanel entity={slug} measurement={measurement} canAttach={false} />
            </Suspense>
          )}
          renderRows={(measurementId) => (
            <Suspense fallback={<Skeleton lines={4} />}>
              <ClosedExplanation entity={slug} measurementId={measurementId} />
            </Suspense>
          )}
          renderClosing={(planId, cutoff, count) => (
            <Suspense fallback={<Skeleton lines={1} />}>
              <ApprovePeriod planId={planId} cutoff={cutoff} count={count} />
            </Suspense>
          )}
        />
      )}
    </EntityPage>
  )
}

function ClosingPage({ slug }: { slug: string }): ReactNode {
  const { nav } = useMessages(messages)
  return (
    <EntityPage slug={slug} title={nav.closing} actions={['period.close', 'measurement.approve']}>
      {() => <ClosingView entity={slug} />}
    </EntityPage>
  )
}

/** Pages of those who keep the figures: what they owe, what they decide on. */
export const workRoutes = (
  <>
    <Route path={patterns.duties}>
      {({ entity }) => <DutiesPage key={entity} slug={entity} />}
    </Route>
    <Route path={patterns.review}>
      {({ entity }) => <ReviewPage key={entity} slug={entity} />}
    </Route>
    <Route path={patterns.closing}>
      {({ entity }) => <ClosingPage key={entity} slug={entity} />}
    </Route>
  </>
)
