import { openPage, settle } from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** What a first visit may load in JavaScript, packed as it comes, in kB. */
const budgets = { '': 150, '/tablero': 200, '/areas/1': 200, '/indicadores/1': 200 }

test('a first visit loads no more than a slow line carries', async ({ openAs }) => {
  async function weigh([path, most]: [string, number]): Promise<void> {
    const page = await openAs(null)
    await openPage(page, `/alvarado-muestra${path}`)
    await settle(page)
    const files = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, encodedBodySize, decodedBodySize }) => ({
          ...{ name: name.replace(/^.*\//, ''), encodedBodySize },
          isPacked: encodedBodySize < decodedBodySize,
        })),
    )
    const list = files
      .toSorted((a, b) => b.encodedBodySize - a.encodedBodySize)
      .map(({ name, encodedBodySize }) => `${encodedBodySize} ${name}`)
    const total = files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
    expect.soft(total / 1000, `${path}:\n${list.join('\n')}`).toBeLessThanOrEqual(most)
    // Measured at all, and as it comes over the line.
    expect.soft(files.filter(({ isPacked }) => isPacked).length).toBeGreaterThan(3)
  }
  await Promise.all(Object.entries(budgets).map(weigh))
})
