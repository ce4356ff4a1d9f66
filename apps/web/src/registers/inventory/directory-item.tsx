import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import * as citizen from './citizen.messages.ts'
import { costWords, timeWords } from './citizen-words.rules.ts'
import * as messages from './directory.messages.ts'
import styles from './procedure.module.css'

const procedureFragment = graphql(`
  fragment DirectoryItem_procedure on Procedure {
    id
    code
    name
    commonName
    purpose
    cost
    costNote
    answerDays
    answerUnit
    automation
    requirements {
      name
      items {
        kind
      }
    }
    office {
      id
      name
    }
  }
`)

interface DirectoryItemProps {
  entity: string
  procedure: FragmentType<typeof procedureFragment>
}

/** A published procedure in a few lines: what for, what it costs, how long, where. */
export function DirectoryItem({ entity, ...props }: DirectoryItemProps) {
  const text = useMessages(messages)
  const words = useMessages(citizen)
  const { language } = useLanguage()
  const procedure = readFragment(procedureFragment, props.procedure)
  const needed = procedure.requirements.reduce((sum, { items }) => sum + items.length, 0)
  const facts = [
    costWords(procedure, language) ?? procedure.costNote,
    timeWords(procedure, language),
    needed > 0 ? text.needed(needed) : null,
    procedure.office?.name,
    procedure.automation === 'FULLY_ONLINE' ? text.online : null,
  ].filter((fact) => fact != null)
  return (
    <li className={styles.resultItem}>
      <h2>
        <Link href={paths.procedure(entity, procedure.code)}>{procedure.name}</Link>
      </h2>
      {procedure.purpose && <p>{procedure.purpose}</p>}
      <p className={styles.facts}>
        {facts.length > 0 ? facts.map((fact) => <span key={fact}>{fact}</span>) : words.costUnknown}
      </p>
    </li>
  )
}
