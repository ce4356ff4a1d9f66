import { Link } from 'wouter'
import type { ActQuery } from '../../gql/graphql.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import * as messages from './act.messages.ts'
import styles from './act.module.css'
import type { ActSection } from './act-outline.rules.ts'
import { IncentiveList } from './incentive-list.tsx'
import { OperationalTable } from './operational-table.tsx'
import { Lines, Passages } from './passages.tsx'
import type { NotePlaces } from './place-notes.rules.ts'
import { Signature } from './signature.tsx'
import { SupportContacts } from './support-section.tsx'

interface ActSectionViewProps {
  id: string
  section: ActSection
  places: NotePlaces
  plan: NonNullable<ActQuery['plan']>
  entity: string
  currentContact: string | null
  /** The part that follows; undefined: none does. */
  next: ActSection | undefined
}

/** A part of the act under its own heading; what it lists is drawn as what it is. */
export function ActSectionView(props: ActSectionViewProps) {
  const text = useMessages(messages)
  const { section, places, plan } = props
  const { part, above, title, body } = section
  return (
    <section className={styles.section} id={title ? undefined : props.id}>
      {above.map(({ position, text }) => (
        <p key={position} lang="es" className={styles.annex}>
          <Lines text={text} />
        </p>
      ))}
      {title && (
        <h2 lang="es" id={props.id} className={styles.heading}>
          {title.text}
        </h2>
      )}
      {part === 'CLOSING' ? (
        <Signature passages={body} />
      ) : part === 'INCENTIVES' ? (
        <>
          <Passages passages={body.slice(0, 1)} places={places} />
          <IncentiveList plan={plan} />
        </>
      ) : (
        <Passages
          passages={body}
          places={places}
          mayOverhang={props.next !== undefined && leavesMargin(props.next, places)}
        />
      )}
      {part === 'TABLE' && (
        <OperationalTable plan={plan} body={body} places={places} entity={props.entity} />
      )}
      {part === 'OBJECTIVES' && (
        <p>
          <Link href={paths.objectives(props.entity)}>{text.toObjectives}</Link>
        </p>
      )}
      {part === 'SUPPORT' && <SupportContacts body={body} currentContact={props.currentContact} />}
    </section>
  )
}

/** Nothing stands in its margin, and it is long enough for the end of a note to stand there. */
function leavesMargin({ part, body }: ActSection, places: NotePlaces): boolean {
  const length = body.reduce((sum, { text }) => sum + text.length, 0)
  const isPlain = part !== 'TABLE' && part !== 'SUPPORT'
  return isPlain && length > 400 && body.every(({ position }) => !places.passages.has(position))
}
