import act from './plan.json' with { type: 'json' }

const { vinetas, continuacion_pagina_siguiente: continuation } = act.incentivos

/** The transcription marks each item as "- **name** text"; a page break cuts the third in two. */
function itemOf(line: string): { name: string; text: string } {
  const parts = /^- \*\*(?<name>.+?)\*\* (?<text>.+)$/.exec(line)?.groups
  if (!parts?.name || !parts.text) throw new Error(`not an incentive: ${line}`)
  const cut = !parts.text.endsWith('.')
  return { name: parts.name, text: cut ? `${parts.text} ${continuation}` : parts.text }
}

/** The incentives for municipalities that the act lists, in its order and words. */
export const incentives = vinetas.map(itemOf)
