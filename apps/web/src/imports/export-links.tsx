import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import * as messages from './imports.messages.ts'
import styles from './imports.module.css'

/** The inventory and the empty template, in both formats. */
export function ExportLinks({ entity }: { entity: string }) {
  const text = useMessages(messages).export
  const { language } = useLanguage()
  const query = new URLSearchParams({ entity, lang: language })
  const files = [
    { what: text.all, address: (ending: string) => `/api/exports/procedures.${ending}?${query}` },
    {
      what: text.template,
      address: (ending: string) => `/api/exports/procedures-template.${ending}?lang=${language}`,
    },
  ]
  return (
    <ul className={styles.exports}>
      {files.map(({ what, address }) => (
        <li key={what}>
          <span>{what}</span>
          {(['xlsx', 'csv'] as const).map((ending) => (
            <a
              key={ending}
              href={address(ending)}
              aria-label={text.of(what, text[ending])}
              download
            >
              {text[ending]}
            </a>
          ))}
        </li>
      ))}
    </ul>
  )
}
