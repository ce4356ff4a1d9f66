import { describe, expect, it } from 'vitest'
import { overviewSentence } from './overview-sentence.rules.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const figure = { progress: '0.538', expected: '0.6077', asOf: '2010-06-30' }
const plan = { entity: 'Alvarado', isDraft: false, indicators: 22, areas: 6, figure }

describe('overviewSentence', () => {
  it('says what was promised, where it stands and where it should', () => {
    expect(plain(overviewSentence(plan, 'es'))).toBe(
      'Alvarado se comprometió con 22 indicadores en 6 áreas de acción. Va en 54 %; al 30 de junio de 2010 debería ir en 61 %.',
    )
    expect(overviewSentence(plan, 'en')).toBe(
      'Alvarado committed itself to 22 indicators in 6 areas of action. It stands at 54%; on 30 June 2010 it should stand at 61%.',
    )
  })
  it('says one as one and none as none', () => {
    expect(overviewSentence({ ...plan, indicators: 1, areas: 1, figure: null }, 'es')).toBe(
      'Alvarado se comprometió con 1 indicador en 1 área de acción. Todavía no hay datos aprobados.',
    )
    expect(overviewSentence({ ...plan, indicators: 0, areas: 0, figure: null }, 'en')).toBe(
      'Alvarado committed itself to a plan without indicators in no area of action. There are no approved data yet.',
    )
  })
  it('takes no data for neither zero nor a pace', () => {
    const unknown = { ...figure, progress: null }
    expect(overviewSentence({ ...plan, figure: unknown }, 'es')).toContain('Todavía no hay datos')
    const zero = { ...figure, progress: '0' }
    expect(plain(overviewSentence({ ...plan, figure: zero }, 'es'))).toContain('Va en 0 %;')
    const paceless = { ...figure, expected: null }
    expect(plain(overviewSentence({ ...plan, figure: paceless }, 'es'))).toContain(
      'Al 30 de junio de 2010 va en 54 %.',
    )
  })
})
