import { z } from 'zod'
import type { PlainDate } from './plain-date.rules.ts'

/** A day that exists, from 1900 to 2199; refuses 2010-02-31. */
export const plainDate: z.ZodType<PlainDate, PlainDate> = z.iso
  .date({ error: 'INVALID_DATE', abort: true })
  .refine((day) => day >= '1900-01-01' && day <= '2199-12-31', {
    error: 'INVALID_DATE',
    abort: true,
  })
