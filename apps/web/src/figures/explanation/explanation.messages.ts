import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  open: '¿De qué sale esta cifra?',
  openOf: (name: string) => `, ${name}`,
  failed: 'No pudimos leer de qué sale la cifra.',
  unknown: 'A esa fecha esta fila todavía no estaba registrada aquí.',
  panel: (name: string) => `De qué sale la cifra: ${name}`,
  formula: (above: string, counted: string, below: string, outOf: string, share: string) =>
    `${above} ${counted} ÷ ${below} ${outOf} = ${share}`,
  measured: (counted: string, outOf: string, share: string) => `${counted}, de ${outOf}: ${share}`,
  mean: (above: string, counted: string, below: string, outOf: string, share: string) =>
    `${above} ${counted}, de ${below} ${outOf}; en promedio, ${share}`,
  owed: {
    title: (count: number) =>
      plural('es', count, { one: 'Se debe 1:', other: `Se deben ${count}:` }),
    part: (done: string, owed: string) => `${done} de ${owed}`,
    silent: (owed: string) => `nadie lo registró, debía ${owed}`,
    more: (count: number) =>
      `Ver ${plural('es', count, { one: 'la otra', other: `las otras ${count}` })}`,
    rest: (count: number) => `Y ${count} más, anteriores.`,
  },
  version: (version: number, rules: number) =>
    `Definición, versión ${version}; reglas, versión ${rules}.`,
  basis: {
    legend: 'Cuál de las dos cifras',
    live: (figure: string) => `Contado: ${figure}`,
    closed: (day: string, figure: string) => `Registrado al ${day}: ${figure}`,
    typed: (day: string, figure: string) => `Digitado al ${day}: ${figure}`,
    liveHelp:
      'Contado: lo que dice hoy el registro de ese día. Si el registro se corrige, la cifra cambia.',
    closedHelp:
      'Registrado: lo que decía el registro al cerrar el semestre, aprobado por otra persona. Ya no cambia.',
    typedHelp:
      'Digitado: el último dato que una persona escribió y otra aprobó, antes de contarse.',
    noData: 'sin dato',
  },
  offices: {
    title: 'Por dependencia',
    none: 'Sin dependencia',
    all: 'Todas las dependencias',
    /** Beside the bar. */
    counts: (counts: number, all: number) => `${counts} de ${all}`,
    missing: (missing: number) =>
      plural('es', missing, { zero: 'completa', one: 'falta 1', other: `faltan ${missing}` }),
    more: (count: number) => `Ver las otras ${count}`,
  },
  rows: {
    legend: 'Qué filas ver',
    MISSING: (count: number) => plural('es', count, { one: 'Falta 1', other: `Faltan ${count}` }),
    COUNTS: (count: number) => plural('es', count, { one: 'Cuenta 1', other: `Cuentan ${count}` }),
    EXCLUDED: (count: number) => `Fuera del total, con justificación: ${count}`,
    caption: {
      MISSING: 'Lo que falta y por qué',
      COUNTS: 'Lo que cuenta y por qué',
      EXCLUDED: 'Lo que quedó fuera del total y su justificación',
    },
    name: 'Fila del registro',
    amount: 'Suma',
    done: 'Hecho',
    of: (done: string, owed: string) => `${done} de ${owed}`,
    office: 'Dependencia',
    reason: 'Por qué',
    since: 'Desde',
    empty: 'No hay filas de esta clase.',
    more: 'Ver más',
    shown: (shown: number, all: number) => `Se ven ${shown} de ${all}.`,
    range: (from: number, to: number, all: number) => `Se ven de la ${from} a la ${to} de ${all}.`,
    only: (office: string) => `Solo ${office}.`,
    download: 'Descargar CSV',
    downloadFailed: 'No se pudo descargar. Intente de nuevo.',
    downloaded: (count: number) =>
      plural('es', count, { one: 'Se descargó 1 fila.', other: `Se descargaron ${count} filas.` }),
  },
  csv: {
    code: 'Código',
    name: 'Nombre',
    office: 'Dependencia',
    verdict: 'Cuenta',
    reason: 'Por qué',
    note: 'Justificación',
    since: 'Desde',
    cutoff: 'Corte',
    basis: 'Cifra',
    sample: 'muestra',
    yes: 'sí',
    verdicts: { COUNTS: 'cuenta', MISSING: 'falta', EXCLUDED: 'fuera del total' },
    file: (row: number) => `explicacion fila ${row}`,
  },
  empty: 'Para que se cuente, las dependencias declaran primero sus trámites y servicios.',
  emptyRegister:
    'El registro aún no tiene filas a esta fecha. Con la primera, la cifra empieza a contarse.',
  counted: {
    note: 'Se cuenta desde el registro del trabajo diario: nadie digita este dato.',
    register: (name: string) => `Ir al registro: ${name}`,
    inventory: 'Ir al inventario',
    directory: 'Ver los trámites publicados',
  },
  values: {
    title: 'Datos de los que sale',
    typed: 'Digitado',
    none: 'La primera cifra aparece cuando alguien registre un dato y otra persona lo apruebe.',
    cutoff: (day: string) => `con corte al ${day}`,
    approved: (who: string, when: string) => `Aprobado por ${who}, ${when}`,
    approvedOn: (when: string) => `Aprobado el ${when}`,
    evidence: 'Soportes:',
    noEvidence: 'Sin soporte adjunto.',
    more: (count: number) =>
      plural('es', count, { one: 'Ver 1 dato anterior', other: `Ver ${count} datos anteriores` }),
  },
}

