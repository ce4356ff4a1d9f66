import { useMessages } from '../lib/i18n/use-messages.ts'
import { LinkButton } from '../ui/button.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import * as messages from './app.messages.ts'
import { paths } from './paths.ts'

/** For an address that leads nowhere, and for what the person may not see: the two look the same. */
export function NotFoundView() {
  const text = useMessages(messages)
  return (
    <PageHeader
      title={text.pages.notFound}
      sentence={text.notFoundSentence}
      actions={
        <LinkButton kind="primary" href={paths.home()}>
          {text.goHome}
        </LinkButton>
      }
    />
  )
}
