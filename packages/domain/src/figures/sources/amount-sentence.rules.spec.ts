import { describe, expect, test } from 'vitest'
import { planYear, sayFigure as say } from '../../testing/sentence-facts.ts'
import type { SentenceFacts } from './source.ts'

type Cases = [change: Partial<SentenceFacts>, es: string, en: string][]

describe('a total: connectionPoints.inService', () => {
  const amount = (n: number, goal: number | null = 10) => ({
    counts: n,
    missing: 1,
    amount: n,
    goal,
  })
  test.each<Cases[number]>([
    [
      { goal: 10 },
      'El registro aún no tiene puntos de conexión nuevos: la fila cuenta desde el primero que se registre.',
      'The register has no new connection points yet: the row counts from the first one that is recorded.',
    ],
    [
      amount(0),
      'Ninguno de los 10 puntos de conexión nuevos está en servicio; faltan 10.',
      'None of the 10 new connection points is in service; 10 are missing.',
    ],
    [
      // What the figure says, though the rows are more than it.
      { ...amount(2), counts: 5 },
      '2 de los 10 puntos de conexión nuevos están en servicio; faltan 8.',
      '2 of the 10 new connection points are in service; 8 are missing.',
    ],
    [
      // Without a figure, the rows.
      { ...amount(0), amount: null, counts: 3 },
      '3 de los 10 puntos de conexión nuevos están en servicio; faltan 7.',
      '3 of the 10 new connection points are in service; 7 are missing.',
    ],
    [
      amount(1, 1),
      'El único punto de conexión nuevo de la meta está en servicio.',
      'The only new connection point of the goal is in service.',
    ],
    [
      amount(1),
      '1 de los 10 puntos de conexión nuevos está en servicio; faltan 9.',
      '1 of the 10 new connection points is in service; 9 are missing.',
    ],
    [
      amount(6),
      '6 de los 10 puntos de conexión nuevos están en servicio; faltan 4.',
      '6 of the 10 new connection points are in service; 4 are missing.',
    ],
    [
      amount(9),
      '9 de los 10 puntos de conexión nuevos están en servicio; falta 1.',
      '9 of the 10 new connection points are in service; 1 is missing.',
    ],
    [
      amount(10),
      'Los 10 puntos de conexión nuevos están en servicio.',
      'All 10 new connection points are in service.',
    ],
    [
      amount(12),
      '12 puntos de conexión nuevos están en servicio, 2 más que la meta de 10.',
      '12 new connection points are in service, 2 above the goal of 10.',
    ],
    [
      amount(0, 1),
      'El único punto de conexión nuevo de la meta no está en servicio.',
      'The only new connection point of the goal is not in service.',
    ],
    [
      amount(1, null),
      '1 punto de conexión nuevo está en servicio.',
      '1 new connection point is in service.',
    ],
    [
      amount(1500, 2000),
      '1.500 de los 2.000 puntos de conexión nuevos están en servicio; faltan 500.',
      '1,500 of the 2,000 new connection points are in service; 500 are missing.',
    ],
  ])('%j', (change, es, en) => {
    expect(say('connectionPoints.inService', 'es', change)).toBe(es)
    expect(say('connectionPoints.inService', 'en', change)).toBe(en)
  })
})

describe('a quota of the plan’s year', () => {
  const period = planYear('2010-06-30')
  const done = (amount: number, goal: number | null = 3) => ({ counts: 9, amount, goal, period })
  test.each<[string, ...Cases[number]]>([
    [
      'partners.publishing',
      { goal: 3, period },
      'El registro aún no tiene entidades vinculadas: la fila cuenta desde la primera que se registre.',
      'The register has no linked organisations yet: the row counts from the first one that is recorded.',
    ],
    [
      'partners.publishing',
      done(0),
      'En el año 2 del plan aún no hay entidades vinculadas con información publicada; faltan 3.',
      'In plan year 2 there are no linked organisations with information published yet; 3 are missing.',
    ],
    [
      'partners.publishing',
      done(1),
      'En el año 2 del plan va 1 de 3 entidades vinculadas con información publicada; faltan 2.',
      'In plan year 2 there is 1 of 3 linked organisations with information published; 2 are missing.',
    ],
    [
      'partners.homePage',
      done(2),
      'En el año 2 del plan van 2 de 3 entidades vinculadas con la página de inicio del municipio; falta 1.',
      'In plan year 2 there are 2 of 3 linked organisations with the municipal home page; 1 is missing.',
    ],
    [
      'partners.homePage',
      done(3),
      'En el año 2 del plan van 3 de 3 entidades vinculadas con la página de inicio del municipio.',
      'In plan year 2 there are 3 of 3 linked organisations with the municipal home page.',
    ],
    [
      'datasets.published',
      done(4, 2),
      'En el año 2 del plan van 4 bases de datos publicadas, 2 más que la meta de 2.',
      'In plan year 2 there are 4 datasets published, 2 above the goal of 2.',
    ],
    [
      'datasets.published',
      done(1, 1),
      'En el año 2 del plan va 1 de 1 base de datos publicada.',
      'In plan year 2 there is 1 of 1 dataset published.',
    ],
    [
      'datasets.published',
      done(1, null),
      'En el año 2 del plan va 1 base de datos publicada.',
      'In plan year 2 there is 1 dataset published.',
    ],
    [
      'datasets.published',
      { counts: 2, goal: 2 },
      'Hasta hoy van 2 de 2 bases de datos publicadas.',
      'So far there are 2 of 2 datasets published.',
    ],
  ])('%s %j', (key, change, es, en) => {
    expect(say(key, 'es', change)).toBe(es)
    expect(say(key, 'en', change)).toBe(en)
  })
})
