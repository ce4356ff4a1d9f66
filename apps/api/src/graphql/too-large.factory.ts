import { documentLimits } from './limits.ts'

/** The same text so many times, with its number. */
export const repeated = (times: number, text: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => text(index)).join(' ')

const { aliases, directives, rootFields, tokens } = documentLimits
const nested = (depth: number): string =>
  depth === 0 ? 'slug' : `plans { entity { ${nested(depth - 1)} } }`
const circle = (depth: number): string =>
  depth === 0 ? 'name' : `fields { type { ${circle(depth - 1)} } }`

/** What is refused, the limit that it passes, the document. */
export const TOO_LARGE: readonly (readonly [what: string, limit: string, document: string])[] = [
  [
    'aliases',
    'aliases',
    `{ entity(slug: "aqui") { ${repeated(aliases + 1, (i) => `a${i}: slug`)} } }`,
  ],
  [
    'aliases of __typename',
    'aliases',
    `{ entity(slug: "aqui") { ${repeated(aliases + 1, (i) => `a${i}: __typename`)} } }`,
  ],
  [
    'aliases in fragments',
    'aliases',
    `{ entity(slug: "aqui") { ...A } } fragment A on Entity { ${repeated(aliases + 1, (i) => `a${i}: slug`)} }`,
  ],
  [
    'directives',
    'directives',
    `{ entity(slug: "aqui") { ${repeated(directives + 1, () => 'slug @include(if: true)')} } }`,
  ],
  ['root fields', 'rootFields', `{ ${repeated(rootFields + 1, () => '__typename')} }`],
  [
    'root fields behind fragments',
    'rootFields',
    `{ ...A ... on Query { ...B } } fragment A on Query { ${repeated(rootFields, () => '__typename')} } fragment B on Query { entity(slug: "aqui") { slug } }`,
  ],
  ['depth', 'depth', `{ entities { edges { node { ${nested(6)} } } } }`],
  ['breadth', 'breadth', `{ entities { ${repeated(700, () => 'totalCount')} } }`],
  [
    'cost of lists in lists',
    'complexity',
    '{ entities { edges { node { plans { indicators { targets { members { id name kind } } } } } } } }',
  ],
  [
    'tokens, before anything is parsed to the end',
    'tokens',
    `{ entity(slug: "aqui") { ${'slug '.repeat(tokens)} } }`,
  ],
  ['introspection that circles', 'depth', `{ __schema { types { ${circle(5)} } } }`],
]
