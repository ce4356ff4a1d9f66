import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface SchemaFile {
  readonly name: string
  readonly path: string
  readonly content: string
}

/** All `*.prisma` files of a folder, by name, so that the order is the same everywhere. */
export async function readSchema(folder: string): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      return { name, path, content: await readFile(path, 'utf8') }
    }),
  )
}
