/*
 * Commands for whoever runs an installation: `npm run backup`, `restore`, `drill`, `operator`, `check-data`. Prepares
 * what the start would and hands over to the program named, on the Node that npm installed.
 */
import { join } from 'node:path'
import { checkNode, generateClient, install, Refusal } from './bootstrap.mjs'
import { handOver, root, startNode } from './command.mjs'

const [program, ...parameters] = process.argv.slice(2)

try {
  checkNode()
  await install()
  await generateClient()
  // npm moves to the workspace; paths are meant from where the person stands.
  const folder = process.env.INIT_CWD ?? process.cwd()
  const child = startNode(
    [join(root, `apps/api/src/server/${program}.cli.ts`), ...parameters],
    folder,
  )
  handOver()
  child.once('exit', (code) => process.exit(code ?? 1))
} catch (error) {
  console.error(error instanceof Refusal ? `\n${error.message}` : (error.output ?? error))
  process.exitCode = 1
}
