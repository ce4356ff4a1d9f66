import type { Database } from '@gelt/db'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { buildApp } from '../app.ts'
import { createAuth } from '../auth/auth.ts'
import { installationSecret } from '../auth/secret.ts'
import { SignInGuard } from '../auth/sign-in-guard.ts'
import { smtpMailer } from '../auth/smtp-mailer.ts'
import type { Env } from '../env.ts'
import { evidenceFolder, localFileStore } from '../evidence/local-file-store.ts'
import { FigureCache } from '../figures/figure-cache.ts'
import { AskThrottle } from '../participation/ask-throttle.ts'

/** The HTTP server as configured, over an open database; not listening yet. */
export async function createProduct(
  env: Env,
  db: Database,
  logger: FastifyBaseLogger,
): Promise<FastifyInstance> {
  const publicUrl = env.GELT_PUBLIC_URL ?? `http://localhost:${env.PORT}`
  const secret = await installationSecret(env.GELT_SECRET, env.GELT_DATA_DIR)
  const auth = createAuth({ prisma: db.prisma, secret, publicUrl })
  const addressLimit = env.GELT_SIGN_IN_LIMIT
  const services = {
    db,
    figureCache: new FigureCache(),
    files: localFileStore(evidenceFolder(env.GELT_DATA_DIR)),
    askThrottle: new AskThrottle(db, secret, env.GELT_ASK_LIMIT),
    signInGuard: new SignInGuard({ db, secret, publicUrl, addressLimit }),
    mailer: env.SMTP_URL ? smtpMailer(env.SMTP_URL, env.SMTP_FROM ?? 'gel-t@localhost') : null,
    publicUrl,
  }
  const trustedProxies = env.GELT_TRUSTED_PROXIES?.split(',').map((address) => address.trim())
  return buildApp({ services, auth, logger, trustedProxies })
}
