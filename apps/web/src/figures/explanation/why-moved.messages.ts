import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Por qué se movió',
  titleOf: (label: string) => `Por qué se movió: ${label}`,
  from: 'Desde',
  fromHelp: 'Como se conocía al terminar ese día.',
  to: 'Hasta',
  compare: 'Comparar',
  failed: 'No pudimos leer los movimientos.',
  notRecorded: 'Al empezar, el plan todavía no estaba registrado aquí. Elija un día posterior.',
  closed:
    'La cifra de este día quedó registrada al cerrar y ya no cambia. Aquí se sigue lo que dice el registro, que sí cambia si se corrige.',
  order: 'El primer día debe ser anterior al segundo.',
  finding: (from: string, to: string, points: string, moves: number) =>
    `De ${from} a ${to}: ${points} en ${plural('es', moves, { one: '1 movimiento', other: `${moves} movimientos` })}`,
  still: (at: string) => `Se mantuvo en ${at}: ningún cambio la movió`,
  stillMoved: (at: string, moves: number) =>
    `Empezó y terminó en ${at}, con ${plural('es', moves, { one: '1 movimiento', other: `${moves} movimientos` })} en medio`,
  stillNone: 'Sin dato al comienzo y al final: ningún cambio la movió',
  noData: 'sin dato',
  points: (points: string, isOne: boolean) => `${points} ${isOne ? 'punto' : 'puntos'}`,
  unit: 'porcentaje de la meta',
  source: 'registro de cambios del municipio',
  chart: (label: string) => `${label}: cada escalón es un cambio.`,
  list: 'Los cambios, en el orden en que se registraron',
  becomes: (before: string, after: string) => `de ${before} a ${after}`,
  someone: 'Una persona de la entidad',
  kinds: {
    DAY: 'Pasaron los días',
    REGISTER: (rows: number) =>
      plural('es', rows, {
        one: 'Se editó 1 fila del registro',
        other: `Se editaron ${rows} filas del registro`,
      }),
    PLAN: 'Cambió el plan',
  },
  dayHelp: 'Sin que nadie registrara nada: venció un plazo, o lo ya registrado empezó a contar.',
  actions: {
    'measurement.approve': 'Se aprobó un dato',
    'measurement.close': 'Se cerró el semestre',
    'source.decide': 'Se decidió de dónde sale la cifra',
    'import.apply': 'Se importó un archivo',
    'attestation.attest': 'Se dio por completo un período',
    'attestation.withdraw': 'Se retiró que un período estaba completo',
    'phase.update': 'Cambió una fase del plan',
  } as Record<string, string>,
  verdicts: {
    COUNTS: 'ahora cuenta',
    MISSING: 'ahora falta',
    EXCLUDED: 'sale del total',
    none: 'ya no es de esta fila',
  },
  moreRows: (count: number) => plural('es', count, { one: 'y 1 más', other: `y ${count} más` }),
  more: (count: number) =>
    plural('es', count, { one: 'Ver el otro cambio', other: `Ver los otros ${count} cambios` }),
  sum: 'Se muestran redondeados; con todos sus decimales, los aportes suman exactamente el cambio.',
  csv: {
    when: 'Cuándo',
    who: 'Quién',
    what: 'Qué',
    contribution: 'Aporte',
    after: 'Queda en',
  },
}

export const en: typeof es = {
  title: 'Why it moved',
  titleOf: (label) => `Why it moved: ${label}`,
  from: 'From',
  fromHelp: 'As it was known at the end of that day.',
  to: 'To',
  compare: 'Compare',
  failed: 'We could not read the changes.',
  notRecorded: 'At the beginning the plan had not been recorded here yet. Choose a later day.',
  closed:
    'The figure of this day was recorded at the closing and no longer changes. Here is what the register says, which changes when it is corrected.',
  order: 'The first day must be before the second.',
  finding: (from, to, points, moves) =>
    `From ${from} to ${to}: ${points} in ${plural('en', moves, { one: '1 change', other: `${moves} changes` })}`,
  still: (at) => `It stayed at ${at}: no change moved it`,
  stillMoved: (at, moves) =>
    `It began and ended at ${at}, with ${plural('en', moves, { one: '1 change', other: `${moves} changes` })} in between`,
  stillNone: 'No data at the beginning and at the end: no change moved it',
  noData: 'no data',
  points: (points, isOne) => `${points} ${isOne ? 'point' : 'points'}`,
  unit: 'percentage of the goal',
  source: 'the municipality’s record of changes',
  chart: (label) => `${label}: each step is a change.`,
  list: 'The changes, in the order in which they were recorded',
  becomes: (before, after) => `from ${before} to ${after}`,
  someone: 'Somebody of the entity',
  kinds: {
    DAY: 'Days went by',
    REGISTER: (rows) =>
      plural('en', rows, {
        one: '1 row of the register was edited',
        other: `${rows} rows of the register were edited`,
      }),
    PLAN: 'The plan changed',
  },
  dayHelp:
    'Without anybody recording anything: a deadline passed, or what was recorded began to count.',
  actions: {
    'measurement.approve': 'A value was approved',
    'measurement.close': 'The half-year was closed',
    'source.decide': 'It was decided where the figure comes from',
    'import.apply': 'A file was imported',
    'attestation.attest': 'A period was said to be complete',
    'attestation.withdraw': 'A period is no longer said to be complete',
    'phase.update': 'A phase of the plan changed',
  },
  verdicts: {
    COUNTS: 'now counts',
    MISSING: 'is now missing',
    EXCLUDED: 'leaves the total',
    none: 'no longer belongs to this row',
  },
  moreRows: (count) => plural('en', count, { one: 'and 1 more', other: `and ${count} more` }),
  more: (count) =>
    plural('en', count, { one: 'See the other change', other: `See the other ${count} changes` }),
  sum: 'Shown rounded; with all their decimals, the contributions add up exactly to the change.',
  csv: {
    when: 'When',
    who: 'Who',
    what: 'What',
    contribution: 'Contribution',
    after: 'Stands at',
  },
}
