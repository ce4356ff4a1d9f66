import type { RegisterDefinition } from '@gelt/domain'
import { workingDay } from '../../lib/registers/working-day.ts'
import { newValues, type RowFormValues } from './row-form.rules.ts'
import type { Place, PlacePlan } from './use-place.ts'

interface Around {
  place: Place
  plan: PlacePlan | null
  /** Offices that the person is of; the committee's people may be of none. */
  own: { ids: readonly string[] }
  /** What its references lead to at first, by their field, as the address says: global ids. */
  led?: URLSearchParams
}

/** What the form of a new row begins with: the working day, the person's office where it is one alone, and what it was begun for. */
export function begunValues(
  definition: RegisterDefinition,
  { place, plan, own, led }: Around,
): RowFormValues {
  const [office = null] = own.ids.length === 1 ? own.ids : []
  const begun = newValues(definition, workingDay(place.today, plan), office)
  const references = Object.entries(definition.fields).filter(
    ([key, { type, automatic }]) => type.startsWith('REFERENCE') && !automatic && led?.has(key),
  )
  return { ...begun, ...Object.fromEntries(references.map(([key]) => [key, led?.get(key) ?? ''])) }
}
