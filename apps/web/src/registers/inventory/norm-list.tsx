import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as messages from './citizen.messages.ts'
import styles from './procedure.module.css'

const procedureFragment = graphql(`
  fragment NormList_procedure on Procedure {
    id
    legalBasis {
      norm
      articles
      url
    }
  }
`)

/** The norms that a procedure rests on, with a way to them where there is one. */
export function NormList(props: { procedure: FragmentType<typeof procedureFragment> }) {
  const text = useMessages(messages)
  const { legalBasis } = readFragment(procedureFragment, props.procedure)
  if (legalBasis.length === 0) return <span className={styles.faint}>{text.noData}</span>
  return (
    <ul className={styles.points}>
      {legalBasis.map(({ norm, articles, url }) => (
        <li key={`${norm} ${articles}`}>
          {url ? (
            <a href={url} rel="external noreferrer">
              {norm}
            </a>
          ) : (
            norm
          )}
          {articles && `, ${text.articles(articles)}`}
        </li>
      ))}
    </ul>
  )
}
