import type { Database } from '@gelt/db'
import { actLoaders } from '../act/act.loaders.ts'
import type { Loaders } from '../core/context.ts'
import { faultLoaders } from '../core/faults.loaders.ts'
import { directoryLoaders } from '../directory/directory.loaders.ts'
import { procedureLoaders } from '../registers/procedures/procedure.loaders.ts'
import { deviationLoaders } from '../values/deviations/deviation.loaders.ts'

/** Reads of one request, gathered into one statement each. */
export function createLoaders(db: Database): Loaders {
  return {
    ...directoryLoaders(db),
    ...actLoaders(db),
    ...faultLoaders(db),
    ...procedureLoaders(db),
    ...deviationLoaders(db),
  }
}
