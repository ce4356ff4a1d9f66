/* From a clean clone to a workspace that runs: the part that start and test share. */
import { existsSync } from 'node:fs'
import { basename, relative } from 'node:path'
import { startupTexts } from '../packages/db/src/server/startup-texts.mjs'
import { node, root, run } from './command.mjs'
import { contentHash, filesIn, isStamped, stamp } from './stamp.mjs'

const oldestNode = 20
const pnpm = 'pnpm@12.21.0'
const networkFailure =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|getaddrinfo|fetch failed|error sending request/

/** A reason not to go on, as the paragraph that a person reads. */
export class Refusal extends Error {}

/** @throws {Refusal} on a Node that is too old for the launcher itself */
export function checkNode() {
  const found = process.versions.node
  if (Number.parseInt(found, 10) < oldestNode) {
    throw new Refusal(startupTexts.NODE_TOO_OLD({ found, needed: oldestNode }))
  }
}

/**
 * Installs what the lockfile says, with pnpm by way of npx; skipped when nothing changed since.
 * @throws {Refusal} without a network at the first time, or when the installation fails
 */
export async function install() {
  const hash = contentHash(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()])
  if (isStamped('install', hash) && existsSync(node)) return
  // npm's own patience would let a machine without a network wait for minutes.
  const patience = { npm_config_fetch_retries: '2', npm_config_fetch_retry_mintimeout: '1000' }
  const environment = { ...patience, npm_config_fetch_retry_maxtimeout: '4000', CI: 'true' }
  try {
    await run('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], { env: environment })
  } catch (error) {
    const output = `${error.output ?? ''}${error.message}`
    const reason = output.match(networkFailure)?.[0]
    if (reason) throw new Refusal(startupTexts.NO_NETWORK({ reason }))
    console.error(output)
    throw new Refusal(startupTexts.INSTALL_FAILED({ reason: error.message }))
  }
  stamp('install', hash)
}

/** The typed database client, from the Prisma schema; skips itself when the schema is unchanged. */
export function generateClient() {
  return run(node, ['packages/db/src/generate.ts'])
}

/** Every package.json of the workspace. */
function manifests() {
  return filesIn(root)
    .filter((path) => basename(path) === 'package.json')
    .map((path) => relative(root, path))
}
