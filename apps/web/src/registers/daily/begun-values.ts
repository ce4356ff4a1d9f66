import type { RegisterDefinition } from '@gelt/domain'
import { workingDay } from '../../lib/registers/working-day.ts'
import { newValues, type RowFormValues } from './row-form.rules.ts'
import type { Place, PlacePlan } from './use-place.ts'

interface Around {
  place: Place
  plan: PlacePlan | null
  /** Offices that the person is of; the committee's people may be of none. */
  own: { ids: readonly string[] }
}

/** What the form of a new row begins with: the working day, and the person's office where it is one alone. */
export function begunValues(
  definition: RegisterDefinition,
  { place, plan, own }: Around,
): RowFormValues {
  const [office = null] = own.ids.length === 1 ? own.ids : []
  return newValues(definition, workingDay(place.today, plan), office)
}
