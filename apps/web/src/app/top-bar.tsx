import { lazy, Suspense, useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { EntitySwitch } from '../directory/home/entity-switch.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { useMediaQuery } from '../lib/page/use-media-query.ts'
import { membershipIn } from '../lib/session/session.ts'
import { LinkButton } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { LanguageSwitch, ThemeSwitch } from '../ui/preference-switches.tsx'
import { TopBarSlotPlace } from '../ui/top-bar-slot.tsx'
import * as ui from '../ui/ui.messages.ts'
import { Wordmark } from '../ui/wordmark.tsx'
import * as messages from './app.messages.ts'
import { MainNav } from './main-nav.tsx'
import { NavToggle } from './nav-toggle.tsx'
import { paths } from './paths.ts'
import type { Shell } from './shell.ts'
import styles from './top-bar.module.css'

// Most visitors read and have no account.
const AccountMenu = lazy(async () => {
  const { AccountMenu: Component } = await import('../directory/session/account-menu.tsx')
  return { default: Component }
})

/** Below it, two rows are all that the bar may take: the style sheet's own limit. */
const PHONE = 'screen and (max-width: 760px)'

/** Whose pages these are, where one can go, and the person's own settings. */
export function TopBar({ entity, listed, viewer }: Shell) {
  const text = useMessages(messages)
  const { wordmark } = useMessages(ui)
  const [path] = useLocation()
  const isPhone = useMediaQuery(PHONE)
  const [opened, setOpened] = useState(false)

  useEffect(() => {
    if (path) setOpened(false)
  }, [path])

  // On a phone, what is seldom changed stands under the pages, in the same list.
  const inMenu = isPhone && entity !== null
  const preferences = (
    <div className={styles.preferences}>
      {isPhone && <LanguageSwitch hasLegend />}
      <ThemeSwitch />
    </div>
  )
  const entitySwitch = entity && listed && (
    <EntitySwitch
      key={entity.slug}
      current={entity.slug}
      listed={listed}
      own={viewer?.entities ?? []}
    />
  )
  return (
    <header className={styles.bar}>
      <div className={styles.first}>
        <Link href={paths.home()} className={styles.home} aria-label={wordmark}>
          <Wordmark />
        </Link>
        {entity && (
          <div className={styles.entity}>
            <Link href={paths.entity(entity.slug)}>{entity.name}</Link>
            {!isPhone && entitySwitch}
          </div>
        )}
        <div className={styles.slot}>
          <TopBarSlotPlace />
        </div>
        <div className={styles.own}>
          {!isPhone && <LanguageSwitch />}
          {viewer && (
            <Suspense fallback={<span className={styles.account} />}>
              <AccountMenu viewer={viewer} entity={entity?.slug ?? null}>
                {preferences}
              </AccountMenu>
            </Suspense>
          )}
          {!viewer && !inMenu && (
            <Menu align="end" label={text.preferences}>
              {preferences}
            </Menu>
          )}
          {!viewer && path !== '/ingresar' && (
            <LinkButton small href={paths.signIn(path)}>
              {text.signIn}
            </LinkButton>
          )}
          {inMenu && <NavToggle opened={opened} onToggle={() => setOpened(!opened)} />}
        </div>
      </div>
      {entity && (
        <MainNav
          entity={entity}
          roles={membershipIn(viewer, entity.slug)?.roles ?? []}
          opened={opened}
        >
          {isPhone && (
            <>
              {entitySwitch}
              {!viewer && preferences}
            </>
          )}
        </MainNav>
      )}
    </header>
  )
}
