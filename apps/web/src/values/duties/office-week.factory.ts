import type { OfficeWeek } from './week-items.rules.ts'

const planning = { id: 'o1', name: 'Planeación' }
const treasury = { id: 'o2', name: 'Hacienda' }

/** The week of the sample's day in which nothing is owed; with what a case changes. */
export function officeWeek(change: Partial<OfficeWeek> = {}): OfficeWeek {
  return {
    ...{ today: '2010-06-30', weekStartsOn: '2010-06-28', weekEndsOn: '2010-07-04' },
    ...{ offices: [planning], deliveries: [], mailUses: [], attestations: [], evaluations: [] },
    next: { kind: 'MAIL_USE', on: '2010-07-11' },
    ...change,
  }
}

/** Two deliveries of June and the use of one account of two weeks. */
export function owingWeek(change: Partial<OfficeWeek> = {}): OfficeWeek {
  const account = { accountId: 'c1', name: 'Cuenta de Planeación', office: planning }
  return officeWeek({
    deliveries: [
      {
        ...{ office: planning, month: '2010-06', startsOn: '2010-06-01', dueOn: '2010-06-30' },
        ...{ done: 2, goal: 4, running: true },
      },
    ],
    mailUses: [
      {
        ...{ ...account, weekStartsOn: '2010-06-21', dueOn: '2010-06-27' },
        ...{ running: false, daysBefore: '12345' },
      },
      {
        ...{ ...account, weekStartsOn: '2010-06-28', dueOn: '2010-07-04' },
        ...{ running: true, daysBefore: null },
      },
    ],
    ...change,
  })
}

export const open = {
  of: (office: typeof planning | null, register = 'deliveries', month = '05') => ({
    ...{ register, periodKey: `2010-${month}`, office },
    ...{ periodStartsOn: `2010-${month}-01`, periodEndsOn: `2010-${month}-28` },
  }),
  planning,
  treasury,
}
