import type { RegisterDefinition } from '@gelt/domain'

/** Whether a contributor can have rows of their own there: where no row has an office, all are the committee’s. */
export function hasOffices({ fields, ownedThrough }: RegisterDefinition): boolean {
  return fields.office !== undefined || ownedThrough !== undefined
}
