import type { Prisma } from '@gelt/db'
import type { AuditRow } from '../audit.ts'
import { recordAt } from '../load.ts'

/** What is recorded at one moment. */
export interface Batch {
  /** Changes of versioned rows; they come first. */
  readonly edits: ((tx: Prisma.TransactionClient) => Promise<void>)[]
  readonly measurements: Prisma.MeasurementCreateManyInput[]
  readonly members: Prisma.MeasurementMemberCreateManyInput[]
  readonly evidence: Prisma.EvidenceCreateManyInput[]
  readonly decisions: Prisma.MeasurementDecisionCreateManyInput[]
  readonly audit: AuditRow[]
}

/** All that the sample records, by moment (ISO with Bogotá's offset). */
export type Ledger = Map<string, Batch>

export function batchAt(ledger: Ledger, moment: string): Batch {
  const known = ledger.get(moment)
  if (known) return known
  const batch: Batch = {
    edits: [],
    measurements: [],
    members: [],
    evidence: [],
    decisions: [],
    audit: [],
  }
  ledger.set(moment, batch)
  return batch
}

/** Writes the ledger from the first moment to the last, so that versions follow one another. */
export async function writeLedger(tx: Prisma.TransactionClient, ledger: Ledger) {
  const moments = [...ledger.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [moment, batch] of moments) {
    await recordAt(tx, moment)
    for (const edit of batch.edits) await edit(tx)
    if (batch.measurements.length > 0) await tx.measurement.createMany({ data: batch.measurements })
    if (batch.members.length > 0) await tx.measurementMember.createMany({ data: batch.members })
    if (batch.evidence.length > 0) await tx.evidence.createMany({ data: batch.evidence })
    if (batch.decisions.length > 0) {
      await tx.measurementDecision.createMany({ data: batch.decisions })
    }
    if (batch.audit.length > 0) await tx.auditEvent.createMany({ data: batch.audit })
  }
}
