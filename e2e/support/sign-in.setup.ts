import { expect, test } from '@playwright/test'
import { accountKeys, accounts, passwordOf, sessionFile } from './accounts.ts'

for (const account of accountKeys) {
  test(`${account} signs in`, async ({ request }) => {
    const { email } = accounts[account]
    const answer = await request.post('/api/auth/sign-in/email', {
      data: { email, password: passwordOf(account) },
    })
    expect(answer.status()).toBe(200)
    await request.storageState({ path: sessionFile(account) })
  })
}
