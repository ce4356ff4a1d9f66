import type { ActPart, ActSection } from './act-outline.rules.ts'

// Part of public addresses: they stay in Spanish, whatever the language of the page.
const IDS: Record<ActPart, string> = {
  RECITALS: 'considerandos',
  ARTICLES: 'resuelve',
  CLOSING: 'firma',
  FRAMEWORK: 'marco-estrategico',
  OBJECTIVES: 'objetivos',
  AREAS: 'marco-de-accion',
  TABLE: 'marco-operativo',
  SUPPORT: 'soporte',
  INCENTIVES: 'incentivos',
}

export const MISSING_ID = 'faltantes'
export const LETTERHEAD_ID = 'encabezado'

/** The anchor of each section, in order; a part that comes twice gets a number. */
export function sectionIds(sections: readonly ActSection[]): string[] {
  return sections.map(({ part }, index) => {
    const before = sections.slice(0, index).filter((other) => other.part === part).length
    return before === 0 ? IDS[part] : `${IDS[part]}-${before + 1}`
  })
}
