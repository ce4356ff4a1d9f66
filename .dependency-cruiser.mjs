import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** A fenced block of docs/ARCHITECTURE.md, line by line. What is not drawn there is refused here. */
function drawn(name) {
  const path = here('./docs/ARCHITECTURE.md')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const block = text.match(new RegExp(`\`\`\`${name}\\n([\\s\\S]*?)\`\`\``))?.[1] ?? ''
  return block.split('\n').filter((line) => line.trim() !== '')
}

/** Folders of a layer, the lowest first: a line `apps/api/src: core < http < graphql`. */
function readFloors() {
  return drawn('floors').map((line) => {
    const [layer = '', floors = ''] = line.split(':')
    return { layer: layer.trim(), floors: floors.split('<').map((name) => name.trim()) }
  })
}

/** Features of a neighbourhood that import others of it: a line `apps/api/src/act: plans -> indicators, structure`. */
function readFeatureGraph() {
  return drawn('feature-graph').map((line) => {
    const [where = '', arrow = ''] = line.split(':')
    const [from = '', to = ''] = arrow.split('->')
    const names = to.split(',').map((name) => name.trim())
    return { where: where.trim(), from: from.trim(), to: names.filter((name) => name !== '') }
  })
}

const tests = '(\\.(spec|factory)\\.tsx?$|/testing/|/benchmarks/|^e2e/)'
const configuration = '(^|/)[^/]+\\.config\\.ts$|/codegen\\.ts$'
const floors = readFloors()
const features = readFeatureGraph()
/** Folders below all features: what is inside of them imports freely. */
const ground = 'core|http|graphql|server|testing|gql|lib|ui|app'

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
      'A feature of the screens never imports another one: the app puts them together.',
      { path: `^apps/web/src/(?!(?:${ground})/)([^/]+)/([^/]+)/` },
      { path: '^apps/web/src/', pathNot: '^apps/web/src/($1/$2|ui|lib|gql|testing)/' },
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
    ...floors.flatMap(({ layer, floors: names }) => [
      refuse(
        `every-folder-has-a-floor-${layer}`,
        'Every folder of a layer stands in the floors of docs/ARCHITECTURE.md.',
        { path: `^${layer}/(?!(?:${[...names, 'testing'].join('|')})/)[^/]+/`, pathNot: tests },
        {},
      ),
      ...names
        .slice(0, -1)
        .map((name, floor) =>
          refuse(
            `no-arrow-up-${layer}/${name}`,
            'A floor imports those below it alone; a field that joins two belongs to the upper one.',
            { path: `^${layer}/${name}/`, pathNot: tests },
            { path: `^${layer}/(${names.slice(floor + 1).join('|')})/` },
          ),
        ),
    ]),
    ...floors.map(({ layer }) =>
      refuse(
        `features-apart-${layer}`,
        'A feature imports others of its neighbourhood only along the graph in docs/ARCHITECTURE.md.',
        {
          path: `^${layer}/(?!(?:${ground})/)([^/]+)/([^/]+)/`,
          pathNot: [tests, ...features.map(({ where, from }) => `^${where}/${from}/`)],
        },
        { path: `^${layer}/$1/[^/]+/`, pathNot: `^${layer}/$1/$2/` },
      ),
    ),
    ...features.map(({ where, from, to }) =>
      refuse(
        `features-apart-${where}/${from}`,
        'A feature imports others of its neighbourhood only along the graph in docs/ARCHITECTURE.md.',
        { path: `^${where}/${from}/`, pathNot: tests },
        { path: `^${where}/[^/]+/`, pathNot: `^${where}/(${[from, ...to].join('|')})/` },
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
