import { useApolloClient } from '@apollo/client/react'
import type { QuestionDecision } from '@gelt/domain'
import { useState } from 'react'
import { refreshAfterWrite } from '../../lib/forms/refresh-after-write.ts'
import { refusalErrors } from '../../lib/forms/refusal-errors.ts'
import { useWrite } from '../../lib/forms/use-write.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { moderateQuestionDocument } from './session.document.ts'

/** What a decision, an answer or a question entered changes: every list of questions. */
export const QUESTION_FIELDS = ['questions'] as const

interface Decision {
  decision: QuestionDecision
  withoutName?: boolean
}

/** Decides with one press; the reason of a refusal stays beside the buttons. */
export function useDecide(
  { id, version }: { id: string; version: number },
  onDecided: (decided: Decision) => void,
) {
  const client = useApolloClient()
  const { language } = useLanguage()
  const moderate = useWrite(moderateQuestionDocument)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  async function decide(decided: Decision) {
    setIsBusy(true)
    setRefusal(null)
    const outcome = await moderate({ questionId: id, version, ...decided })
    if (outcome.kind === 'written') {
      await refreshAfterWrite(client, QUESTION_FIELDS).catch(() => undefined)
      onDecided(decided)
    } else if (outcome.kind === 'refused' && outcome.refusal.kind === 'CONFLICT') {
      setRefusal(outcome.refusal.message)
      await refreshAfterWrite(client, QUESTION_FIELDS).catch(() => undefined)
    } else {
      setRefusal(refusalErrors(outcome, language).form.join(' '))
    }
    setIsBusy(false)
  }
  return { decide: (decided: Decision) => void decide(decided), isBusy, refusal }
}
