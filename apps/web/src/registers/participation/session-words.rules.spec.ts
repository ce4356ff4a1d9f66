import { describe, expect, it } from 'vitest'
import {
  type SessionTerms,
  sessionSentence,
  sessionsSentence,
  whenWords,
} from './session-words.rules.ts'

const forum: SessionTerms = {
  ...{ modality: 'FORUM' as const, stage: 'OPEN' as const },
  ...{ opensOn: '2010-07-08', closesOn: '2010-07-15' },
}
const of = (stage: 'OPEN' | 'COMING' | 'HELD' | 'ENDED' | 'CANCELLED', opensOn = '2010-07-08') => ({
  ...{ stage, opensOn },
})

describe('the list of chats and forums, said aloud', () => {
  it.each([
    [[], 'El municipio todavía no ha programado chats ni foros con la ciudadanía.'],
    [[of('OPEN')], 'Hay 1 chat o foro abierto: usted puede preguntar sin tener una cuenta.'],
    [
      [of('OPEN'), of('OPEN'), of('HELD')],
      'Hay 2 chats y foros abiertos: usted puede preguntar sin tener una cuenta.',
    ],
    [
      [of('COMING', '2010-09-01'), of('COMING', '2010-07-08'), of('HELD')],
      'Ahora no hay ninguno abierto; el próximo se abre el 8 de julio de 2010.',
    ],
    [[of('HELD')], 'Ahora no hay ninguno abierto. Puede leer el que ya se realizó.'],
    [
      [of('HELD'), of('HELD'), of('CANCELLED')],
      'Ahora no hay ninguno abierto. Puede leer los 2 que ya se realizaron.',
    ],
    [[of('CANCELLED')], 'Ahora no hay ningún chat ni foro abierto.'],
  ])('%j', (sessions, sentence) => {
    expect(sessionsSentence(sessions, 'es')).toBe(sentence)
  })

  it('is said in English too', () => {
    expect(sessionsSentence([of('OPEN')], 'en')).toBe(
      '1 chat or forum is open: you can ask without an account.',
    )
  })
})

describe('a session, said aloud', () => {
  it.each([
    [
      'OPEN',
      'Este foro está abierto: puede preguntar hasta el 15 de julio de 2010, sin tener una cuenta.',
    ],
    ['COMING', 'Este foro se abre el 8 de julio de 2010.'],
    ['ENDED', 'Este foro ya no recibe preguntas: el último día fue el 15 de julio de 2010.'],
    ['HELD', 'Este foro se realizó el 14 de julio de 2010.'],
    ['CANCELLED', 'Este foro se canceló.'],
  ] as const)('%s', (stage, words) => {
    expect(sessionSentence({ ...forum, stage, heldOn: '2010-07-14' }, 'es')).toBe(words)
  })

  it('names the hour of a chat that is coming', () => {
    const chat = { ...forum, modality: 'CHAT', opensAt: '15:30', stage: 'COMING' } as const
    expect(sessionSentence(chat, 'es')).toBe('Este chat se abre el 8 de julio de 2010 a las 15:30.')
  })

  it('says when, for one day and for many', () => {
    expect(whenWords({ ...forum, closesOn: '2010-07-08', opensAt: '15:30' }, 'es')).toBe(
      '8 de julio de 2010, 15:30',
    )
    expect(whenWords(forum, 'es')).toBe('Del 8 de julio de 2010 al 15 de julio de 2010')
  })
})
