import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as fieldMessages from '../../lib/inventory/inventory-fields.messages.ts'

type Fields = typeof fieldMessages.es.fields

interface InventoryWords {
  /** What each field is called. */
  fields: Fields
  /** A member of a closed vocabulary in words, beginning with a capital. */
  value: (field: keyof Fields, value: string) => string
  /** The same inside a sentence. */
  small: (field: keyof Fields, value: string) => string
}

/** The inventory's fields and vocabularies in the person's language. */
export function useInventoryWords(): InventoryWords {
  const { fields, values } = useMessages(fieldMessages)
  const small = (field: string, value: string) => values[field]?.[value] ?? value
  return { fields, small, value: (field, value) => capitalised(small(field, value)) }
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
