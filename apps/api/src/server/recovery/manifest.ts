import { databaseDescription } from '@gelt/db/backup'
import { z } from 'zod'

/** Name of the part that lists the others; the last one of the file. */
export const manifestPart = 'manifest.json'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What is in a backup, so that nothing of it can be missing or changed without notice. */
export const manifest = z.object({
  format: z.literal(1),
  /** Version of the program that made it. */
  product: z.string(),
  database: databaseDescription,
  /** Every part but this one, with its size in bytes and its SHA-256. */
  parts: z.record(z.string(), z.object({ bytes: z.number().int().min(0), sha256: hash })),
  evidence: z.object({
    /** Files that a record names and that the installation had no more. */
    missing: z.array(hash),
    /** Files whose content was no longer the one that was stored; kept as they were found. */
    changed: z.array(hash),
  }),
})

export type Manifest = z.infer<typeof manifest>

/** Name of the part of a file of evidence. */
export function evidencePart(name: string): string {
  return `evidence/${name}`
}
