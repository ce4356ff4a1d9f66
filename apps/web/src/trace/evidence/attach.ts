import type { WriteOutcome } from '../../lib/forms/write-outcome.ts'

/** Ties a stored file or a link to what it proves. */
export type Attach = (
  proof: { fileId: string } | { title: string; url: string },
) => Promise<WriteOutcome<unknown>>
