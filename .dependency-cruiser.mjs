import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/**
 * The graph of API features, as docs/ARCHITECTURE.md draws it in its block ```feature-graph: a line
 * `a -> b, c` lets feature a import b and c. What is not drawn there is refused here.
 */
function readFeatureGraph() {
  const path = here('./docs/ARCHITECTURE.md')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const block = text.match(/```feature-graph\n([\s\S]*?)```/)?.[1] ?? ''
  return block
    .split('\n')
    .filter((line) => line.includes('->'))
    .map((line) => {
      const [from = '', to = ''] = line.split('->')
      return { from: from.trim(), to: to.split(',').map((name) => name.trim()) }
    })
}

const tests = '(\\.(spec|factory)\\.tsx?$|/testing/|/benchmarks/|^e2e/)'
const configuration = '(^|/)[^/]+\\.config\\.ts$|/codegen\\.ts$'
/** Folders of apps/api/src that serve every feature and belong to none. */
const apiGround = ['graphql', 'http']
const drawn = readFeatureGraph()
const drawnNames = drawn.map(({ from }) => from)
const apiFeature = `^apps/api/src/(?!(?:${[...apiGround, ...drawnNames].join('|')})/)([^/]+)/`

/** A rule at error: whatever the import is, it fails the build. */
const refuse = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    refuse('no-circle', 'Modules that need each other are one module.', {}, { circular: true }),
    refuse('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    refuse(
      'declared',
      'What is imported from npm stands in a package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    refuse(
      'no-tools-in-code',
      'What runs imports nothing that is declared for development only.',
      { pathNot: [tests, configuration] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    refuse(
      'domain-is-pure',
      'The rules import themselves, zod, the decimal library and plain date arithmetic.',
      { path: '^packages/domain/', pathNot: [tests, configuration] },
      {
        pathNot: ['^packages/domain/', 'node_modules/(zod|decimal\\.js|date-fns|@date-fns/utc)/'],
      },
    ),
    refuse(
      'database-behind-the-api',
      'The database is the business of the API, the seed and the tests.',
      { pathNot: '^(packages/db|apps/api|prisma|e2e)/' },
      { path: '^packages/db/' },
    ),
    refuse(
      'database-knows-no-feature',
      'The database package serves all features and imports none of them.',
      { path: '^packages/db/', pathNot: tests },
      { path: '^(apps|prisma|packages/domain)/' },
    ),
    refuse(
      'web-knows-the-schema-only',
      'The browser knows the API by schema.graphql, and the rules.',
      { path: '^apps/web/' },
      { path: '^(packages/db|apps/api|prisma)/' },
    ),
    refuse(
      'api-knows-no-screen',
      'The API serves any client.',
      { path: '^apps/api/' },
      { path: '^apps/web/' },
    ),
    refuse(
      'web-features-apart',
      'A feature of the screens never imports another one.',
      { path: '^apps/web/src/(?!(?:app|ui|lib|gql|testing)/)([^/]+)/' },
      { path: '^apps/web/src/', pathNot: '^apps/web/src/($1|ui|lib|gql|testing)/' },
    ),
    refuse(
      'web-ground-below-features',
      'Primitives and formats know no feature.',
      { path: '^apps/web/src/(ui|lib|gql|testing)/' },
      { path: '^apps/web/src/', pathNot: '^apps/web/src/(ui|lib|gql|testing)/' },
    ),
    refuse(
      'web-lib-below-ui',
      'lib is under ui.',
      { path: '^apps/web/src/(lib|gql)/', pathNot: tests },
      { path: '^apps/web/src/(ui|testing)/' },
    ),
    refuse(
      'api-features-apart',
      'A feature imports another only along the graph in docs/ARCHITECTURE.md.',
      { path: apiFeature, pathNot: tests },
      {
        path: '^apps/api/src/[^/]+/',
        pathNot: `^apps/api/src/($1|${apiGround.join('|')})/`,
      },
    ),
    ...drawn.map(({ from, to }) =>
      refuse(
        `api-features-apart-${from}`,
        'A feature imports another only along the graph in docs/ARCHITECTURE.md.',
        { path: `^apps/api/src/${from}/`, pathNot: tests },
        {
          path: '^apps/api/src/[^/]+/',
          pathNot: `^apps/api/src/(${[from, ...to, ...apiGround].join('|')})/`,
        },
      ),
    ),
    refuse(
      'code-without-tests',
      'Code never imports tests or factories.',
      { pathNot: tests },
      { path: tests },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^[^/]+/[^/]+/(src/generated|dist|\\.data)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: here('./tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types', 'typings'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json', '.css'],
    },
  },
}
