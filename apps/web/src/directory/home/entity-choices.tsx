import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useTypedSearch } from '../../lib/page/use-typed-search.ts'
import { paths } from '../../lib/paths.ts'
import type { ListedEntity } from '../../lib/session/session.ts'
import { SampleBadge } from '../../ui/badge.tsx'
import { TextField } from '../../ui/text-field.tsx'
import * as messages from './entity-switch.messages.ts'
import styles from './entity-switch.module.css'
import { entityChoicesDocument } from './home.document.ts'

// A longer menu is no menu: one searches, or goes to the front page.
const LISTED = 8

interface EntityChoicesProps {
  /** Slug of the entity in sight. */
  current: string
  /** How many entities there are. */
  total: number
  /** The person's own ones: they come first. */
  own: readonly ListedEntity[]
}

/** The entities that one can go to, found by their name, department or code. */
export function EntityChoices({ current, total, own }: EntityChoicesProps) {
  const text = useMessages(messages)
  const [asked, setAsked] = useState<string>()
  const search = useTypedSearch(asked, setAsked)
  const { data, previousData } = useQuery(entityChoicesDocument, {
    variables: { search: asked, first: LISTED + 1 },
  })
  const found = (data ?? previousData)?.entities.edges.map(({ node }) => node)
  const listed = asked ? (found ?? []) : [...own, ...(found ?? [])]
  const others = new Map(
    listed.filter(({ slug }) => slug !== current).map((one) => [one.slug, one]),
  )
  return (
    <>
      {total > LISTED + 1 && (
        <search className={styles.search}>
          <TextField
            label={text.search}
            type="search"
            value={search.typed}
            onChange={({ target }) => search.type(target.value)}
          />
        </search>
      )}
      {[...others.values()].slice(0, LISTED).map(({ id, slug, name, department, isSample }) => (
        <Link key={id} href={paths.entity(slug)} className={styles.entry}>
          {name} {isSample ? <SampleBadge /> : <small>{department}</small>}
        </Link>
      ))}
      {found && others.size === 0 && <p className={styles.none}>{text.none}</p>}
      <Link href={paths.allEntities()}>{text.allEntities}</Link>
    </>
  )
}
