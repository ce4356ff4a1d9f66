import { PERIOD_KEY } from '@gelt/domain'

/** What an event was done to, as its label names it. */
export interface SubjectParts {
  /** Row of the plan, where the label begins with one. */
  row: number | null
  name: string
  /** `2010-S1`, `A2`…, where the label ends with one. */
  period: string | null
}

/** Takes apart `Fila 13 · Uso del correo · 2010-W26`, `13 · Uso del correo` and `Almacén`. */
export function subjectParts(label: string): SubjectParts {
  const parts = label.split(' · ')
  const row = /^(?:Fila )?(\d{1,3})$/.exec(parts[0] ?? '')?.[1]
  const last = parts.at(-1) ?? ''
  const period = parts.length > 1 && PERIOD_KEY.test(last) ? last : null
  const name = parts.slice(row ? 1 : 0, period ? -1 : undefined).join(' · ')
  return { row: row ? Number(row) : null, name, period }
}
