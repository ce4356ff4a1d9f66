import { randomInt, randomUUID } from 'node:crypto'
import type { Database } from '@gelt/db'
import { demoPeople } from '@gelt/seed'
import { hashPassword } from 'better-auth/crypto'
import { writeLimits } from '../../core/writing/write.ts'

export interface DemoSignIn {
  /** What the person is, in Spanish, for the list that the start prints. */
  post: string
  email: string
  /** Null: made at an earlier start and known only to whoever saw it then. */
  password: string | null
}

// No letters that look alike; four groups of four give some 78 bits.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** For somebody who will choose another: shown once. */
export function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}

/**
 * Makes the accounts of the demonstration people where they are missing, each with a password of its
 * own; with `reset` also new passwords for those that exist. Only hashes are stored. Of two starts at
 * once one makes an account, and only that one knows its password.
 */
export async function ensureDemoAccounts(db: Database, reset: boolean): Promise<DemoSignIn[]> {
  const signIns: DemoSignIn[] = []
  for (const { email, name, post } of demoPeople('alvarado-muestra').filter(
    (person) => person.signsIn,
  )) {
    const made = newPassword()
    const hash = await hashPassword(made)
    const password = await db.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('gelt.demo', 0))`
      const user = await tx.user.findUnique({ where: { email } })
      if (user && !reset) return null
      // Whoever joined the demonstration after this installation loaded it is nobody here.
      if (!user && (await tx.person.count({ where: { email } })) === 0) return undefined
      const id = user?.id ?? randomUUID()
      await tx.user.upsert({
        where: { email },
        create: { id, email, name, emailVerified: true, isDemo: true },
        update: {},
      })
      await tx.account.deleteMany({ where: { userId: id, providerId: 'credential' } })
      await tx.account.create({
        data: {
          id: randomUUID(),
          accountId: id,
          providerId: 'credential',
          userId: id,
          password: hash,
        },
      })
      await tx.session.deleteMany({ where: { userId: id } })
      await tx.person.updateMany({ where: { email, userId: null }, data: { userId: id } })
      return made
    }, writeLimits)
    if (password !== undefined) signIns.push({ post, email, password })
  }
  await ensureOperator(db)
  return signIns
}

/** In the demonstration whoever administers also operates the installation, until others do. */
async function ensureOperator({ prisma }: Database): Promise<void> {
  if ((await prisma.operator.count()) > 0) return
  const person = demoPeople('alvarado-muestra').find(({ role }) => role === 'ADMINISTRATOR')
  const user = person && (await prisma.user.findUnique({ where: { email: person.email } }))
  if (!user) return
  await prisma.operator.createMany({ data: { userId: user.id }, skipDuplicates: true })
}
