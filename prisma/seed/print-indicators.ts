/* Prints docs/INDICATORS.md from the plan's template and the sources. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Source } from '@gelt/domain'
import { planTemplate } from './alvarado/plan-template.ts'
import { indicatorsDocument } from './indicators-document.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = 'packages/domain/src/figures/sources'

/** Where the judgements of the sources are tried, row by row. */
const specs = [
  'judge-site.rules.spec.ts',
  'inventory.rules.spec.ts',
  'judge-alliances.rules.spec.ts',
  'judge-phases.rules.spec.ts',
  'judge-handover.rules.spec.ts',
].map((name) => `${folder}/${name}`)

function specOf({ key }: Source): string | null {
  const tries = (path: string) => readFileSync(join(root, path), 'utf8').includes(`'${key}`)
  return specs.find(tries) ?? null
}

writeFileSync(join(root, 'docs/INDICATORS.md'), indicatorsDocument(planTemplate, specOf))
