import { describe, expect, test } from 'vitest'
import { sayFigure as say, sentenceFacts } from '../../testing/sentence-facts.ts'
import type { SentenceFacts } from './source.ts'
import { SOURCES } from './sources.ts'

type Cases = [change: Partial<SentenceFacts>, es: string, en: string][]

describe('a share', () => {
  test.each<[string, ...Cases[number]]>([
    [
      'channels.upToDate',
      {},
      'El registro no tiene canales abiertos: la fila cuenta desde el primero que se abra.',
      'The register has no open channels: the row counts from the first one that opens.',
    ],
    [
      'channels.upToDate',
      { counts: 7, missing: 2, mostMissing: { office: 'Secretaría de Hacienda', missing: 2 } },
      '7 de 9 canales están al día; faltan 2, de la Secretaría de Hacienda.',
      '7 of 9 channels are up to date; 2 are missing, from Secretaría de Hacienda.',
    ],
    [
      'guidanceItems.used',
      { missing: 1 },
      'La única guía o herramienta no está disponible y en uso.',
      'The only guide or tool is not at hand and in use.',
    ],
    [
      'guidanceItems.used',
      { missing: 3, mostMissing: { office: 'UMATA', missing: 2 } },
      'Ninguna de las 3 guías y herramientas está disponible y en uso; faltan 3, 2 de ellas de la UMATA.',
      'None of the 3 guides and tools is at hand and in use; 3 are missing, 2 of them from UMATA.',
    ],
    [
      'guidanceItems.used',
      { counts: 3 },
      'Las 3 guías y herramientas están disponibles y en uso.',
      'All 3 guides and tools are at hand and in use.',
    ],
    [
      'resourceNeeds.met',
      { counts: 1, missing: 2, excluded: 4 },
      '1 de 3 recursos para las fases que vienen está dispuesto; faltan 2.',
      '1 of 3 resources for the phases ahead is met; 2 are missing.',
    ],
    [
      'resourceNeeds.met',
      { excluded: 4 },
      'Los 4 recursos para las fases que vienen salieron de la cuenta: no hay de qué contar.',
      'All 4 resources for the phases ahead left the count: there is nothing to count out of.',
    ],
    [
      'guidanceItems.used',
      { excluded: 1 },
      'La única guía o herramienta salió de la cuenta: no hay de qué contar.',
      'The only guide or tool left the count: there is nothing to count out of.',
    ],
    ...(
      [
        ['Despacho del Alcalde', 'del Despacho del Alcalde'],
        ['Oficina de Planeación', 'de la Oficina de Planeación'],
        ['Gobierno', 'de Gobierno'],
        ['Gobierno y Secretaría', 'de Gobierno y Secretaría'],
        ['Gobierno y Despacho', 'de Gobierno y Despacho'],
      ] as const
    ).map(([office, of]): [string, ...Cases[number]] => [
      'resourceNeeds.met',
      { counts: 1, missing: 2, mostMissing: { office, missing: 2 } },
      `1 de 3 recursos para las fases que vienen está dispuesto; faltan 2, ${of}.`,
      `1 of 3 resources for the phases ahead is met; 2 are missing, from ${office}.`,
    ]),
    [
      'handoverMaterials.ready',
      { counts: 2, missing: 1 },
      '2 de 3 materiales de empalme están listos; falta 1.',
      '2 of 3 handover materials are ready; 1 is missing.',
    ],
    [
      'appointedOfficials.committed',
      { counts: 1 },
      'El único funcionario designado está informado y comprometido.',
      'The only appointed official is briefed and committed.',
    ],
  ])('%s %j', (key, change, es, en) => {
    expect(say(key, 'es', change)).toBe(es)
    expect(say(key, 'en', change)).toBe(en)
  })
})

test('every source says a whole sentence of any figure, in both languages', () => {
  for (const { words } of SOURCES) {
    for (const language of ['es', 'en'] as const) {
      for (const goal of [null, 1, 3]) {
        for (const counts of [0, 1, 2, 5]) {
          const members = { satisfied: counts, members: 5, missingMembers: ['Almacén'] }
          const facts = sentenceFacts({ goal, counts, missing: 1, amount: counts, ...members })
          const said = words[language].sentence(facts)
          expect(said).toMatch(/^[\p{Lu}\d].*\.$/u)
          expect(said).not.toMatch(/undefined|null|NaN| {2}/)
        }
      }
    }
  }
})
