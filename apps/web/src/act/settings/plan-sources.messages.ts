import { plural } from '../../lib/i18n/plural.ts'

const list = (rows: readonly number[], and: string) =>
  rows.length > 1 ? `${rows.slice(0, -1).join(', ')} ${and} ${rows.at(-1)}` : String(rows[0] ?? '')
const esRows = (rows: readonly number[]) =>
  rows.length === 1 ? `fila ${list(rows, 'y')}` : `filas ${list(rows, 'y')}`
const enRows = (rows: readonly number[]) =>
  rows.length === 1 ? `row ${list(rows, 'and')}` : `rows ${list(rows, 'and')}`

export const es = {
  title: 'De dónde salen las cifras',
  help: 'Cada meta se cuenta desde un registro del trabajo diario, o alguien la digita. Aquí se decide de una vez para todas las que hoy se digitan: desde el primer día del plan o, si ya hay datos aprobados, desde el día siguiente al último.',
  caption: 'De dónde sale la cifra de cada meta',
  row: 'Fila',
  target: 'Meta',
  now: 'Hoy',
  counted: (what: string) => `Se cuenta: ${what}`,
  typed: 'Digitada',
  from: 'Contarla desde',
  fromOf: (row: number, label: string) => `Fila ${row}, ${label}: contarla desde`,
  stays: 'Dejarla digitada',
  noOption: 'Ningún registro la puede contar',
  noMembers: {
    OFFICE: 'Le faltan las dependencias por las que cuenta',
    BODY: 'Le faltan los entes por los que cuenta',
    PHASE: 'Le faltan las fases por las que cuenta',
    other: 'Le faltan sus integrantes',
  },
  allCounted: 'Todas las metas que un registro puede contar se cuentan ya.',
  reason: 'Motivo',
  reasonHelp: 'Queda en la auditoría y lo lee cualquier persona.',
  save: (count: number) =>
    plural('es', count, {
      one: 'Contar 1 meta desde su registro',
      other: `Contar ${count} metas desde sus registros`,
    }),
  chooseOne: 'Elija al menos una meta.',
  saved: (count: number) =>
    plural('es', count, {
      one: '1 meta se cuenta ahora desde su registro.',
      other: `${count} metas se cuentan ahora desde sus registros.`,
    }),
  unmatched: 'Lo que la plantilla tiene y esta entidad no',
  unmatchedHelp:
    'Se buscó por su nombre. Si aquí se llama de otra manera, agréguelo como integrante de la meta en la página de la fila.',
  unmatchedOf: {
    OFFICE: (name: string, rows: readonly number[]) => `La dependencia «${name}»: ${esRows(rows)}`,
    BODY: (name: string, rows: readonly number[]) => `El ente «${name}»: ${esRows(rows)}`,
  },
}

export const en: typeof es = {
  title: 'Where the figures come from',
  help: 'Each target is counted from a register of daily work, or somebody types it. Here it is decided at once for all that are typed today: since the plan’s first day or, where values were approved, since the day after the last.',
  caption: 'Where the figure of each target comes from',
  row: 'Row',
  target: 'Target',
  now: 'Today',
  counted: (what) => `Counted: ${what}`,
  typed: 'Typed',
  from: 'Count it from',
  fromOf: (row, label) => `Row ${row}, ${label}: count it from`,
  stays: 'Leave it typed',
  noOption: 'No register can count it',
  noMembers: {
    OFFICE: 'It lacks the offices that it counts by',
    BODY: 'It lacks the bodies that it counts by',
    PHASE: 'It lacks the phases that it counts by',
    other: 'It lacks its members',
  },
  allCounted: 'All targets that a register can count are counted already.',
  reason: 'Reason',
  reasonHelp: 'It stays in the audit log and anybody can read it.',
  save: (count) =>
    plural('en', count, {
      one: 'Count 1 target from its register',
      other: `Count ${count} targets from their registers`,
    }),
  chooseOne: 'Choose at least one target.',
  saved: (count) =>
    plural('en', count, {
      one: '1 target is now counted from its register.',
      other: `${count} targets are now counted from their registers.`,
    }),
  unmatched: 'What the template has and this entity has not',
  unmatchedHelp:
    'It was looked for by its name. If it is called otherwise here, add it as a member of the target on the row’s page.',
  unmatchedOf: {
    OFFICE: (name, rows) => `The office “${name}”: ${enRows(rows)}`,
    BODY: (name, rows) => `The body “${name}”: ${enRows(rows)}`,
  },
}
