import { formatPercent, type Status } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { BulletBar } from '../../ui/charts/bullet-bar.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import type { TableColumn } from '../../ui/table.tsx'
import styles from './area-table.module.css'
import * as messages from './overview.messages.ts'

interface Standing {
  figure?: { progress?: string | null; expected?: string | null; status: Status } | null
}

/** Where each stands, where it should, and what that means: of areas and of objectives alike. */
export function figureColumns<Row extends Standing>(
  text: (typeof messages.es)['areaTable'],
  isSample: boolean,
  labelOf: (row: Row) => string,
): TableColumn<Row>[] {
  return [
    {
      key: 'bar',
      header: text.progress,
      cell: (row) => (
        <span className={styles.bar}>
          <Share share={row.figure?.progress ?? null} />
          <BulletBar
            label={labelOf(row)}
            progress={row.figure?.progress ?? null}
            expected={row.figure?.expected ?? null}
            status={row.figure?.status ?? 'NO_DATA'}
            isSample={isSample}
          />
        </span>
      ),
    },
    {
      key: 'expected',
      header: text.expected,
      numeric: true,
      cell: ({ figure }) => <Share share={figure?.expected ?? null} />,
    },
    {
      key: 'status',
      header: text.status,
      cell: ({ figure }) => <StatusBadge status={figure?.status ?? 'NO_DATA'} />,
    },
  ]
}

function Share({ share }: { share: string | null }) {
  const { noData } = useMessages(messages).areaTable
  const { language } = useLanguage()
  if (share === null) return <span className={styles.missing}>{noData}</span>
  return <span>{formatPercent(share, language, { decimals: 0 })}</span>
}
