import type { ReadingTarget } from './target-terms.ts'

type ApprovedReading = ReadingTarget['rules']['readings'][number]

/** A target of the plan that runs from September 2008 to September 2013, seen on 30 June 2010. */
export function readingTarget({
  rules,
  ...facts
}: Omit<Partial<ReadingTarget>, 'rules'> & {
  rules?: Partial<ReadingTarget['rules']>
} = {}): ReadingTarget {
  return {
    id: 'points',
    row: 1,
    rowName: 'Puntos con internet',
    label: 'Puntos con internet',
    kind: 'TOTAL',
    mode: 'REACH',
    goal: '10',
    unit: 'punto',
    unitPlural: 'puntos',
    periodUnit: 'HALF_YEAR',
    wholeNumbers: true,
    maximum: null,
    memberKind: null,
    numeratorLabel: null,
    denominatorLabel: null,
    members: [],
    ...facts,
    rules: {
      today: '2010-06-30',
      asOf: '2010-06-30',
      startsOn: '2008-09-03',
      deadline: '2010-09-03',
      planStartsOn: '2008-09-03',
      planEndsOn: '2013-09-03',
      onTrackFrom: '0.9',
      atRiskFrom: '0.6',
      notApplicable: null,
      readings: [],
      ...rules,
    },
  }
}

/** An approved value, of the second half of 2009 unless it says otherwise. */
export function approvedReading(facts: Partial<ApprovedReading> = {}): ApprovedReading {
  return {
    measurementId: 'approved-1',
    periodKey: '2009-S2',
    cutoff: '2009-12-31',
    revision: 1,
    value: null,
    numerator: null,
    denominator: null,
    members: [],
    ...facts,
  }
}

/** "Trámites publicados / trámites identificados", to 100 %. */
export function ratioTarget(rules: Partial<ReadingTarget['rules']> = {}): ReadingTarget {
  return readingTarget({
    id: 'published',
    row: 11,
    label: 'Trámites en el SUIT',
    kind: 'RATIO',
    goal: '1',
    unit: 'trámite',
    unitPlural: 'trámites',
    numeratorLabel: 'trámites publicados en el SUIT',
    denominatorLabel: 'trámites identificados',
    rules: { deadline: '2013-09-03', ...rules },
  })
}

/** One archive for each of three offices and one that was closed in January 2010. */
export function coverageTarget(rules: Partial<ReadingTarget['rules']> = {}): ReadingTarget {
  const member = (id: string, name: string, activeTo: string | null = null) => ({
    id,
    name,
    activeFrom: '2008-09-03',
    activeTo,
    deadline: null,
  })
  return readingTarget({
    id: 'archives',
    row: 3,
    label: 'Archivos históricos',
    kind: 'COVERAGE',
    goal: '1',
    unit: 'archivo',
    unitPlural: 'archivos',
    memberKind: 'OFFICE',
    members: [
      member('almacen', 'Almacén', '2010-01-31'),
      member('biblioteca', 'Biblioteca'),
      member('hacienda', 'Hacienda'),
      member('umata', 'UMATA'),
    ],
    rules: { deadline: '2010-12-31', ...rules },
  })
}
