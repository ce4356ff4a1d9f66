import { AUDIT_ACTIONS, formatMonth } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './audit.messages.ts'
import * as actions from './audit-actions.messages.ts'
import { type SubjectParts, subjectParts } from './audit-subject.rules.ts'

interface SaidEvent {
  action: string
  actorName: string
  subjectLabel: string
}

/** The event as a person would tell it: "Nubia Lozano aprobó el dato de … de la fila 1 (…)". */
export function eventSentence(event: SaidEvent, language: Language): string {
  const { sentences, unknown } = messagesIn(actions, language)
  const what = subjectWords(event, language)
  // A newer server may tell of more than this version has words for.
  const known = AUDIT_ACTIONS.find((action) => action === event.action)
  return known
    ? sentences[known](event.actorName, what)
    : unknown(event.actorName, event.action, what)
}

/** What an event was done to, in words. */
export function subjectWords(event: Omit<SaidEvent, 'actorName'>, language: Language): string {
  const { subject } = messagesIn(messages, language)
  const parts = subjectParts(event.subjectLabel)
  if (event.action.startsWith('targetMember.')) {
    return parts.row === null ? subject.member(parts.name) : subject.memberOf(parts.row, parts.name)
  }
  if (parts.row === null) return parts.name || event.subjectLabel
  return ofRow(parts, parts.row, language)
}

function ofRow({ name, period }: SubjectParts, row: number, language: Language): string {
  const { subject } = messagesIn(messages, language)
  if (period === null) return subject.row(row, name)
  return subject.value(row, name, periodWords(period, language))
}

/** `2010-S1` as it stands behind "the value", with its preposition: Spanish joins "de" and "el". */
export function periodWords(key: string, language: Language): string {
  const text = messagesIn(messages, language)
  const year = key.slice(0, 4)
  if (key.startsWith('A')) return text.planYear(Number(key.slice(1)))
  if (key[5] === 'W') return text.week(Number(key.slice(6)), year)
  if (key[5] === 'S') return key.endsWith('1') ? text.half.first(year) : text.half.second(year)
  return text.month(formatMonth(`${key}-01`, language))
}
