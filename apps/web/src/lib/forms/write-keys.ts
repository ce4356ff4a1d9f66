interface WriteKeys {
  /**
   * The same key for the same payload until an answer comes, so that a second try after a lost answer
   * writes nothing twice; another payload is another write.
   */
  keyFor: (payload: unknown) => string
  /** The server has answered: what comes next is a new write, even if it looks the same. */
  answered: () => void
}

/** The idempotency key of one intended write at a time. */
export function createWriteKeys(newKey: () => string = randomUuid): WriteKeys {
  let open: { payload: string; key: string } | null = null
  return {
    keyFor(payload) {
      const written = JSON.stringify(payload)
      if (open?.payload !== written) open = { payload: written, key: newKey() }
      return open.key
    },
    answered() {
      open = null
    },
  }
}

/** A version 4 UUID. `crypto.randomUUID` is missing where the municipality serves over plain HTTP. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return marked.toString(16).padStart(2, '0')
  }).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
