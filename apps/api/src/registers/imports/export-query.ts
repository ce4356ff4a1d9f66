import {
  ACT_SETS,
  ATTENTIONS,
  AUTOMATION_DEGREES,
  DECISIONS,
  FEASIBILITIES,
  INVENTORY_STATES,
  plainDate,
  SUIT_CLASSES,
  SUIT_STATES,
} from '@gelt/domain'
import { z } from 'zod'
import { PROCEDURE_SORTS } from '../procedures/procedures-page.sql.ts'

const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true')

/** Several values in one parameter, separated by commas. */
const several = <Option extends string>(option: z.ZodType<Option, string>) =>
  z
    .string()
    .max(2000)
    .transform((text) => text.split(','))
    .pipe(z.array(option).max(50))

/** The address of an export: the same filters as the list, by the same names. */
export const exportQuery = z.strictObject({
  entity: z.string().max(100),
  lang: z.enum(['es', 'en']).optional(),
  search: z.string().max(200).optional(),
  actSet: z.enum(ACT_SETS).optional(),
  suitClasses: several(z.enum(SUIT_CLASSES)).optional(),
  offices: several(z.string().max(200)).optional(),
  states: several(z.enum(INVENTORY_STATES)).optional(),
  suitStates: several(z.enum(SUIT_STATES)).optional(),
  onSite: yesOrNo.optional(),
  inSuit: yesOrNo.optional(),
  published: yesOrNo.optional(),
  automation: several(z.enum(AUTOMATION_DEGREES)).optional(),
  /** `optimisable:YES,NO` */
  decision: z
    .string()
    .max(100)
    .transform((text) => {
      const [question, answers = ''] = text.split(':')
      return { question, answers: answers.split(',') }
    })
    .pipe(z.object({ question: z.enum(DECISIONS), answers: z.array(z.enum(FEASIBILITIES)).min(1) }))
    .optional(),
  improved: yesOrNo.optional(),
  attention: several(z.enum(ATTENTIONS)).optional(),
  reviewMonths: z.coerce.number().int().min(1).max(120).optional(),
  retired: yesOrNo.optional(),
  asOf: plainDate.optional(),
  sort: z.enum(PROCEDURE_SORTS).optional(),
  descending: yesOrNo.optional(),
})
export type ExportQuery = z.output<typeof exportQuery>
