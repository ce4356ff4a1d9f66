import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Esquema de acciones',
  loading: 'Estamos leyendo el esquema de acciones.',
  failed: 'No pudimos leer el esquema de acciones.',
  sentence: {
    noRound:
      'Todavía no hay una ronda aprobada del diagnóstico, así que no se sabe qué criterios faltan por cumplir.',
    noGaps: (day: string) => `La ronda del ${day} no dejó criterios por cumplir.`,
    gaps: (day: string, count: number, what: string) =>
      plural('es', count, {
        one: `El único criterio que la ronda del ${day} encontró sin cumplir ${what}.`,
        other: `De los ${count} criterios que la ronda del ${day} encontró sin cumplir, ${what}.`,
      }),
    /** After "El único criterio…" and after "De los 12 criterios…". */
    only: {
      COVERED: 'está cubierto',
      COVERED_LATE: 'está cubierto tarde',
      WITHOUT_ACTION: 'no tiene acción',
      DONE_STILL_NOT_MET: 'tiene todo hecho y aún no se cumple',
    },
    several: {
      COVERED: (count: number) =>
        plural('es', count, { one: '1 está cubierto', other: `${count} están cubiertos` }),
      COVERED_LATE: (count: number) =>
        plural('es', count, {
          one: '1 está cubierto tarde',
          other: `${count} están cubiertos tarde`,
        }),
      WITHOUT_ACTION: (count: number) =>
        plural('es', count, { one: '1 no tiene acción', other: `${count} no tienen acción` }),
      DONE_STILL_NOT_MET: (count: number) =>
        plural('es', count, {
          one: '1 tiene todo hecho y aún no se cumple',
          other: `${count} tienen todo hecho y aún no se cumplen`,
        }),
    },
    late: (count: number) =>
      plural('es', count, {
        zero: 'Ninguna acción está vencida.',
        one: '1 acción está vencida.',
        other: `${count} acciones están vencidas.`,
      }),
  },
  print: 'Imprimir',
  seeActions: 'Ver la lista de acciones',
  noRoundTitle: 'Falta una ronda aprobada del diagnóstico',
  noRoundHelp:
    'El esquema parte de los criterios que una ronda aprobada encontró sin cumplir. Valore los criterios, presente la ronda y pida a otra persona que la apruebe.',
  noRoundReader:
    'Cuando el municipio apruebe una ronda del diagnóstico, aquí se verá qué criterios faltan y qué se hará para cumplirlos.',
  seeDiagnosis: 'Ir al diagnóstico',
  noGapsTitle: 'No hay criterios por cubrir',
  noGapsHelp:
    'La última ronda aprobada no dejó ninguno sin cumplir. El esquema vuelve a mirarse con la próxima.',
  noActions: 'Todavía no hay acciones. Cree la primera desde el criterio al que sirve.',
  noActionsReader: 'El municipio todavía no ha registrado acciones.',
  view: 'Cómo verlo',
  views: { matrix: 'Por criterio', printed: 'Como se imprime' },
  filters: {
    phase: 'Fase',
    allPhases: 'Todas las fases',
    coverage: 'Cobertura',
    allCoverages: (count: number) => `Todas (${count})`,
    option: (words: string, count: number) => `${words} (${count})`,
    none: 'Ningún criterio está en esa fase con esa cobertura. Elija otra para ver los demás.',
  },
  matrix: {
    caption: 'Criterios sin cumplir y sus acciones, por fase',
    criterion: 'Criterio',
    coverage: 'Cobertura',
    actions: 'Acciones',
    noAction: 'Ninguna',
    missing: (what: string) => `Falta: ${what}`,
    phase: (number: number, name: string | null) =>
      name === null ? `Fase ${number}` : `Fase ${number}. ${name}`,
    deadline: (day: string) => `plazo: ${day}`,
    toVerify: 'por verificar',
    create: 'Crear acción',
    createFor: (code: string) => ` para ${code}`,
  },
  due: (day: string) => `hasta el ${day}`,
  late: 'vencida',
  others: {
    title: (count: number) =>
      plural('es', count, {
        one: '1 acción no sirve a ningún criterio de estos',
        other: `${count} acciones no sirven a ningún criterio de estos`,
      }),
    all: (count: number) =>
      plural('es', count, { one: '1 acción registrada', other: `${count} acciones registradas` }),
    alone: 'sin criterio',
    serves: (codes: string) => `sirve a ${codes}`,
  },
  printed: {
    caption: 'El esquema de acciones como se imprime',
    phase: 'Fase',
    criterion: 'Criterio',
    state: 'Estado',
    action: 'Acción',
    term: 'Plazo',
    answerable: 'Responsable',
    committee: 'Comité',
    source: (round: string, day: string) => `Ronda ${round}. Corte: ${day}.`,
    sample: 'Datos de muestra, no oficiales.',
  },
  download: 'Descargar el esquema:',
  downloadAs: (ending: string) => `Descargar el esquema, ${ending}`,
}

