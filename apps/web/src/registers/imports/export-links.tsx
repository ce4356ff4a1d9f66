import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { exportAddress, templateAddress } from '../../lib/registers/register-files.ts'
import type { ImportPlace } from './import-place.ts'
import * as messages from './imports.messages.ts'
import styles from './imports.module.css'

/** The whole list and the empty template, in both formats. */
export function ExportLinks({ entity, place }: { entity: string; place: ImportPlace }) {
  const text = useMessages(messages).export
  const { language } = useLanguage()
  const { list, words } = place
  const files = [
    {
      what: words.all,
      address: (ending: 'xlsx' | 'csv') => exportAddress(list, entity, ending, language),
    },
    {
      what: text.template,
      address: (ending: 'xlsx' | 'csv') => templateAddress(list, ending, language),
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
