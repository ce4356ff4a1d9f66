import type { DashboardIndicators_PlanFragment } from '../../gql/graphql.ts'
import { changeWords, goalShort, valueShort } from '../../lib/figures/target-words.ts'
import type { Language } from '../../lib/i18n/language.ts'
import type { BulletRow } from '../../ui/charts/bullet-table.tsx'

export type IndicatorPart = DashboardIndicators_PlanFragment['indicators'][number]

const SEPARATOR = ' · '

/** Breaks between the targets of a row, not within one. */
const unbroken = (words: string) => words.replaceAll(' ', '\u00a0')

/** Words joined where any is said; null where none is. */
function joined(words: readonly (string | null)[], unsaid: string): string | null {
  if (words.every((word) => word === null)) return null
  return words.map((word) => unbroken(word ?? unsaid)).join(SEPARATOR)
}

/** A row of the table: several targets side by side, in the order of the act. */
export function indicatorRow(
  { id, row, shortName, figure, targets, series }: IndicatorPart,
  place: Pick<BulletRow, 'href' | 'group' | 'flags' | 'origin' | 'detail'>,
  words: { language: Language; noData: string },
): BulletRow {
  const { language, noData } = words
  const values = targets.map((target) =>
    target.figure ? valueShort(target, target.figure, language) : null,
  )
  const changes = targets.map((target) => {
    const column = series?.targets.find(({ targetId }) => targetId === target.id)
    return changeWords(target, column?.values.at(-2), column?.values.at(-1), language)
  })
  return {
    key: id,
    number: row,
    name: shortName,
    goal: targets.map((target) => unbroken(goalShort(target, language))).join(SEPARATOR),
    value: joined(values, noData),
    progress: figure?.progress ?? null,
    rawProgress: figure?.rawProgress ?? null,
    expected: figure?.expected ?? null,
    status: figure?.status ?? 'NO_DATA',
    change: joined(changes, '–'),
    ...place,
  }
}
