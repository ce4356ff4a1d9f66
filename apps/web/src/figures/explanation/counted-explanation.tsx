import { useState } from 'react'
import type { Verdict } from '../../gql/graphql.ts'
import { originOf } from '../../lib/figures/origin.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useEntity } from '../../lib/session/use-entity.ts'
import { Button } from '../../ui/button.tsx'
import { useOriginWords } from '../../ui/figures/origin-words.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import type { ExplainedTarget } from './basis-choice.tsx'
import { ExplainedRows, type RowsAsked } from './explained-rows.tsx'
import * as messages from './explanation.messages.ts'
import styles from './explanation.module.css'
import { ExplanationFormula } from './explanation-formula.tsx'
import { OfficeBars } from './office-bars.tsx'
import { OwedList } from './owed-list.tsx'
import { RegisterLink } from './register-link.tsx'
import { useDownloadRows } from './use-download-rows.ts'

type Explanation = NonNullable<ExplainedTarget['explanation']>

interface CountedExplanationProps {
  /** The entity’s slug. */
  entity: string
  target: ExplainedTarget & { explanation: Explanation }
  asked: RowsAsked
}

const VERDICTS: readonly Verdict[] = ['MISSING', 'COUNTS', 'EXCLUDED']

/** A figure counted from a register: its formula, who has how many, and the rows themselves. */
export function CountedExplanation({ entity, target, asked }: CountedExplanationProps) {
  const { explanation } = target
  const text = useMessages(messages)
  const [chosen, setChosen] = useState<Verdict | null>(null)
  const [office, setOffice] = useState<string | null>(null)
  const tally = {
    COUNTS: explanation.counts,
    MISSING: explanation.missing,
    EXCLUDED: explanation.excluded,
  }
  const kinds = VERDICTS.filter((verdict) => tally[verdict] > 0)
  const [first] = kinds
  if (!first) {
    return (
      <p className={styles.empty}>
        {explanation.register === 'procedures' ? text.empty : text.emptyRegister}{' '}
        <RegisterLink entity={entity} register={explanation.register} />
      </p>
    )
  }
  const verdict = chosen !== null && kinds.includes(chosen) ? chosen : first
  const ofOffice = explanation.offices.find(({ officeName }) => officeName === office)
  const inOffice = ofOffice && {
    COUNTS: ofOffice.counts,
    MISSING: ofOffice.missing,
    EXCLUDED: null,
  }
  return (
    <>
      <ExplanationFormula target={target} />
      <OwedList target={target} />
      <OfficeBars offices={explanation.offices} chosen={office} onChoose={setOffice} />
      <div className={styles.filters}>
        {kinds.length === 1 ? (
          <p className={styles.only}>{text.rows[verdict](inOffice?.[verdict] ?? tally[verdict])}</p>
        ) : (
          <SegmentedControl
            legend={text.rows.legend}
            legendHidden
            small
            value={verdict}
            onChange={setChosen}
            segments={kinds.map((kind) => ({
              value: kind,
              label: text.rows[kind](inOffice?.[kind] ?? tally[kind]),
            }))}
          />
        )}
        {office !== null && (
          <p role="status">
            {text.rows.only(office)}{' '}
            <Button small kind="quiet" onClick={() => setOffice(null)}>
              {text.offices.all}
            </Button>
          </p>
        )}
      </div>
      <ExplainedRows
        key={`${verdict} ${office} ${asked.basis} ${asked.asOf}`}
        entity={entity}
        asked={asked}
        verdict={verdict}
        office={office}
        count={inOffice?.[verdict] ?? tally[verdict]}
      />
      <Download entity={entity} target={target} asked={asked} />
    </>
  )
}

function Download({ entity, target: { row, explanation }, asked }: CountedExplanationProps) {
  const text = useMessages(messages).rows
  const origin = useOriginWords()
  const known = useEntity(entity)
  const { download, isBusy } = useDownloadRows(asked, {
    row,
    asOf: explanation.asOf,
    origin: origin(originOf(explanation)),
    isSample: known.entity?.isSample ?? false,
  })
  return (
    <p>
      <Button small kind="quiet" busy={isBusy} onClick={() => void download()}>
        {text.download}
      </Button>
    </p>
  )
}
