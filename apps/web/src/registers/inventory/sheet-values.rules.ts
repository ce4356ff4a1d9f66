import {
  type LegalBasis,
  procedureSections,
  type RequirementItem,
  type ServiceChannel,
  type ServicePoint,
} from '@gelt/domain'
import type { z } from 'zod'
import { optionalChoice, optionalWholeNumberText } from '../../lib/forms/form-input.rules.ts'

const { sheet } = procedureSections

/** The citizen's sheet as the form holds it. */
export const sheetInput = sheet.extend({
  answerUnit: optionalChoice(sheet.shape.answerUnit),
  answerDays: optionalWholeNumberText(sheet.shape.answerDays),
})
export interface SheetValues {
  purpose: string
  result: string
  audience: string
  cost: string
  costNote: string
  answerUnit: string
  answerDays: string
  channels: ServiceChannel[]
  requirements: ReturnType<typeof requirementValues>
  legalBasis: ReturnType<typeof normValues>
  servicePoints: ReturnType<typeof pointValues>
}
export type SheetOutput = z.output<typeof sheetInput>

// What the API leaves open is an empty field; anything else that it tells (`__typename`) has no place here.
const blank = (text: string | null | undefined) => text ?? ''

type Loose<Part> = { [Key in keyof Part]?: Part[Key] | undefined }

interface LooseMoment {
  name: string
  items: readonly (Pick<RequirementItem, 'kind' | 'text'> & Loose<RequirementItem>)[]
}

export function requirementValues(moments: readonly LooseMoment[]) {
  return moments.map(({ name, items }) => ({
    name,
    items: items.map(({ kind, text, exception }) => ({
      kind,
      text,
      exception: blank(exception),
    })),
  }))
}

export function normValues(norms: readonly Loose<LegalBasis>[]) {
  return norms.map(({ norm, articles, url }) => ({
    norm: blank(norm),
    articles: blank(articles),
    url: blank(url),
  }))
}

export function pointValues(points: readonly Loose<ServicePoint>[]) {
  return points.map(({ name, address, hours }) => ({
    name: blank(name),
    address: blank(address),
    hours: blank(hours),
  }))
}

/** What a conflict tells, its lists as the form holds them: the same in the same order of fields. */
export function readStoredSheet(
  current: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string | null> {
  const list = (field: string) => JSON.parse(current.get(field) || '[]')
  return new Map([
    ...current,
    ['requirements', JSON.stringify(requirementValues(list('requirements')))],
    ['legalBasis', JSON.stringify(normValues(list('legalBasis')))],
    ['servicePoints', JSON.stringify(pointValues(list('servicePoints')))],
  ])
}

/** A list of a conflict in few words: its names. */
export function partNames(value: unknown): string | null {
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'object')) return null
  return value.map((part) => part?.name ?? part?.norm ?? '').join('; ')
}
