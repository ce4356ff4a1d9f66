/*
 * `npm start`: from a clean clone to a running product. Installs, generates, builds (each skipped
 * when nothing changed) and hands over to the server on the Node that npm installed.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startupTexts } from '../packages/db/src/server/startup-texts.mjs'
import { createSteps } from '../packages/db/src/server/steps.mjs'
import { checkNode, generateClient, install, Refusal } from './bootstrap.mjs'
import { handOver, root, runScript, startNode } from './command.mjs'
import { contentHash, isStamped, stamp } from './stamp.mjs'

const { step } = createSteps()

/*
 * What the server keeps fits into 200 MB. Told of a limit it collects what it no longer needs in time; left alone it
 * takes as much as a large machine has. Threads that read files have limits of their own.
 */
const memory = ['--max-old-space-size=768', '--max-semi-space-size=16']

/** A step whose failure a person can act on, with the program's own words above. */
async function reported(name, work) {
  try {
    await step(name, work)
  } catch (error) {
    if (error instanceof Refusal) throw error
    console.error(error.output ?? error.stack)
    throw new Refusal(startupTexts.STEP_FAILED({ step: name, reason: error.message }))
  }
}

async function buildWeb() {
  const hash = contentHash([
    'apps/web',
    'packages/domain/src',
    'apps/api/schema.graphql',
    'pnpm-lock.yaml',
    'tsconfig.base.json',
  ])
  if (isStamped('web', hash) && existsSync(join(root, 'apps/web/dist/index.html'))) return
  await runScript('apps/web', 'build')
  stamp('web', hash)
}

/**
 * `kill -TERM` on npm never reaches this process: it is handed to another parent instead. Only then
 * is that a wish to stop; started by hand, a terminal that closes is none.
 */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 500)
  watch.unref()
}

try {
  checkNode()
  await reported('Dependencias · dependencies', install)
  await reported('Cliente de base de datos · database client', generateClient)
  await reported('Aplicación web · web app', buildWeb)
  const server = startNode([...memory, 'apps/api/src/server/server.ts', ...process.argv.slice(2)])
  handOver()
  stopWithNpm(server)
  server.once('exit', (code, signal) => process.exit(signal ? 1 : code))
} catch (error) {
  console.error(error instanceof Refusal ? `\n${error.message}` : error)
  process.exitCode = 1
}
