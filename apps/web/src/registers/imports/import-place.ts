/** A list that goes out to a file and comes back in: how it is called, and where its pages are. */
export interface ImportPlace {
  /** As the files’ addresses name it: `procedures`, `connectionPoints`. */
  list: string
  /** Where the list itself is read. */
  home: { href: string; label: string }
  /** Address of the page. */
  page: string
  /** Address of a file that was sent, by its global id. */
  runPage: (id: string) => string
  /** Fields of cached rows that an import changes. */
  refreshes: readonly string[]
  words: {
    sentence: string
    /** What the file to send holds. */
    label: string
    /** All that there is. */
    all: string
    /** Where one goes after it was applied. */
    toList: string
    /** What else is taken, if anything. */
    alsoTaken?: string
  }
}
