import { useMessages } from '../lib/i18n/use-messages.ts'
import { PageHeader } from '../ui/page-header.tsx'
import * as messages from './app.messages.ts'
import type { NavKey } from './nav-items.ts'

/** Holds a route's place until its feature has a view. */
export function PendingView({ page }: { page: NavKey }) {
  const text = useMessages(messages)
  return <PageHeader title={text.nav[page]} sentence={text.pendingSentence} />
}
