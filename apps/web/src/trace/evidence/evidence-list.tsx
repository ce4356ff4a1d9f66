import { bogotaDay, formatShortDate } from '@gelt/domain'
import type { EvidenceKind } from '../../gql/graphql.ts'
import { type FragmentType, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { fileSize } from '../../lib/uploads/file-size.ts'
import { FaultNote } from '../../ui/fault-note.tsx'
import { evidenceItem } from './evidence.document.ts'
import * as messages from './evidence.messages.ts'
import styles from './evidence.module.css'

type Items = readonly FragmentType<typeof evidenceItem>[]

/** What proves a value. */
export function EvidenceList({ items }: { items: Items }) {
  return <EvidenceItems items={readFragment(evidenceItem, items)} />
}

interface Item {
  id: string
  kind: EvidenceKind
  title: string
  url: string
  mediaType?: string | null
  /** In bytes; null: a link. */
  size?: number | null
  /** Constraints that it breaks, recorded before they held. */
  faults: readonly string[]
  attachedAt: string
  attachedBy?: { name: string } | null
}

/** Each file or link with what it is, who added it and when. */
export function EvidenceItems({ items: evidence }: { items: readonly Item[] }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  if (evidence.length === 0) return <p className={styles.none}>{text.none}</p>
  return (
    <ul className={styles.list}>
      {evidence.map((item) => {
        const when = formatShortDate(bogotaDay(new Date(item.attachedAt)), language)
        const size = item.size == null ? null : fileSize(item.size, language)
        const facts = [
          item.kind === 'LINK' ? text.link : text.kinds[kindOf(item.mediaType)],
          size ?? hostOf(item.url),
          item.attachedBy ? text.addedBy(item.attachedBy.name, when) : when,
        ]
        return (
          <li key={item.id} className={styles.item}>
            {item.faults.length > 0 ? (
              <span>
                {item.title} <FaultNote of="proof" faults={item.faults} />
              </span>
            ) : (
              <a href={item.url} target="_blank" rel="noreferrer noopener">
                {item.title}
              </a>
            )}
            <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
          </li>
        )
      })}
    </ul>
  )
}

type Kind = keyof (typeof messages.es)['kinds']

function kindOf(mediaType: string | null | undefined): Kind {
  if (!mediaType) return 'other'
  if (Object.hasOwn(messages.es.kinds, mediaType)) return mediaType as Kind
  if (/spreadsheet/.test(mediaType)) return 'spreadsheet'
  return /text|word/.test(mediaType) ? 'document' : 'other'
}

/** Where a link leads; a file's path has no host to say. */
function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null
}
