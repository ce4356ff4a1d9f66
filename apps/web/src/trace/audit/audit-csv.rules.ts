import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { toCsv } from '../../lib/downloads/csv.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './audit.messages.ts'

const eventFragment = graphql(`
  fragment AuditCsv_event on AuditEvent {
    seq
    at
    actorName
    action
    subjectType
    subjectLabel
    reason
    requestId
    hash
    changes {
      field
      before
      after
    }
  }
`)

/** The events as a file: codes and values as they are kept, moments in ISO 8601, nothing in words. */
export function auditCsv(
  events: readonly FragmentType<typeof eventFragment>[],
  isSample: boolean,
  language: Language,
): string {
  const { csv } = messagesIn(messages, language)
  const columns = [
    { label: csv.seq, numeric: true },
    ...[csv.at, csv.actor, csv.action, csv.subjectType, csv.subject, csv.reason, csv.changes].map(
      (label) => ({ label }),
    ),
    { label: csv.requestId },
    { label: csv.hash },
    ...(isSample ? [{ label: csv.sample }] : []),
  ]
  const rows = events.map((masked) => {
    const event = readFragment(eventFragment, masked)
    const changes = event.changes.map(
      ({ field, before, after }) => `${field}: ${before ?? csv.empty} → ${after ?? csv.empty}`,
    )
    return [
      String(event.seq),
      event.at,
      event.actorName,
      event.action,
      event.subjectType,
      event.subjectLabel,
      event.reason ?? '',
      changes.join('; '),
      event.requestId ?? '',
      event.hash,
      ...(isSample ? [csv.yes] : []),
    ]
  })
  return toCsv(columns, rows)
}
