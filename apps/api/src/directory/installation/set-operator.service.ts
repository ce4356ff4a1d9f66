import { randomUUID } from 'node:crypto'
import type { Database } from '@gelt/db'
import { hashPassword } from 'better-auth/crypto'
import { newPassword } from '../auth/demo-accounts.service.ts'

/** What became of somebody's role. */
export type OperatorChange =
  | { kind: 'GRANTED' }
  /** There was no account: one was made, with a password that is shown this once. */
  | { kind: 'MADE'; password: string }
  | { kind: 'REVOKED' }
  | { kind: 'WAS_NONE' }

/** Grants the role of the installation, making the account where there is none. */
export async function grantOperator({ prisma }: Database, email: string): Promise<OperatorChange> {
  const known = await prisma.user.findUnique({ where: { email } })
  if (known) {
    await prisma.operator.createMany({ data: { userId: known.id }, skipDuplicates: true })
    return { kind: 'GRANTED' }
  }
  const password = newPassword()
  const id = randomUUID()
  const account = { id: randomUUID(), accountId: id, providerId: 'credential' }
  await prisma.user.create({
    data: {
      ...{ id, email, name: email },
      accounts: { create: { ...account, password: await hashPassword(password) } },
      operator: { create: {} },
    },
  })
  return { kind: 'MADE', password }
}

/** Takes the role away; the account stays. */
export async function revokeOperator({ prisma }: Database, email: string): Promise<OperatorChange> {
  const { count } = await prisma.operator.deleteMany({ where: { user: { email } } })
  return { kind: count > 0 ? 'REVOKED' : 'WAS_NONE' }
}

/** Mail addresses of those who operate the installation. */
export async function operatorsOf({ prisma }: Database): Promise<string[]> {
  const rows = await prisma.operator.findMany({
    include: { user: true },
    orderBy: { grantedAt: 'asc' },
  })
  return rows.map(({ user }) => user.email)
}
