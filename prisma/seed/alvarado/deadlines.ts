import type { DeadlineRule, PlainDate } from '@gelt/domain'
import type { DeadlineTemplate } from '../plan-template.ts'
import act from './plan.json' with { type: 'json' }

type Row = (typeof act.filas)[number]
type Reading = { rule: DeadlineRule; startsOn: PlainDate | null }

/** Every wording of the "Tiempos" column and the rule read from it. */
const readings: Readonly<Record<string, Reading>> = {
  '2 meses': { rule: { type: 'MONTHS', months: 2 }, startsOn: null },
  '4 meses': { rule: { type: 'MONTHS', months: 4 }, startsOn: null },
  '24 meses': { rule: { type: 'MONTHS', months: 24 }, startsOn: null },
  '1 año': { rule: { type: 'YEARS', years: 1 }, startsOn: null },
  '5 años': { rule: { type: 'YEARS', years: 5 }, startsOn: null },
  '1° de Diciembre de 2009 (fecha de culminación fase de interacción)': {
    rule: { type: 'DATE', date: '2009-12-01' },
    startsOn: null,
  },
  'Año 2012': { rule: { type: 'YEAR_END', year: 2012 }, startsOn: '2012-01-01' },
}

function readingOf(words: string): Reading {
  const reading = readings[words]
  if (!reading) throw new Error(`no reading of the term «${words}»`)
  return reading
}

/** The stray "1 año" is offered for row 16, never taken as a fact. */
function strayProposal(): DeadlineTemplate {
  const text = act.fila_suelta_tiempo.celdas.at(-1) ?? ''
  return {
    cellText: null,
    text,
    provenance: 'STRAY_ROW',
    provenanceNote: `fila suelta: línea ${act.fila_suelta_tiempo.linea_fuente} (ver ${act.fila_suelta_tiempo.duda})`,
    ...readingOf(text),
    state: 'PROPOSED',
  }
}

/** Where the words of a term stand in the act; this is ours, so its quotes are those of the screen. */
function originWords(row: Row): string {
  return row.tiempo_origen.replaceAll(/"([^"]+)"/g, '«$1»')
}

/** The deadlines of a row: the one that holds, and a proposal where the act leaves a doubt. */
export function deadlinesOf(row: Row): DeadlineTemplate[] {
  if (row.tiempo === null) {
    return [
      {
        cellText: row.tiempo_celda,
        text: null,
        provenance: 'MISSING',
        provenanceNote: originWords(row),
        rule: { type: 'NONE' },
        startsOn: null,
        state: 'ACCEPTED',
      },
      strayProposal(),
    ]
  }
  return [
    {
      cellText: row.tiempo_celda,
      text: row.tiempo,
      provenance: row.tiempo_celda === null ? 'MERGED_CELL' : 'OWN_CELL',
      provenanceNote: originWords(row),
      ...readingOf(row.tiempo),
      state: 'ACCEPTED',
    },
  ]
}
