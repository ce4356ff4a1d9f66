import type { Verdict } from '@gelt/domain'

/** What a source says of the register's row that was written. */
export interface Judged {
  verdict: Verdict
  /** In words. */
  reason: string
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

export const es = {
  moves: (row: string, before: string, after: string) => `${row}, pasa de ${before} a ${after}`,
  stays: (row: string, at: string, why: string) => `${row}, no cambia: sigue en ${at}${why}`,
  why: (judged: Judged | null): string => {
    if (!judged) return ', porque a la fecha de corte lo guardado todavía no dice nada de ella'
    const reason = lower(judged.reason)
    return judged.verdict === 'COUNTS'
      ? `; lo guardado cuenta (${reason}), pero no mueve la cifra`
      : `, porque lo guardado no cuenta: ${reason}`
  },
  feedsNothing:
    'Guardado. Hoy ninguna fila del plan se cuenta desde este registro: se decide en la configuración del plan.',
  row: (row: number, name: string) => `la fila ${row}, ${name}`,
  noData: 'sin dato',
  saved: (what: string) => `Guardado: ${what}.`,
  plain: 'Guardado.',
  and: '; ',
}

export const en: typeof es = {
  moves: (row, before, after) => `${row}, moves from ${before} to ${after}`,
  stays: (row, at, why) => `${row}, does not change: it stays at ${at}${why}`,
  why: (judged) => {
    if (!judged) return ', because on the cut-off day what was saved says nothing of it yet'
    const reason = lower(judged.reason)
    return judged.verdict === 'COUNTS'
      ? `; what was saved counts (${reason}), but does not move the figure`
      : `, because what was saved does not count: ${reason}`
  },
  feedsNothing:
    'Saved. No row of the plan is counted from this register today: that is decided in the plan’s settings.',
  row: (row, name) => `row ${row}, ${name}`,
  noData: 'no data',
  saved: (what) => `Saved: ${what}.`,
  plain: 'Saved.',
  and: '; ',
}
