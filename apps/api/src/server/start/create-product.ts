import type { Database } from '@gelt/db'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { createAuth } from '../../directory/auth/auth.ts'
import { installationSecret } from '../../directory/auth/secret.ts'
import { SignInGuard } from '../../directory/auth/sign-in-guard.ts'
import { smtpMailer } from '../../directory/auth/smtp-mailer.ts'
import { FigureCache } from '../../figures/progress/figure-cache.ts'
import { AskThrottle } from '../../registers/participation/ask-throttle.ts'
import { evidenceFolder, localFileStore } from '../../trace/files/local-file-store.ts'
import { buildApp } from '../app.ts'
import type { Env } from '../env.ts'

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
  const figureCache = new FigureCache()
  const services = {
    db,
    planMemory: figureCache,
    figureCache,
    files: localFileStore(evidenceFolder(env.GELT_DATA_DIR)),
    askThrottle: new AskThrottle(db, secret, env.GELT_ASK_LIMIT),
    signInGuard: new SignInGuard({ db, secret, publicUrl, addressLimit }),
    mailer: env.SMTP_URL ? smtpMailer(env.SMTP_URL, env.SMTP_FROM ?? 'gel-t@localhost') : null,
    publicUrl,
  }
  const trustedProxies = env.GELT_TRUSTED_PROXIES?.split(',').map((address) => address.trim())
  return buildApp({ services, auth, logger, trustedProxies })
}
