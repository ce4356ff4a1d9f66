import { ROLES } from '@gelt/domain'
import { Link } from 'wouter'
import type { PeopleTable_PersonFragment } from '../../gql/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import * as roleMessages from '../../lib/session/roles.messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Table } from '../../ui/table.tsx'
import * as messages from './people.messages.ts'
import styles from './people.module.css'

const personFragment = graphql(`
  fragment PeopleTable_person on Person {
    id
    name
    post
    email
    hasAccount
    archived
    memberships {
      role
      office {
        id
        name
      }
    }
    committeeSeats {
      id
      function
      until
    }
  }
`)

interface PeopleTableProps {
  entity: string
  /** The entity’s day, by which a seat still holds. */
  today: string
  people: readonly FragmentType<typeof personFragment>[]
}

/** Who works here, what they may do, and whether they can sign in. */
export function PeopleTable({ entity, today, people }: PeopleTableProps) {
  const text = useMessages(messages)
  const roleWords = useMessages(roleMessages)
  const rolesOf = ({ memberships }: PeopleTable_PersonFragment) =>
    ROLES.filter((role) => memberships?.some((held) => held.role === role))
  return (
    <Table
      caption={text.caption}
      captionHidden
      rows={people.map((person) => readFragment(personFragment, person))}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: text.columns.name,
          rowHeader: true,
          sortBy: ({ name }) => name,
          cell: ({ id, name, post }) => (
            <>
              <Link href={paths.person(entity, id)}>{name}</Link>
              {post && <span className={styles.post}>{post}</span>}
            </>
          ),
        },
        {
          key: 'roles',
          header: text.columns.roles,
          cell: (person) =>
            rolesOf(person)
              .map((role) => roleWords[role])
              .join(', ') || <span className={styles.faint}>{text.noRoles}</span>,
        },
        {
          key: 'office',
          header: text.columns.office,
          cell: ({ memberships }) =>
            memberships?.flatMap(({ office }) => (office ? [office.name] : [])).join(', ') || (
              <span className={styles.faint}>{text.noOffice}</span>
            ),
        },
        {
          key: 'committee',
          header: text.columns.committee,
          cell: ({ committeeSeats }) =>
            committeeSeats?.find(({ until }) => !until || until >= today)?.function ?? (
              <span className={styles.faint}>{text.notInCommittee}</span>
            ),
        },
        {
          key: 'account',
          header: text.columns.account,
          cell: ({ hasAccount, archived, email }) => {
            if (archived) return <Badge>{text.account.archived}</Badge>
            if (hasAccount) return text.account.open
            return email ? text.account.none : text.account.unreachable
          },
        },
      ]}
    />
  )
}
