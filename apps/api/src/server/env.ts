import { resolve } from 'node:path'
import { z } from 'zod'

const repository = resolve(import.meta.dirname, '../../../..')

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .optional()
  .transform((value) => value === '1' || value === 'true')

const postgres = z.url({ protocol: /^postgres(ql)?$/ })

const environment = z
  .object({
    /** A PostgreSQL of one's own; unset: the embedded one runs in the data folder. */
    DATABASE_URL: postgres.optional(),
    /** The same database as its owner, who migrates and seeds; unset: the server does it itself. */
    GELT_OWNER_URL: postgres.optional(),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    /** Database (when embedded), evidence files and the installation's secret. */
    GELT_DATA_DIR: z
      .string()
      .default('.data')
      .transform((path) => resolve(repository, path)),
    /** Address under which people reach the installation; cookies are secure when it is https. */
    GELT_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** Addresses of the proxies in front whose X-Forwarded-For is believed, separated by commas. */
    GELT_TRUSTED_PROXIES: z.string().optional(),
    /** Signs the session cookies; unset: one is made at first start and kept in the data folder. */
    GELT_SECRET: z.string().min(32).optional(),
    /** smtp://user:password@host:port; unset: administrators hand over one-time links. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    SMTP_FROM: z.string().optional(),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('warn'),
    /** Wrong passwords in 15 minutes from an address, over all accounts, where nobody had signed in before. */
    GELT_SIGN_IN_LIMIT: z.coerce.number().int().min(1).default(100),
    /** Questions to chats and forums per ten minutes and address; a library's readers share one. */
    GELT_ASK_LIMIT: z.coerce.number().int().min(1).default(5),
    GELT_NO_DEMO: flag,
  })
  .refine((env) => !env.GELT_OWNER_URL || env.DATABASE_URL, {
    path: ['GELT_OWNER_URL'],
    message: 'solo junto con DATABASE_URL; el PostgreSQL incluido tiene sus dos roles',
  })

export type Env = z.infer<typeof environment>

export class ConfigurationError extends Error {}

/** @throws ConfigurationError that names each variable and what is wrong with it. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = environment.safeParse(source)
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new ConfigurationError(
    `La configuración no es válida. Corrija estas variables de entorno y repita la orden: ${reasons.join('; ')}`,
  )
}

export const repositoryRoot = repository
