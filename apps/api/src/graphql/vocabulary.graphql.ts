import { BASES, MEMBER_KINDS, STATUSES, TARGET_KINDS, TARGET_MODES } from '@gelt/domain'
import { builder } from './builder.ts'
import { enumValues } from './enum-values.ts'

export const StatusEnum = builder.enumType('Status', {
  description:
    'Where a row stands. Precedence: not applicable, no data, met, overdue, not started; then progress against expected by the plan’s thresholds.',
  values: enumValues(STATUSES, {
    NOT_APPLICABLE: 'The row doesn’t apply, with a justification; it is left out of the mean.',
    NO_DATA: 'Nobody reported; never 0.',
    NOT_STARTED: 'Its term begins later.',
    ON_TRACK: 'At or above the plan’s share of what is expected.',
    AT_RISK: 'Below it, and above the share from which it is behind.',
    BEHIND: 'Further below.',
    OVERDUE: 'Its deadline has passed and its goal isn’t met.',
    MET: 'Its goal is met.',
    MET_LATE: 'Its goal is met, after the deadline.',
    UNSCHEDULED: 'There is progress, and no deadline to expect it by.',
  }),
})

export const TargetKindEnum = builder.enumType('TargetKind', {
  description: 'How a target is reached.',
  values: enumValues(TARGET_KINDS, {
    TOTAL: 'A sum to reach.',
    QUOTA: 'So many in every period.',
    RATIO: 'A part of a whole.',
    COVERAGE: 'So many for each member.',
    LEVEL: 'A minimum in each group.',
  }),
})

export const TargetModeEnum = builder.enumType('TargetMode', {
  description: 'What a target asks for over time.',
  values: enumValues(TARGET_MODES, {
    REACH: 'Get there by the deadline.',
    SUSTAIN: 'Keep it up from the start-up date to the plan’s end.',
  }),
})

export const BasisEnum = builder.enumType('Basis', {
  description: 'Where a figure comes from.',
  values: enumValues(BASES, {
    RECORDED: 'Approved values, typed or counted when a period was closed.',
    LIVE: 'Counted from the register as it stands.',
  }),
})

export const PeriodUnitEnum = builder.enumType('PeriodUnit', {
  description:
    'ISO weeks, calendar months, calendar half-years, or years of the plan counted from its start.',
  values: {
    WEEK: { description: 'An ISO week, from Monday: `2010-W07`.' },
    MONTH: { description: 'A calendar month: `2010-05`.' },
    HALF_YEAR: { description: 'A calendar half-year: `2010-S1`.' },
    YEAR: { description: 'A year of the plan, counted from its start: `A2`.' },
  },
})

export const MemberKindEnum = builder.enumType('MemberKind', {
  description: 'What a target counts by.',
  values: enumValues(MEMBER_KINDS, {
    OFFICE: 'An office of the administration.',
    PHASE: 'A phase of the strategy.',
    GROUP: 'A group of a training.',
    MODALITY: 'A way of taking part: chat, forum.',
    CHANNEL: 'A section of the site.',
    ACCOUNT: 'A mail account.',
    BODY: 'A body of government.',
  }),
})

export const ProvenanceEnum = builder.enumType('Provenance', {
  description: 'Where a value of the operational table comes from.',
  values: {
    OWN_CELL: { description: 'Its own cell.' },
    MERGED_CELL: { description: 'A cell merged with those of other rows.' },
    STRAY_ROW: { description: 'A row of the table that belongs to no indicator.' },
    MISSING: { description: 'Nowhere: the act leaves it empty.' },
    EDITED: { description: 'Written here.' },
  },
})
