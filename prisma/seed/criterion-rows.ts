import type { Prisma } from '@gelt/db'
import { CRITERIA_CATALOGUE, catalogueValues, dailyRegister, rowSearchText } from '@gelt/domain'
import { seedIds } from './stable-id.ts'

export type CriterionRow = Prisma.CriterionCreateManyInput & { id: string; code: string }

const criteria = dailyRegister('criteria')

/** The catalogue of criteria as rows of an entity: to be verified, and in force on any day. */
export function criterionRows(entityId: string, validFrom: number): CriterionRow[] {
  const ids = seedIds(entityId)
  const rows = ids.planRows(validFrom)
  return CRITERIA_CATALOGUE.map((one) => {
    const { code, row } = one
    const values = catalogueValues(one, row === undefined ? null : rows.indicator(row))
    const { groupName, words, minimumContent, norm, planRow, provenance, proposedBy } = values
    return {
      ...{ id: ids.of('register', 'criteria', code), entityId, code, phase: one.phase },
      ...{ groupName: groupName ?? '', words: words ?? '', minimumContent, norm },
      ...{ provenance, proposedBy, planRowId: planRow },
      searchText: rowSearchText(criteria, code, values),
    }
  })
}
