import { mailAddress } from '@gelt/domain'
import { z } from 'zod'

/** Any password may be tried: what is asked of new ones says nothing about old ones. */
export const signInInput = z.object({ email: mailAddress, password: z.string().min(1).max(200) })
