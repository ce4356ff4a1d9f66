import { dailyRegister } from '@gelt/domain'
import { lazy, Suspense } from 'react'
import { Skeleton } from '../ui/states.tsx'
import type { WeekSlots } from '../values/duties/week-slots.ts'

const RowInPlace = lazy(async () => {
  const { RowInPlace: View } = await import('../registers/daily/row-in-place.tsx')
  return { default: View }
})
const MailWeekInPlace = lazy(async () => {
  const { MailWeekInPlace: View } = await import('../registers/daily/mail-week-in-place.tsx')
  return { default: View }
})
const AttestInPlace = lazy(async () => {
  const { AttestInPlace: View } = await import('../registers/daily/attest-in-place.tsx')
  return { default: View }
})

/** The registers' own forms within the list of what is owed this week. */
export function weekSlots(entity: string): WeekSlots {
  return {
    renderDelivery: ({ officeId, day, draftKey, onWritten }) => (
      <Suspense fallback={<Skeleton height={280} />}>
        <RowInPlace
          entity={entity}
          definition={dailyRegister('deliveries')}
          given={{ office: officeId, deliveredOn: day }}
          draftKey={draftKey}
          onWritten={onWritten}
        />
      </Suspense>
    ),
    renderMailWeek: (entityId, weekStartsOn, accounts, today) => (
      <Suspense fallback={<Skeleton height={160} />}>
        <MailWeekInPlace
          entityId={entityId}
          monday={weekStartsOn}
          today={today}
          accounts={accounts}
        />
      </Suspense>
    ),
    renderAttestation: (entityId, line, periodName) => (
      <Suspense fallback={<Skeleton lines={1} />}>
        <AttestInPlace entityId={entityId} period={line} periodName={periodName} />
      </Suspense>
    ),
  }
}
