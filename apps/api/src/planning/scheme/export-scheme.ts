import type { Entity } from '@gelt/db'
import {
  assessmentResult,
  COVERAGE_WORDS,
  isDropped,
  type Language,
  type PlainDate,
  plainDate,
  schemeLines,
  schemeTemplate,
  writtenRow,
} from '@gelt/domain'
import { z } from 'zod'
import { todayOf } from '../../core/clock.ts'
import { type Context, may } from '../../core/context.ts'
import { type ExportForm, listExport } from '../../registers/imports/list-export.ts'
import { type Action, type Gap, type Scheme, schemeOf } from './scheme.ts'

const committee: Record<Language, string> = { es: 'Comité', en: 'Committee' }

/** Who answers for an action: the office, and for the entity's own people the person too. */
async function answerableOf(
  context: Context,
  { entityId, officeId, answerableId }: Action,
  language: Language,
): Promise<string> {
  const { loaders } = context
  const person =
    answerableId && may(context, entityId, 'register.readAll')
      ? await loaders.person.load(answerableId)
      : null
  const office = officeId ? await loaders.office.load(officeId) : null
  return [person?.name, office?.name ?? committee[language]].filter(Boolean).join(', ')
}

function gapCells({ round }: Scheme, { criterion, coverage }: Gap, language: Language) {
  const { phase, code, words, result } = criterion
  const name = round?.phases.find(([number]) => number === phase)?.[1]
  const said = result && assessmentResult[result][language]
  return {
    phase: name ? `${phase}. ${name}` : String(phase),
    criterion: `${code} · ${words}`,
    state: [said, COVERAGE_WORDS[coverage][language].toLowerCase()].filter(Boolean).join(', '),
  }
}

/** A line for each criterion and action; what was dropped is no part of what will be done. */
async function* linesOf(
  context: Context,
  entity: Entity,
  { asOf, knownAt }: { asOf: PlainDate; knownAt: Date | null },
  { template, language }: ExportForm,
): AsyncGenerator<string[]> {
  const scheme = await schemeOf(context, entity, asOf, knownAt)
  const standing = scheme.actions.filter((action) => !isDropped(action, asOf))
  const people = new Map(
    await Promise.all(
      standing.map(async (one) => [one.id, await answerableOf(context, one, language)] as const),
    ),
  )
  for (const { gap, action } of schemeLines(scheme.gaps, standing)) {
    const cells = {
      ...(gap ? gapCells(scheme, gap, language) : { criterion: action.codes.join('; ') }),
      action: action && `${action.code} · ${action.words}`,
      term: action?.dueOn ?? null,
      answerable: action && (people.get(action.id) ?? null),
      sample: 'YES',
    }
    yield writtenRow(template, cells, language)
  }
}

/** The scheme of actions as a file, as of a day and as known at a moment. */
export const schemeExport = listExport({
  template: schemeTemplate,
  query: z.strictObject({
    entity: z.string().max(100),
    lang: z.enum(['es', 'en']).optional(),
    asOf: plainDate.optional(),
    knownAt: z.iso
      .datetime()
      .transform((text) => new Date(text))
      .optional(),
  }),
  names: { es: 'esquema-de-acciones', en: 'scheme-of-actions' },
  templateNames: null,
  notes: {
    es: [
      'Parte de los criterios que la última ronda aprobada del diagnóstico encontró sin cumplir.',
    ],
    en: [
      'It starts from the criteria that the last approved round of the diagnosis found not met.',
    ],
  },
  open(context, entity, { asOf, knownAt }) {
    const day = asOf ?? todayOf(entity)
    const columns = schemeTemplate.columns.filter(({ key }) => key !== 'sample' || entity.isSample)
    return {
      day,
      template: { ...schemeTemplate, columns },
      rows: (form) => linesOf(context, entity, { asOf: day, knownAt: knownAt ?? null }, form),
    }
  },
})
