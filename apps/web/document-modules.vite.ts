import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

const CALL = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`,?\s*\)/g
const NAME = /^\s*(query|mutation|fragment)\s+(\w+)/
const PREFIX = 'gelt-document:'

/**
 * The name in the generated code, which begins each part with a capital: `query Plan` is exported as
 * `PlanDocument`, `fragment Bar_plan` as `Bar_PlanFragmentDoc`.
 */
function exportName(source: string): string {
  const [, kind, name] = NAME.exec(source) ?? []
  if (!name) throw new Error(`A GraphQL document needs one name first: ${source.slice(0, 80)}`)
  const exported = name.replace(/(^|_)([a-z])/g, (part) => part.toUpperCase())
  return kind === 'fragment' ? `${exported}FragmentDoc` : `${exported}Document`
}

/**
 * Turns each `graphql(...)` into an import of that document alone. The generated module holds the
 * documents of every page: used as it is, all of them would travel with the first one.
 */
export function documentModules(generated: string): Plugin {
  return {
    name: 'gelt-document-modules',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || id.includes('/src/gql/')) return null
      const names = new Set<string>()
      const replaced = code.replace(CALL, (_, source: string) => {
        const name = exportName(source)
        names.add(name)
        return name
      })
      if (names.size === 0) return null
      const imports = [...names].map((name) => `import ${name} from '${PREFIX}${name}';`)
      // On the first line, so that line numbers stay those of the file.
      return { code: imports.join('') + replaced, map: null }
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : null
    },
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const name = id.slice(PREFIX.length + 1)
      this.addWatchFile(generated)
      const line = (await readFile(generated, 'utf8'))
        .split('\n')
        .find((text) => text.startsWith(`export const ${name} = `))
      const literal = line && /= (\{.*\}) as unknown as /.exec(line)?.[1]
      if (!literal) this.error(`${name} is not in ${generated}: run the codegen script.`)
      return `export default ${literal}`
    },
  }
}
