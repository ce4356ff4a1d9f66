import { plural } from '../../lib/i18n/plural.ts'

const esIndicators = (count: number) =>
  plural('es', count, { one: '1 indicador', other: `${count} indicadores` })
const enIndicators = (count: number) =>
  plural('en', count, { one: '1 indicator', other: `${count} indicators` })

export const es = {
  pageTitle: 'Tablero',
  title: (title: string, from: number, to: number) => `${title} ${from}–${to}`,
  loading: 'Estamos leyendo el plan y sus cifras.',
  failed: 'No pudimos leer las cifras del plan.',
  goesAndShould: (day: string, done: string, due: string) =>
    `Al ${day} el plan va en ${done}; debería ir en ${due}.`,
  goes: (day: string, done: string) => `Al ${day} el plan va en ${done}.`,
  attentionOf: (count: number, all: number) =>
    plural('es', count, {
      zero: `Ninguno de sus ${esIndicators(all)} pide atención.`,
      one: `1 de sus ${esIndicators(all)} pide atención.`,
      other: `${count} de sus ${esIndicators(all)} piden atención.`,
    }),
  noData: (day: string) => `Al ${day} el plan no tiene datos: todavía no se sabe cuánto va.`,
  notKnown: 'A esa fecha el plan todavía no estaba registrado aquí.',
  noPlanTitle: 'Esta entidad no tiene un plan adoptado',
  noPlan: 'Cuando el comité adopte el plan, aquí se verá cómo va.',
  noPlanSentence: 'Todavía no hay un plan a la vista de todos.',
  seePlan: 'Ver la página de la entidad',
  unit: 'porcentaje de avance',
  source: 'datos aprobados por el municipio',
  plan: 'Plan',
  print: 'Imprimir en una página',
  printSource: (day: string) =>
    `Fuente: datos aprobados por el municipio. Corte: ${day}. La raya de cada barra marca lo esperado.`,
  printSample: 'Rayado: datos de muestra, no oficiales.',
  lead: {
    partial: (known: number, all: number, bound: string) =>
      `${known} de ${all} filas con dato; si las demás estuvieran en cero, el plan iría en ${bound}.`,
    full: (all: number) =>
      plural('es', all, {
        one: 'La única fila tiene dato.',
        other: `Las ${all} filas tienen dato.`,
      }),
    none: (all: number) =>
      plural('es', all, {
        one: 'La única fila está sin dato',
        other: `Ninguna de las ${all} filas tiene dato`,
      }),
    empty:
      'Un plan sin datos no va en cero: no se sabe cuánto va. La primera cifra aparece cuando el comité registre un dato y otra persona lo apruebe.',
  },
  gauges: {
    legend: 'Filtrar los indicadores por estado',
    met: (count: number) => plural('es', count, { one: 'cumplido', other: 'cumplidos' }),
    onTrack: (_count: number) => 'al día',
    atRisk: (_count: number) => 'en riesgo',
    behind: (count: number) => plural('es', count, { one: 'atrasado', other: 'atrasados' }),
    overdue: (count: number) => plural('es', count, { one: 'vencido', other: 'vencidos' }),
    noData: (_count: number) => 'sin dato',
    notReported: (_count: number) => 'sin reporte',
    withEvidence: (_count: number) => 'con soporte',
    notStarted: (_count: number) => 'por iniciar',
    unscheduled: (_count: number) => 'sin plazo',
    notApplicable: (count: number) =>
      plural('es', count, { one: 'no aplica', other: 'no aplican' }),
    clear: 'Quitar filtros',
    see: (count: number) =>
      plural('es', count, {
        zero: 'Ningún indicador está en ese estado',
        one: 'Ver el indicador',
        other: `Ver los ${count} indicadores`,
      }),
  },
  deadlines: {
    title: 'Próximos plazos',
    none: 'No queda ningún plazo por vencer.',
    row: (row: number) => `Indicador\u00a0${row}`,
    phase: (number: number) => `Fase\u00a0${number}`,
    daysLeft: (days: number) =>
      plural('es', days, { one: 'falta 1 día', other: `faltan ${days} días` }),
    toVerify: 'por verificar',
    action: (code: string) => `Acción\u00a0${code}`,
    late: 'vencida',
    moreLate: (count: number) =>
      plural('es', count, {
        one: 'Ver 1 acción vencida más',
        other: `Ver ${count} acciones vencidas más`,
      }),
  },
  areas: {
    finding: (onTrack: number, all: number) =>
      plural('es', onTrack, {
        zero: `Ninguna de las ${all} áreas va al día`,
        one: `1 de las ${all} áreas va al día`,
        other: `${onTrack} de las ${all} áreas van al día`,
      }),
    noneKnown: (all: number) => `Las ${all} áreas están sin dato`,
    expected: (share: string) => `debería ir en ${share}`,
    noData: 'sin dato',
    area: 'Área',
  },
  indicators: {
    finding: (good: number, bad: number, all: number) =>
      `De ${esIndicators(all)}, ${plural('es', good, { zero: 'ninguno va al día', one: '1 va al día o ya se cumplió', other: `${good} van al día o ya se cumplieron` })} y ${plural('es', bad, { zero: 'ninguno pide atención', one: '1 pide atención', other: `${bad} piden atención` })}`,
    noneKnown: (all: number) =>
      plural('es', all, {
        one: 'El único indicador está sin dato',
        other: `Los ${all} indicadores están sin dato`,
      }),
    filtered: (shown: number, all: number) =>
      plural('es', shown, {
        zero: `Ninguno de los ${all} indicadores está en ese estado`,
        one: `Se muestra 1 de ${all} indicadores`,
        other: `Se muestran ${shown} de ${all} indicadores`,
      }),
    caption: 'Los indicadores, por área de acción',
    unit: 'cada meta en la suya; la raya marca lo esperado',
    changeSince: (day: string) => `Cambio: desde el corte del ${day}.`,
    empty: 'Ningún indicador está en el estado elegido. Quite un filtro para ver los demás.',
    notReported: 'sin reporte',
  },
  attention: {
    title: (count: number) =>
      plural('es', count, {
        zero: 'Ningún indicador pide atención',
        one: 'El indicador que más atención pide',
        other: `Los ${count} indicadores que más atención piden`,
      }),
    none: 'Todo lo que tiene dato va al día o ya se cumplió.',
    gap: (progress: string, expected: string) => `Va en ${progress}; debería ir en ${expected}.`,
    missing: (names: string) => `Falta: ${names}.`,
    due: (day: string) => `Vence el ${day}.`,
    wasDue: (day: string) => `Venció el ${day}.`,
    answers: 'Responde',
    nobody: 'nadie asignado',
    cause: 'Causa',
    action: 'Acción correctiva',
    doneBy: 'A cargo',
    by: (day: string) => `hasta el ${day}`,
    noCause: 'No hay una causa registrada.',
  },
}

