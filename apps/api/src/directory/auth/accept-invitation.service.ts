import { randomUUID } from 'node:crypto'
import type { Prisma, User } from '@gelt/db'
import type { AcceptInvitationInput } from '@gelt/domain'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { Context } from '../../core/context.ts'
import { AccessRefusal, InputRefusal, StateRefusal } from '../../core/refusals.ts'
import {
  beginMoment,
  lockEntity,
  scopeOf,
  type Transaction,
  writeLimits,
} from '../../core/writing/write.ts'
import { isGuessable } from './guessable-password.ts'
import { hashOfToken } from './invitation-token.ts'
import { belongsElsewhere } from './other-entities.ts'

const invitationInclude = { person: { include: { user: true, entity: true } } } as const
export type InvitationRow = Prisma.InvitationGetPayload<{ include: typeof invitationInclude }>

/** The invitation with that token, used or not; null: there is none. */
export function findInvitation(
  { prisma }: Context['db'],
  token: string,
): Promise<InvitationRow | null> {
  const where = { tokenHash: hashOfToken(token) }
  return prisma.invitation.findUnique({ where, include: invitationInclude })
}

/** Whether the link still opens something. */
export function isOpen({ usedAt, expiresAt, person }: InvitationRow): boolean {
  const gone = person.archivedAt !== null || person.entity.archivedAt !== null
  return usedAt === null && expiresAt > new Date() && !gone
}

/**
 * An account with the invited address that opens other entities: its own password is asked for and
 * stays, since a link handed over by an administrator proves nothing about another entity's account.
 */
export async function accountToProve(
  { prisma }: Context['db'],
  { purpose, entityId, person }: InvitationRow,
): Promise<User | null> {
  if (purpose !== 'INVITE' || !person.email) return null
  const user = await prisma.user.findUnique({ where: { email: person.email } })
  return user && (await belongsElsewhere(prisma, user.id, [entityId])) ? user : null
}

/**
 * Uses a one-time link: makes the account or sets its password, links the person, ends its sessions.
 * @throws StateRefusal LINK_EXPIRED; AccessRefusal WRONG_CREDENTIALS for an account that has to be proved.
 */
export async function acceptInvitation(
  context: Context,
  { token, password }: AcceptInvitationInput,
): Promise<InvitationRow> {
  const found = await findInvitation(context.db, token)
  if (!found || !isOpen(found)) throw new StateRefusal('LINK_EXPIRED')
  const proving = await accountToProve(context.db, found)
  if (proving) await proveAccount(context, proving, password)
  else {
    const { name, email, entity } = found.person
    if (await isGuessable(password, [name, email ?? '', entity.name, entity.department])) {
      throw new InputRefusal([{ path: ['password'], code: 'GUESSABLE_PASSWORD' }])
    }
  }
  const hash = proving ? null : await hashPassword(password)
  await context.db.prisma.$transaction(async (tx) => {
    const { entityId, person } = found
    await lockEntity(tx, entityId)
    const moment = await beginMoment(context, tx, entityId)
    const used = await tx.invitation.updateMany({
      where: { id: found.id, usedAt: null, person: { archivedAt: null } },
      data: { usedAt: moment },
    })
    if (used.count === 0) throw new StateRefusal('LINK_EXPIRED')
    const userId = proving?.id ?? (await accountOf(tx, found))
    const sessionsEnded = hash ? await setPassword(tx, userId, hash) : 0
    await linkPerson(tx, person, userId, moment)
    const actor = { id: person.id, entityId, name: person.name, roles: [], officeIds: [] }
    await scopeOf(context, tx, actor, entityId, moment).audit({
      action: found.purpose === 'INVITE' ? 'invitation.accept' : 'password.set',
      subjectType: 'Person',
      subjectId: person.id,
      subjectLabel: person.name,
      before: { hasAccount: person.userId !== null },
      after: { hasAccount: true, passwordSet: hash !== null, sessionsEnded },
    })
  }, writeLimits)
  return found
}

async function proveAccount(context: Context, user: User, password: string): Promise<void> {
  const { clientAddress: address } = context
  const attempt = await context.signInGuard.begin({
    email: user.email,
    address,
    cookies: undefined,
  })
  if (typeof attempt === 'number') {
    throw new AccessRefusal('TOO_MANY_ATTEMPTS', { minutes: String(Math.ceil(attempt / 60)) })
  }
  const account = await context.db.prisma.account.findFirst({
    where: { userId: user.id, providerId: 'credential' },
  })
  const right =
    account?.password != null && (await verifyPassword({ hash: account.password, password }))
  if (!right) throw new AccessRefusal('WRONG_CREDENTIALS')
  await attempt.succeeded()
}

async function accountOf(tx: Transaction, { purpose, entityId, person }: InvitationRow) {
  if (purpose === 'RESET_PASSWORD') {
    if (!person.userId) throw new StateRefusal('LINK_EXPIRED')
    return person.userId
  }
  const { email, name } = person
  if (!email) throw new StateRefusal('LINK_EXPIRED')
  const known = await tx.user.findUnique({ where: { email } })
  // Asked again under the lock: the account may have joined another entity since.
  if (known && (await belongsElsewhere(tx, known.id, [entityId]))) {
    throw new StateRefusal('LINK_EXPIRED')
  }
  return known?.id ?? (await tx.user.create({ data: { id: randomUUID(), name, email } })).id
}

/** Sets it and ends the account's sessions; gives their number. */
async function setPassword(tx: Transaction, userId: string, password: string): Promise<number> {
  const where = { userId, providerId: 'credential' }
  const { count } = await tx.account.updateMany({ where, data: { password } })
  if (count === 0) {
    await tx.account.create({
      data: { ...where, id: randomUUID(), accountId: userId, password },
    })
  }
  return (await tx.session.deleteMany({ where: { userId } })).count
}

async function linkPerson(
  tx: Transaction,
  { id, entityId, userId: linked }: InvitationRow['person'],
  userId: string,
  moment: Date,
): Promise<void> {
  if (linked === userId) return
  // Another entity's administrator may hold a reset link of this account: it would open this one too.
  await tx.invitation.updateMany({
    where: { person: { userId }, usedAt: null },
    data: { usedAt: moment },
  })
  const other = await tx.person.findFirst({ where: { entityId, userId } })
  if (other) throw new StateRefusal('WRONG_STATE', { reason: 'ACCOUNT_OF_ANOTHER' })
  await tx.person.update({ where: { id, entityId }, data: { userId, version: { increment: 1 } } })
}
