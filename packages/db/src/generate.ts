import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { packageDir, schemaDir } from './paths.ts'
import { readSchema } from './schema-files.ts'

const output = join(packageDir, 'src', 'generated', 'prisma')
const stampFile = join(output, '.stamp')
const require = createRequire(import.meta.url)
const prismaPackage = require.resolve('prisma/package.json')

/** What the generated client depends on: the schema and the version of Prisma. */
async function stamp(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(prismaPackage))
  for (const { name, content } of await readSchema(schemaDir)) hash.update(name).update(content)
  return hash.digest('hex')
}

async function isCurrent(wanted: string): Promise<boolean> {
  const found = await readFile(stampFile, 'utf8').catch(() => '')
  if (found !== wanted) return false
  return access(join(output, 'client.ts')).then(
    () => true,
    () => false,
  )
}

const wanted = await stamp()
if (!(await isCurrent(wanted))) {
  const cli = join(dirname(prismaPackage), 'build', 'index.js')
  // `generate` never runs the schema engine, but would download it unless told where one is.
  const environment = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  const { status } = spawnSync(process.execPath, [cli, 'generate'], {
    cwd: packageDir,
    env: environment,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
  await mkdir(output, { recursive: true })
  await writeFile(stampFile, wanted)
}
