import {
  dailyRegister,
  type ListKey,
  partsOf,
  type RegisterField,
  type RowValues,
} from '@gelt/domain'
import { bodies, offices, organisations } from '../../alvarado/structure.ts'
import { demoPeople } from '../../people.ts'
import type { SampleContext } from '../sample-context.ts'

/** Id of a row of the registers, by what the sample's data calls it. */
export function rowId({ ids }: SampleContext, register: string, key: string): string {
  return ids.of('register', register, key)
}

/** Id of what a reference leads to, by its code. */
export function referenceId(context: SampleContext, to: string, code: string): string {
  const { ids, rows } = context
  switch (to) {
    case 'offices':
      return ids.office(code)
    case 'organisations':
      return ids.organisation(code)
    case 'bodies':
      return ids.body(code)
    case 'people':
      return ids.person(code)
    case 'phases':
      return rows.phase(Number(code))
    case 'indicators':
      return rows.indicator(Number(code))
    case 'objectives':
      return rows.objective(Number(code))
    default:
      return rowId(context, to, code)
  }
}

/** What people call the rows of the directory and of the plan that a reference can lead to, by id. */
export function directoryNames(context: SampleContext): ReadonlyMap<string, string> {
  const { ids, rows, plan } = context
  return new Map<string, string>([
    ...offices.map(({ code, name }) => [ids.office(code), name] as const),
    ...organisations.map(({ code, name }) => [ids.organisation(code), name] as const),
    ...bodies.map(({ code, name }) => [ids.body(code), name] as const),
    ...demoPeople('alvarado-muestra').map(({ key, name }) => [ids.person(key), name] as const),
    ...plan.phases.map(({ number, name }) => [rows.phase(number), name] as const),
    ...plan.indicators.map(
      ({ row, shortName }) => [rows.indicator(row), `${row}. ${shortName}`] as const,
    ),
    ...plan.objectives.map(
      ({ text }, at) => [rows.objective(at + 1), `${at + 1}. ${text}`] as const,
    ),
  ])
}

/** A row as far as others call it by its name. */
interface Named {
  readonly register: ListKey
  readonly code: string
  readonly after: RowValues
}

/**
 * Names of what a row's references lead to, by field. Rows of a register are called by the first of their list's
 * columns, as it stands in `rows`.
 */
export function namesOf(
  { register, after }: Pick<Named, 'register' | 'after'>,
  directory: ReadonlyMap<string, string>,
  rows: ReadonlyMap<string, Named>,
): RowValues {
  const nameOf = (id: string): string | null => {
    const known = directory.get(id)
    if (known !== undefined) return known
    const row = rows.get(id)
    if (!row) throw new Error(`${id} is led to before it was recorded`)
    const { columns, codedBy } = dailyRegister(row.register)
    const name = row.after[columns[0] ?? ''] ?? null
    return codedBy === undefined ? name : `${row.code} ${name}`
  }
  return Object.fromEntries(
    Object.entries(dailyRegister(register).fields)
      .filter(([, field]) => leadsTo(field) !== null)
      .map(([key]) => {
        const names = partsOf(after[key]).map((id) => nameOf(id) ?? '')
        return [key, names.length === 0 ? null : names.sort(shorterFirst).join('; ')]
      }),
  )
}

/** The order in which several names are told. */
function shorterFirst(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1)
}

/** The list that a field's references lead to; null: it has none. */
export function leadsTo(field: RegisterField | undefined): string | null {
  return field?.type === 'REFERENCE' || field?.type === 'REFERENCES' ? field.to : null
}
