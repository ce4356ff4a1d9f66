import type { Provenance } from '@gelt/db'
import type { AreaTemplate, IndicatorTemplate, PlanTemplate } from '../plan-template.ts'
import { countedTargets } from './counted-rows.ts'
import { deadlinesOf } from './deadlines.ts'
import { incentives } from './incentives.ts'
import { rowsOfPlace } from './note-rows.ts'
import { laterNotes, noteReadings } from './notes.ts'
import { passages } from './passages.ts'
import { phases } from './phases.ts'
import act from './plan.json' with { type: 'json' }
import { areaShortNames, objectiveRows, rowReadings } from './reading.ts'
import { targetReadings } from './target-readings.ts'

const { resolucion } = act

function originOf(words: string): Provenance {
  return words === 'celda propia' ? 'OWN_CELL' : 'MERGED_CELL'
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the reading of the plan lacks ${what}`)
  return value
}

function areaOf(area: (typeof act.areas)[number]): AreaTemplate {
  const first = must(
    act.filas.find((row) => row.area === area.n),
    `a row of area ${area.n}`,
  )
  return {
    number: area.n,
    listText: area.texto_lista,
    tableText: area.texto_tabla,
    shortName: must(areaShortNames[area.n], `the short name of area ${area.n}`),
    benefits: first.beneficio,
    responsibles: first.responsables,
    resources: first.recursos,
  }
}

function indicatorOf(row: (typeof act.filas)[number]): IndicatorTemplate {
  return {
    row: row.n,
    area: row.area,
    name: row.indicador,
    goalText: row.meta,
    activity: row.actividad,
    benefits: row.beneficio,
    benefitsOrigin: originOf(row.beneficio_origen),
    responsibles: row.responsables,
    responsiblesOrigin: originOf(row.responsables_origen),
    resources: row.recursos,
    resourcesOrigin: originOf(row.recursos_origen),
    sourceLine: row.linea_fuente,
    ...must(rowReadings[row.n], `row ${row.n}`),
    targets: must(targetReadings[row.n], `the targets of row ${row.n}`).map((target, index) => ({
      ...target,
      sourceKeys: countedTargets
        .filter((one) => one.row === row.n && one.part === index + 1)
        .map(({ source }) => source),
    })),
    deadlines: deadlinesOf(row),
  }
}

/** Alvarado's plan of 2008: the act's words from `plan.json`, our readings from the files beside it. */
export const planTemplate: PlanTemplate = {
  title: 'Plan de Acción de Gobierno en Línea',
  validFrom: 2009,
  validTo: 2012,
  startsOn: resolucion.fecha,
  endsOn: '2013-09-03',
  resolutionNumber: resolucion.numero.replace(' de 2008', ''),
  resolutionDate: resolucion.fecha,
  epigraph: resolucion.epigrafe,
  signatory: resolucion.firma,
  signatoryPost: resolucion.cargo,
  vision: act.marco_estrategico.vision,
  passages,
  objectives: act.marco_estrategico.objetivos_especificos.map((text, index) => ({
    text,
    rows: must(objectiveRows[index], `the rows of objective ${index + 1}`),
  })),
  phases,
  areas: act.areas.map(areaOf),
  indicators: act.filas.map(indicatorOf),
  notes: [...act.ambiguedades, ...laterNotes].map((note) => ({
    code: note.id,
    place: note.donde,
    sourceText: note.texto_fuente,
    ...must(noteReadings[note.id], `the reading of ${note.id}`),
    rows: rowsOfPlace(note.donde),
  })),
  supportContacts: act.soporte_tecnico.map((contact) => ({
    problem: contact.problema,
    procedure: contact.procedimiento,
    assistance: contact.asistencia,
  })),
  incentives,
}
