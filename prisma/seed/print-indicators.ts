/* Prints docs/INDICATORS.md from the plan's template and the sources. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Source } from '@gelt/domain'
import { planTemplate } from './alvarado/plan-template.ts'
import { indicatorsDocument } from './indicators-document.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = 'packages/domain/src/sources'

/** Where the judgements of each area are tried, row by row. */
const specs: Readonly<Record<number, string>> = {
  1: 'judge-site.rules.spec.ts',
  2: 'inventory.rules.spec.ts',
  3: 'inventory.rules.spec.ts',
  4: 'judge-alliances.rules.spec.ts',
  5: 'judge-phases.rules.spec.ts',
  6: 'judge-handover.rules.spec.ts',
}

function specOf({ key, area }: Source): string | null {
  const path = `${folder}/${specs[area]}`
  return readFileSync(join(root, path), 'utf8').includes(`'${key}`) ? path : null
}

writeFileSync(join(root, 'docs/INDICATORS.md'), indicatorsDocument(planTemplate, specOf))