export const en: typeof es = {
  title: 'Scheme of actions',
  loading: 'We are reading the scheme of actions.',
  failed: 'We could not read the scheme of actions.',
  sentence: {
    noRound:
      'There is no approved round of the diagnosis yet, so which criteria are still to be met is not known.',
    noGaps: (day) => `The round of ${day} left no criterion to be met.`,
    gaps: (day, count, what) =>
      plural('en', count, {
        one: `The only criterion that the round of ${day} found not met ${what}.`,
        other: `Of the ${count} criteria that the round of ${day} found not met, ${what}.`,
      }),
    only: {
      COVERED: 'is covered',
      COVERED_LATE: 'is covered late',
      WITHOUT_ACTION: 'has no action',
      DONE_STILL_NOT_MET: 'has everything done and is still not met',
    },
    several: {
      COVERED: (count) =>
        plural('en', count, { one: '1 is covered', other: `${count} are covered` }),
      COVERED_LATE: (count) =>
        plural('en', count, { one: '1 is covered late', other: `${count} are covered late` }),
      WITHOUT_ACTION: (count) =>
        plural('en', count, { one: '1 has no action', other: `${count} have no action` }),
      DONE_STILL_NOT_MET: (count) =>
        plural('en', count, {
          one: '1 has everything done and is still not met',
          other: `${count} have everything done and are still not met`,
        }),
    },
    late: (count) =>
      plural('en', count, {
        zero: 'No action is overdue.',
        one: '1 action is overdue.',
        other: `${count} actions are overdue.`,
      }),
  },
  print: 'Print',
  seeActions: 'See the list of actions',
  noRoundTitle: 'An approved round of the diagnosis is missing',
  noRoundHelp:
    'The scheme starts from the criteria that an approved round found not met. Assess the criteria, submit the round and ask another person to approve it.',
  noRoundReader:
    'Once the municipality approves a round of the diagnosis, this page shows which criteria are missing and what will be done to meet them.',
  seeDiagnosis: 'Go to the diagnosis',
  noGapsTitle: 'There are no criteria to cover',
  noGapsHelp:
    'The last approved round left none unmet. The scheme is looked at again with the next one.',
  noActions: 'There are no actions yet. Create the first one from the criterion that it serves.',
  noActionsReader: 'The municipality has not recorded any actions yet.',
  view: 'How to see it',
  views: { matrix: 'By criterion', printed: 'As printed' },
  filters: {
    phase: 'Phase',
    allPhases: 'All phases',
    coverage: 'Coverage',
    allCoverages: (count) => `All (${count})`,
    option: (words, count) => `${words} (${count})`,
    none: 'No criterion is in that phase with that coverage. Choose another to see the others.',
  },
  matrix: {
    caption: 'Criteria not met and their actions, by phase',
    criterion: 'Criterion',
    coverage: 'Coverage',
    actions: 'Actions',
    noAction: 'None',
    missing: (what) => `Missing: ${what}`,
    phase: (number, name) => (name === null ? `Phase ${number}` : `Phase ${number}. ${name}`),
    deadline: (day) => `deadline: ${day}`,
    toVerify: 'to be verified',
    create: 'Create action',
    createFor: (code) => ` for ${code}`,
  },
  due: (day) => `by ${day}`,
  late: 'overdue',
  others: {
    title: (count) =>
      plural('en', count, {
        one: '1 action serves none of these criteria',
        other: `${count} actions serve none of these criteria`,
      }),
    all: (count) =>
      plural('en', count, { one: '1 action recorded', other: `${count} actions recorded` }),
    alone: 'without criterion',
    serves: (codes) => `serves ${codes}`,
  },
  printed: {
    caption: 'The scheme of actions as printed',
    phase: 'Phase',
    criterion: 'Criterion',
    state: 'State',
    action: 'Action',
    term: 'Term',
    answerable: 'Answerable',
    committee: 'Committee',
    source: (round, day) => `Round ${round}. As of ${day}.`,
    sample: 'Sample data, not official.',
  },
  download: 'Download the scheme:',
  downloadAs: (ending) => `Download the scheme, ${ending}`,
}
