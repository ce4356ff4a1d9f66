import { expect, test } from './support/test.ts'

test('says that it answers and that its database is ready', async ({ request }) => {
  for (const path of ['/healthz', '/readyz']) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(await answer.json(), path).toEqual({ status: 'ok' })
  }
})

test('serves the schema as text to any origin', async ({ request }) => {
  const answer = await request.get('/schema.graphql', {
    headers: { origin: 'https://datos.example' },
  })
  expect(answer.status()).toBe(200)
  expect(answer.headers()['access-control-allow-origin']).toBe('*')
  expect(await answer.text()).toContain('type Indicator implements Node')
})

test('answers the questions of the README', async ({ api }) => {
  const anyone = await api(null)
  const { plan } = await anyone.query<{
    plan: {
      figure: { progress: string; rows: number }
      indicator: { name: string; goalText: string }
    }
  }>(`{ plan(entity: "alvarado-muestra", validFrom: 2009) {
      figure(asOf: "2010-06-30") { progress expected status rowsWithData rows }
      indicator(row: 14) { name goalText figure { progress expected status } }
    } }`)
  expect(plan.figure.rows).toBe(22)
  expect(Number(plan.figure.progress)).toBeGreaterThan(0)
  expect(plan.indicator.goalText).toBe('3 al año')
  const { counted } = await anyone.query<{
    counted: {
      indicator: {
        targets: {
          explanation: { rows: { edges: object[] } }
          whyMoved: { change: string; moves: { contribution: string }[] }
        }[]
      }
    }
  }>(`{ counted: plan(entity: "alvarado-muestra") { indicator(row: 11) { targets {
      explanation { sentence rows(verdict: MISSING, first: 5) { edges { node { label reason } } } }
      whyMoved(from: { asOf: "2009-12-31", knownAt: "2010-01-31T00:00:00Z" }) {
        change moves { at action contribution } }
    } } } }`)
  const [target] = counted.indicator.targets
  expect(target?.explanation.rows.edges).toHaveLength(5)
  expect(Number(target?.whyMoved.change)).toBeGreaterThan(0)
  expect(target?.whyMoved.moves.length).toBeGreaterThan(0)
})

test('GraphiQL runs a query under the content security policy, from our own files', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== baseURL) foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))

  const answer = await page.goto('/graphiql')
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  await expect(page.locator('.graphiql-query-editor')).toContainText('alvarado-muestra')
  await page.getByRole('button', { name: /execute/i }).click()
  await expect(page.locator('.graphiql-response')).toContainText('"rows": 22')
  expect(foreign).toEqual([])
  expect(complaints).toEqual([])
})
