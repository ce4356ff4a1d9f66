import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** Widths in pixels at which every page is scanned. */
export const scannedWidths = [1440, 390]

/**
 * What axe finds on the page as it stands, a line for each rule.
 * @param only rules to look for; left out: all
 */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations: found } = await (only
    ? axe.withRules([...only])
    : axe.withTags(rules)
  ).analyze()
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`,
  )
}
