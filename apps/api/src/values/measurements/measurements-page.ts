import DataLoader from 'dataloader'
import type { Context } from '../../core/context.ts'
import { type MeasurementRow, measurementInclude } from './measurement-row.ts'
import { type MeasurementsPage, type Place, readPageIds } from './measurements-page.sql.ts'

/** Milliseconds since 1970 and the row: moments repeat, and ids of a loaded history aren't in their order. */
export const placeShape = /^\d{1,15}:[0-9a-f-]{36}$/

export function cursorOf({ recordedAt, id }: Place): string {
  return `${recordedAt.getTime()}:${id}`
}

/** @param cursor of `placeShape` */
export function placeOf(cursor: string | null | undefined): Place | null {
  const [moment, id] = cursor?.split(':') ?? []
  return moment && id ? { recordedAt: new Date(Number(moment)), id } : null
}

type PageLoader = DataLoader<string, MeasurementRow[]>

const loadersOf = new WeakMap<Context, Map<string, PageLoader>>()

/**
 * The page of one row's or one plan's values. Rows that ask for the same page in one request are read
 * together: one statement for the ids, and those of the values themselves.
 */
export function loadPage(
  context: Context,
  key: string,
  page: MeasurementsPage,
): Promise<MeasurementRow[]> {
  const loaders = loadersOf.get(context) ?? new Map<string, PageLoader>()
  loadersOf.set(context, loaders)
  const same = JSON.stringify(page)
  const loader = loaders.get(same) ?? pageLoader(context, page)
  loaders.set(same, loader)
  return loader.load(key)
}

function pageLoader({ db, work }: Context, page: MeasurementsPage): PageLoader {
  const read = async (keys: readonly string[]) => {
    const ids = await readPageIds(work.run, keys, page)
    const rows = await db.prisma.measurement.findMany({
      where: { entityId: page.entityId, id: { in: ids.map(({ id }) => id) } },
      include: measurementInclude,
      orderBy: [
        { recordedAt: page.oldestFirst ? 'asc' : 'desc' },
        { id: page.oldestFirst ? 'asc' : 'desc' },
      ],
    })
    const keyOf = new Map(ids.map(({ key, id }) => [id, key]))
    const pages = Map.groupBy(rows, (row) => keyOf.get(row.id))
    return keys.map((key) => pages.get(key) ?? [])
  }
  // Gathers, keeps nothing: a write later in the same request is seen.
  return new DataLoader(read, { cache: false })
}
