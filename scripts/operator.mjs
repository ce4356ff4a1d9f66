/*
 * `npm run operator -- <mail>`: says who operates the installation; with `--revoke` takes it away. Without a mail address it
 * lists them.
 */
import { checkNode, generateClient, install, Refusal } from './bootstrap.mjs'
import { startNode } from './command.mjs'

try {
  checkNode()
  await install()
  await generateClient()
  const child = startNode(['apps/api/src/operator.ts', ...process.argv.slice(2)])
  child.once('exit', (code, signal) => process.exit(signal ? 1 : code))
} catch (error) {
  console.error(error instanceof Refusal ? `\n${error.message}` : error)
  process.exitCode = 1
}
