import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { VisuallyHidden } from '../visually-hidden.tsx'
import * as messages from './figures-ui.messages.ts'
import styles from './member-checklist.module.css'

const targetFragment = graphql(`
  fragment MemberChecklist_target on Target {
    kind
    memberKind
    members {
      id
      name
      activeFrom
      activeTo
    }
  }
`)

const figureFragment = graphql(`
  fragment MemberChecklist_figure on TargetFigure {
    asOf
    satisfied
    memberCount
    missing {
      memberId
      name
    }
  }
`)

interface MemberChecklistProps {
  target: FragmentType<typeof targetFragment>
  figure: FragmentType<typeof figureFragment>
}

/** Those that a coverage or a level counts by: who is there, and by name who is missing. */
export function MemberChecklist(props: MemberChecklistProps) {
  const text = useMessages(messages)
  const { kind, memberKind, members } = readFragment(targetFragment, props.target)
  const { asOf, missing, satisfied, memberCount } = readFragment(figureFragment, props.figure)
  if ((kind !== 'COVERAGE' && kind !== 'LEVEL') || !memberKind || satisfied == null) return null
  const lacking = new Set(missing.map(({ memberId }) => memberId))
  // A group that closed still counts; an office that ended doesn't.
  const counted = members.filter(
    ({ activeFrom, activeTo }) =>
      (!activeFrom || activeFrom <= asOf) && (kind === 'LEVEL' || !activeTo || activeTo >= asOf),
  )
  // Which of the groups that began have closed isn't said: then only those that fall short are known.
  const isSure = kind === 'COVERAGE' || counted.length === memberCount
  const listed = isSure ? counted : counted.filter(({ id }) => lacking.has(id))
  return (
    <div className={styles.checklist}>
      <p className={styles.title}>
        {text.members[memberKind]}: {text.missing(missing.length)}
      </p>
      <ul className={styles.members}>
        {listed.map(({ id, name }) => {
          const isLacking = lacking.has(id)
          return (
            <li key={id} className={isLacking ? styles.lacking : styles.done}>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                {isLacking ? (
                  <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" />
                ) : (
                  <path d="M2 7.5l3.2 3.2L12 4" fill="none" stroke="currentColor" strokeWidth="2" />
                )}
              </svg>
              <span>
                {name} <VisuallyHidden>{isLacking ? text.lacking : text.done}</VisuallyHidden>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
