import { formatDate, keptListHeads } from '@gelt/domain'
import { type ReactNode, useId } from 'react'
import { Link } from 'wouter'
import { classNames } from '../../lib/class-names.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import styles from './criteria.module.css'
import { type Criterion, confirmedResult, proposedResult, type Result } from './criteria.rules.ts'
import { fieldLabel, resultWord } from './diagnosis-words.ts'
import * as messages from './round.messages.ts'

interface CriterionItemProps {
  /** The entity’s slug. */
  entity: string
  round: string
  criterion: Criterion
  /** The entity's own people have its history. */
  isOwn: boolean
  isOpen: boolean
  onToggle: () => void
  /** The form, for who may assess. */
  children: ReactNode
}

/** A criterion of a round: its words and result in a line, everything else once it is opened. */
export function CriterionItem({ criterion, isOpen, ...props }: CriterionItemProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const source = useSourceWords()
  const id = useId()
  const { code, words, proposal } = criterion
  const facts = [
    [fieldLabel('criteria', 'minimumContent', language), criterion.minimumContent],
    [
      fieldLabel('criteria', 'norm', language),
      [criterion.norm, criterion.article].filter(Boolean).join(', '),
    ],
    [fieldLabel('assessments', 'missing', language), criterion.missing],
    [fieldLabel('assessments', 'norm', language), criterion.exemptingNorm],
    [fieldLabel('assessments', 'reason', language), criterion.reason],
    [fieldLabel('assessments', 'observation', language), criterion.observation],
    [
      fieldLabel('assessments', 'assessedOn', language),
      criterion.assessedOn && formatDate(criterion.assessedOn, language),
    ],
  ] as const
  // Whoever writes has the rest in the fields.
  const shown = props.children ? facts.slice(0, 2) : facts
  const terms = shown.flatMap(([term, value]) => (value ? [{ term, value }] : []))
  if (proposal && criterion.work !== 'CONFIRMED') {
    const counted =
      proposal.counted != null && proposal.of != null
        ? ` (${text.proposalCounted(proposal.counted, proposal.of)})`
        : ''
    const said = text.proposalFrom(resultWord(proposal.result, language), source(proposal.from))
    terms.push({ term: text.proposal, value: `${said}${counted}` })
  }
  if (criterion.work === 'CONFIRMED' && criterion.proposedResult && criterion.proposedFrom) {
    const said = text.confirmedAgainst(
      resultWord(criterion.proposedResult, language),
      source(criterion.proposedFrom),
    )
    const moved = criterion.proposalMoved ? `. ${text.movedOne}.` : ''
    terms.push({ term: text.proposal, value: said + moved })
  }
  return (
    <li className={classNames(styles.item, isOpen && styles.opened)} id={code}>
      <div className={styles.line}>
        <Toggle isOpen={isOpen} controls={id} onToggle={props.onToggle}>
          <span className={styles.code}>{code}</span> {words}
        </Toggle>
        <ResultWord criterion={criterion} />
      </div>
      {isOpen && (
        <div id={id} className={styles.inside}>
          {criterion.provenance === 'TO_VERIFY' && <Badge>{text.toVerify}</Badge>}
          {terms.length > 0 && <DefinitionList items={terms} />}
          {props.children}
          {props.isOwn && (
            <Link
              href={registerPaths.row(
                props.entity,
                keptListHeads.assessments,
                `${props.round}-${code}`,
              )}
            >
              {text.history}
            </Link>
          )}
        </div>
      )}
    </li>
  )
}

const MARKS: Readonly<Record<Result, string>> = {
  MEETS: '●',
  IN_PART: '◐',
  NOT_MET: '○',
  NOT_APPLICABLE: '–',
}

/** What came of it, in a word with its mark; what is only proposed says so. */
function ResultWord({ criterion }: { criterion: Criterion }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const confirmed = confirmedResult(criterion)
  const proposed = proposedResult(criterion)
  if (confirmed) {
    return (
      <span className={classNames(styles.word, styles[confirmed])}>
        <span aria-hidden="true">{MARKS[confirmed]}</span> {resultWord(confirmed, language)}
      </span>
    )
  }
  return (
    <span className={classNames(styles.word, styles.open)}>
      {proposed ? text.proposedWord(resultWord(proposed, language)) : text.notAssessed}
    </span>
  )
}

/** What proposes, in words: a register, the plan, or a round by its code. */
function useSourceWords() {
  const text = useMessages(messages)
  return (from: string) =>
    Object.hasOwn(text.sources, from)
      ? text.sources[from as keyof typeof text.sources]
      : text.formerRound(from)
}
