import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  pageTitle: (row: number) => `Indicador ${row}`,
  title: (row: number, name: string) => `${row}. ${name}`,
  dashboard: 'Tablero',
  area: (number: number, name: string) => `Área ${number}, ${name}`,
  loading: 'Estamos leyendo el indicador y sus cifras.',
  failed: 'No pudimos leer las cifras del indicador.',
  unnamed: 'Una persona de la entidad',
  sentence: {
    notKnown: 'A esa fecha el plan todavía no estaba registrado aquí.',
    notApplicable: (why: string) => `No aplica: ${why}`,
    there: (day: string, value: string) => `Al ${day} hay ${value}`,
    meet: (day: string, count: number, value: string) =>
      plural('es', count, {
        one: `Al ${day} cumple ${value}`,
        other: `Al ${day} cumplen ${value}`,
      }),
    average: (day: string, value: string) => `Al ${day} el promedio es de ${value}`,
    goal: (goal: string, count: number) =>
      plural('es', count, { one: `la meta es ${goal}`, other: `las metas son ${goal}` }),
    shareOf: (share: string, what: string) => `${share} de ${what}`,
    noData: (day: string) => `Al ${day} no hay datos: no se sabe cuánto va`,
    several: (day: string) => `Corte al ${day}`,
    goesAndShould: (done: string, due: string, standing: string) =>
      `Va en ${done} y debería ir en ${due}: ${standing}.`,
    goes: (done: string, standing: string) => `Va en ${done}: ${standing}.`,
  },
  history: {
    amount: (label: string, value: string) => `${label}: ${value}`,
    amountAndDue: (label: string, value: string, due: string) =>
      `${label}: ${value}; debería haber ${due}`,
    share: (label: string, done: string) => `${label}: va en ${done}`,
    shareAndDue: (label: string, done: string, due: string) =>
      `${label}: va en ${done}; debería ir en ${due}`,
    none: (label: string) => `${label}: todavía sin historia`,
    noneNow: (label: string) => `${label}: hubo datos, y a este corte no hay`,
    label: (label: string) => `${label}, semestre a semestre`,
    unitShare: 'porcentaje de la meta',
    source: 'datos aprobados por el municipio',
  },
  computation: {
    title: 'De dónde sale la cifra',
    mean: 'El indicador es el promedio de sus metas con dato.',
    weight: (weight: string, total: string, share: string) =>
      `Pesa ${weight} de ${total}: el ${share} del plan.`,
    contribution: (points: string) =>
      `Con el corte elegido aporta ${points} puntos porcentuales al avance del plan.`,
    noContribution:
      'Sin dato no suma ni resta al avance del plan; en la cota inferior cuenta como cero.',
    details: 'Ver el cálculo paso a paso',
  },
  act: {
    title: 'La resolución y nuestra lectura',
    caption: 'Cada celda de la fila, con sus palabras textuales y cómo se lee',
    cell: 'Celda',
    literal: 'Dice la resolución',
    reading: 'Se lee así',
    origin: 'Procedencia',
    line: (line: number) => `Línea ${line} de la transcripción. Las erratas son del acto.`,
    cells: {
      indicator: 'Indicador',
      goal: 'Meta',
      activity: 'Actividad',
      time: 'Tiempos',
      benefits: 'Beneficios',
      responsibles: 'Responsables',
      resources: 'Recursos',
    },
    empty: 'celda vacía',
    noReading: 'sin lectura aparte',
  },
  deadline: {
    title: 'Plazo',
    holds: (day: string) => `El plazo que vale es el ${day}.`,
    none: 'La fila no tiene un plazo aceptado: no hay con qué decir cuánto debería ir.',
    says: (words: string) => `La resolución dice «${words}».`,
    saysNothing: 'La celda está vacía en la resolución.',
    rule: (rule: string, day: string) => `Se lee como ${rule}, que da el ${day}.`,
    ruleOnly: (rule: string) => `Se lee como ${rule}.`,
    moved: (computed: string, day: string) =>
      `El ${computed} no es día hábil: el plazo pasa al siguiente, el ${day}.`,
    starts: (day: string) => `El horizonte de la fila empieza el ${day}.`,
    sustained:
      'Es el día de la puesta en marcha: desde entonces la meta se sostiene hasta el fin del plan.',
    proposal: 'Propuesta sin aceptar',
    proposed: (words: string, day: string) =>
      `Alguien podría leer «${words}», que daría el ${day}. No cuenta mientras el comité no lo acepte.`,
    proposedBare: (words: string) =>
      `Alguien podría leer «${words}». No cuenta mientras el comité no lo acepte.`,
  },
  answerable: {
    title: 'Quién responde',
    nobody: 'Nadie asignado todavía: la resolución solo nombra grupos.',
    person: 'Persona',
    post: 'Cargo',
    office: 'Dependencia',
    actSays: 'La resolución dice',
  },
  deviations: {
    title: 'Desviaciones',
    none: 'No hay causas de atraso registradas.',
    open: 'abierta',
    closed: (day: string) => `cerrada el ${day}`,
    cause: 'Causa',
    action: 'Acción correctiva',
    who: 'Quién la hace',
    due: 'Hasta cuándo',
  },
  notes: {
    title: (count: number) =>
      plural('es', count, {
        one: 'Una duda de la resolución que toca esta fila',
        other: `${count} dudas de la resolución que tocan esta fila`,
      }),
    question: 'Duda',
    reading: 'Lectura',
    source: 'Texto',
  },
  values: {
    title: 'Valores registrados',
    empty: 'Todavía no hay valores',
    emptyHelp: 'Cuando alguien registre un dato, aquí se verá con su historia.',
    summary: (count: number) =>
      plural('es', count, {
        one: '1 valor en esta página',
        other: `${count} valores en esta página`,
      }),
    cutoff: (day: string) => `con corte al ${day}`,
    revision: (revision: number) => `revisión ${revision}`,
    history: 'Quién, cuándo y por qué',
    note: 'Nota',
    evidence: 'Soportes',
    noEvidence: 'Sin soportes.',
    members: 'Por integrante',
    recorded: 'Registrado',
    corrected: 'Corregido',
    decisions: { SUBMITTED: 'Enviado a aprobación', APPROVED: 'Aprobado', RETURNED: 'Devuelto' },
    states: {
      DRAFT: 'borrador',
      SUBMITTED: 'por aprobar',
      APPROVED: 'aprobado',
      RETURNED: 'devuelto',
    },
  },
  siblings: 'Otras filas',
}

