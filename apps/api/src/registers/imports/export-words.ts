import type { Entity } from '@gelt/db'
import { formatDate, type Language, type PlainDate } from '@gelt/domain'
import type { ListExport } from './list-export.ts'

const sampleMark: Record<Language, string> = { es: 'Muestra', en: 'Sample' }

/** Without the extension. */
export function fileNameOf(
  { names }: ListExport,
  entity: Entity,
  day: PlainDate,
  language: Language,
): string {
  const sample = entity.isSample ? `${sampleMark[language].toLowerCase()}-` : ''
  return `${sample}${names[language]}-${entity.slug}-${day}`
}

/** Lines of a workbook's second sheet. */
export function notesOf(
  list: ListExport,
  entity: Entity,
  on: PlainDate,
  language: Language,
): string[] {
  const day = formatDate(on, language)
  const sample = {
    es: 'MUESTRA: son datos de ejemplo, no los del municipio.',
    en: 'SAMPLE: these are example data, not those of the municipality.',
  }
  const title = language === 'es' ? `${entity.name}, al ${day}` : `${entity.name}, as of ${day}`
  return [...(entity.isSample ? [sample[language]] : []), title, ...helpNotes(list, language)]
}

export function helpNotes({ notes, templateNames }: ListExport, language: Language): string[] {
  if (templateNames === null) return [...notes[language]]
  return language === 'es'
    ? [
        'Este archivo se puede editar e importar de nuevo: solo cambia lo que usted cambie. No renombre las columnas; puede quitar las que no necesite, menos «Código».',
        ...notes.es,
        'Una celda que empieza por =, +, - o @ se rechaza; los textos así llevan delante un apóstrofo.',
      ]
    : [
        'This file can be edited and imported again: only what you change changes. Don’t rename the columns; you may remove those that you don’t need, except “Code”.',
        ...notes.en,
        'A cell that begins with =, +, - or @ is refused; such texts carry an apostrophe in front.',
      ]
}
