import type { PlainDate } from '@gelt/domain'

/** The first full month after the start-up (4 November 2008), and those that follow. */
export const months = [
  '2008-12',
  ...Array.from({ length: 12 }, (_, index) => `2009-${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 6 }, (_, index) => `2010-${String(index + 1).padStart(2, '0')}`),
]

/** Deliveries of each office, one digit a month; the store works until January 2010. */
export const deliveriesByOffice = {
  DA: '2344444444443444444',
  SGG: '4444444544544444444',
  SHT: '2233444344442344443',
  OPI: '1223344434443444444',
  OSP: '0122233343442344443',
  CF: '1223334434433434444',
  IP: '0112223233332233433',
  UMATA: '1122332334332334344',
  ALM: '00111211211201',
  BIB: '1222333434443444444',
} as const

/** Channels that nobody published to for a while: what was handed in meanwhile went up later, or still waits (null). */
export const heldBack: readonly {
  readonly channel: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly publishedOn: PlainDate | null
}[] = [
  ...['contratacion', 'planes', 'campo', 'convivencia'].map((channel) => ({
    ...{ channel, from: '2008-12-01', to: '2008-12-31', publishedOn: '2009-01-14' },
  })),
  { channel: 'planes', from: '2009-03-20', to: '2009-06-30', publishedOn: '2009-07-15' },
  {
    channel: 'servicios-publicos',
    from: '2009-06-05',
    to: '2009-06-30',
    publishedOn: '2009-07-08',
  },
  { channel: 'contratacion', from: '2009-05-20', to: '2009-06-30', publishedOn: '2009-07-10' },
  { channel: 'contratacion', from: '2009-11-20', to: '2009-12-31', publishedOn: '2010-01-22' },
  {
    channel: 'servicios-publicos',
    from: '2009-12-04',
    to: '2009-12-31',
    publishedOn: '2010-01-19',
  },
  { channel: 'contratacion', from: '2010-05-12', to: '2010-06-30', publishedOn: null },
]

/** Deliveries that were entered weeks after their day: month, office, which of the month. */
export const enteredLate: Readonly<Record<string, PlainDate>> = {
  '2009-05 IP 0': '2009-06-17',
  '2009-09 UMATA 0': '2009-10-20',
  '2009-11 ALM 0': '2009-12-22',
  '2010-02 CF 1': '2010-03-23',
}

/** Entered with the day on which it reached the site; the covering letter has the stamp of March. */
export const movedToMarch = {
  key: '2010-03 IP 2',
  handedInOn: '2010-03-30',
  enteredOn: '2010-04-06',
  correctedOn: '2010-05-12',
  reason: 'El oficio remisorio tiene sello del 30 de marzo: la entrega es de ese mes.',
}

/** Entered twice, by mistake. */
export const repeated = {
  key: '2010-02 SHT 1',
  enteredOn: '2010-03-02',
  annulledOn: '2010-03-03',
  reason: 'Repetida: ya estaba registrada en febrero.',
}