export const en: typeof es = {
  pageTitle: (row: number) => `Indicator ${row}`,
  title: (row: number, name: string) => `${row}. ${name}`,
  dashboard: 'Dashboard',
  area: (number: number, name: string) => `Area ${number}, ${name}`,
  loading: 'We are reading the indicator and its figures.',
  failed: 'We could not read the figures of the indicator.',
  unnamed: 'One of the entity’s people',
  sentence: {
    notKnown: 'On that date the plan had not been recorded here yet.',
    notApplicable: (why: string) => `It does not apply: ${why}`,
    there: (day: string, value: string) => `On ${day} there are ${value}`,
    meet: (day: string, count: number, value: string) =>
      plural('en', count, {
        one: `On ${day} ${value} meets the goal`,
        other: `On ${day} ${value} meet the goal`,
      }),
    average: (day: string, value: string) => `On ${day} the average is ${value}`,
    goal: (goal: string, count: number) =>
      plural('en', count, { one: `the goal is ${goal}`, other: `the goals are ${goal}` }),
    shareOf: (share: string, what: string) => `${share} of ${what}`,
    noData: (day: string) => `On ${day} there is no data: how far it has come is not known`,
    several: (day: string) => `As of ${day}`,
    goesAndShould: (done: string, due: string, standing: string) =>
      `It is at ${done} and should be at ${due}: it ${standing}.`,
    goes: (done: string, standing: string) => `It is at ${done}: it ${standing}.`,
  },
  history: {
    amount: (label: string, value: string) => `${label}: ${value}`,
    amountAndDue: (label: string, value: string, due: string) =>
      `${label}: ${value}; there should be ${due}`,
    share: (label: string, done: string) => `${label}: at ${done}`,
    shareAndDue: (label: string, done: string, due: string) =>
      `${label}: at ${done}; it should be at ${due}`,
    none: (label: string) => `${label}: no history yet`,
    noneNow: (label: string) => `${label}: there were data, and at this cut-off there are none`,
    label: (label: string) => `${label}, half-year by half-year`,
    unitShare: 'percentage of the goal',
    source: 'values approved by the municipality',
  },
  computation: {
    title: 'Where the figure comes from',
    mean: 'The indicator is the mean of its targets with data.',
    weight: (weight: string, total: string, share: string) =>
      `It weighs ${weight} of ${total}: ${share} of the plan.`,
    contribution: (points: string) =>
      `As of the chosen day it adds ${points} percentage points to the plan’s progress.`,
    noContribution:
      'Without data it neither adds to the plan’s progress nor takes from it; in the lower bound it counts as zero.',
    details: 'See the computation step by step',
  },
  act: {
    title: 'The resolution and our reading',
    caption: 'Each cell of the row, with its own words and how it is read',
    cell: 'Cell',
    literal: 'The resolution says',
    reading: 'It is read as',
    origin: 'Provenance',
    line: (line: number) => `Line ${line} of the transcript. Misspellings are the act’s.`,
    cells: {
      indicator: 'Indicator',
      goal: 'Goal',
      activity: 'Activity',
      time: 'Time',
      benefits: 'Benefits',
      responsibles: 'Responsible',
      resources: 'Resources',
    },
    empty: 'empty cell',
    noReading: 'no separate reading',
  },
  deadline: {
    title: 'Deadline',
    holds: (day: string) => `The deadline that holds is ${day}.`,
    none: 'The row has no accepted deadline: nothing says where it should be.',
    says: (words: string) => `The resolution says “${words}”.`,
    saysNothing: 'The cell is empty in the resolution.',
    rule: (rule: string, day: string) => `It is read as ${rule}, which gives ${day}.`,
    ruleOnly: (rule: string) => `It is read as ${rule}.`,
    moved: (computed: string, day: string) =>
      `${computed} is not a working day: the deadline moves to the next one, ${day}.`,
    starts: (day: string) => `The row’s horizon starts on ${day}.`,
    sustained: 'It is the start-up day: from then on the goal is kept up until the plan ends.',
    proposal: 'Proposal, not accepted',
    proposed: (words: string, day: string) =>
      `One could read “${words}”, which would give ${day}. It counts for nothing until the committee accepts it.`,
    proposedBare: (words: string) =>
      `One could read “${words}”. It counts for nothing until the committee accepts it.`,
  },
  answerable: {
    title: 'Who answers for it',
    nobody: 'Nobody assigned yet: the resolution names groups only.',
    person: 'Person',
    post: 'Post',
    office: 'Office',
    actSays: 'The resolution says',
  },
  deviations: {
    title: 'Deviations',
    none: 'No cause of delay has been recorded.',
    open: 'open',
    closed: (day: string) => `closed on ${day}`,
    cause: 'Cause',
    action: 'Corrective action',
    who: 'Who does it',
    due: 'By when',
  },
  notes: {
    title: (count: number) =>
      plural('en', count, {
        one: 'A doubt about the resolution that touches this row',
        other: `${count} doubts about the resolution that touch this row`,
      }),
    question: 'Doubt',
    reading: 'Reading',
    source: 'Text',
  },
  values: {
    title: 'Recorded values',
    empty: 'There are no values yet',
    emptyHelp: 'Once somebody records a value, it shows here with its history.',
    summary: (count: number) =>
      plural('en', count, { one: '1 value on this page', other: `${count} values on this page` }),
    cutoff: (day: string) => `as of ${day}`,
    revision: (revision: number) => `revision ${revision}`,
    history: 'Who, when and why',
    note: 'Note',
    evidence: 'Evidence',
    noEvidence: 'No evidence.',
    members: 'By member',
    recorded: 'Recorded',
    corrected: 'Corrected',
    decisions: { SUBMITTED: 'Submitted', APPROVED: 'Approved', RETURNED: 'Returned' },
    states: {
      DRAFT: 'draft',
      SUBMITTED: 'to be approved',
      APPROVED: 'approved',
      RETURNED: 'returned',
    },
  },
  siblings: 'Other rows',
}
