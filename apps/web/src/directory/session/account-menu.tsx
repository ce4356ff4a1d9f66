import { useApolloClient } from '@apollo/client/react'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { signOut } from '../../lib/session/auth-requests.ts'
import * as roleNames from '../../lib/session/roles.messages.ts'
import { membershipIn, type Viewer } from '../../lib/session/session.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Skeleton } from '../../ui/states.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import * as messages from './session.messages.ts'
import styles from './session.module.css'

const ChangePasswordForm = lazy(async () => {
  const { ChangePasswordForm: Form } = await import('./change-password.form.tsx')
  return { default: Form }
})

interface AccountMenuProps {
  viewer: Viewer
  /** Slug of the entity in sight; null outside of an entity's pages. */
  entity: string | null
  /** Language and appearance: whoever draws the menu knows which are in sight already. */
  children: ReactNode
}

/** Who one is here, and what concerns only oneself. */
export function AccountMenu({ viewer, entity, children }: AccountMenuProps) {
  const text = useMessages(messages)
  const roles = useMessages(roleNames)
  const announce = useAnnounce()
  const client = useApolloClient()
  const [, navigate] = useLocation()
  const [isChanging, setChanging] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const wasChanging = useRef(false)

  const here = entity ? membershipIn(viewer, entity) : (viewer.memberships[0] ?? null)
  const name = (here ?? viewer.memberships[0])?.name ?? viewer.email
  const held = here?.roles.filter((role) => role !== 'PUBLIC') ?? []

  // The button that opened the dialog is inside a menu that has closed since.
  useEffect(() => {
    if (wasChanging.current && !isChanging) place.current?.querySelector('summary')?.focus()
    wasChanging.current = isChanging
  }, [isChanging])

  async function leave() {
    if ((await signOut()) !== null) return announce({ message: text.account.notSignedOut })
    navigate(paths.home())
    // What the account could read must not stay behind in the browser.
    await client.resetStore().catch(() => undefined)
  }

  function saved() {
    setChanging(false)
    announce({ message: text.password.saved })
  }

  return (
    <div ref={place}>
      <Menu
        align="end"
        label={
          <>
            <VisuallyHidden>{text.account.menu(name)}</VisuallyHidden>
            <span aria-hidden="true">{name.split(' ', 1)[0]}</span>
          </>
        }
      >
        <div className={styles.who}>
          <span className={styles.role}>{name}</span>
          <span>
            {held.length > 0 ? held.map((role) => roles[role]).join(', ') : text.account.noRole}
          </span>
          <span className={styles.email}>{viewer.email}</span>
        </div>
        {children}
        {viewer.operates && <Link href={paths.installation()}>{text.account.installation}</Link>}
        <button type="button" onClick={() => setChanging(true)}>
          {text.account.changePassword}
        </button>
        <button type="button" onClick={leave}>
          {text.account.signOut}
        </button>
      </Menu>
      <Dialog
        title={text.account.changePassword}
        open={isChanging}
        onClose={() => setChanging(false)}
      >
        <Suspense fallback={<Skeleton height={320} />}>
          <ChangePasswordForm
            personal={[name, viewer.email]}
            onSaved={saved}
            onCancel={() => setChanging(false)}
          />
        </Suspense>
      </Dialog>
    </div>
  )
}
