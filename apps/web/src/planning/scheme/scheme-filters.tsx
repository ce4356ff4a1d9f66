import { COVERAGE_WORDS, COVERAGES, type Coverage } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { SelectField } from '../../ui/text-field.tsx'
import * as messages from './scheme.messages.ts'
import styles from './scheme.module.css'
import type { Scheme } from './scheme.ts'
import type { SchemeFilter } from './scheme-filter.rules.ts'
import { shownGaps } from './scheme-filter.rules.ts'

interface SchemeFiltersProps {
  scheme: Scheme
  filter: SchemeFilter
  onChange: (filter: SchemeFilter) => void
}

/** Which phase and coverage are in sight, and in which of the two forms. */
export function SchemeFilters({ scheme, filter, onChange }: SchemeFiltersProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { phase, coverage, view } = filter
  const inPhase = shownGaps(scheme.gaps, { phase, coverage: null })
  const phases = new Set(scheme.gaps.map(({ criterion }) => criterion.phase))
  return (
    <div className={styles.filters}>
      <SegmentedControl
        legend={text.view}
        segments={[
          { value: 'matrix', label: text.views.matrix },
          { value: 'printed', label: text.views.printed },
        ]}
        value={view}
        onChange={(next) => onChange({ ...filter, view: next })}
      />
      {view === 'matrix' && (
        <>
          <SelectField
            label={text.filters.phase}
            value={phase ?? ''}
            onChange={({ target }) =>
              onChange({ ...filter, phase: target.value === '' ? null : Number(target.value) })
            }
          >
            <option value="">{text.filters.allPhases}</option>
            {scheme.round?.phases
              .filter(({ number }) => phases.has(number))
              .map(({ number, name }) => (
                <option key={number} value={number}>
                  {text.matrix.phase(number, name ?? null)}
                </option>
              ))}
          </SelectField>
          <SelectField
            label={text.filters.coverage}
            value={coverage ?? ''}
            onChange={({ target }) =>
              onChange({ ...filter, coverage: (target.value || null) as Coverage | null })
            }
          >
            <option value="">{text.filters.allCoverages(inPhase.length)}</option>
            {COVERAGES.map((one) => (
              <option key={one} value={one}>
                {text.filters.option(
                  COVERAGE_WORDS[one][language],
                  inPhase.filter((gap) => gap.coverage === one).length,
                )}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </div>
  )
}
