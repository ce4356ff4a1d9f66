// What fields of many inputs are described with.

export const key =
  'A UUID for this one intended write; the same key and payload gives the same answer again.'
export const version = 'The version that the edit saw.'
export const kept = 'Left out: unchanged.'
/** Of a text. */
export const cleared = 'Left out: unchanged; null or blank: cleared.'
/** Of everything else. */
export const emptied = 'Left out: unchanged; null: cleared.'