export const en: typeof es = {
  open: 'What is this figure made of?',
  openOf: (name) => `, ${name}`,
  failed: 'We could not read what the figure is made of.',
  unknown: 'By that date this row had not been recorded here yet.',
  panel: (name) => `What the figure is made of: ${name}`,
  formula: (above, counted, below, outOf, share) =>
    `${above} ${counted} ÷ ${below} ${outOf} = ${share}`,
  measured: (counted, outOf, share) => `${counted}, of ${outOf}: ${share}`,
  mean: (above, counted, below, outOf, share) =>
    `${above} ${counted}, of ${below} ${outOf}; on average, ${share}`,
  owed: {
    title: (count) => plural('en', count, { one: '1 is owed:', other: `${count} are owed:` }),
    part: (done, owed) => `${done} of ${owed}`,
    silent: (owed) => `nobody recorded it, ${owed} owed`,
    more: (count) => plural('en', count, { one: 'See the other', other: `See the other ${count}` }),
    rest: (count) => `And ${count} more, earlier ones.`,
  },
  version: (version, rules) => `Definition, version ${version}; rules, version ${rules}.`,
  basis: {
    legend: 'Which of the two figures',
    live: (figure) => `Counted: ${figure}`,
    closed: (day, figure) => `Recorded as of ${day}: ${figure}`,
    typed: (day, figure) => `Typed as of ${day}: ${figure}`,
    liveHelp:
      'Counted: what the register says today of that day. When the register is corrected, the figure changes.',
    closedHelp:
      'Recorded: what the register said when the half-year was closed, approved by another person. It no longer changes.',
    typedHelp:
      'Typed: the last value that one person wrote and another approved, before it was counted.',
    noData: 'no data',
  },
  offices: {
    title: 'By office',
    none: 'No office',
    all: 'All offices',
    counts: (counts, all) => `${counts} of ${all}`,
    missing: (missing) =>
      plural('en', missing, { zero: 'complete', one: '1 missing', other: `${missing} missing` }),
    more: (count) => `See the other ${count}`,
  },
  rows: {
    legend: 'Which rows to see',
    MISSING: (count) => plural('en', count, { one: '1 missing', other: `${count} missing` }),
    COUNTS: (count) => plural('en', count, { one: '1 counts', other: `${count} count` }),
    EXCLUDED: (count) => `Out of the total, with a justification: ${count}`,
    caption: {
      MISSING: 'What is missing and why',
      COUNTS: 'What counts and why',
      EXCLUDED: 'What was taken out of the total and its justification',
    },
    name: 'Row of the register',
    amount: 'Adds',
    done: 'Done',
    of: (done, owed) => `${done} of ${owed}`,
    office: 'Office',
    reason: 'Why',
    since: 'Since',
    empty: 'There are no rows of this kind.',
    more: 'See more',
    shown: (shown, all) => `Showing ${shown} of ${all}.`,
    range: (from, to, all) => `Showing ${from} to ${to} of ${all}.`,
    only: (office) => `Only ${office}.`,
    download: 'Download CSV',
    downloadFailed: 'It could not be downloaded. Try again.',
    downloaded: (count) =>
      plural('en', count, {
        one: '1 row was downloaded.',
        other: `${count} rows were downloaded.`,
      }),
  },
  csv: {
    code: 'Code',
    name: 'Name',
    office: 'Office',
    verdict: 'Counts',
    reason: 'Why',
    note: 'Justification',
    since: 'Since',
    cutoff: 'As of',
    basis: 'Figure',
    sample: 'sample',
    yes: 'yes',
    verdicts: { COUNTS: 'counts', MISSING: 'missing', EXCLUDED: 'out of the total' },
    file: (row) => `explanation row ${row}`,
  },
  empty: 'For it to be counted, the offices first declare their procedures and services.',
  emptyRegister:
    'The register has no rows by this date yet. With the first one, the figure begins to count.',
  counted: {
    note: 'It is counted from the register of daily work: nobody types this value.',
    register: (name) => `Go to the register: ${name}`,
    inventory: 'Go to the inventory',
    directory: 'See the published procedures',
  },
  values: {
    title: 'Values that it comes from',
    typed: 'Typed',
    none: 'The first figure appears once somebody records a value and another person approves it.',
    cutoff: (day) => `as of ${day}`,
    approved: (who, when) => `Approved by ${who}, ${when}`,
    approvedOn: (when) => `Approved on ${when}`,
    evidence: 'Evidence:',
    noEvidence: 'No evidence attached.',
    more: (count) =>
      plural('en', count, { one: 'See 1 earlier value', other: `See ${count} earlier values` }),
  },
}
