import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import type { ListedEntity } from '../../lib/session/session.ts'
import { Menu } from '../../ui/menu.tsx'
import { Skeleton } from '../../ui/states.tsx'
import * as messages from './entity-switch.messages.ts'
import styles from './entity-switch.module.css'

// Most visitors stay with their municipality.
const EntityChoices = lazy(async () => {
  const { EntityChoices: Choices } = await import('./entity-choices.tsx')
  return { default: Choices }
})

interface EntitySwitchProps {
  /** Slug of the entity in sight. */
  current: string
  /** How many entities there are, and two of them. */
  listed: { totalCount: number; some: readonly ListedEntity[] }
  /** The person's own ones: they come first. */
  own: readonly ListedEntity[]
}

/** The way to the other entities: a link to the only other one, a menu that searches among several. */
export function EntitySwitch({ current, listed, own }: EntitySwitchProps) {
  const text = useMessages(messages)
  const [opened, setOpened] = useState(false)
  const [only, ...more] = listed.some.filter(({ slug }) => slug !== current)
  if (!only) return null
  // Two in sight are all that there are, unless an archived one is looked at.
  if (more.length === 0 && listed.totalCount <= 2) {
    return (
      <Link className={styles.only} href={paths.entity(only.slug)}>
        {text.goTo(only.name)}
      </Link>
    )
  }
  return (
    <Menu label={text.otherEntities} onOpen={() => setOpened(true)}>
      {opened && (
        <Suspense fallback={<Skeleton lines={4} />}>
          <EntityChoices current={current} total={listed.totalCount} own={own} />
        </Suspense>
      )}
    </Menu>
  )
}
