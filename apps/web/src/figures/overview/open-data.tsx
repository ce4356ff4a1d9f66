import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import * as messages from './overview.messages.ts'
import styles from './overview.module.css'

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/deed.es'

/** Under what terms the data may be used, and how a program gets them. */
export function OpenData({ entity, isSample }: { entity: string; isSample: boolean }) {
  const text = useMessages(messages).openData
  const announce = useAnnounce()
  const query = `{
  plan(entity: "${entity}") {
    figure { asOf progress expected rowsWithData }
  }
}`

  async function copy() {
    const done = await navigator.clipboard.writeText(query).then(
      () => true,
      () => false,
    )
    announce({ message: done ? text.copied : text.notCopied })
  }

  return (
    <section className={styles.section}>
      <h2>{text.title}</h2>
      <p>
        {text.licence} <a href={LICENCE}>{text.licenceName}</a>.{isSample && ` ${text.sample}`}
      </p>
      <p>{text.api}</p>
      <pre className={styles.code}>
        <code>{query}</code>
      </pre>
      <p className={styles.links}>
        <Button small onClick={copy}>
          {text.copy}
        </Button>
        <a href="/graphiql">{text.explore}</a>
        <a href="/schema.graphql">{text.schema}</a>
      </p>
    </section>
  )
}
