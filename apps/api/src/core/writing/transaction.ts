import type { Prisma } from '@gelt/db'

/** A running transaction, as services write through it. */
export type Transaction = Prisma.TransactionClient
