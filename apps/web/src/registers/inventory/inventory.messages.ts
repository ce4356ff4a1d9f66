import type { ActSet, InventoryBar } from '@gelt/domain'
import { plural } from '../../lib/i18n/plural.ts'

const esNoun = (set: ActSet, count: number) =>
  plural('es', count, {
    one: { PROCEDURE: 'trámite', SERVICE: 'servicio', NONE: 'procedimiento' }[set],
    other: { PROCEDURE: 'trámites', SERVICE: 'servicios', NONE: 'procedimientos' }[set],
  })
const enNoun = (set: ActSet, count: number) =>
  plural('en', count, {
    one: { PROCEDURE: 'procedure', SERVICE: 'service', NONE: 'other procedure' }[set],
    other: { PROCEDURE: 'procedures', SERVICE: 'services', NONE: 'other procedures' }[set],
  })

export const es = {
  title: 'Inventario de trámites y servicios',
  loading: 'Estamos leyendo el inventario.',
  failed: 'No pudimos leer el inventario.',
  lookedAt: {
    day: (day: string) => `Como estaba al ${day}, según lo que hoy está registrado.`,
    today: 'Ver como está hoy',
  },
  sentence: (set: ActSet, rows: number, studied: string, inSuit: string, online: string) =>
    rows === 0
      ? `El inventario de ${esNoun(set, 0)} está vacío: cada dependencia declara primero los que cree tener.`
      : `De ${plural('es', rows, { one: `1 ${esNoun(set, 1)} declarado`, other: `los ${rows} ${esNoun(set, rows)} declarados` })}, ${studied} y ${inSuit}; ${online}.`,
  studied: (count: number) =>
    plural('es', count, {
      zero: 'ninguno está estudiado',
      one: '1 está estudiado',
      other: `${count} están estudiados`,
    }),
  inSuit: (count: number) =>
    plural('es', count, {
      zero: 'ninguno está inscrito en el SUIT',
      one: '1 está inscrito en el SUIT',
      other: `${count} están inscritos en el SUIT`,
    }),
  online: (count: number, of: number) =>
    of === 0
      ? 'ninguno se puede automatizar'
      : of === 1
        ? `el único automatizable ${count === 1 ? 'ya' : 'todavía no'} se hace totalmente en línea`
        : plural('es', count, {
            zero: `todavía ninguno de los ${of} automatizables se hace totalmente en línea`,
            one: `1 de los ${of} automatizables se hace totalmente en línea`,
            other: `${count} de los ${of} automatizables se hacen totalmente en línea`,
          }),
  set: 'Qué se muestra',
  sets: { PROCEDURE: 'Trámites', SERVICE: 'Servicios', NONE: 'Otros' },
  areaLink: (area: number) => `Ver el área ${area} del plan`,
  citizens: 'Como lo ve la ciudadanía',
  declare: 'Declarar trámites o servicios',
  kinds: 'Acciones de mejora',
  imports: 'Importar y exportar',
  bars: {
    finding: (name: string, counts: number, outOf: number) =>
      `Lo más lejos de completarse: ${name}, ${counts} de ${outOf}`,
    complete: 'Todo lo que cuenta el plan está completo',
    unit: 'filas del inventario',
    source: 'inventario de trámites y servicios',
    bar: 'Paso',
    counts: 'Cuentan',
    outOf: 'De',
    excluded: 'Fuera, con justificación',
    tally: (counts: number, outOf: number) => `${counts} de ${outOf}`,
    show: 'Ver los que cuentan',
    missing: (count: number) => plural('es', count, { one: 'falta 1', other: `faltan ${count}` }),
    showMissing: (name: string, count: number) =>
      plural('es', count, {
        one: `${name}: falta 1. Verlo`,
        other: `${name}: faltan ${count}. Verlos`,
      }),
    outside: (count: number) => `${count} fuera, con justificación`,
    nothing: 'nada que contar',
    names: {
      IDENTIFIED: 'Identificados',
      STUDIED: 'Estudiados',
      IN_SUIT: 'En el SUIT',
      IMPROVED: 'Mejorados, de los que se puede',
      FULLY_ONLINE: 'Totalmente en línea, de los automatizables',
    } satisfies Record<InventoryBar, string>,
    short: {
      IDENTIFIED: 'identificados',
      STUDIED: 'estudiados',
      IN_SUIT: 'inscritos en el SUIT',
      IMPROVED: 'mejorados',
      FULLY_ONLINE: 'totalmente en línea',
    } satisfies Record<InventoryBar, string>,
  },
  radar: {
    title: 'Piden atención',
    names: {
      ON_SITE_NOT_IN_SUIT: 'En el sitio web, pero no en el SUIT',
      NOT_REVIEWED: 'Sin revisar hace más de 12 meses',
      IMPROVEMENT_OVERDUE: 'Con una mejora pasada de su fecha',
    },
  },
  table: {
    caption: 'Trámites y servicios del inventario',
    name: 'Nombre',
    office: 'Dependencia',
    state: 'Estado',
    suit: 'SUIT',
    automation: 'En línea',
    efficiency: 'Eficiencia',
    noEfficiency: 'sin estudiar',
    states: { CANDIDATE: 'Candidato', IDENTIFIED: 'Identificado', STUDIED: 'Estudiado' },
    retired: 'Retirado',
    noOffice: 'sin dependencia',
    attention: {
      ON_SITE_NOT_IN_SUIT: 'No está en el SUIT',
      NOT_REVIEWED: 'Sin revisar',
      IMPROVEMENT_OVERDUE: 'Mejora vencida',
    },
  },
  list: {
    title: 'Lista',
    page: (shown: number, total: number, set: ActSet) =>
      shown === total
        ? `${total} ${esNoun(set, total)}`
        : `${shown} de ${total} ${esNoun(set, total)}`,
    download: 'Descargar esta lista:',
    none: 'Nada responde a esos filtros',
    noneHelp: 'Revise cómo está escrito, o quite los filtros para ver el inventario completo.',
    empty: (set: ActSet) => `Todavía no hay ${esNoun(set, 0)} en el inventario`,
    emptyHelp:
      'El comité pide a cada dependencia la lista de lo que la ciudadanía le solicita. Con esa lista hay denominador: cuántos se espera identificar. También puede traerla de un archivo de Excel o del listado público del SUIT.',
    emptyReader:
      'Cuando las dependencias declaren los suyos, aparecerán aquí con su estado, su dependencia y lo que falta.',
  },
}

