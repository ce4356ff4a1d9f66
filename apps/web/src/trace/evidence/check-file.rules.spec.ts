import { describe, expect, it } from 'vitest'
import { fileSize } from '../../lib/uploads/file-size.ts'
import { readAnswer } from '../../lib/uploads/upload-file.ts'
import { fileProblem, MAX_FILE_BYTES } from './check-file.rules.ts'

const problem = (name: string, size: number) => fileProblem({ name, size }, 'es')

describe('a file before it is sent', () => {
  it('may be what the server takes, up to 20 MB exactly', () => {
    expect(problem('Acta 5.PDF', MAX_FILE_BYTES)).toBeNull()
    expect(problem('fotos.2010.jpeg', 1)).toBeNull()
  })

  it.each([
    ['acta.pdf', 0, /vacío/],
    ['acta.pdf', MAX_FILE_BYTES + 1, /supera 20 MB/],
    ['fotos.zip', 10, /no se recibe/],
    ['sin-extension', 10, /no se recibe/],
    ['dibujo.svg', 10, /no se recibe/],
  ])('%s of %i bytes is refused by its name and reason', (name, size, reason) => {
    expect(problem(name, size)).toMatch(reason)
    expect(problem(name, size)).toContain(name)
  })
})

it('writes sizes as people read them', () => {
  expect(fileSize(900, 'es')).toBe('900 bytes')
  expect(fileSize(1536, 'es')).toBe('1,5 kB')
  expect(fileSize(348_160, 'es')).toBe('340 kB')
  expect(fileSize(8_493_466, 'es')).toBe('8,1 MB')
  expect(fileSize(8_493_466, 'en')).toBe('8.1 MB')
})

describe('the answer of the upload', () => {
  it('gives the id, or the server’s words', () => {
    expect(readAnswer('{"id":"abc","name":"a.pdf"}')).toEqual({ kind: 'stored', id: 'abc' })
    expect(readAnswer('{"code":"FILE_EMPTY","message":"Está vacío."}')).toEqual({
      kind: 'refused',
      message: 'Está vacío.',
    })
  })

  it.each(['', '<html>502</html>', 'null', '{}'])('%j is no answer', (body) => {
    expect(readAnswer(body)).toEqual({ kind: 'unanswered' })
  })
})
