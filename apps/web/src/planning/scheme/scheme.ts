import type { SchemeQuery } from '../../gql/graphql.ts'

export type Scheme = NonNullable<SchemeQuery['scheme']>
export type SchemeGap = Scheme['gaps'][number]
export type SchemeAction = Scheme['actions'][number]

/** For whoever may write: the form of a new action for a criterion, in its place. */
export interface NewActionSlot {
  /** Global id of the criterion. */
  criterionId: string
  /** What the days of the term begin with; null: the person says when it is due. */
  startsOn: string
  dueOn: string | null
  /** @param said what was saved, in a sentence */
  onWritten: (said: string) => void
}

export type RenderNewAction = (slot: NewActionSlot) => React.ReactNode
