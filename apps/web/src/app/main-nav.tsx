import { can, type Role } from '@gelt/domain'
import type { ReactNode } from 'react'
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
  /** On a phone: whether the list is in sight. */
  opened: boolean
  /** Stands under the pages. */
  children: ReactNode
}

/** Names the landmark for the button that opens it. */
export const MAIN_NAV = 'navegacion-principal'

/** A row of links on a wide screen; on a phone a button opens them as a list. */
export function MainNav({ entity, roles, opened, children }: MainNavProps) {
  const text = useMessages(messages)
  const [path] = useLocation()
  const { main, administration } = navigationOf(entity.slug, roles)
  const waiting = useReviewCount(entity.slug, can(roles, 'measurement.approve'))

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
    <nav id={MAIN_NAV} className={styles.nav} aria-label={text.mainNavigation}>
      <div className={classNames(styles.links, opened && styles.opened)}>
        {main.map(link)}
        {administration.length > 0 && (
          <div className={styles.more}>
            <Menu label={text.nav.administration}>{administration.map(link)}</Menu>
          </div>
        )}
        {administration.length > 0 && <div className={styles.flat}>{administration.map(link)}</div>}
        {children && <div className={styles.foot}>{children}</div>}
      </div>
    </nav>
  )
}

const REGISTER_PLACES = /^(registros|inventario|importar|acciones-de-mejora|declarar-tramites)$/

/** An area or an indicator belongs to the dashboard, a procedure to the list that it is offered in. */
function isHere(path: string, href: string, key: string): boolean {
  if (path === href) return true
  const [, , place = '', ...rest] = path.split('/')
  if (key === 'registers' && REGISTER_PLACES.test(place)) return true
  if (rest.length === 0) return false
  if (key === 'dashboard') return place === 'areas' || place === 'indicadores'
  return key === 'directory' && place === 'inventario'
}
