import { keptListHeads } from '@gelt/domain'
import { useState } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { exportAddress } from '../../lib/registers/register-files.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { SelectField } from '../../ui/text-field.tsx'
import { AssessForm } from './assess.form.tsx'
import styles from './criteria.module.css'
import {
  type CriteriaFilter,
  type Criterion,
  type CriterionState,
  criteriaGroups,
  isShown,
  nextToAssess,
  STATES,
} from './criteria.rules.ts'
import { CriterionItem } from './criterion-item.tsx'
import * as roundsMessages from './diagnosis.messages.ts'
import { resultWord } from './diagnosis-words.ts'
import * as messages from './round.messages.ts'

interface CriteriaListProps {
  /** The entity’s slug. */
  entity: string
  /** The entity's day. */
  today: string
  round: { roundId: string | null; code: string; mayAssess: boolean }
  phases: readonly { number: number; name: string | null }[]
  criteria: readonly Criterion[]
}

const everything: CriteriaFilter = { phase: null, state: 'ALL' }

/** The criteria of a round, narrowed by phase and result; one at a time is open, the next follows by itself. */
export function CriteriaList({ entity, today, round, phases, criteria }: CriteriaListProps) {
  const text = useMessages(messages)
  const rounds = useMessages(roundsMessages)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const [filter, setFilter] = useState(everything)
  const [openId, setOpenId] = useState<string | null>(null)
  const isOwn = round.roundId !== null
  // The one that is open stays in sight when it no longer is as asked.
  const shown = criteria.filter(
    (criterion) => isShown(criterion, filter) || criterion.criterionId === openId,
  )
  const confirmed = criteria.filter(({ work }) => work === 'CONFIRMED').length
  const states = STATES.filter(
    (state) => (isOwn && state !== 'MOVED') || !['OPEN', 'PROPOSED', 'MOVED'].includes(state),
  )
  const hasMoved = criteria.some(({ proposalMoved }) => proposalMoved)
  const names = new Map(phases.map(({ number, name }) => [number, name]))

  function goOn(from: string | null) {
    const next = nextToAssess(shown, from)
    setOpenId(next)
    if (next === null) announce({ message: text.allDone })
  }

  return (
    <section aria-labelledby="criterios">
      <h2 id="criterios">{text.criteria}</h2>
      <div className={styles.tools}>
        {isOwn && (
          <div className={styles.progress}>
            <label htmlFor="avance">{text.progress(confirmed, criteria.length)}</label>
            <progress id="avance" value={confirmed} max={criteria.length} />
          </div>
        )}
        <search aria-label={text.filters} className={styles.filters}>
          <SelectField
            label={text.phase}
            value={filter.phase ?? ''}
            onChange={({ target }) =>
              setFilter({ ...filter, phase: target.value ? Number(target.value) : null })
            }
          >
            <option value="">{text.allPhases}</option>
            {phases.map(({ number, name }) => (
              <option key={number} value={number}>
                {rounds.phase(number, name)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={text.state}
            value={filter.state}
            onChange={({ target }) =>
              setFilter({ ...filter, state: target.value as CriterionState })
            }
          >
            {[...states, ...(hasMoved ? (['MOVED'] as const) : [])].map((state) => (
              <option key={state} value={state}>
                {text.states[state]}
              </option>
            ))}
          </SelectField>
        </search>
        <div className={styles.acts}>
          {round.mayAssess && confirmed < criteria.length && (
            <Button kind="primary" onClick={() => goOn(openId)}>
              {text.begin}
            </Button>
          )}
          <output>{text.shown(shown.length)}</output>
          {isOwn && (
            <span>
              {text.export}{' '}
              {(['xlsx', 'csv'] as const).map((ending) => (
                <a
                  key={ending}
                  href={exportAddress(keptListHeads.assessments.key, entity, ending, language, {
                    matches: { round: round.roundId ?? '' },
                  })}
                  aria-label={`${text.export}, ${ending.toUpperCase()}`}
                  download
                >
                  {`${ending.toUpperCase()} `}
                </a>
              ))}
            </span>
          )}
        </div>
      </div>
      {shown.length === 0 && (
        <EmptyState
          title={text.noneShown}
          action={<Button onClick={() => setFilter(everything)}>{text.clear}</Button>}
        />
      )}
      <div className={styles.groups}>
        {criteriaGroups(shown).map((group) => (
          <div key={group.key} className={styles.group}>
            <h3>
              {group.name}{' '}
              <span className={styles.phase}>
                {rounds.phase(group.phase, names.get(group.phase) ?? null)}
              </span>
            </h3>
            <ul className={styles.list}>
              {group.members.map((criterion) => {
                const { criterionId: id, code } = criterion
                return (
                  <CriterionItem
                    key={id}
                    entity={entity}
                    round={round.code}
                    criterion={criterion}
                    isOwn={isOwn}
                    isOpen={openId === id}
                    onToggle={() => setOpenId(openId === id ? null : id)}
                  >
                    {round.mayAssess && round.roundId && (
                      <AssessForm
                        criterion={criterion}
                        roundId={round.roundId}
                        today={today}
                        onCancel={() => setOpenId(null)}
                        onConfirmed={(result) => {
                          announce({ message: text.confirmed(code, resultWord(result, language)) })
                          goOn(id)
                        }}
                      />
                    )}
                  </CriterionItem>
                )
              })}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
