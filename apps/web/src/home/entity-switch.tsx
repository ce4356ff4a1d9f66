import { Link } from 'wouter'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { paths } from '../lib/paths.ts'
import type { ListedEntity } from '../lib/session/session.ts'
import { SampleBadge } from '../ui/badge.tsx'
import { Menu } from '../ui/menu.tsx'
import * as messages from './entity-switch.messages.ts'
import styles from './entity-switch.module.css'

interface EntitySwitchProps {
  /** Slug of the entity in sight. */
  current: string
  entities: readonly ListedEntity[]
}

// A longer menu is no menu: the front page lists them all.
const LISTED = 8

/** The way to the other entities: a link to the only other one, a menu of several. */
export function EntitySwitch({ current, entities }: EntitySwitchProps) {
  const text = useMessages(messages)
  const others = entities.filter(({ slug }) => slug !== current)
  const [only] = others
  if (!only) return null
  if (others.length === 1) {
    return (
      <Link className={styles.only} href={paths.entity(only.slug)}>
        {text.goTo(only.name)}
      </Link>
    )
  }
  return (
    <Menu label={text.otherEntities}>
      {others.slice(0, LISTED).map(({ id, slug, name, isSample }) => (
        <Link key={id} href={paths.entity(slug)} className={styles.entry}>
          {name} {isSample && <SampleBadge />}
        </Link>
      ))}
      {others.length > LISTED && <Link href={paths.home()}>{text.allEntities}</Link>}
    </Menu>
  )
}
