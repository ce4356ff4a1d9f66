import type { TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { errorMessage } from '@gelt/domain'
import { useCallback, useRef, useState } from 'react'
import { isOutage, malformedValues, requestIdOf } from '../apollo/request-error.ts'
import { useLanguage } from '../i18n/language-context.tsx'
import { createWriteKeys } from './write-keys.ts'
import { outcomeOf, type WriteOutcome, type WrittenOf } from './write-outcome.ts'

/** The result union of a mutation with one field. */
type ResultOf<Data> = Extract<Data[Exclude<keyof Data, '__typename'>], { __typename: string }>

type Write<Data, Input> = (
  input: Omit<Input, 'idempotencyKey'>,
) => Promise<WriteOutcome<WrittenOf<ResultOf<Data>>>>

/**
 * A mutation as a function of its input, the idempotency key added. It never throws; a second call with
 * the same input while the first is under way gets the answer of the first.
 */
export function useWrite<Data extends object, Input extends { idempotencyKey: string }>(
  document: TypedDocumentNode<Data, { input: Input }>,
): Write<Data, Input> {
  const client = useApolloClient()
  const { language } = useLanguage()
  const [keys] = useState(() => createWriteKeys())
  const running = useRef<{ key: string; answer: ReturnType<Write<Data, Input>> } | null>(null)

  return useCallback<Write<Data, Input>>(
    (input) => {
      const idempotencyKey = keys.keyFor(input)
      if (running.current?.key === idempotencyKey) return running.current.answer

      async function send(): ReturnType<Write<Data, Input>> {
        try {
          const { data } = await client.mutate({
            mutation: document,
            variables: { input: { ...input, idempotencyKey } as Input },
          })
          const result = Object.values(data ?? {}).find((value) => typeof value === 'object')
          keys.answered()
          return outcomeOf(result as ResultOf<Data>)
        } catch (error) {
          const [first, ...others] = malformedValues(error)
          if (first) {
            keys.answered()
            const fields = [first, ...others].map(({ path, code }) => ({
              ...{ path, code, message: errorMessage(code, language) },
            }))
            const message = errorMessage(first.code, language)
            return {
              kind: 'refused',
              refusal: { kind: 'INPUT', code: first.code, message, fields },
            }
          }
          return { kind: 'unanswered', requestId: isOutage(error) ? null : requestIdOf(error) }
        } finally {
          running.current = null
        }
      }

      const answer = send()
      running.current = { key: idempotencyKey, answer }
      return answer
    },
    [client, document, keys, language],
  )
}
