import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: (title: string, from: number, to: number) => `${title} ${from}–${to}`,
  loadingTitle: 'El plan',
  loading: 'Estamos leyendo el plan y sus cifras.',
  commitment: (entity: string, indicators: string, areas: string) =>
    `${entity} se comprometió con ${indicators} en ${areas}.`,
  proposal: (entity: string, indicators: string, areas: string) =>
    `${entity} prepara un borrador con ${indicators} en ${areas}: todavía no lo ha adoptado.`,
  indicators: (count: number) =>
    plural('es', count, {
      zero: 'un plan sin indicadores',
      one: '1 indicador',
      other: `${count} indicadores`,
    }),
  areas: (count: number) =>
    plural('es', count, {
      zero: 'ninguna área de acción',
      one: '1 área de acción',
      other: `${count} áreas de acción`,
    }),
  goesAndShould: (done: string, day: string, due: string) =>
    `Va en ${done}; al ${day} debería ir en ${due}.`,
  goes: (done: string, day: string) => `Al ${day} va en ${done}.`,
  noData: 'Todavía no hay datos aprobados.',
  seeDashboard: 'Ver el tablero',
  readAct: 'Leer la resolución completa',
  readDraft: 'Leer el texto del borrador',
  participate: 'Preguntar en un chat o foro',
  noPlanTitle: 'Esta entidad no tiene un plan adoptado',
  noPlan: 'Cuando el comité adopte el plan, aquí se verán sus compromisos, su avance y sus plazos.',
  noPlanSentence: (entity: string) => `${entity} todavía no tiene un plan a la vista de todos.`,
  progress: {
    plan: 'Plan',
    unit: 'porcentaje del plan cumplido',
    source: 'datos aprobados por el municipio',
    withData: (known: number, all: number) =>
      `La cifra sale de ${known} de ${all} indicadores; los demás todavía no tienen dato.`,
    allWithData: (all: number) =>
      plural('es', all, {
        one: 'La cifra sale del único indicador del plan.',
        other: `La cifra sale de los ${all} indicadores.`,
      }),
    lowerBound: (bound: string) => `Si los que faltan estuvieran en cero, iría en ${bound}.`,
    emptyTitle: 'El plan está adoptado y todavía no tiene datos',
    emptyDraftTitle: 'El plan es un borrador y todavía no tiene datos',
    empty:
      'Nadie ha registrado ni aprobado un avance. Un plan sin datos no va en cero: no se sabe cuánto va. Las cifras aparecen aquí cuando el comité registre el primer dato y otra persona lo apruebe.',
  },
  areaTable: {
    title: 'Las áreas de acción',
    finding: (onTrack: number, all: number) =>
      plural('es', onTrack, {
        zero: `Ninguna de las ${all} áreas va al día`,
        one: `1 de ${all} áreas va al día`,
        other: `${onTrack} de ${all} áreas van al día`,
      }),
    area: 'Área de acción',
    progress: 'Va',
    expected: 'Debería ir',
    status: 'Estado',
    indicators: 'Indicadores',
    noData: 'sin dato',
  },
  objectives: {
    title: 'A qué objetivos sirve el plan',
    objective: 'Objetivo',
    name: (position: number) => `Objetivo ${position}`,
    rows: 'Filas',
    policies: 'Políticas',
    see: 'Ver las filas y las políticas de cada objetivo',
  },
  deadlines: {
    title: 'Próximos plazos',
    row: (row: number) => `Indicador\u00a0${row}`,
    phase: (number: number) => `Fase\u00a0${number}`,
    daysLeft: (days: number) =>
      plural('es', days, { one: 'falta 1 día', other: `faltan ${days} días` }),
    toVerify: 'por verificar',
    none: 'No queda ningún plazo por vencer.',
  },
  phases: {
    allPassed: (all: number, day: string) =>
      plural('es', all, {
        one: `La única fase ya había llegado a su plazo al ${day}`,
        other: `Las ${all} fases ya habían llegado a su plazo al ${day}`,
      }),
    title: (passed: number, all: number, day: string) =>
      plural('es', passed, {
        zero: `Ninguna de las ${all} fases había llegado a su plazo al ${day}`,
        one: `1 de las ${all} fases ya había llegado a su plazo al ${day}`,
        other: `${passed} de las ${all} fases ya habían llegado a su plazo al ${day}`,
      }),
    unit: 'fechas límite para los municipios',
    source: 'Resolución y Decreto 1151 de 2008',
    toVerify: (count: number) =>
      plural('es', count, {
        zero: 'Todos los plazos están confirmados.',
        one: '1 plazo no aparece en la resolución y está por verificar en la norma nacional.',
        other: `${count} plazos no aparecen en la resolución y están por verificar en la norma nacional.`,
      }),
    empty: 'Este plan no tiene fases.',
    meaning: 'Qué pide cada fase',
  },
  howToRead: {
    title: 'Cómo leer estas cifras',
    goes: 'Va',
    goesMeaning:
      'Cuánto de lo prometido está hecho, según los datos que una persona registró y otra aprobó. Cada indicador pesa según el plan y ninguno cuenta más del 100 %.',
    should: 'Debería ir',
    shouldMeaning:
      'Cuánto debería estar hecho a esa fecha si se avanza al ritmo que piden los plazos. No es lo mismo que el tiempo transcurrido ni que la meta final.',
    noData: 'Sin dato',
    noDataMeaning: 'Nadie ha reportado todavía. No es cero, y no se suma como cero.',
    status: 'Estado',
    onTrack: (share: string) => `lleva al menos el ${share} de lo que debería`,
    atRisk: (share: string) => `lleva al menos el ${share}`,
    behind: 'lleva menos que eso',
    met: 'llegó a la meta',
    overdue: 'pasó el plazo sin llegar a la meta',
  },
  openData: {
    title: 'Datos abiertos',
    licence:
      'Los datos aprobados se pueden usar, copiar y publicar citando la fuente, con licencia',
    licenceName: 'Creative Commons Atribución 4.0',
    api: 'Un sistema los lee por GraphQL, sin cuenta y desde cualquier origen. Por ejemplo:',
    explore: 'Explorar los datos',
    schema: 'Ver el esquema',
    copy: 'Copiar la consulta',
    copied: 'Consulta copiada.',
    notCopied: 'No se pudo copiar. Selecciónela a mano.',
    sample: 'Los de esta entidad son de muestra: no los publique como cifras oficiales.',
  },
  contact: {
    title: 'Contacto vigente',
    none: 'El municipio no ha registrado un contacto vigente. Los números y correos que trae la resolución son de 2008.',
  },
}

