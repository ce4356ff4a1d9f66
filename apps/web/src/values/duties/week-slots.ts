import type { PlainDate } from '@gelt/domain'
import type { ReactNode } from 'react'
import type { AttestationLine, OwedMailUse } from './week-items.rules.ts'

interface DeliverySlot {
  /** Global id. */
  officeId: string
  /** What the day of the delivery begins with. */
  day: PlainDate
  /** Tells the form of one month and office from those of others. */
  draftKey: string
  onWritten: () => void
}

/** Forms that the registers have, for the places in which the list fills them in. */
export interface WeekSlots {
  renderDelivery: (slot: DeliverySlot) => ReactNode
  /** @param entityId global id */
  renderMailWeek: (
    entityId: string,
    weekStartsOn: PlainDate,
    accounts: readonly OwedMailUse[],
    today: PlainDate,
  ) => ReactNode
  /** The click with which somebody says that a period is complete. */
  renderAttestation: (entityId: string, line: AttestationLine, periodName: string) => ReactNode
}
