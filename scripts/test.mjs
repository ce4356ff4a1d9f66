/*
 * `npm test`: everything that must hold, on a clean machine too. Every check counts as one, tests
 * count one by one; a check that fails is shown and the others go on. The last line is the sum.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSteps } from '../packages/db/src/server/steps.mjs'
import { checkNode, generateClient, install, Refusal } from './bootstrap.mjs'
import { node, root, run, runScript } from './command.mjs'
import { checkCanaries, checkDependencies } from './dependency-rules.mjs'
import { checkGenerated } from './generated-files.mjs'
import { playwrightCounts, vitestCounts } from './test-counts.mjs'

const { step } = createSteps()
const reports = mkdtempSync(join(tmpdir(), 'gel-t-reports-'))
process.once('exit', () => rmSync(reports, { recursive: true, force: true }))
const total = { passed: 0, failed: 0 }

/** A check: counts as one. */
async function check(name, work) {
  try {
    await step(name, work)
    total.passed += 1
    return true
  } catch (error) {
    total.failed += 1
    show(error)
    return false
  }
}

/** A test runner: its tests count one by one, and a run that ends badly fails at least once. */
async function tests(name, counts, work) {
  let failure
  await step(name, work).catch((error) => {
    failure = error
  })
  const { passed, failed, skipped } = counts()
  const broken = Math.max(failed, failure ? 1 : 0)
  total.passed += passed
  total.failed += broken
  print(`    ${passed} passed, ${broken} failed${skipped ? `, ${skipped} skipped` : ''}`)
  if (failure) show(failure)
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`)
}

function show(error) {
  const output = error.output ? `\n${error.output.trimEnd()}` : ''
  print(`${error instanceof Refusal ? '' : '    '}${error.message}${output}\n`)
}

const tool = (path, ...parameters) => run(node, [join(root, path), ...parameters])
const types = (project) => tool('node_modules/typescript/bin/tsc', '-p', project)

async function checks() {
  await check('Format and lint', () => tool('node_modules/@biomejs/biome/bin/biome', 'ci', '.'))
  await check('Types: server', () => types('.'))
  await check('Types: web', () => types('apps/web'))
  await check('Types: journeys', () => types('e2e'))
  await check('Dependency rules', checkDependencies)
  await check('Dependency rules see what they forbid', checkCanaries)
  await check('Unused code', () => tool('node_modules/knip/bin/knip.js'))
  await check('Generated files are up to date', checkGenerated)
  await check('Migrations from zero, no drift', () =>
    tool('packages/db/src/migrate/cli.ts', 'check'),
  )
}

async function unitAndApiTests() {
  const report = join(reports, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  await tests(
    'Unit and API tests',
    () => vitestCounts(report),
    () => tool('node_modules/vitest/vitest.mjs', 'run', ...reporters),
  )
}

async function journeys() {
  const report = join(reports, 'playwright.json')
  const cli = join(root, 'e2e/node_modules/@playwright/test/cli.js')
  await tests(
    'Journeys in a browser',
    () => playwrightCounts(report),
    () => run(node, [cli, 'test'], { cwd: 'e2e', env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } }),
  )
}

try {
  checkNode()
  const ready =
    (await check('Dependencies', install)) && (await check('Database client', generateClient))
  if (ready) {
    await checks()
    await unitAndApiTests()
    if (await check('Web build', () => runScript('apps/web', 'build'))) await journeys()
    else total.failed += 1
  }
} catch (error) {
  total.failed += 1
  show(error)
}
print(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