export const en: typeof es = {
  title: (title: string, from: number, to: number) => `${title} ${from}–${to}`,
  loadingTitle: 'The plan',
  loading: 'We are reading the plan and its figures.',
  commitment: (entity: string, indicators: string, areas: string) =>
    `${entity} committed itself to ${indicators} in ${areas}.`,
  proposal: (entity: string, indicators: string, areas: string) =>
    `${entity} prepares a draft with ${indicators} in ${areas}: it has not adopted it yet.`,
  indicators: (count: number) =>
    plural('en', count, {
      zero: 'a plan without indicators',
      one: '1 indicator',
      other: `${count} indicators`,
    }),
  areas: (count: number) =>
    plural('en', count, {
      zero: 'no area of action',
      one: '1 area of action',
      other: `${count} areas of action`,
    }),
  goesAndShould: (done: string, day: string, due: string) =>
    `It stands at ${done}; on ${day} it should stand at ${due}.`,
  goes: (done: string, day: string) => `On ${day} it stands at ${done}.`,
  noData: 'There are no approved data yet.',
  seeDashboard: 'See the dashboard',
  readAct: 'Read the whole resolution',
  readDraft: 'Read the draft’s text',
  participate: 'Ask in a chat or forum',
  noPlanTitle: 'This entity has no adopted plan',
  noPlan: 'Once the committee adopts the plan, its commitments, progress and deadlines show here.',
  noPlanSentence: (entity: string) => `${entity} has no plan open to all yet.`,
  progress: {
    plan: 'Plan',
    unit: 'percentage of the plan done',
    source: 'data approved by the municipality',
    withData: (known: number, all: number) =>
      `The figure comes from ${known} of ${all} indicators; the others have no data yet.`,
    allWithData: (all: number) =>
      plural('en', all, {
        one: 'The figure comes from the plan’s only indicator.',
        other: `The figure comes from all ${all} indicators.`,
      }),
    lowerBound: (bound: string) => `If the missing ones stood at zero, it would be ${bound}.`,
    emptyTitle: 'The plan is adopted and has no data yet',
    emptyDraftTitle: 'The plan is a draft and has no data yet',
    empty:
      'Nobody has recorded or approved any progress. A plan without data does not stand at zero: nobody knows where it stands. Figures show here once the committee records the first value and somebody else approves it.',
  },
  areaTable: {
    title: 'The areas of action',
    finding: (onTrack: number, all: number) =>
      plural('en', onTrack, {
        zero: `None of the ${all} areas is on track`,
        one: `1 of ${all} areas is on track`,
        other: `${onTrack} of ${all} areas are on track`,
      }),
    area: 'Area of action',
    progress: 'Stands at',
    expected: 'Should be at',
    status: 'Status',
    indicators: 'Indicators',
    noData: 'no data',
  },
  objectives: {
    title: 'The objectives that the plan serves',
    objective: 'Objective',
    name: (position: number) => `Objective ${position}`,
    rows: 'Rows',
    policies: 'Policies',
    see: 'See the rows and policies of each objective',
  },
  deadlines: {
    title: 'Next deadlines',
    row: (row: number) => `Indicator\u00a0${row}`,
    phase: (number: number) => `Phase\u00a0${number}`,
    daysLeft: (days: number) =>
      plural('en', days, { one: '1 day left', other: `${days} days left` }),
    toVerify: 'to be verified',
    none: 'No deadline lies ahead.',
  },
  phases: {
    allPassed: (all: number, day: string) =>
      plural('en', all, {
        one: `The only phase had reached its deadline by ${day}`,
        other: `All ${all} phases had reached their deadlines by ${day}`,
      }),
    title: (passed: number, all: number, day: string) =>
      plural('en', passed, {
        zero: `None of the ${all} phases had reached its deadline by ${day}`,
        one: `1 of the ${all} phases had reached its deadline by ${day}`,
        other: `${passed} of the ${all} phases had reached their deadlines by ${day}`,
      }),
    unit: 'deadlines for municipalities',
    source: 'Resolution and Decree 1151 of 2008',
    toVerify: (count: number) =>
      plural('en', count, {
        zero: 'All deadlines are confirmed.',
        one: '1 deadline is not in the resolution and is to be verified in the national decree.',
        other: `${count} deadlines are not in the resolution and are to be verified in the national decree.`,
      }),
    empty: 'This plan has no phases.',
    meaning: 'What each phase asks for',
  },
  howToRead: {
    title: 'How to read these figures',
    goes: 'Stands at',
    goesMeaning:
      'How much of what was promised is done, by data that one person recorded and another approved. Each indicator weighs what the plan says and none counts for more than 100%.',
    should: 'Should be at',
    shouldMeaning:
      'How much should be done by that day at the pace that the deadlines ask for. It is neither the time gone by nor the final goal.',
    noData: 'No data',
    noDataMeaning: 'Nobody has reported yet. It is not zero, and is not added as zero.',
    status: 'Status',
    onTrack: (share: string) => `has at least ${share} of what it should have`,
    atRisk: (share: string) => `has at least ${share}`,
    behind: 'has less than that',
    met: 'has reached its goal',
    overdue: 'its deadline passed before the goal was reached',
  },
  openData: {
    title: 'Open data',
    licence: 'Approved data may be used, copied and published, naming the source, under',
    licenceName: 'Creative Commons Attribution 4.0',
    api: 'A system reads them over GraphQL, without an account and from any origin. For example:',
    explore: 'Explore the data',
    schema: 'See the schema',
    copy: 'Copy the query',
    copied: 'Query copied.',
    notCopied: 'It could not be copied. Select it by hand.',
    sample: 'Those of this entity are a sample: do not publish them as official figures.',
  },
  contact: {
    title: 'Current contact',
    none: 'The municipality has not recorded a current contact. Numbers and addresses in the resolution are from 2008.',
  },
}
