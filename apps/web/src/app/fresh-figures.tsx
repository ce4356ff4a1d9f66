import { useFreshFigures } from '../lib/apollo/use-fresh-figures.ts'

/** Draws nothing; comes by itself after the public page, which doesn’t wait for it. */
export function FreshFigures({ entity }: { entity: string }) {
  useFreshFigures(entity)
  return null
}
