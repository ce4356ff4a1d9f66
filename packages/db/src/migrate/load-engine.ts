import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

type Engine = typeof import('@prisma/schema-engine-wasm').SchemaEngine

/** The glue code around the WebAssembly, which its type declarations leave out. */
interface Glue extends Record<string, unknown> {
  readonly SchemaEngine: Engine
  __wbg_set_wasm(exports: Exports): void
}

interface Exports {
  __wbindgen_start(): void
}

/** What is used of the WebAssembly interface; Node's types leave it to those of browsers. */
interface WebAssemblyOfNode {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, Record<string, unknown>>,
  ): Promise<{ instance: { exports: Exports } }>
}

const glueName = './schema_engine_bg.js'

let panic: string | undefined
let loaded: Promise<Engine> | undefined

/** What the engine said when it last broke down inside, if it did. */
export function lastPanic(): string | undefined {
  return panic
}

/**
 * Prisma's own schema engine as WebAssembly: no binary to download. The package's entry imports
 * `.wasm` as a module, which Node does not do without a flag, so the parts are put together here.
 */
export function loadEngine(): Promise<Engine> {
  loaded ??= instantiate()
  return loaded
}

async function instantiate(): Promise<Engine> {
  // Without this the engine hides the reason of an internal failure behind "unreachable".
  const keepPanic = (message: string) => {
    panic = message
  }
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: keepPanic } })
  const require = createRequire(import.meta.url)
  const gluePath = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(join(dirname(gluePath), 'schema_engine_bg.wasm'))
  const glue: Glue = await import(pathToFileURL(gluePath).href)
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyOfNode }
  const imports = { [glueName]: withoutLingeringTimers(glue) }
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return glue.SchemaEngine
}

/** The engine leaves a timer of ten seconds behind, which must not keep the process alive. */
function withoutLingeringTimers(glue: Glue): Record<string, unknown> {
  const start = (callback: () => void, milliseconds: number) =>
    setTimeout(callback, milliseconds).unref()
  return Object.fromEntries(
    Object.entries(glue).map(([name, value]) => [
      name,
      name.startsWith('__wbg_setTimeout') ? start : value,
    ]),
  )
}
