/* The dependency rules, and the proof that the tool still sees what they forbid. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommandFailure, node, root, run } from './command.mjs'

const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
const configuration = join(root, '.dependency-cruiser.mjs')

/**
 * One forbidden import for every rule. A tool that reads nothing, or resolves nothing, is green on
 * the real code too; it cannot be green here.
 */
const canaries = {
  'no-circle': { 'prisma/seed/hen.ts': './egg.ts', 'prisma/seed/egg.ts': './hen.ts' },
  resolvable: { 'prisma/seed/lost.ts': './nowhere.ts' },
  declared: { 'prisma/seed/undeclared.ts': 'typescript' },
  'no-tools-in-code': { 'prisma/seed/tool.ts': 'vitest' },
  'domain-is-pure': { 'packages/domain/src/impure.ts': 'node:fs' },
  'database-behind-the-api': {
    'packages/db/src/index.ts': '',
    'packages/domain/src/reaching.ts': '../../db/src/index.ts',
  },
  'database-knows-no-feature': {
    'apps/api/src/act/one/one.ts': '',
    'packages/db/src/knowing.ts': '../../../apps/api/src/act/one/one.ts',
  },
  'web-knows-the-schema-only': {
    'apps/web/src/act/one/direct.ts': '../../../../api/src/act/one/one.ts',
  },
  'api-knows-no-screen': {
    'apps/web/src/act/one/one.view.ts': '',
    'apps/api/src/act/one/drawing.ts': '../../../../web/src/act/one/one.view.ts',
  },
  'web-features-apart': { 'apps/web/src/act/two/two.view.ts': '../one/one.view.ts' },
  'web-ground-below-features': { 'apps/web/src/ui/button.ts': '../act/one/one.view.ts' },
  'web-lib-below-ui': { 'apps/web/src/lib/formats.ts': '../ui/button.ts' },
  // The floors and the graph are drawn in the document, which the canaries bring with them.
  'every-folder-has-a-floor-apps/api/src': { 'apps/api/src/attic/attic.ts': '../core/core.ts' },
  'no-arrow-up-apps/api/src/core': {
    'apps/api/src/core/core.ts': '../act/plans/plans.ts',
    'apps/api/src/act/plans/plans.ts': '',
  },
  'no-arrow-up-packages/domain/src/act': {
    'packages/domain/src/act/plans/plans.ts': '../../figures/progress/progress.ts',
    'packages/domain/src/figures/progress/progress.ts': '',
  },
  'features-apart-apps/api/src': {
    'apps/api/src/act/lonely/lonely.ts': '../plans/plans.ts',
  },
  'features-apart-apps/api/src/act/plans': {
    'apps/api/src/act/plans/other.ts': '../lonely/lonely.ts',
  },
  'code-without-tests': {
    'prisma/seed/one.spec.ts': '',
    'prisma/seed/tested.ts': './one.spec.ts',
  },
}

/**
 * Checks every import of the workspace.
 * @throws {CommandFailure} with the forbidden imports, or when nothing was read
 */
export async function checkDependencies() {
  const { summary } = await cruise('.', ['apps', 'packages', 'prisma', 'e2e'])
  if (summary.totalCruised === 0) throw new CommandFailure('no module was read', '')
  const broken = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
  if (broken.length > 0) throw new CommandFailure('forbidden imports', broken.join('\n'))
}

/** @throws {CommandFailure} naming the rules that let their forbidden import pass */
export async function checkCanaries() {
  const folder = join('node_modules', '.gel-t', 'canaries')
  rmSync(join(root, folder), { recursive: true, force: true })
  for (const files of Object.values(canaries)) {
    for (const [path, imported] of Object.entries(files)) write(join(root, folder, path), imported)
  }
  mkdirSync(join(root, folder, 'docs'), { recursive: true })
  copyFileSync(join(root, 'docs/ARCHITECTURE.md'), join(root, folder, 'docs/ARCHITECTURE.md'))
  const manifest = JSON.stringify({ devDependencies: { vitest: '*' } })
  writeFileSync(join(root, folder, 'package.json'), manifest)
  const { summary } = await cruise(folder, ['apps', 'packages', 'prisma'])
  const seen = new Set(summary.violations.map(({ rule }) => rule.name))
  const silent = Object.keys(canaries).filter((name) => !seen.has(name))
  if (silent.length > 0) throw new CommandFailure('rules that see nothing', silent.join('\n'))
}

function write(path, imported) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, imported ? `import '${imported}'\n` : 'export {}\n')
}

async function cruise(cwd, folders) {
  const parameters = ['--config', configuration, '--output-type', 'json', ...folders]
  try {
    return JSON.parse(await run(node, [cruiser, ...parameters], { cwd }))
  } catch (error) {
    // The tool ends with the number of violations; its answer is complete all the same.
    if (error.output?.startsWith('{')) return JSON.parse(error.output)
    throw error
  }
}
