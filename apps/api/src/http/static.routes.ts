import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { repositoryRoot } from '../env.ts'
import { replyWithRefusal } from './refusal-reply.ts'
import { pathOf } from './security.ts'

/** Where the build of the web app lies. */
const builtWebApp = join(repositoryRoot, 'apps/web/dist')

const graphiqlPage = 'graphiql/index.html'
const hashedFiles = `${sep}assets${sep}`

/** First parts of addresses that are never a page of the web app. */
const noPages = new Set(['api', 'assets', 'files', 'graphql', 'healthz', 'readyz'])

/**
 * The web app on the same port: its files, GraphiQL, and its first page for the addresses of its own
 * routes. Everything else that nobody answers is 404.
 * @param folder the build; where there is none, only the API answers
 */
export async function registerStaticRoutes(
  app: FastifyInstance,
  folder: string = builtWebApp,
): Promise<void> {
  const built = existsSync(join(folder, 'index.html'))
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        // A hashed name never gets another content; every other file is asked for again.
        const hashed = path.includes(hashedFiles)
        const caching = hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
        reply.header('cache-control', caching)
      },
    })
    app.get('/', (_request, reply) => reply.sendFile('index.html'))
  }
  if (existsSync(join(folder, graphiqlPage))) {
    for (const path of ['/graphiql', '/graphiql/']) {
      app.get(path, (_request, reply) => reply.sendFile(graphiqlPage))
    }
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) =>
    built && wantsPage(request)
      ? reply.code(200).sendFile('index.html')
      : replyWithRefusal(request, reply, 'NOT_FOUND'),
  )
}

/** Whether a person's browser goes to an address, rather than a program to a resource. */
function wantsPage(request: FastifyRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const [first = '', ...rest] = pathOf(request).slice(1).split('/')
  const last = rest.at(-1) ?? first
  const accepted = request.headers.accept ?? ''
  return accepted.includes('text/html') && !noPages.has(first) && !last.includes('.')
}
