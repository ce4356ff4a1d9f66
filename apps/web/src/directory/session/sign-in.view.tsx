import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { signOut } from '../../lib/session/auth-requests.ts'
import { returnAddress } from '../../lib/session/return-address.ts'
import { useViewer } from '../../lib/session/use-session.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import * as messages from './session.messages.ts'
import styles from './session.module.css'
import { SignInForm } from './sign-in.form.tsx'

/** The way in, and back to where the person came from. */
export function SignInView() {
  const text = useMessages(messages).signIn
  const viewer = useViewer()
  const client = useApolloClient()
  const target = returnAddress(useSearch()) ?? paths.home()
  const [, navigate] = useLocation()
  const [isLeaving, setLeaving] = useState(false)

  async function goOn() {
    setLeaving(true)
    // What was read as nobody, or as somebody else, holds no longer.
    await client.resetStore().catch(() => undefined)
    navigate(target, { replace: true })
  }

  async function signInAsAnother() {
    if ((await signOut()) === null) await client.resetStore().catch(() => undefined)
  }

  if (viewer && !isLeaving) {
    const name = viewer.memberships[0]?.name ?? viewer.email
    return (
      <>
        <PageHeader title={text.title} sentence={text.already(name)} />
        <div className={styles.already}>
          <LinkButton kind="primary" href={target}>
            {text.goOn}
          </LinkButton>
          <Button onClick={signInAsAnother}>{text.other}</Button>
        </div>
      </>
    )
  }
  return (
    <>
      <PageHeader title={text.title} sentence={text.sentence} />
      <SignInForm onSignedIn={goOn} />
      <p className={styles.help}>{text.help}</p>
    </>
  )
}
