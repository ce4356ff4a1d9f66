import { globalId, type TestApi } from '../../testing/create-test-api.ts'
import { countFrom, registeredOn, writeAt, writeProcedure } from '../../testing/inventory.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { type Answer, writes } from '../../testing/write-contract.ts'

/** Targets of the four rows and of the deliveries of each month, counted; by what they are counted from. */
export type CountedTargets = Record<
  'points' | 'procedures' | 'holdings' | 'datasets' | 'deliveries',
  string
>

/** Rows 1 to 4 of the municipality counted from their registers, and a fifth target: deliveries by office, 2 a month. */
export async function countEveryRow({ db, here }: TestApi): Promise<CountedTargets> {
  const deliveries = await writeAt(db, here, null, (tx) =>
    tx.target.create({
      data: {
        ...{ entityId: here.id, indicatorId: here.indicators[4], position: 2 },
        ...{ label: 'entregas', unit: 'entrega', unitPlural: 'entregas', goal: '2' },
        ...{ kind: 'QUOTA', periodUnit: 'MONTH', memberKind: 'OFFICE' },
        members: {
          create: Object.entries(here.offices).map(([name, officeId], place) => ({
            ...{ position: place + 1, kind: 'OFFICE' as const, name, officeId },
          })),
        },
      },
    }),
  )
  const targets = {
    ...{ points: here.targets[1], procedures: here.targets[2], holdings: here.targets[3] },
    ...{ datasets: here.targets[4], deliveries: deliveries.id },
  }
  const sources: Record<keyof CountedTargets, string> = {
    points: 'connectionPoints.inService',
    procedures: 'procedures.registered',
    holdings: 'archiveHoldings.kept',
    datasets: 'datasets.published',
    deliveries: 'deliveries.made',
  }
  for (const [key, sourceKey] of Object.entries(sources)) {
    await countFrom(db, here, targets[key as keyof CountedTargets], sourceKey)
  }
  return targets
}

/** What an edit of a row needs to know of it. */
export interface WrittenRow {
  id: string
  version: number
}

/** A new row of a register, as a person enters it. @throws Error when it is refused */
export async function enterRow(
  api: TestApi,
  type: string,
  values: Record<string, unknown>,
  as: PersonKey = 'committee',
): Promise<WrittenRow> {
  const input = { entityId: globalId('Entity', api.here.id), ...values }
  const answer = await writes<WrittenRow>(
    ...([api, as, `create${type}`, input] as const),
    '... on RegisterRow { id version }',
  )
  if (answer.__typename !== type) throw new Error(JSON.stringify(answer))
  return { id: answer.id, version: answer.version }
}

/** Another value of a row's fields. @throws Error when it is refused */
export async function changeRow(
  api: TestApi,
  type: string,
  { id: rowId, version }: WrittenRow,
  values: Record<string, unknown>,
): Promise<void> {
  const answer = await writes(api, 'committee', `update${type}`, { rowId, version, ...values })
  if (answer.__typename !== type) throw new Error(JSON.stringify(answer))
}

/** One row in each register that the rows are counted from, all of them in the first half of 2010. */
export async function fillRegisters(api: TestApi) {
  const { db, here } = api
  const office = globalId('Office', here.offices.planning)
  await writeProcedure(db, here, 'T-1', registeredOn('2010-05-03'))
  await writeProcedure(db, here, 'T-2')
  const point = await enterRow(api, 'ConnectionPoint', {
    ...{ place: 'Biblioteca', kind: 'LIBRARY', office, inServiceFrom: '2010-02-01' },
  })
  const holding = await enterRow(api, 'ArchiveHolding', {
    ...{ series: 'Actas', office, medium: 'SERVER', place: 'Archivo', createdOn: '2010-02-01' },
  })
  const { id: channel } = await enterRow(api, 'Channel', {
    ...{ name: 'Noticias', office, frequency: 'MONTHLY', openedOn: '2009-01-01' },
  })
  const delivery = await enterRow(api, 'Delivery', {
    ...{ subject: 'Informe de marzo', office, channel, deliveredOn: '2010-03-10' },
  })
  return { point, holding, delivery, channel }
}

/** An office says, or the committee for all, that a register is complete for the period of a day. */
export function attest(
  api: TestApi,
  as: PersonKey,
  register: string,
  day: string,
  office: string | null = null,
): Promise<Answer> {
  return writes(api, as, 'attestPeriod', {
    ...{ entityId: globalId('Entity', api.here.id), register, day },
    officeId: office === null ? null : globalId('Office', office),
  })
}

/** A half-year of the municipality's plan. */
export function halfYear(api: TestApi, change: object = {}) {
  return { planId: globalId('Plan', api.here.planId), cutoff: '2010-06-30', ...change }
}
