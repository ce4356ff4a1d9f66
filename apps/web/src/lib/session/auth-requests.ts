/** Why an account request was refused; UNREACHABLE: it never got to the server. */
export type AuthRefusal =
  | 'WRONG_CREDENTIALS'
  | 'TOO_MANY_ATTEMPTS'
  | 'GUESSABLE_PASSWORD'
  | 'UNREACHABLE'
  | 'INTERNAL'

/** Null: done. */
export type AuthOutcome = AuthRefusal | null

interface Credentials {
  email: string
  password: string
}

interface PasswordChange {
  currentPassword: string
  newPassword: string
}

/** Starts a session, kept in a cookie that scripts cannot read. */
export function signIn(credentials: Credentials): Promise<AuthOutcome> {
  return post('sign-in/email', credentials)
}

/** Ends the session of this browser. */
export function signOut(): Promise<AuthOutcome> {
  return post('sign-out', {})
}

/** Sets a new password and ends the account's sessions in other browsers. */
export function changePassword(change: PasswordChange): Promise<AuthOutcome> {
  return post('change-password', { ...change, revokeOtherSessions: true })
}

async function post(endpoint: string, body: object): Promise<AuthOutcome> {
  const answer = await fetch(`/api/auth/${endpoint}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (answer?.ok) return null
  if (!answer || answer.status === 502 || answer.status === 504) return 'UNREACHABLE'
  if (answer.status === 429) return 'TOO_MANY_ATTEMPTS'
  // The library answers 401 to a wrong sign-in and 400 to a wrong current password.
  const code = await codeOf(answer)
  if (code === 'GUESSABLE_PASSWORD') return code
  return answer.status === 401 || code === 'INVALID_PASSWORD' ? 'WRONG_CREDENTIALS' : 'INTERNAL'
}

async function codeOf(answer: Response): Promise<unknown> {
  const body: unknown = await answer.json().catch(() => null)
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : null
}
