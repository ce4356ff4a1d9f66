import type { Context } from '../core/context.ts'

/** The field `faults` of an official record. */
export const faults = {
  description:
    'Names of the constraints that it breaks, recorded before they held: it stands as it was recorded and means nothing. Empty: nothing is wrong.',
  resolve: ({ id }: { id: string }, _args: object, { loaders }: Pick<Context, 'loaders'>) =>
    loaders.faultsOf.load(id),
}
