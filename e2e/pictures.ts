/*
 * `npm run pictures -- <folder> [name …]` in e2e: a picture of every page, wide and narrow, light and dark, to be looked
 * at. The product runs as built (`npm --prefix apps/web run build`), with a data folder of its own.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@gelt/db/free-port'
import { type Browser, chromium } from '@playwright/test'
import { findChromium } from './chromium.ts'
import { type Account, accountKeys, accounts, printedSignIns } from './support/accounts.ts'
import { productPages, showPage } from './support/pages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const widths = [1440, 390]
const themes = ['light', 'dark'] as const

interface Product {
  address: string
  passwords: Map<Account, string>
  stop: () => Promise<void>
}

async function startProduct(dataDir: string): Promise<Product> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, ['apps/api/src/server/server.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      GELT_DATA_DIR: dataDir,
      GELT_PUBLIC_URL: address,
      GELT_SIGN_IN_LIMIT: '1000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  const passwords = await new Promise<Map<Account, string>>((done, fail) => {
    let said = ''
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const words = printedSignIns.exec(said)?.slice(1)
      if (words) done(new Map(accountKeys.map((key, index) => [key, words[index] ?? ''])))
    })
    void ended.then(() => fail(new Error('The product ended before it was up')))
  })
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
  }
  return { address, passwords, stop }
}

async function sessionOf(product: Product, browser: Browser, account: Account | null) {
  const context = await browser.newContext({ baseURL: product.address })
  if (account) {
    const { email } = accounts[account]
    const answer = await context.request.post('/api/auth/sign-in/email', {
      data: { email, password: product.passwords.get(account) },
    })
    if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`)
  }
  const state = await context.storageState()
  await context.close()
  return state
}

async function takePictures(product: Product, browser: Browser, folder: string, named: string[]) {
  const wanted = productPages.filter(({ name }) => named.length === 0 || named.includes(name))
  const sessions = new Map<Account | null, Awaited<ReturnType<typeof sessionOf>>>()
  for (const one of wanted) {
    const { name, account } = one
    const session = sessions.get(account) ?? (await sessionOf(product, browser, account))
    sessions.set(account, session)
    for (const colorScheme of themes) {
      const context = await browser.newContext({
        baseURL: product.address,
        storageState: session,
        colorScheme,
        reducedMotion: 'reduce',
        locale: 'es-CO',
        timezoneId: 'America/Bogota',
      })
      const page = await context.newPage()
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        await showPage(page, one)
        const file = join(folder, `${name}-${width}-${colorScheme}.png`)
        await page.screenshot({ path: file, fullPage: true })
        if (name === 'tablero' && width === 1440 && colorScheme === 'light') {
          await page.screenshot({ path: join(root, 'docs/images/dashboard.png') })
        }
      }
      await context.close()
    }
  }
}

async function main(): Promise<void> {
  const [folder, ...named] = process.argv.slice(2)
  if (!folder) throw new Error('Name the folder for the pictures')
  await mkdir(resolve(folder), { recursive: true })
  await mkdir(join(root, 'docs/images'), { recursive: true })
  const dataDir = await mkdtemp(join(tmpdir(), 'gel-t-pictures-'))
  const { executablePath, environment, unpackedInto } = await findChromium()
  Object.assign(process.env, environment)
  const product = await startProduct(dataDir)
  const browser = await chromium.launch({ executablePath })
  try {
    await takePictures(product, browser, resolve(folder), named)
  } finally {
    await browser.close()
    await product.stop()
    for (const place of [dataDir, unpackedInto]) {
      if (place) await rm(place, { recursive: true, force: true })
    }
  }
}

await main()
