import { describe, expect, it } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import {
  answerQuestionInput,
  askQuestionInput,
  enterQuestionInput,
  moderateQuestionInput,
} from './question.input.ts'
import {
  PENDING_MAXIMUM,
  QUESTION_STATES,
  reasonNotToAnswer,
  reasonNotToAsk,
  reasonNotToEnter,
  reasonNotToModerate,
  stateAfter,
} from './question.rules.ts'
import { SESSION_STAGES } from './session-stage.rules.ts'

const idempotencyKey = '3f2b8f8e-6c1e-4f0e-9a51-0c7f6f1d2a3b'
const asked = {
  sessionId: 's',
  authorName: ' Rosa ',
  body: '¿Cuándo abre la biblioteca?',
  acceptsNotice: true,
  idempotencyKey,
}
const codesOf = (...[schema, input]: Parameters<typeof parseInput>) => {
  const parsed = parseInput(schema, input)
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
}

describe('who may do what with a question, by its state', () => {
  it('takes questions while the session is open and not too many wait', () => {
    const taking = SESSION_STAGES.filter((stage) => reasonNotToAsk(stage, 0) === null)
    expect(taking).toEqual(['OPEN'])
    expect(reasonNotToAsk('OPEN', PENDING_MAXIMUM - 1)).toBeNull()
    expect(reasonNotToAsk('OPEN', PENDING_MAXIMUM)).toBe('SESSION_FULL')
    expect(reasonNotToAsk('ENDED', 0)).toBe('SESSION_CLOSED')
  })

  it('lets a decision be taken back, and refuses one that changes nothing', () => {
    expect(stateAfter('PUBLISH')).toBe('PUBLISHED')
    expect(stateAfter('REJECT')).toBe('REJECTED')
    const refused = (decision: 'PUBLISH' | 'REJECT') =>
      QUESTION_STATES.filter((state) => reasonNotToModerate(state, decision) !== null)
    expect(refused('PUBLISH')).toEqual(['PUBLISHED'])
    expect(refused('REJECT')).toEqual(['REJECTED'])
    expect(reasonNotToModerate('PUBLISHED', 'PUBLISH', true)).toBeNull()
    expect(reasonNotToModerate('PUBLISHED', 'PUBLISH')).toBe('QUESTION_MODERATED')
    expect(reasonNotToAnswer('PENDING')).toBe('QUESTION_NOT_PUBLISHED')
    expect(reasonNotToEnter('CANCELLED')).toBe('SESSION_CLOSED')
  })

  it('has only what is published answered, and questions entered unless it was cancelled', () => {
    expect(QUESTION_STATES.filter((state) => reasonNotToAnswer(state) === null)).toEqual([
      'PUBLISHED',
    ])
    expect(SESSION_STAGES.filter((stage) => reasonNotToEnter(stage) !== null)).toEqual([
      'CANCELLED',
    ])
  })
})

describe('a question as it is sent', () => {
  it('takes the name or none, and the text as it is', () => {
    expect(askQuestionInput.parse(asked)).toMatchObject({ authorName: 'Rosa', homepage: null })
    expect(askQuestionInput.parse({ ...asked, authorName: ' ' }).authorName).toBeNull()
    const markup = '<script>alert(1)</script> **negrita** http://x.example'
    expect(askQuestionInput.parse({ ...asked, body: markup }).body).toBe(markup)
  })

  it.each([
    [{ body: 'corta' }, 'body TEXT_TOO_SHORT'],
    [{ body: 'x'.repeat(1001) }, 'body TEXT_TOO_LONG'],
    [{ body: 'una pregunta\u0000 con nulo' }, 'body CONTROL_CHARACTERS'],
    [{ body: 'una pregunta \u202e al revés' }, 'body CONTROL_CHARACTERS'],
    [{ authorName: 'Rosa\nAlcaldesa' }, 'authorName CONTROL_CHARACTERS'],
    [{ authorName: 'x'.repeat(61) }, 'authorName TEXT_TOO_LONG'],
    [{ acceptsNotice: false }, 'acceptsNotice REQUIRED'],
    [{ acceptsNotice: undefined }, 'acceptsNotice REQUIRED'],
    [{ homepage: 'https://x.example' }, 'homepage UNEXPECTED_VALUE'],
    [{ idempotencyKey: 'otra vez' }, 'idempotencyKey INVALID_VALUE'],
    [{ state: 'PUBLISHED' }, 'state UNKNOWN_FIELD'],
  ])('%#: is refused', (change, issue) => {
    expect(codesOf(askQuestionInput, { ...asked, ...change })).toEqual([issue])
  })
})

describe('what the office does with a question', () => {
  const moderated = { questionId: 'q', version: 1, decision: 'PUBLISH', idempotencyKey }

  it('gives the reason of a refusal, and none otherwise', () => {
    expect(codesOf(moderateQuestionInput, moderated)).toEqual([])
    expect(moderateQuestionInput.parse(moderated).withoutName).toBe(false)
    const nameless = { ...moderated, withoutName: true }
    expect(moderateQuestionInput.parse(nameless).withoutName).toBe(true)
    const refused = { ...moderated, decision: 'REJECT' }
    expect(codesOf(moderateQuestionInput, refused)).toEqual(['reason REQUIRED'])
    expect(codesOf(moderateQuestionInput, { ...refused, reason: 'Insulta.' })).toEqual([])
    expect(codesOf(moderateQuestionInput, { ...moderated, reason: 'Porque sí' })).toEqual([
      'reason UNEXPECTED_VALUE',
    ])
  })

  it('says who answers with every answer, and answers nothing without one', () => {
    const entered = { sessionId: 's', body: asked.body, idempotencyKey }
    expect(codesOf(enterQuestionInput, entered)).toEqual([])
    const whole = { ...entered, answer: 'El lunes.', answeredBy: 'Alcalde' }
    expect(codesOf(enterQuestionInput, whole)).toEqual([])
    expect(codesOf(enterQuestionInput, { ...entered, answer: 'El lunes.' })).toEqual([
      'answeredBy REQUIRED',
    ])
    expect(codesOf(enterQuestionInput, { ...entered, answeredBy: 'Alcalde' })).toEqual([
      'answer REQUIRED',
    ])
    const answered = { questionId: 'q', version: 2, answer: ' ', answeredBy: 'Alcalde' }
    expect(codesOf(answerQuestionInput, { ...answered, idempotencyKey })).toEqual([
      'answer REQUIRED',
    ])
  })
})
