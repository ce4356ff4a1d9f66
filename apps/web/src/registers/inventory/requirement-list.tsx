import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import * as messages from './citizen.messages.ts'
import styles from './procedure.module.css'

const procedureFragment = graphql(`
  fragment RequirementList_procedure on Procedure {
    id
    requirements {
      name
      items {
        kind
        text
        exception
      }
    }
  }
`)

/** What is asked for, moment by moment. */
export function RequirementList(props: { procedure: FragmentType<typeof procedureFragment> }) {
  const text = useMessages(messages)
  const { requirements } = readFragment(procedureFragment, props.procedure)
  if (requirements.length === 0) return <p className={styles.faint}>{text.noRequirements}</p>
  // The same words may come twice, and nothing of it has a key of its own.
  const moments = requirements.map(({ name, items }, at) => ({
    key: `${at} ${name}`,
    title: text.moment(at + 1, name),
    items: items.map((item, position) => ({ ...item, key: `${position} ${item.text}` })),
  }))
  return (
    <ol className={styles.moments}>
      {moments.map(({ key, title, items }) => (
        <li key={key}>
          <p className={styles.moment}>{title}</p>
          <ul className={styles.items}>
            {items.map((item) => (
              <li key={item.key}>
                <span className={styles.kind}>{text.kinds[item.kind]}</span> {item.text}
                {item.exception && (
                  <span className={styles.note}>{text.exception(item.exception)}</span>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
