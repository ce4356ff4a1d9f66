import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdtemp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A browser to test with, and what it needs in its environment. */
export interface Browser {
  readonly executablePath: string
  readonly environment: Record<string, string>
  /** The folder it was unpacked into, for removal after the run. */
  readonly unpackedInto?: string
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The browser named by CHROMIUM_PATH, else one that the machine has, else the one that came by npm,
 * so that a clean machine needs neither a download nor a package manager.
 */
export async function findChromium(named = process.env.CHROMIUM_PATH): Promise<Browser> {
  if (named) return { executablePath: named, environment: {} }
  for (const executablePath of installed) {
    if (await canRun(executablePath)) return { executablePath, environment: {} }
  }
  return unpackChromium()
}

/**
 * Unpacks the browser of `@sparticuz/chromium` (Linux x64) into a folder of its own: it goes to the
 * temporary folder, where another run may be unpacking too. On a bare system its own copies of
 * libnss3 and fonts serve. Its command line flags are left alone: they bring `--single-process`,
 * which closes the browser now and then.
 */
export async function unpackChromium(): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'gel-t-chromium-'))
  const machineFolder = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    const executablePath = await chromium.executablePath()
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    const environment: Record<string, string> = {}
    if (await lacksLibraries(executablePath)) {
      const libraries = await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'))
      environment.LD_LIBRARY_PATH = join(libraries, 'lib')
    }
    if (!(await canRead('/etc/fonts/fonts.conf'))) {
      environment.FONTCONFIG_PATH = join(folder, 'fonts')
    }
    return { executablePath, environment, unpackedInto: folder }
  } finally {
    if (machineFolder === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = machineFolder
  }
}

/** Whether the system's loader misses one of the libraries; where there is no `ldd`, assume so. */
async function lacksLibraries(program: string): Promise<boolean> {
  const found = await run('ldd', [program]).catch(() => undefined)
  return found === undefined || found.stdout.includes('not found')
}

function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

function canRead(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
}
