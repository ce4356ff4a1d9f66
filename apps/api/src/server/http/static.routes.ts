import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { replyWithRefusal } from '../../http/refusal-reply.ts'
import { repositoryRoot } from '../env.ts'
import { createPageReply, type EntityNames } from './page-reply.ts'
import { pathOf } from './security.ts'

/** Where the build of the web app lies. */
const builtWebApp = join(repositoryRoot, 'apps/web/dist')

const graphiqlPage = 'graphiql/index.html'
const hashedFiles = `${sep}assets${sep}`

/** First parts of addresses that are never a page of the web app. */
const noPages = new Set(['api', 'assets', 'files', 'graphql', 'healthz', 'readyz'])

/**
 * The web app on the same port: its files, GraphiQL, and its first page for the addresses of its own
 * routes. Everything else that nobody answers is 404: a page for people, a closed code for programs.
 * @param folder the build; where there is none, only the API answers
 */
export async function registerStaticRoutes(
  app: FastifyInstance,
  nameOf: EntityNames,
  folder: string = builtWebApp,
): Promise<void> {
  const isBuilt = existsSync(join(folder, 'index.html'))
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        // A hashed name never gets another content; every other file is asked for again.
        const hashed = path.includes(hashedFiles)
        const caching = hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
        reply.headers({ 'cache-control': caching, vary: 'accept-encoding' })
      },
    })
  }
  if (existsSync(join(folder, graphiqlPage))) {
    for (const path of ['/graphiql', '/graphiql/']) {
      app.get(path, (_request, reply) => reply.sendFile(graphiqlPage))
    }
  }
  const replyWithPage = isBuilt ? createPageReply(folder, nameOf) : null
  if (replyWithPage) {
    app.get('/', (_request, reply) => replyWithPage(reply, '/'))
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) =>
    replyWithPage && mayBePage(request)
      ? replyWithPage(reply, pathOf(request))
      : replyWithRefusal(request, reply, 'NOT_FOUND'),
  )
}

/** Whether an address can be one of a page, asked for by whoever takes one: a browser, or a program that previews links. */
function mayBePage(request: FastifyRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const [first = '', ...rest] = pathOf(request).slice(1).split('/')
  const last = rest.at(-1) ?? first
  const accepted = request.headers.accept ?? '*/*'
  return /text\/(html|\*)|\*\/\*/.test(accepted) && !noPages.has(first) && !last.includes('.')
}
