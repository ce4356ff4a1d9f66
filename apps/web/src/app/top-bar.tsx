import { lazy, Suspense } from 'react'
import { Link, useLocation } from 'wouter'
import { EntitySwitch } from '../home/entity-switch.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { membershipIn } from '../lib/session/session.ts'
import { SampleBadge } from '../ui/badge.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { LanguageSwitch, ThemeSwitch } from '../ui/preference-switches.tsx'
import { TopBarSlotPlace } from '../ui/top-bar-slot.tsx'
import * as ui from '../ui/ui.messages.ts'
import { Wordmark } from '../ui/wordmark.tsx'
import * as messages from './app.messages.ts'
import { MainNav } from './main-nav.tsx'
import { paths } from './paths.ts'
import type { Shell } from './shell.ts'
import styles from './top-bar.module.css'

// Most visitors read and have no account.
const AccountMenu = lazy(async () => {
  const { AccountMenu: Component } = await import('../session/account-menu.tsx')
  return { default: Component }
})

/** Whose pages these are, where one can go, and the person's own settings. */
export function TopBar({ entity, entities, viewer }: Shell) {
  const text = useMessages(messages)
  const { wordmark } = useMessages(ui)
  const [path] = useLocation()
  return (
    <header className={styles.bar}>
      <div className={styles.first}>
        <Link href={paths.home()} className={styles.home} aria-label={wordmark}>
          <Wordmark />
        </Link>
        {entity && (
          <div className={styles.entity}>
            <Link href={paths.entity(entity.slug)}>{entity.name}</Link>
            {entity.isSample && <SampleBadge />}
            <EntitySwitch current={entity.slug} entities={entities} />
          </div>
        )}
        <div className={styles.slot}>
          <TopBarSlotPlace />
        </div>
        <div className={styles.own}>
          <LanguageSwitch />
          {viewer ? (
            <Suspense>
              <AccountMenu viewer={viewer} entity={entity?.slug ?? null} />
            </Suspense>
          ) : (
            <Menu align="end" label={text.preferences}>
              <div className={styles.theme}>
                <ThemeSwitch />
              </div>
            </Menu>
          )}
          {!viewer && path !== '/ingresar' && (
            <LinkButton small href={paths.signIn(path)}>
              {text.signIn}
            </LinkButton>
          )}
        </div>
      </div>
      {entity && <MainNav entity={entity} roles={membershipIn(viewer, entity.slug)?.roles ?? []} />}
    </header>
  )
}
