/* Fails the run when a change that nobody noticed is not named as equivalent, or when a named one is noticed by now. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { compareSurvivors, readNamed } from './survivors.mjs'

const lists = new URL('equivalent/', import.meta.url)

class NamedReporter {
  /** @param {{ files: Parameters<typeof compareSurvivors>[0] }} report */
  onMutationTestReportReady({ files }) {
    const named = readdirSync(lists).flatMap((list) =>
      readNamed(readFileSync(new URL(list, lists), 'utf8')),
    )
    const { unnamed, outdated, reasons } = compareSurvivors(files, named, existsSync)
    for (const [reason, count] of reasons) process.stdout.write(`${count} × ${reason}\n`)
    tell('Nobody notices, and no list in scripts/mutation/equivalent names', unnamed)
    tell('Named in scripts/mutation/equivalent, but noticed by now or gone', outdated)
    if (unnamed.length + outdated.length > 0) process.exitCode = 1
  }
}

/** @param {string} heading @param {string[]} texts */
function tell(heading, texts) {
  if (texts.length > 0)
    process.stderr.write(`✗ ${heading} (${texts.length}):\n  ${texts.join('\n  ')}\n`)
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'named', injectableClass: NamedReporter }]
