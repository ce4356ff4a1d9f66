import { describe, expect, test } from 'vitest'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import { attachEvidenceInput } from './evidence.input.ts'

const base = {
  measurementId: 'TWVhc3VyZW1lbnQ6MQ',
  idempotencyKey: '7f1b2c3d-0a1b-4c2d-8e3f-0123456789ab',
}
const link = { ...base, url: 'https://www.alvarado-tolima.gov.co/acta.pdf', title: 'Acta' }

function issuesOf(input: object): [string, string][] {
  const parsed = parseInput(attachEvidenceInput, input)
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path.join('.'), code])
}

describe('evidence is exactly one of a file and a link', () => {
  test('a file needs no title, a link needs one', () => {
    expect(issuesOf({ ...base, fileId: 'U3RvcmVkRmlsZTox' })).toEqual([])
    expect(issuesOf(link)).toEqual([])
    expect(issuesOf({ ...link, title: ' ' })).toEqual([['title', 'REQUIRED']])
  })

  test('neither, and both', () => {
    expect(issuesOf(base)).toEqual([['fileId', 'REQUIRED']])
    expect(issuesOf({ ...base, title: 'Acta' })).toEqual([['fileId', 'REQUIRED']])
    expect(issuesOf({ ...base, fileId: ' ', url: '' })).toEqual([['fileId', 'REQUIRED']])
    expect(issuesOf({ ...link, fileId: 'U3RvcmVkRmlsZTox' })).toEqual([['url', 'UNEXPECTED_VALUE']])
  })

  test.each([
    'http://alvarado-tolima.gov.co',
    'javascript:alert(1)',
    'https://user:secret@alvarado-tolima.gov.co',
    'https://localhost/acta',
    'https://user@alvarado-tolima.gov.co',
    'https://:secret@alvarado-tolima.gov.co',
    'acta.pdf',
  ])('%s is no safe address', (url) => {
    expect(issuesOf({ ...link, url })).toEqual([['url', 'INVALID_URL']])
  })
})
