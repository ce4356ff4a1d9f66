import { verifyPassword } from 'better-auth/crypto'
import { person } from '../../testing/contract-rows.ts'
import type { TestApi } from '../../testing/create-test-api.ts'
import { writes } from '../../testing/write-contract.ts'

export interface Issued {
  delivered: boolean
  link: string | null
}
export const issued = '... on IssuedInvitation { delivered link expiresAt }'
export const password = 'una clave bien larga'

export async function invite(at: TestApi, personId: string, mutation = 'invitePerson') {
  return writes<Issued>(at, 'administrator', mutation, { personId }, issued)
}

export function tokenOf(link: string | null | undefined): string {
  return link?.split('/').at(-1) ?? ''
}

export async function invitedPerson(at: TestApi, email?: string) {
  const { row, id } = await person(at, at.here, email)
  const { link } = await invite(at, id)
  return { row, id, token: tokenOf(link) }
}

export function accept(at: TestApi, token: string, secret = password) {
  return writes<{ email: string }>(
    at,
    null,
    'acceptInvitation',
    { token, password: secret },
    '... on AcceptedInvitation { email }',
  )
}

export async function passwordOpens(
  { db }: TestApi,
  userId: string,
  secret: string,
): Promise<boolean> {
  const account = await db.prisma.account.findFirst({ where: { userId, providerId: 'credential' } })
  return account?.password ? verifyPassword({ hash: account.password, password: secret }) : false
}
