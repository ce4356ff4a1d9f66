import type { Prisma } from '@gelt/db'
import type { AuditRow } from '../audit.ts'
import { recordAt } from '../load.ts'
import {
  prepareReplay,
  type RegisterWrite,
  type RegisterWriteAt,
  replayRegisters,
} from './replay-registers.ts'

/** What is recorded at one moment. */
export interface Batch {
  /** Changes of versioned rows; they come first. */
  readonly edits: ((tx: Prisma.TransactionClient) => Promise<void>)[]
  /** Writes of the registers. */
  readonly register: RegisterWrite[]
  readonly measurements: Prisma.MeasurementCreateManyInput[]
  readonly explanations: Prisma.MeasurementExplanationCreateManyInput[]
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
    register: [],
    measurements: [],
    explanations: [],
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
  await prepareReplay(tx)
  let writes: RegisterWriteAt[] = []
  for (const [moment, batch] of moments) {
    writes.push(...batch.register.map((write) => ({ ...write, moment })))
    const { register: _register, ...rest } = batch
    if (Object.values(rest).every(({ length }) => length === 0)) continue
    await replayRegisters(tx, writes)
    writes = []
    await recordAt(tx, moment)
    for (const edit of batch.edits) await edit(tx)
    if (batch.measurements.length > 0) await tx.measurement.createMany({ data: batch.measurements })
    if (batch.explanations.length > 0) {
      await tx.measurementExplanation.createMany({ data: batch.explanations })
    }
    if (batch.evidence.length > 0) await tx.evidence.createMany({ data: batch.evidence })
    if (batch.decisions.length > 0) {
      await tx.measurementDecision.createMany({ data: batch.decisions })
    }
    if (batch.audit.length > 0) await tx.auditEvent.createMany({ data: batch.audit })
  }
  await replayRegisters(tx, writes)
}
