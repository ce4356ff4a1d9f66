import act from './plan.json' with { type: 'json' }

const allRows = act.filas.map((row) => row.n)

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/**
 * The rows that an ambiguity touches, read from its place in the act ("filas 14 y 15", "áreas 2 a
 * 6", "línea 166"). Empty: it concerns the whole act rather than rows.
 */
export function rowsOfPlace(place: string): number[] {
  const rows = /filas? (\d+)(?: y (\d+))?/.exec(place)
  if (rows) return rows.slice(1).flatMap((row) => (row === undefined ? [] : [Number(row)]))
  const areas = /áreas? (\d+)(?: a (\d+))?/.exec(place)
  if (areas) {
    const wanted = between(Number(areas[1]), Number(areas[2] ?? areas[1]))
    return act.filas.filter((row) => wanted.includes(row.area)).map((row) => row.n)
  }
  if (place === 'responsables') return allRows
  const lines = [...place.matchAll(/línea (\d+)/g)].map((match) => Number(match[1]))
  return act.filas.filter((row) => lines.includes(row.linea_fuente)).map((row) => row.n)
}
