/* `npm run check-data`: installs and generates where needed, then looks at the rows of the database. */
import { checkNode, generateClient, install, Refusal } from './bootstrap.mjs'
import { handOver, startNode } from './command.mjs'

try {
  checkNode()
  await install()
  await generateClient()
  const program = startNode(['apps/api/src/check-data.ts'])
  handOver()
  program.once('exit', (code) => process.exit(code ?? 1))
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exit(1)
}
