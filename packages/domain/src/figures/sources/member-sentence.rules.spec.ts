import { describe, expect, test } from 'vitest'
import { month, sayFigure as say, week } from '../../testing/sentence-facts.ts'
import { listOf } from './agreement.rules.ts'
import type { SentenceFacts } from './source.ts'

type Cases = [change: Partial<SentenceFacts>, es: string, en: string][]

describe('a quota by members speaks of the last period that ended', () => {
  const period = month('2010-06-30')
  const owing = (satisfied: number, members: number, ...missingMembers: string[]) => ({
    ...{ counts: 40, goal: 4, period, satisfied, members, missingMembers },
  })
  test.each<Cases[number]>([
    [
      { goal: 4, period, satisfied: 0, members: 10 },
      'El registro aún no tiene entregas de información: la fila cuenta desde la primera que se registre.',
      'The register has no deliveries of information yet: the row counts from the first one that is recorded.',
    ],
    [
      owing(7, 10, 'Almacén', 'Inspección de Policía', 'UMATA'),
      '7 de 10 dependencias entregaron al menos 4 veces en junio de 2010; faltan Almacén, Inspección de Policía y UMATA.',
      '7 of 10 offices delivered at least 4 times in June 2010; Almacén, Inspección de Policía and UMATA are missing.',
    ],
    [
      owing(1, 3, 'UMATA', 'Inspección de Policía'),
      '1 de 3 dependencias entregó al menos 4 veces en junio de 2010; faltan UMATA e Inspección de Policía.',
      '1 of 3 offices delivered at least 4 times in June 2010; UMATA and Inspección de Policía are missing.',
    ],
    [
      owing(2, 3, 'UMATA'),
      '2 de 3 dependencias entregaron al menos 4 veces en junio de 2010; falta UMATA.',
      '2 of 3 offices delivered at least 4 times in June 2010; UMATA is missing.',
    ],
    [
      owing(3, 10, 'A', 'B', 'C', 'D', 'E', 'F', 'G'),
      '3 de 10 dependencias entregaron al menos 4 veces en junio de 2010; faltan A, B, C y 4 más.',
      '3 of 10 offices delivered at least 4 times in June 2010; A, B, C and 4 more are missing.',
    ],
    [
      owing(0, 2, 'A', 'B'),
      'Ninguna de las 2 dependencias entregó al menos 4 veces en junio de 2010.',
      'None of the 2 offices delivered at least 4 times in June 2010.',
    ],
    [
      owing(2, 2),
      'Las 2 dependencias entregaron al menos 4 veces en junio de 2010.',
      'All 2 offices delivered at least 4 times in June 2010.',
    ],
    [
      { ...owing(0, 1, 'A'), goal: 1 },
      'La única dependencia no entregó al menos una vez en junio de 2010.',
      'The only office did not deliver at least once in June 2010.',
    ],
    [
      owing(0, 0),
      'No hay dependencias que contar en junio de 2010.',
      'There are no offices to count in June 2010.',
    ],
    [
      { ...owing(0, 10), period: null },
      'Aún no termina el primer mes completo del plan.',
      'The first whole month of the plan has not ended yet.',
    ],
    [
      { goal: null, period, satisfied: null, members: null },
      'La meta no tiene cifra en el plan: no hay contra qué contar.',
      'The plan gives the goal no figure: there is nothing to count against.',
    ],
    [
      { ...owing(2, 2), goal: null },
      'La meta no tiene cifra en el plan: no hay contra qué contar.',
      'The plan gives the goal no figure: there is nothing to count against.',
    ],
  ])('%j', (change, es, en) => {
    expect(say('deliveries.made', 'es', change)).toBe(es)
    expect(say('deliveries.made', 'en', change)).toBe(en)
  })

  test('weeks are called by their number, the 53rd too', () => {
    const change = { counts: 3, goal: 5, satisfied: 2, members: 3, missingMembers: ['Personería'] }
    const last = { ...change, period: week('2010-01-03') }
    expect(say('mailAccounts.used', 'es', last)).toBe(
      '2 de 3 cuentas de correo se usaron al menos 5 días en la semana 53 de 2009; falta Personería.',
    )
    expect(say('mailAccounts.used', 'en', last)).toBe(
      '2 of 3 mail accounts were used on at least 5 days in week 53 of 2009; Personería is missing.',
    )
  })
})

