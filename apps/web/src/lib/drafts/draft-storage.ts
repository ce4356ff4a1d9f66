const PREFIX = 'gelt.draft.'

/** What was typed under `key` in this tab and not saved, or null. */
export function readDraft(key: string): unknown {
  try {
    const stored = sessionStorage.getItem(PREFIX + key)
    return stored === null ? null : JSON.parse(stored)
  } catch {
    return null
  }
}

/** Keeps `values` for this tab; a draft that doesn't fit is lost on reload, never a reason to fail. */
export function writeDraft(key: string, values: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(values))
  } catch {
    // Full or forbidden storage.
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(PREFIX + key)
  } catch {
    // Forbidden storage holds no draft either.
  }
}
