import { type Control, useWatch } from 'react-hook-form'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { reportedWords } from '../../lib/readings/reported-words.ts'
import type { ReadingTarget } from '../../lib/readings/target-terms.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { isDecimal } from './field-texts.ts'
import * as messages from './measurements.messages.ts'
import { type CheckedValues, membersOn, type RecordValues } from './record-values.ts'
import type { Standing } from './standing.rules.ts'

interface CorrectionFiguresProps {
  target: ReadingTarget
  before: Standing
  /** The correction's, which is that of the value that it corrects. */
  cutoff: string
  control: Control<RecordValues, unknown, CheckedValues>
}

/** Both figures of a correction: the one that stands and the one that is typed. */
export function CorrectionFigures({ target, before, cutoff, control }: CorrectionFiguresProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [value, numerator, denominator, members] = useWatch({
    control,
    name: ['value', 'numerator', 'denominator', 'members'],
  })
  const active = new Set(membersOn(target, cutoff).map(({ id }) => id))
  const known = (typed: string) => (isDecimal(typed) ? typed : null)
  const after = {
    value: known(value),
    numerator: known(numerator),
    denominator: known(denominator),
    members: members
      .filter(({ memberId }) => active.has(memberId))
      .map((member) => ({ value: known(member.value) })),
  }
  return (
    <DefinitionList
      items={[
        { term: text.figureBefore, value: reportedWords(target, before, language) },
        { term: text.figureAfter, value: reportedWords(target, after, language) },
      ]}
    />
  )
}
