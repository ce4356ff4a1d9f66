import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** Widths in pixels at which every page is scanned. */
export const scannedWidths = [1440, 390]

/** The rule that a theme can break, and a language cannot. */
const colours = 'color-contrast'

/**
 * What axe finds on the page as it stands, a line for each rule.
 * @param part all of it, its colours, or all but its colours
 */
export async function violations(
  page: Page,
  part: 'all' | 'colours' | 'not colours' = 'all',
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (part === 'colours') axe.withRules([colours])
  else axe.withTags(rules)
  if (part === 'not colours') axe.disableRules([colours])
  const { violations: found } = await axe.analyze()
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`,
  )
}
