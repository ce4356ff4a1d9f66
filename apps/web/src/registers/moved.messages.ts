export const es = {
  moves: (row: string, before: string, after: string) => `${row}, pasa de ${before} a ${after}`,
  stays: (row: string, at: string) => `${row}, no cambia: sigue en ${at}`,
  row: (row: number, name: string) => `la fila ${row}, ${name}`,
  noData: 'sin dato',
  saved: (what: string) => `Guardado: ${what}.`,
  plain: 'Guardado.',
  and: '; ',
}

export const en: typeof es = {
  moves: (row, before, after) => `${row}, moves from ${before} to ${after}`,
  stays: (row, at) => `${row}, does not change: it stays at ${at}`,
  row: (row, name) => `row ${row}, ${name}`,
  noData: 'no data',
  saved: (what) => `Saved: ${what}.`,
  plain: 'Saved.',
  and: '; ',
}
