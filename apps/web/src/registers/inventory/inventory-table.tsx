import { formatNumber } from '@gelt/domain'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { Table } from '../../ui/table.tsx'
import * as messages from './inventory.messages.ts'
import styles from './inventory.module.css'
import { useInventoryWords } from './use-inventory-words.ts'

const procedureFragment = graphql(`
  fragment InventoryTable_procedure on Procedure {
    id
    code
    name
    state
    retiredOn
    suitState
    inSuit
    automation
    office {
      id
      name
    }
    evaluation {
      efficiency
    }
    attention
  }
`)

interface InventoryTableProps {
  entity: string
  procedures: readonly FragmentType<typeof procedureFragment>[]
}

/** Rows of the inventory, each with how far it has come. */
export function InventoryTable({ entity, procedures }: InventoryTableProps) {
  const text = useMessages(messages).table
  const words = useInventoryWords()
  const { language } = useLanguage()
  return (
    <Table
      caption={text.caption}
      captionHidden
      rows={procedures.map((procedure) => readFragment(procedureFragment, procedure))}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: text.name,
          rowHeader: true,
          cell: ({ code, name, attention }) => (
            <>
              <Link href={paths.procedure(entity, code)}>{name}</Link>
              <span className={styles.under}>
                {code}
                {attention?.map((one) => (
                  <span key={one} className={styles.flag}>
                    {text.attention[one]}
                  </span>
                ))}
              </span>
            </>
          ),
        },
        {
          key: 'office',
          header: text.office,
          cell: ({ office }) => office?.name ?? text.noOffice,
        },
        {
          key: 'state',
          header: text.state,
          cell: ({ state, retiredOn }) =>
            retiredOn ? <Badge>{text.retired}</Badge> : state ? text.states[state] : '',
        },
        {
          key: 'suit',
          header: text.suit,
          cell: ({ suitState }) => words.value('suitState', suitState),
        },
        {
          key: 'automation',
          header: text.automation,
          cell: ({ automation }) => words.value('automation', automation),
        },
        {
          key: 'efficiency',
          header: text.efficiency,
          numeric: true,
          cell: ({ evaluation }) =>
            evaluation?.efficiency != null ? (
              formatNumber(evaluation.efficiency, language, { decimals: 0 })
            ) : (
              <span className={styles.faint}>{text.noEfficiency}</span>
            ),
        },
      ]}
    />
  )
}
