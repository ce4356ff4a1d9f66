/* Stamps: what a step was done for, so that it is not done again for the same. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './command.mjs'

const ignored = new Set([
  '.git',
  '.data',
  'node_modules',
  'dist',
  'test-results',
  'playwright-report',
])

/**
 * A hash of the names and contents of files; folders stand for all that is in them.
 * @param {string[]} paths relative to the root
 */
export function contentHash(paths) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const path of paths.flatMap((path) => filesIn(join(root, path)))) {
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} name @param {string} hash */
export function isStamped(name, hash) {
  const path = stampPath(name)
  return existsSync(path) && readFileSync(path, 'utf8') === hash
}

/** @param {string} name @param {string} hash */
export function stamp(name, hash) {
  mkdirSync(dirname(stampPath(name)), { recursive: true })
  writeFileSync(stampPath(name), hash)
}

/** The files of a folder by name, itself for a file, none for what does not exist. */
export function filesIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !ignored.has(entry.name))
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

function stampPath(name) {
  return join(root, 'node_modules', '.gel-t', name)
}
