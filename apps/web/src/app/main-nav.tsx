import { can, type Role } from '@gelt/domain'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { classNames } from '../lib/class-names.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { Menu } from '../ui/menu.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import * as messages from './app.messages.ts'
import styles from './main-nav.module.css'
import { type NavItem, navigationOf } from './nav-items.ts'
import type { ShellEntity } from './shell.ts'
import { useReviewCount } from './use-review-count.ts'

interface MainNavProps {
  entity: ShellEntity
  /** What the person is in the entity. */
  roles: readonly Role[]
}

/** A row of links on a wide screen; on a phone a button opens them as a list. */
export function MainNav({ entity, roles }: MainNavProps) {
  const text = useMessages(messages)
  const [path] = useLocation()
  const [opened, setOpened] = useState(false)
  const { main, administration } = navigationOf(entity.slug, roles)
  const waiting = useReviewCount(entity.slug, can(roles, 'measurement.approve'))

  useEffect(() => {
    if (path) setOpened(false)
  }, [path])

  const link = ({ key, href }: NavItem) => (
    <Link key={key} href={href} aria-current={isHere(path, href, key) ? 'page' : undefined}>
      {text.nav[key]}
      {key === 'review' && waiting && (
        <span className={styles.count}>
          {waiting} <VisuallyHidden>{text.toReview}</VisuallyHidden>
        </span>
      )}
    </Link>
  )

  return (
    <nav className={styles.nav} aria-label={text.mainNavigation}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
          <path
            d={opened ? 'M3 1l12 12M15 1L3 13' : 'M0 1h18M0 7h18M0 13h18'}
            stroke="currentColor"
            strokeWidth="2"
          />
        </svg>
        {text.menu}
      </button>
      <div className={classNames(styles.links, opened && styles.opened)}>
        {main.map(link)}
        {administration.length > 0 && (
          <div className={styles.more}>
            <Menu label={text.nav.administration}>{administration.map(link)}</Menu>
          </div>
        )}
        {administration.length > 0 && <div className={styles.flat}>{administration.map(link)}</div>}
      </div>
    </nav>
  )
}

/** An area or an indicator belongs to the dashboard. */
function isHere(path: string, href: string, key: string): boolean {
  if (path === href) return true
  return key === 'dashboard' && /^\/[^/]+\/(areas|indicadores)\//.test(path)
}