export const en: typeof es = {
  title: 'Inventory of procedures and services',
  loading: 'We are reading the inventory.',
  failed: 'We could not read the inventory.',
  lookedAt: {
    day: (day) => `As it was on ${day}, by what is recorded today.`,
    today: 'See it as it is today',
  },
  sentence: (set, rows, studied, inSuit, online) =>
    rows === 0
      ? `The inventory of ${enNoun(set, 0)} is empty: each office first declares those that it believes it has.`
      : `Of ${plural('en', rows, { one: `1 declared ${enNoun(set, 1)}`, other: `the ${rows} declared ${enNoun(set, rows)}` })}, ${studied} and ${inSuit}; ${online}.`,
  studied: (count) =>
    plural('en', count, {
      zero: 'none is studied',
      one: '1 is studied',
      other: `${count} are studied`,
    }),
  inSuit: (count) =>
    plural('en', count, {
      zero: 'none is registered in the SUIT',
      one: '1 is registered in the SUIT',
      other: `${count} are registered in the SUIT`,
    }),
  online: (count, of) =>
    of === 0
      ? 'none can be automated'
      : of === 1
        ? `the only one that can be automated is ${count === 1 ? '' : 'not '}fully online${count === 1 ? '' : ' yet'}`
        : plural('en', count, {
            zero: `none of the ${of} that can be automated is fully online yet`,
            one: `1 of the ${of} that can be automated is fully online`,
            other: `${count} of the ${of} that can be automated are fully online`,
          }),
  set: 'What is shown',
  sets: { PROCEDURE: 'Procedures', SERVICE: 'Services', NONE: 'Others' },
  areaLink: (area) => `See area ${area} of the plan`,
  citizens: 'As citizens see it',
  declare: 'Declare procedures or services',
  kinds: 'Improvement actions',
  imports: 'Import and export',
  bars: {
    finding: (name, counts, outOf) => `Furthest from complete: ${name}, ${counts} of ${outOf}`,
    complete: 'All that the plan counts is complete',
    unit: 'rows of the inventory',
    source: 'inventory of procedures and services',
    bar: 'Step',
    counts: 'Count',
    outOf: 'Of',
    excluded: 'Left out, justified',
    tally: (counts, outOf) => `${counts} of ${outOf}`,
    show: 'See those that count',
    missing: (count) => `${count} missing`,
    showMissing: (name, count) => `${name}: ${count} missing. See which`,
    outside: (count) => `${count} left out, justified`,
    nothing: 'nothing to count',
    names: {
      IDENTIFIED: 'Identified',
      STUDIED: 'Studied',
      IN_SUIT: 'In the SUIT',
      IMPROVED: 'Improved, of those that can be',
      FULLY_ONLINE: 'Fully online, of those that can be automated',
    },
    short: {
      IDENTIFIED: 'identified',
      STUDIED: 'studied',
      IN_SUIT: 'registered in the SUIT',
      IMPROVED: 'improved',
      FULLY_ONLINE: 'fully online',
    },
  },
  radar: {
    title: 'Ask for attention',
    names: {
      ON_SITE_NOT_IN_SUIT: 'On the website, but not in the SUIT',
      NOT_REVIEWED: 'Not reviewed for over 12 months',
      IMPROVEMENT_OVERDUE: 'With an improvement past its day',
    },
  },
  table: {
    caption: 'Procedures and services of the inventory',
    name: 'Name',
    office: 'Office',
    state: 'State',
    suit: 'SUIT',
    automation: 'Online',
    efficiency: 'Efficiency',
    noEfficiency: 'not studied',
    states: { CANDIDATE: 'Candidate', IDENTIFIED: 'Identified', STUDIED: 'Studied' },
    retired: 'Taken out',
    noOffice: 'no office',
    attention: {
      ON_SITE_NOT_IN_SUIT: 'Not in the SUIT',
      NOT_REVIEWED: 'Not reviewed',
      IMPROVEMENT_OVERDUE: 'Improvement overdue',
    },
  },
  list: {
    title: 'List',
    page: (shown, total, set) =>
      shown === total
        ? `${total} ${enNoun(set, total)}`
        : `${shown} of ${total} ${enNoun(set, total)}`,
    download: 'Download this list:',
    none: 'Nothing answers to those filters',
    noneHelp: 'Check the spelling, or clear the filters to see the whole inventory.',
    empty: (set) => `There are no ${enNoun(set, 0)} in the inventory yet`,
    emptyHelp:
      'The committee asks each office for the list of what citizens request from it. That list is the denominator: how many are expected. It can also come from a spreadsheet, or from the public list of the SUIT.',
    emptyReader:
      'Once the offices declare theirs, they appear here with their state, their office and what is missing.',
  },
}
