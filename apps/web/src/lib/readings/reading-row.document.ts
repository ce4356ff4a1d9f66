import { graphql } from '../../gql/index.ts'

/** A target and those that it shares its row with: the row's figure is their mean. */
export const readingRow = graphql(`
  fragment ReadingRow_target on Target {
    id
    rowTargets {
      ...ReadingTarget_target
    }
  }
`)
