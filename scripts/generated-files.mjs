/* Files that are printed from code and committed: printing them again must change nothing. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { CommandFailure, root, runScript } from './command.mjs'
import { filesIn } from './stamp.mjs'

const printed = ['apps/api/schema.graphql', 'apps/web/src/gql', 'docs/INDICATORS.md']

/**
 * Prints the schema, the typed documents and the table of indicators again and compares by content,
 * so that it needs no git. What was there is put back: a check changes nothing.
 * @throws {CommandFailure} naming the files that differ
 */
export async function checkGenerated() {
  const before = read()
  try {
    await runScript('apps/api', 'schema')
    await runScript('apps/web', 'codegen')
    await runScript('prisma', 'indicators')
    const after = read()
    const paths = [...new Set([...before.keys(), ...after.keys()])]
    const differing = paths.filter((path) => before.get(path) !== after.get(path))
    if (differing.length > 0) {
      throw new CommandFailure('not up to date: npm run generate', differing.join('\n'))
    }
  } finally {
    restore(before)
  }
}

/** @returns {Map<string, string>} */
function read() {
  const files = printed.flatMap((path) => filesIn(join(root, path)))
  return new Map(files.map((path) => [relative(root, path), readFileSync(path, 'utf8')]))
}

function restore(before) {
  for (const [path, content] of read()) {
    if (!before.has(path)) rmSync(join(root, path))
    else if (before.get(path) !== content) writeFileSync(join(root, path), before.get(path))
  }
  for (const [path, content] of before) {
    if (!filesIn(join(root, path)).length) writeFileSync(join(root, path), content)
  }
}
