import { describe, expect, it } from 'vitest'
import { furthestBar, inventorySentence } from './inventory-sentence.rules.ts'

const bars = (studied: number, inSuit: number, online: number, outOf: number) =>
  [
    { bar: 'STUDIED', counts: studied, outOf },
    { bar: 'IN_SUIT', counts: inSuit, outOf },
    { bar: 'FULLY_ONLINE', counts: online, outOf },
  ] as const

describe('the inventory’s sentence', () => {
  it('says many, one and none in Spanish', () => {
    expect(inventorySentence('PROCEDURE', 88, bars(88, 31, 9, 26), 'es')).toBe(
      'De los 88 trámites declarados, 88 están estudiados y 31 están inscritos en el SUIT; 9 de los 26 automatizables se hacen totalmente en línea.',
    )
    expect(inventorySentence('SERVICE', 1, bars(1, 0, 0, 1), 'es')).toBe(
      'De 1 servicio declarado, 1 está estudiado y ninguno está inscrito en el SUIT; el único automatizable todavía no se hace totalmente en línea.',
    )
    expect(inventorySentence('SERVICE', 0, [], 'es')).toBe(
      'El inventario de servicios está vacío: cada dependencia declara primero los que cree tener.',
    )
  })
  it('says the same in English', () => {
    expect(inventorySentence('PROCEDURE', 3, bars(1, 0, 1, 2), 'en')).toBe(
      'Of the 3 declared procedures, 1 is studied and none is registered in the SUIT; 1 of the 2 that can be automated is fully online.',
    )
  })
})

describe('the bar furthest from complete', () => {
  it('is the one with the smallest share', () => {
    expect(furthestBar(bars(8, 3, 5, 10))?.bar).toBe('IN_SUIT')
  })
  it('is none where all are full, or nothing is counted', () => {
    expect(furthestBar(bars(2, 2, 2, 2))).toBeNull()
    expect(furthestBar(bars(0, 0, 0, 0))).toBeNull()
  })
})
