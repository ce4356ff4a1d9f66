import { dailyRegister, type RegisterDefinition, type RegisterField } from '@gelt/domain'

/** `inServiceFrom` → `in_service_from` */
function snakeCase(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Column of the database that holds a field. */
export function columnOf(key: string, field: RegisterField): string {
  return field.type === 'REFERENCE' ? `${snakeCase(key)}_id` : snakeCase(key)
}

/** A moment of history that joined rows are read at, as SQL. */
export interface HistoryMoment {
  at: string
}

/** A field of a row as stored text, as SQL; null: empty. */
export function textSql(
  alias: string,
  key: string,
  field: RegisterField,
  moment?: HistoryMoment,
): string {
  if (field.type === 'REFERENCES') return joinedIdsSql(alias, field, moment)
  const column = `${alias}.${columnOf(key, field)}`
  switch (field.type) {
    case 'DAY':
      return `to_char(${column}, 'YYYY-MM-DD')`
    case 'DECIMAL':
      return `trim_scale(${column})::text`
    default:
      return `${column}::text`
  }
}

export type SeveralField = Extract<RegisterField, { type: 'REFERENCES' }>

/** The column of a join table that leads to the row itself. */
export function ownColumnOf({ table, column }: SeveralField): string {
  return `${table.slice(0, table.length - column.replace(/_id$/, '').length - 1)}_id`
}

function joinedFrom(alias: string, field: SeveralField, moment: HistoryMoment | undefined): string {
  const from = moment ? `history.${field.table}` : field.table
  const then = moment ? `AND j.recorded_from <= ${moment.at} AND j.recorded_to > ${moment.at}` : ''
  return `${from} j WHERE j.entity_id = ${alias}.entity_id AND j.${ownColumnOf(field)} = ${alias}.id ${then}`
}

function joinedIdsSql(
  alias: string,
  field: SeveralField,
  moment: HistoryMoment | undefined,
): string {
  const ids = `string_agg(j.${field.column}::text, ' ' ORDER BY j.${field.column}::text)`
  return `(SELECT ${ids} FROM ${joinedFrom(alias, field, moment)})`
}

/** What a row's references of one field are called together, as SQL; null: it has none. */
export function severalNamesSql(
  alias: string,
  field: SeveralField,
  moment?: HistoryMoment,
  nameOf: (t: string) => string = referencedBy(field).nameSql,
): string {
  const { table } = referencedBy(field)
  const target = moment
    ? `history.${table} t ON t.id = j.${field.column} AND t.recorded_from <= ${moment.at} AND t.recorded_to > ${moment.at}`
    : `${table} t ON t.id = j.${field.column}`
  const joined = joinedFrom(alias, field, moment).replace(' j WHERE', ` j JOIN ${target} WHERE`)
  const name = nameOf('t')
  return `(SELECT string_agg(${name}, '; ' ORDER BY length(${name}), ${name}) FROM ${joined})`
}

/** Type of the database that stored text is read as. */
export function columnType(field: RegisterField): string {
  switch (field.type) {
    case 'DAY':
      return 'date'
    case 'DECIMAL':
      return 'numeric'
    case 'COUNT':
      return 'integer'
    case 'FLAG':
      return 'boolean'
    case 'REFERENCE':
      return 'uuid'
    default:
      return 'text'
  }
}

/** A row's values by field, as a JSON object. */
export function valuesSql(alias: string, { fields }: RegisterDefinition): string {
  return jsonObject(fields, (key, field) => textSql(alias, key, field))
}

function jsonObject(
  fields: RegisterDefinition['fields'],
  sqlOf: (key: string, field: RegisterField) => string,
): string {
  const pairs = Object.entries(fields).map(([key, field]) => `'${key}', ${sqlOf(key, field)}`)
  return `json_build_object(${pairs.join(', ')})`
}

export type ReferenceField = Extract<RegisterField, { type: 'REFERENCE' }>

/** Fields that lead to other rows. */
export function referencesOf({ fields }: RegisterDefinition): [string, ReferenceField][] {
  return Object.entries(fields).flatMap(([key, field]): [string, ReferenceField][] =>
    field.type === 'REFERENCE' ? [[key, field]] : [],
  )
}

type SqlOf = (alias: string) => string

/** What a reference leads to: its table, the API's type, what it is called by. */
export interface Referenced {
  table: string
  nodeType: string
  nameSql: SqlOf
  /** What a file calls it. */
  codeSql: SqlOf
  /** UNIT: has days in the directory; PLAN: a part of a plan, good while that is in force. */
  kind: 'UNIT' | 'PERSON' | 'PLAN' | 'REGISTER'
  /** Whether something new may lead there, of the row with that alias. */
  activeSql: SqlOf
  /** Null: the directory or the plan. */
  register: RegisterDefinition | null
}

const unit = (table: string, nodeType: string): Referenced => ({
  ...{ table, nodeType, kind: 'UNIT', register: null },
  nameSql: (alias) => `${alias}.name`,
  codeSql: (alias) => `${alias}.code`,
  activeSql: () => 'true',
})

const partOfPlan = (table: string, nodeType: string, number: string, name: SqlOf): Referenced => ({
  ...{ table, nodeType, kind: 'PLAN', register: null },
  nameSql: name,
  codeSql: (alias) => `${alias}.${number}::text`,
  activeSql: (alias) =>
    `EXISTS (SELECT 1 FROM plan p WHERE p.id = ${alias}.plan_id AND p.status = 'ADOPTED')`,
})

const directory: Readonly<Record<string, Referenced>> = {
  offices: unit('office', 'Office'),
  organisations: unit('organisation', 'Organisation'),
  bodies: unit('body', 'Body'),
  people: {
    ...{ table: 'person', nodeType: 'Person', kind: 'PERSON', register: null },
    nameSql: (alias) => `${alias}.name`,
    codeSql: (alias) => `${alias}.name`,
    activeSql: (alias) => `${alias}.archived_at IS NULL`,
  },
  phases: partOfPlan('phase', 'Phase', 'number', (alias) => `${alias}.name`),
  indicators: partOfPlan(
    'indicator',
    'Indicator',
    'row',
    (alias) => `${alias}.row || '. ' || ${alias}.short_name`,
  ),
  objectives: partOfPlan(
    'objective',
    'Objective',
    'position',
    (alias) => `${alias}.position || '. ' || ${alias}.text`,
  ),
}

export function referencedBy({ to }: Pick<ReferenceField, 'to'>): Referenced {
  return directory[to] ?? registerReferenced(dailyRegister(to))
}

function registerReferenced(register: RegisterDefinition): Referenced {
  const [naming = ''] = register.columns
  const field = fieldOf(register, naming)
  // Where nothing but a reference names its rows, they go by their codes.
  const column = field.type === 'REFERENCE' ? 'code' : columnOf(naming, field)
  const nameSql: SqlOf = (alias) =>
    register.codedBy === undefined
      ? `${alias}.${column}`
      : `${alias}.code || ' ' || ${alias}.${column}`
  return {
    ...{ table: register.table, nodeType: register.type, kind: 'REGISTER', register },
    ...{ nameSql, codeSql: (alias) => `${alias}.code` },
    activeSql: (alias) => `${alias}.annulled_reason IS NULL`,
  }
}

/** Fields that lead to several rows. */
export function severalOf({ fields }: RegisterDefinition): [string, SeveralField][] {
  return Object.entries(fields).flatMap(([key, field]): [string, SeveralField][] =>
    field.type === 'REFERENCES' ? [[key, field]] : [],
  )
}

/** The field that names the office of a row; null: it names none. */
export function officeFieldOf(definition: RegisterDefinition): string | null {
  return referencesOf(definition).find(([, { to }]) => to === 'offices')?.[0] ?? null
}

/** Alias of what a reference leads to, in statements that join it. */
export function joinedAs(key: string): string {
  return `ref_${snakeCase(key)}`
}

/** The office that answers for a row, where its references are joined; null: a register of the committee. */
export function officeIdSql(alias: string, definition: RegisterDefinition): string {
  const own = officeFieldOf(definition)
  if (own) return `${alias}.${columnOf(own, fieldOf(definition, own))}`
  const through = definition.ownedThrough
  if (!through) return 'NULL::uuid'
  const { to } = fieldOf(definition, through) as ReferenceField
  const owner = dailyRegister(to)
  const office = officeFieldOf(owner)
  if (!office) throw new Error(`${to} has no office for ${definition.key}`)
  return `${joinedAs(through)}.${columnOf(office, fieldOf(owner, office))}`
}

/** @throws Error for a field that the register doesn't have: a fault of the program. */
export function fieldOf({ key, fields }: RegisterDefinition, name: string): RegisterField {
  const field = fields[name]
  if (!field) throw new Error(`No field ${name} in ${key}`)
  return field
}

/** Names of what the references of the row `r` lead to, by field, where they are joined. */
export function namesSql(definition: RegisterDefinition): string {
  const pairs = [
    ...referencesOf(definition).map(
      ([key, field]) => `'${key}', ${referencedBy(field).nameSql(joinedAs(key))}`,
    ),
    ...severalOf(definition).map(([key, field]) => `'${key}', ${severalNamesSql('r', field)}`),
  ]
  return `json_build_object(${pairs.join(', ')})`
}

/** A text without accents and capitals, as names are told apart and ordered. */
export function plainSql(sql: string): string {
  return `translate(lower(${sql}), 'áéíóúüñ', 'aeiouun')`
}
