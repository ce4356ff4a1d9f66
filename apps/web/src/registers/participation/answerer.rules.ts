import { questionLimits } from '@gelt/domain'

/**
 * Who answers, as the form begins with it: of those who answer in the session ("Alcalde, Luis Peña; Tesorera, Ana
 * Ríos") the person at the screen where they are one of them, otherwise all, or the first where that is too long.
 */
export function likelyAnswerer(officials: string, personName: string | null): string {
  const each = officials.split(';').map((one) => one.trim())
  const own = personName ? each.find((one) => one.includes(personName)) : undefined
  const fits = officials.length <= questionLimits.post ? officials : each[0]
  return (own ?? fits ?? '').slice(0, questionLimits.post)
}
