import { expect, it } from 'vitest'
import { changesInWords } from './history-words.rules.ts'

it('says fields, vocabularies and days in words', () => {
  expect(
    changesInWords(
      [
        { field: 'suitState', before: 'IN_REVIEW', after: 'REGISTERED' },
        { field: 'suitOn', before: null, after: '2010-06-01' },
        { field: 'cost', before: '12500', after: '0' },
      ],
      'es',
    ),
  ).toEqual([
    { field: 'Estado en el SUIT', before: 'en revisión', after: 'inscrito' },
    { field: 'Inscrito en el SUIT el', before: null, after: '1 de junio de 2010' },
    { field: 'Costo', before: '12.500', after: '0' },
  ])
})

it('leaves out what follows from the rest, and names a list once', () => {
  expect(
    changesInWords(
      [
        { field: 'version', before: '1', after: '2' },
        { field: 'searchText', before: 'a', after: 'b' },
        { field: 'requirements.0.name', before: 'a', after: 'b' },
        { field: 'requirements.1', before: null, after: '{"name":"b"}' },
      ],
      'en',
    ),
  ).toEqual([{ field: 'What is needed', before: 'list', after: 'list' }])
})
