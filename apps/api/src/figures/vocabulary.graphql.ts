import { BASES, MEMBER_KINDS, STATUSES, TARGET_KINDS, TARGET_MODES } from '@gelt/domain'
import { builder } from '../graphql/builder.ts'

export const StatusEnum = builder.enumType('Status', {
  description:
    'Where a row stands. Precedence: not applicable, no data, met, overdue, not started; then progress against expected by the plan’s thresholds. UNSCHEDULED: there is progress but no deadline to expect it by.',
  values: STATUSES,
})

export const TargetKindEnum = builder.enumType('TargetKind', {
  description:
    'TOTAL a sum to reach; QUOTA so many every period; RATIO part of a whole; COVERAGE so many for each member; LEVEL a minimum in each group.',
  values: TARGET_KINDS,
})

export const TargetModeEnum = builder.enumType('TargetMode', {
  description:
    'REACH: get there by the deadline. SUSTAIN: keep it up from the start-up date to the plan’s end.',
  values: TARGET_MODES,
})

export const BasisEnum = builder.enumType('Basis', {
  description:
    'Where a figure comes from: RECORDED approved values, typed or counted when a period was closed; LIVE counted from the register as it stands.',
  values: BASES,
})

export const PeriodUnitEnum = builder.enumType('PeriodUnit', {
  description:
    'ISO weeks, calendar months, calendar half-years, or years of the plan counted from its start.',
  values: ['WEEK', 'MONTH', 'HALF_YEAR', 'YEAR'] as const,
})

export const MemberKindEnum = builder.enumType('MemberKind', {
  description: 'What a target counts by.',
  values: MEMBER_KINDS,
})

export const ProvenanceEnum = builder.enumType('Provenance', {
  description:
    'Where a value of the operational table comes from: its own cell, a merged one, a stray row, nowhere, or an edit made here.',
  values: ['OWN_CELL', 'MERGED_CELL', 'STRAY_ROW', 'MISSING', 'EDITED'] as const,
})