describe('coverage and level name who is missing', () => {
  const of = (satisfied: number, members: number, goal: number, ...missingMembers: string[]) => ({
    ...{ counts: 9, goal, satisfied, members, missingMembers },
  })
  test.each<[string, ...Cases[number]]>([
    [
      'archiveHoldings.kept',
      { goal: 1, members: 10 },
      'El registro aún no tiene archivos históricos: la fila cuenta desde el primero que se registre.',
      'The register has no historical archives yet: the row counts from the first one that is recorded.',
    ],
    [
      'archiveHoldings.kept',
      of(8, 10, 1, 'Almacén', 'UMATA'),
      '8 de 10 dependencias tienen su archivo histórico; faltan Almacén y UMATA.',
      '8 of 10 offices have a historical archive; Almacén and UMATA are missing.',
    ],
    [
      'archiveHoldings.kept',
      of(1, 2, 2, 'UMATA'),
      '1 de 2 dependencias tiene sus 2 archivos históricos; falta UMATA.',
      '1 of 2 offices has 2 historical archives; UMATA is missing.',
    ],
    [
      'participationSessions.held',
      of(1, 2, 1, 'Foro'),
      '1 de 2 modalidades se realizó al menos una vez; falta Foro.',
      '1 of 2 modalities was held at least once; Foro is missing.',
    ],
    [
      'participationSessions.held',
      of(0, 2, 2, 'Chat', 'Foro'),
      'Ninguna de las 2 modalidades se realizó al menos 2 veces.',
      'None of the 2 modalities was held at least 2 times.',
    ],
    [
      'sectorEngagements.engaged',
      of(2, 5, 3, 'Transacción', 'Transformación', 'Democracia'),
      '2 de 5 fases tienen sus 3 sectores integrados; faltan Transacción, Transformación y Democracia.',
      '2 of 5 phases have 3 sectors engaged; Transacción, Transformación and Democracia are missing.',
    ],
    [
      'sectorEngagements.engaged',
      of(1, 3, 1, 'Transacción', 'Democracia'),
      '1 de 3 fases tiene su sector integrado; faltan Transacción y Democracia.',
      '1 of 3 phases has a sector engaged; Transacción and Democracia are missing.',
    ],
    [
      'sectorEngagements.engaged',
      of(0, 1, 2, 'Transacción'),
      'La única fase no tiene sus 2 sectores integrados.',
      'The only phase does not have 2 sectors engaged.',
    ],
    [
      'handoverDocuments.published',
      of(2, 3, 2, 'Concejo'),
      '2 de 3 entes tienen sus 2 documentos de empalme publicados; falta Concejo.',
      '2 of 3 bodies have 2 handover documents published; Concejo is missing.',
    ],
    [
      'handoverDocuments.published',
      of(1, 2, 1, 'Concejo'),
      '1 de 2 entes tiene su documento de empalme publicado; falta Concejo.',
      '1 of 2 bodies has its handover document published; Concejo is missing.',
    ],
    [
      'handoverDocuments.published',
      of(2, 2, 1),
      'Los 2 entes tienen su documento de empalme publicado.',
      'All 2 bodies have their handover document published.',
    ],
    [
      'handoverDocuments.published',
      of(0, 1, 2, 'Concejo'),
      'El único ente no tiene sus 2 documentos de empalme publicados.',
      'The only body does not have 2 handover documents published.',
    ],
    [
      'trainingGroups.hours',
      { goal: 4 },
      'Aún no se ha cerrado ningún grupo: la fila cuenta desde el primero que se cierre.',
      'No group has closed yet: the row counts from the first one that closes.',
    ],
    [
      'trainingGroups.hours',
      of(9, 10, 4, 'Grupo 2 de 2009'),
      '9 de 10 grupos cerrados llegaron a 4 horas con el sitio y el correo; falta Grupo 2 de 2009.',
      '9 of 10 closed groups reached 4 hours with site and mail; Grupo 2 de 2009 is missing.',
    ],
    [
      'trainingGroups.hours',
      of(0, 1, 4.5, 'Grupo 1'),
      'El único grupo cerrado no llegó a 4,5 horas con el sitio y el correo.',
      'The only closed group did not reach 4.5 hours with site and mail.',
    ],
  ])('%s %j', (key, change, es, en) => {
    expect(say(key, 'es', change)).toBe(es)
    expect(say(key, 'en', change)).toBe(en)
  })
})

test('at most three names, and «e» before the sound of an i', () => {
  expect(listOf(['Almacén', 'Inspección'], 'es')).toBe('Almacén e Inspección')
  expect(listOf(['A', 'B', 'C', 'D'], 'es')).toBe('A, B, C y 1 más')
  expect(listOf(['A'], 'en')).toBe('A')
})
