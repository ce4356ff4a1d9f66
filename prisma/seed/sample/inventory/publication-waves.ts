import type { AutomationDegree, SuitState } from '@gelt/domain'
import type { Wave } from './waves.ts'

/** Published on the municipality's site. */
export const onSite: readonly Wave[] = [
  [
    '2009-02-26',
    'T-001 T-002 T-003 T-008 T-029 T-030 T-032 T-033 T-041 T-042 T-047 T-048 T-049 T-050 S-01 S-05 S-09',
  ],
  [
    '2009-07-09',
    'T-004 T-005 T-006 T-007 T-009 T-023 T-026 T-028 T-031 T-034 T-052 T-053 T-054 T-055 S-02 S-03 S-06 S-12',
  ],
  [
    '2009-12-17',
    'T-010 T-011 T-013 T-016 T-018 T-035 T-036 T-043 T-044 T-063 T-064 T-065 T-066 T-067 T-068 T-072 T-073 T-074 T-075 T-084 S-04 S-10',
  ],
  ['2010-05-13', 'T-024 T-025 T-027 T-037 T-078 T-079 T-085 T-086 T-087 T-088 S-07'],
]

/** Registered in the SUIT, some four weeks after it was sent there. */
export const inSuit: readonly Wave[] = [
  ['2009-04-17', 'T-001 T-008'],
  ['2009-05-15', 'T-030 T-033'],
  ['2009-05-22', 'T-048 T-049'],
  ['2009-05-29', 'S-01'],
  ['2009-06-05', 'S-05'],
  ['2009-06-12', 'T-042'],
  ['2009-06-19', 'T-029'],
  ['2009-07-24', 'T-002 T-003'],
  ['2009-08-21', 'T-041 T-047'],
  ['2009-08-28', 'S-02 S-03'],
  ['2009-09-04', 'T-050'],
  ['2009-09-18', 'T-055'],
  ['2009-09-25', 'T-032'],
  ['2009-10-16', 'S-09'],
  ['2009-10-23', 'T-023'],
  ['2009-10-30', 'T-053'],
  ['2009-11-13', 'T-067'],
  ['2009-11-27', 'T-072'],
  ['2010-01-22', 'T-004 T-005'],
  ['2010-02-12', 'T-026 T-034'],
  ['2010-02-26', 'T-031'],
  ['2010-03-05', 'S-06'],
  ['2010-03-12', 'T-016'],
  ['2010-03-26', 'T-054'],
  ['2010-04-23', 'T-066'],
  ['2010-04-30', 'T-074'],
  ['2010-05-14', 'T-068'],
  ['2010-05-21', 'S-10'],
  ['2010-05-28', 'T-043'],
  ['2010-06-11', 'T-044'],
]

/**
 * Registered in December 2009 and entered in March 2010, after the half-year was closed: row 11 was recorded
 * with 19 of 88 and counts 20 of 88 for that day now.
 */
export const inSuitLate = {
  code: 'T-028',
  on: '2009-12-11',
  recordedOn: '2010-03-10',
  reason:
    'El SUIT lo inscribió el 11 de diciembre de 2009; la constancia llegó a Planeación en marzo.',
}

export const removedFromSuit = {
  code: 'T-055',
  on: '2010-04-16',
  reason: 'El SUIT lo eliminó: quedó dentro de la inscripción de la propiedad horizontal (T-054).',
}

/** On their way into the SUIT on 30 June 2010. */
export const suitUnderWay: readonly (readonly [SuitState, ...Wave])[] = [
  ['IN_REVIEW', '2010-04-15', 'T-009 T-052 T-078'],
  ['IN_REVIEW', '2010-06-25', 'S-04'],
  ['IN_CREATION', '2010-05-25', 'T-010 T-024 T-025'],
  ['IN_CORRECTION', '2010-06-03', 'T-027'],
]

/** How much of each can be done online, from which day; a later degree takes the place of the one before. */
export const automated: readonly (readonly [AutomationDegree, ...Wave])[] = [
  ['FORM_DOWNLOAD', '2009-03-26', 'T-001 T-002'],
  ['FORM_DOWNLOAD', '2009-07-23', 'T-004 T-005 T-023 T-047'],
  ['FULLY_ONLINE', '2009-07-30', 'T-008'],
  ['FULLY_ONLINE', '2009-08-27', 'T-001'],
  ['INFORMATION', '2009-09-03', 'T-041 T-073'],
  ['FULLY_ONLINE', '2009-09-17', 'T-003'],
  ['ONLINE_FILING', '2009-10-15', 'T-002'],
  ['FORM_DOWNLOAD', '2009-10-15', 'T-018 T-053'],
  ['FULLY_ONLINE', '2009-11-19', 'T-042'],
  ['FULLY_ONLINE', '2010-02-11', 'T-002'],
  ['ONLINE_FILING', '2010-02-25', 'T-029'],
  ['FULLY_ONLINE', '2010-03-11', 'T-019'],
  ['FULLY_ONLINE', '2010-03-26', 'T-030'],
  ['FULLY_ONLINE', '2010-04-15', 'T-033'],
  ['FULLY_ONLINE', '2010-05-20', 'T-048'],
]
