import { pageLimits } from './page.ts'

const size = `1 to ${pageLimits.maxSize}, ${pageLimits.defaultSize} unless said`

/** What the fields and arguments of every list that comes in pages are described with. */
export const pageWords = {
  nodeTypeOptions: { description: 'A row that `node` finds by its id.' },
  pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
  hasNextPageFieldOptions: { description: 'Rows come after it.' },
  hasPreviousPageFieldOptions: { description: 'Rows come before it.' },
  startCursorFieldOptions: { description: 'Place of its first row; null: it is empty.' },
  endCursorFieldOptions: {
    description: 'Place of its last row: send it as `after` for the next page; null: it is empty.',
  },
  defaultConnectionTypeOptions: { description: 'A page of a list.' },
  edgesFieldOptions: { description: 'Its rows, each with its place.' },
  pageInfoFieldOptions: { description: 'Whether there are more, and where to go on.' },
  defaultEdgeTypeOptions: { description: 'A row of a page with its place in the list.' },
  nodeFieldOptions: { description: 'The row.' },
  cursorFieldOptions: { description: 'Its place: opaque, and of this list in this order alone.' },
  firstArgOptions: { description: `So many rows from the start, or after \`after\`: ${size}.` },
  afterArgOptions: { description: 'Only what comes after this place.' },
  lastArgOptions: {
    description: `So many rows from the end, or before \`before\`: 1 to ${pageLimits.maxSize}.`,
  },
  beforeArgOptions: { description: 'Only what comes before this place.' },
} as const
