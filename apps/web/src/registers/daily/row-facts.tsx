import { listByKey, type RegisterDefinition, type RegisterField } from '@gelt/domain'
import { Link } from 'wouter'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { Badge } from '../../ui/badge.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { cellWords } from './field-words.rules.ts'
import { type Referred, type RegisterRowData, referredCode, referredName } from './register-data.ts'
import * as messages from './register-row.messages.ts'
import styles from './row-facts.module.css'

interface RowFactsProps {
  entity: string
  definition: RegisterDefinition
  row: RegisterRowData
}

/** A row’s fields, in the order of its form; the public reads those that are not internal. */
export function RowFacts({ entity, definition, row }: RowFactsProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const readsAll = useMay(entity, 'register.readAll')
  const state = definition.states?.[String(row.state)]
  const stated = state ? [{ term: text.state, value: <Badge>{state.labels[language]}</Badge> }] : []
  const items = Object.entries(definition.fields)
    .filter(([, { internal }]) => readsAll || !internal)
    .map(([key, field]) => ({
      term: field.labels[language],
      value: (
        <>
          <Value entity={entity} definition={definition} row={row} name={key} field={field} />
          {field.internal && definition.readers === 'PUBLIC' && (
            <span className={styles.internal}> ({text.ownOnly})</span>
          )}
        </>
      ),
    }))
  return <DefinitionList items={[...stated, ...items]} />
}

function Value(props: RowFactsProps & { name: string; field: RegisterField }) {
  const { entity, definition, row, name, field } = props
  const text = useMessages(messages)
  const { language } = useLanguage()
  const words = cellWords(definition, row, name, language)
  if (words === null) return <span className={styles.empty}>{text.empty}</span>
  if (field.type === 'URL') {
    return (
      <a className={styles.long} href={words} target="_blank" rel="noreferrer noopener">
        {words}
      </a>
    )
  }
  if (field.type === 'REFERENCES') {
    const other = listByKey(field.to)
    return (
      <ul className={styles.led}>
        {(row[name] as Referred[]).map((to) => {
          const code = other && referredCode(to)
          return (
            <li key={to.id}>
              {other && code ? (
                <Link href={registerPaths.row(entity, other, code)}>{referredName(to)}</Link>
              ) : (
                referredName(to)
              )}
            </li>
          )
        })}
      </ul>
    )
  }
  const other = field.type === 'REFERENCE' ? listByKey(field.to) : null
  const code = referredCode(row[name])
  if (other && code) return <Link href={registerPaths.row(entity, other, code)}>{words}</Link>
  return <span className={field.type === 'PROSE' ? styles.prose : styles.long}>{words}</span>
}