export const en: typeof es = {
  pageTitle: 'Dashboard',
  title: (title: string, from: number, to: number) => `${title} ${from}–${to}`,
  loading: 'We are reading the plan and its figures.',
  failed: 'We could not read the figures of the plan.',
  goesAndShould: (day: string, done: string, due: string) =>
    `On ${day} the plan is at ${done}; it should be at ${due}.`,
  goes: (day: string, done: string) => `On ${day} the plan is at ${done}.`,
  attentionOf: (count: number, all: number) =>
    plural('en', count, {
      zero: `None of its ${enIndicators(all)} needs attention.`,
      one: `1 of its ${enIndicators(all)} needs attention.`,
      other: `${count} of its ${enIndicators(all)} need attention.`,
    }),
  noData: (day: string) => `On ${day} the plan has no data: how far it has come is not known yet.`,
  notKnown: 'On that date the plan had not been recorded here yet.',
  noPlanTitle: 'This entity has no adopted plan',
  noPlan: 'Once the committee adopts the plan, this page shows how it is going.',
  noPlanSentence: 'There is no plan open to all yet.',
  seePlan: 'See the page of the entity',
  unit: 'percentage done',
  source: 'values approved by the municipality',
  plan: 'Plan',
  print: 'Print on one page',
  printSource: (day: string) =>
    `Source: values approved by the municipality. As of ${day}. The line on each bar marks what is expected.`,
  printSample: 'Hatched: sample data, not official.',
  lead: {
    partial: (known: number, all: number, bound: string) =>
      `${known} of ${all} rows with data; if the others stood at zero, the plan would be at ${bound}.`,
    full: (all: number) =>
      plural('en', all, { one: 'The only row has data.', other: `All ${all} rows have data.` }),
    none: (all: number) =>
      plural('en', all, {
        one: 'The only row has no data',
        other: `None of the ${all} rows has data`,
      }),
    empty:
      'A plan without data is not at zero: how far it has come is not known. The first figure appears when the committee records a value and another person approves it.',
  },
  gauges: {
    legend: 'Filter the indicators by status',
    met: (_count: number) => 'met',
    onTrack: (_count: number) => 'on track',
    atRisk: (_count: number) => 'at risk',
    behind: (_count: number) => 'behind',
    overdue: (_count: number) => 'overdue',
    noData: (_count: number) => 'no data',
    notReported: (_count: number) => 'not reported',
    withEvidence: (_count: number) => 'with evidence',
    notStarted: (_count: number) => 'not started',
    unscheduled: (_count: number) => 'no deadline',
    notApplicable: (_count: number) => 'not applicable',
    clear: 'Remove filters',
    see: (count: number) =>
      plural('en', count, {
        zero: 'No indicator has that status',
        one: 'See the indicator',
        other: `See the ${count} indicators`,
      }),
  },
  deadlines: {
    title: 'Next deadlines',
    none: 'No deadline is left to come.',
    row: (row: number) => `Indicator\u00a0${row}`,
    phase: (number: number) => `Phase\u00a0${number}`,
    daysLeft: (days: number) =>
      plural('en', days, { one: '1 day left', other: `${days} days left` }),
    toVerify: 'to be verified',
    action: (code) => `Action\u00a0${code}`,
    late: 'overdue',
    moreLate: (count) =>
      plural('en', count, {
        one: 'See 1 more overdue action',
        other: `See ${count} more overdue actions`,
      }),
  },
  areas: {
    finding: (onTrack: number, all: number) =>
      plural('en', onTrack, {
        zero: `None of the ${all} areas is on track`,
        one: `1 of the ${all} areas is on track`,
        other: `${onTrack} of the ${all} areas are on track`,
      }),
    noneKnown: (all: number) => `None of the ${all} areas has data`,
    expected: (share: string) => `should be at ${share}`,
    noData: 'no data',
    area: 'Area',
  },
  indicators: {
    finding: (good: number, bad: number, all: number) =>
      `Of ${enIndicators(all)}, ${plural('en', good, { zero: 'none is on track', one: '1 is on track or met', other: `${good} are on track or met` })} and ${plural('en', bad, { zero: 'none needs attention', one: '1 needs attention', other: `${bad} need attention` })}`,
    noneKnown: (all: number) =>
      plural('en', all, {
        one: 'The only indicator has no data',
        other: `None of the ${all} indicators has data`,
      }),
    filtered: (shown: number, all: number) =>
      plural('en', shown, {
        zero: `None of the ${all} indicators has that status`,
        one: `Showing 1 of ${all} indicators`,
        other: `Showing ${shown} of ${all} indicators`,
      }),
    caption: 'The indicators, by action area',
    unit: 'each goal in its own; the line marks what is expected',
    changeSince: (day: string) => `Change: since the cut-off of ${day}.`,
    empty: 'No indicator has the chosen status. Remove a filter to see the others.',
    notReported: 'not reported',
  },
  attention: {
    title: (count: number) =>
      plural('en', count, {
        zero: 'No indicator needs attention',
        one: 'The indicator that most needs attention',
        other: `The ${count} indicators that most need attention`,
      }),
    none: 'All that has data is on track or met.',
    gap: (progress: string, expected: string) => `At ${progress}; it should be at ${expected}.`,
    missing: (names: string) => `Missing: ${names}.`,
    due: (day: string) => `Due on ${day}.`,
    wasDue: (day: string) => `Was due on ${day}.`,
    answers: 'Answers for it',
    nobody: 'nobody assigned',
    cause: 'Cause',
    action: 'Corrective action',
    doneBy: 'Done by',
    by: (day: string) => `by ${day}`,
    noCause: 'No cause has been recorded.',
  },
}
