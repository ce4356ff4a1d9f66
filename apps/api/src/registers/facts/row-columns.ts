import { dailyRegister, type RegisterDefinition, type RegisterField } from '@gelt/domain'

/** `inServiceFrom` → `in_service_from` */
function snakeCase(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Column of the database that holds a field. */
export function columnOf(key: string, field: RegisterField): string {
  return field.type === 'REFERENCE' ? `${snakeCase(key)}_id` : snakeCase(key)
}

/** A field of a row as stored text, as SQL; null: empty. */
export function textSql(alias: string, key: string, field: RegisterField): string {
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

const directory: Readonly<Record<string, { table: string; nodeType: string }>> = {
  offices: { table: 'office', nodeType: 'Office' },
  organisations: { table: 'organisation', nodeType: 'Organisation' },
  bodies: { table: 'body', nodeType: 'Body' },
  phases: { table: 'phase', nodeType: 'Phase' },
}

/** What a reference leads to: its table, the API's type, the column that it is called by. */
export interface Referenced {
  table: string
  nodeType: string
  nameColumn: string
  /** Null: the directory or the plan. */
  register: RegisterDefinition | null
}

export function referencedBy({ to }: Pick<ReferenceField, 'to'>): Referenced {
  const list = directory[to]
  if (list) return { ...list, nameColumn: 'name', register: null }
  const register = dailyRegister(to)
  const [naming = ''] = register.columns
  const field = register.fields[naming]
  if (!field) throw new Error(`Nothing names the rows of ${to}`)
  const nameColumn = columnOf(naming, field)
  return { table: register.table, nodeType: register.type, nameColumn, register }
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

/** Names of what a row's references lead to, by field, where they are joined. */
export function namesSql(definition: RegisterDefinition): string {
  const pairs = referencesOf(definition).map(
    ([key, field]) => `'${key}', ${joinedAs(key)}.${referencedBy(field).nameColumn}`,
  )
  return `json_build_object(${pairs.join(', ')})`
}

/** A text without accents and capitals, as names are told apart and ordered. */
export function plainSql(sql: string): string {
  return `translate(lower(${sql}), 'áéíóúüñ', 'aeiouun')`
}
