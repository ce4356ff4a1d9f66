import { formatInstant } from '@gelt/domain'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { EvidenceOf_MeasurementFragmentDoc } from '../../gql/graphql.ts'
import { type FragmentType, readFragment } from '../../gql/index.ts'
import { goalWords } from '../../lib/figures/target-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNote } from '../../ui/fault-note.tsx'
import { useOriginWords } from '../../ui/figures/origin-words.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { ApproveForm, ReturnForm } from './decision-dialogs.tsx'
import { reviewItem } from './review.document.ts'
import * as messages from './review.messages.ts'
import styles from './review.module.css'
import { reviewFacts } from './review-facts.ts'

export type RenderEvidence = (
  measurement: FragmentType<typeof EvidenceOf_MeasurementFragmentDoc>,
) => ReactNode

interface ReviewItemProps {
  entity: string
  measurement: FragmentType<typeof reviewItem>
  /** The person at the screen wrote or submitted it. */
  isOwn: boolean
  onDecided: (announcement: string) => void
  renderEvidence: RenderEvidence
  /** What a value counted at a closing is made of, once somebody asks. */
  renderRows: (measurementId: string) => ReactNode
}

/** A submitted value with all that is needed to decide on it. */
export function ReviewItem(props: ReviewItemProps) {
  const item = readFragment(reviewItem, props.measurement)
  const text = useMessages(messages)
  const { language } = useLanguage()
  const origin = useOriginWords()
  const [deciding, setDeciding] = useState<'approve' | 'return' | null>(null)
  const facts = reviewFacts(item, language)
  if (!facts) return null
  const { target, value } = facts
  const submitted = item.decisions.findLast(({ kind }) => kind === 'SUBMITTED')
  const submitter = submitted?.decidedBy?.name ?? text.someone
  const author = item.recordedBy?.name ?? text.someone
  const when = formatInstant(new Date(submitted?.decidedAt ?? item.recordedAt), language)
  const close = () => setDeciding(null)
  const decided = (announcement: string) => () => {
    props.onDecided(announcement)
    close()
  }
  const terms = [
    { term: text.value, value: <strong className={styles.value}>{value}</strong> },
    { term: text.previous, value: facts.previous },
    { term: text.goal, value: goalWords(target, language) },
    { term: text.period, value: facts.period },
    ...(facts.effect ? [{ term: text.effect, value: facts.effect }] : []),
    ...(item.reason ? [{ term: text.correction, value: item.reason }] : []),
    ...(item.note ? [{ term: text.note, value: item.note }] : []),
    {
      term: text.who,
      value: (
        <>
          {text.whoWhen(submitter, when)} {author !== submitter && text.recordedBy(author)}
        </>
      ),
    },
  ]
  return (
    <article className={styles.item} aria-labelledby={`review-${item.id}`}>
      <div className={styles.head}>
        <h2 id={`review-${item.id}`} tabIndex={-1} className={styles.heading}>
          <Link href={paths.indicator(props.entity, target.row)}>
            {text.row(target.row, target.label)}
          </Link>
        </h2>
        <Badge>{origin(item.source === 'TYPED' ? 'TYPED' : 'CLOSED')}</Badge>
        {props.isOwn && <Badge>{text.own}</Badge>}
      </div>
      <FaultNote of="value" faults={item.faults} />
      <DefinitionList items={terms} />
      {facts.members.length > 0 && (
        <Disclosure summary={text.byMember}>
          <DefinitionList
            items={facts.members.map((member) => ({ term: member.name, value: member.value }))}
          />
        </Disclosure>
      )}
      {item.source === 'COUNTED' && <ClosedRows>{() => props.renderRows(item.id)}</ClosedRows>}
      {props.renderEvidence(item)}
      {props.isOwn ? (
        <p className={styles.own}>{text.ownHelp}</p>
      ) : (
        <div className={styles.actions}>
          <Button
            kind="primary"
            aria-label={text.approveOne(target.row)}
            onClick={() => setDeciding('approve')}
          >
            {text.approve}
          </Button>
          <Button aria-label={text.returnOne(target.row)} onClick={() => setDeciding('return')}>
            {text.return}
          </Button>
        </div>
      )}
      <Dialog title={text.approveTitle(value)} open={deciding === 'approve'} onClose={close}>
        <p>{facts.effect}</p>
        <ApproveForm
          measurementId={item.id}
          onCancel={close}
          onDecided={decided(text.approved(target.row))}
        />
      </Dialog>
      <Dialog title={text.returnTitle(value)} open={deciding === 'return'} onClose={close}>
        <ReturnForm
          measurementId={item.id}
          onCancel={close}
          onDecided={decided(text.returned(target.row))}
        />
      </Dialog>
    </article>
  )
}

/** Read when it is opened: a queue may hold twenty closings. */
function ClosedRows({ children }: { children: () => ReactNode }) {
  const text = useMessages(messages)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Disclosure summary={text.closedRows} onOpen={() => setIsOpen(true)}>
      {isOpen && children()}
    </Disclosure>
  )
}
