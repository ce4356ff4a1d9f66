import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as messages from './citizen.messages.ts'
import styles from './procedure.module.css'

const procedureFragment = graphql(`
  fragment ProcedureLinks_procedure on Procedure {
    id
    onSite
    inSuit
    siteUrl
    suitUrl
    suitNumber
    onlineUrl
  }
`)

/** Where else it can be read, and where it is done online. */
export function ProcedureLinks(props: { procedure: FragmentType<typeof procedureFragment> }) {
  const text = useMessages(messages)
  const found = readFragment(procedureFragment, props.procedure)
  const { onlineUrl, siteUrl, suitUrl, suitNumber, onSite, inSuit } = found
  const suit = suitNumber ? text.suitNumber(suitNumber) : text.inSuit
  const links = [
    ...(onlineUrl ? [{ url: onlineUrl, label: text.online }] : []),
    ...(onSite && siteUrl ? [{ url: siteUrl, label: text.onSite }] : []),
    ...(inSuit && suitUrl ? [{ url: suitUrl, label: suit }] : []),
  ]
  // A number without an address is worth reading too.
  const isNumberAlone = inSuit && !suitUrl && suitNumber
  if (links.length === 0 && !isNumberAlone) return null
  return (
    <nav aria-label={text.links} className={styles.links}>
      {links.map(({ url, label }) => (
        <a key={url} href={url} rel="external noreferrer">
          {label}
        </a>
      ))}
      {isNumberAlone && <span>{suit}</span>}
    </nav>
  )
}
