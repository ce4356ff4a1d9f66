import type { ApolloClient } from '@apollo/client'

/** What recording, correcting and submitting a value change. */
export const RECORDING_FIELDS = ['measurements', 'duties'] as const
/** What a decision on a value changes: an approval moves figures, a draft moves none. */
export const DECISION_FIELDS = [...RECORDING_FIELDS, 'figure', 'series', 'rules'] as const

/**
 * After a write: forgets these fields of every cached row. Pages in sight ask for them anew, and keep
 * what they show until the answer is there; other pages ask when they are opened.
 */
export async function refreshAfterWrite(
  client: ApolloClient,
  fields: readonly string[],
): Promise<void> {
  await client.refetchQueries({
    updateCache(cache) {
      for (const id of Object.keys(client.cache.extract() as Record<string, unknown>)) {
        for (const fieldName of fields) cache.evict({ id, fieldName })
      }
    },
  })
}
