import type { Status } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { objectivesFinding, objectivesSentence } from './objectives-sentence.rules.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

const objective = (
  position: number,
  progress: string | null,
  expected: string | null,
  status: Status,
) => ({ position, figure: { progress, expected, status } })

const well = (position: number) => objective(position, '0.6', '0.5', 'ON_TRACK')
const late = (position: number) => objective(position, '0.3', '0.5', 'BEHIND')
const silent = (position: number) => objective(position, null, null, 'NO_DATA')

describe('the sentence of the objectives', () => {
  const sentence = (
    objectives: ReturnType<typeof objective>[],
    [objectivesApart, rowsApart]: [number, number] = [0, 0],
  ) =>
    plain(objectivesSentence({ asOf: '2010-06-30', objectives, objectivesApart, rowsApart }, 'es'))

  it.each([
    [
      [late(1), silent(2)],
      'Al 30 de junio de 2010, ninguno de los 2 objetivos del plan va al día.',
    ],
    [[well(1), late(2)], 'Al 30 de junio de 2010, 1 de los 2 objetivos del plan va al día.'],
    [[well(1), well(2)], 'Al 30 de junio de 2010, 2 de los 2 objetivos del plan van al día.'],
    [[well(1)], 'Al 30 de junio de 2010, el único objetivo del plan va al día.'],
    [[late(1)], 'Al 30 de junio de 2010, el único objetivo del plan no va al día.'],
    [
      [silent(1), silent(2)],
      'Al 30 de junio de 2010, ninguno de los 2 objetivos del plan tiene datos: no se sabe cuánto van.',
    ],
    [
      [silent(1)],
      'Al 30 de junio de 2010, el único objetivo del plan no tiene datos: no se sabe cuánto va.',
    ],
    [[], 'El plan no tiene objetivos específicos.'],
  ])('is grammatical (%#)', (objectives, said) => {
    expect(sentence(objectives)).toBe(said)
  })

  it('tells what isn’t related, and nothing of it where all is', () => {
    const said = 'Al 30 de junio de 2010, 1 de los 2 objetivos del plan va al día.'
    const two = [well(1), late(2)]
    expect(sentence(two, [1, 1])).toBe(
      `${said} 1 objetivo no tiene filas que le sirvan. 1 fila no sirve a ningún objetivo.`,
    )
    expect(sentence(two, [0, 3])).toBe(`${said} 3 filas no sirven a ningún objetivo.`)
    expect(sentence(two, [2, 0])).toBe(`${said} 2 objetivos no tienen filas que les sirvan.`)
  })

  it('says where the plan wasn’t recorded yet', () => {
    const standing = { asOf: null, objectives: [well(1)], objectivesApart: 0, rowsApart: 0 }
    expect(objectivesSentence(standing, 'es')).toMatch(/todavía no se había registrado/)
  })
})

describe('the finding', () => {
  const finding = (objectives: ReturnType<typeof objective>[]) =>
    objectivesFinding(objectives, 'es')

  it('names the one that is furthest below, by the percentages shown; the first of two alike', () => {
    const near = objective(1, '0.456', '0.5', 'ON_TRACK')
    expect(finding([near, late(2), late(3)])).toBe(
      'El objetivo 2 es el que más se aparta de lo previsto: va 20 puntos por debajo',
    )
    // 46 % of 50 %
    expect(finding([near, silent(2)])).toMatch(/va 4 puntos por debajo$/)
    expect(finding([objective(1, '0.49', '0.5', 'ON_TRACK')])).toMatch(/va 1 punto por debajo$/)
  })

  it('says where none is below, and where nothing is known', () => {
    const none = 'Ningún objetivo con datos va por debajo de lo previsto'
    expect(finding([well(1), silent(2)])).toBe(none)
    expect(finding([objective(1, '0.2', null, 'UNSCHEDULED')])).toBe(none)
    expect(finding([silent(1)])).toBe('Todavía no se sabe cuánto va ningún objetivo')
  })
})
