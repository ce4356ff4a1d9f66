import type { PrismaClient } from '@gelt/db'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'

export interface AuthOptions {
  prisma: PrismaClient
  secret: string
  /** Address under which people reach the installation. */
  publicUrl: string
}

/** Shortest password, in characters. */
export const minPasswordLength = 12

const hour = 60 * 60

export function createAuth({ prisma, secret, publicUrl }: AuthOptions) {
  return betterAuth({
    appName: 'GEL-T',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    // Accounts are made by invitation only.
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength,
      maxPasswordLength: 200,
    },
    session: { expiresIn: 12 * hour, updateAge: hour },
    // The browser's own address bar: whoever speaks from the host that they speak to.
    trustedOrigins: (request) => (request ? ownOrigins(request.headers, publicUrl) : [publicUrl]),
    // Ours counts failures, and keeps no address: see the sign-in guard.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'gelt',
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

export type Auth = ReturnType<typeof createAuth>

/** Origins that are this installation's, seen from a request. */
export function ownOrigins(headers: Headers, publicUrl: string): string[] {
  const host = headers.get('host')
  const scheme = new URL(publicUrl).protocol
  return host ? [new URL(publicUrl).origin, `${scheme}//${host}`] : [new URL(publicUrl).origin]
}
