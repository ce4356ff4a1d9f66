import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SampleFile, sampleFiles } from './sample-files.factory.ts'
import { sniffMediaType } from './sniff-media-type.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gelt-sniff-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function sniff(sample: SampleFile, name: string, declared = ''): Promise<string> {
  const path = join(folder, 'file')
  await writeFile(path, sampleFiles[sample])
  return sniffMediaType({ path, size: sampleFiles[sample].length }, name, declared)
}

describe('what is let in', () => {
  it.each<[SampleFile, string, string]>([
    ['pdf', 'acta.PDF', 'application/pdf'],
    ['png', 'foto.png', 'image/png'],
    ['jpeg', 'foto.jpg', 'image/jpeg'],
    ['jpeg', 'foto.jpeg', 'image/jpeg'],
    ['webp', 'foto.webp', 'image/webp'],
    ['odt', 'acta.odt', 'application/vnd.oasis.opendocument.text'],
    ['ods', 'cuentas.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
    [
      'docx',
      'acta.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['xlsx', 'cuentas.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['csv', 'cuentas.csv', 'text/csv'],
    ['txt', 'acta.txt', 'text/plain'],
  ])('%s as %s is %s', async (sample, name, mediaType) => {
    expect(await sniff(sample, name)).toBe(mediaType)
    expect(await sniff(sample, name, 'application/octet-stream')).toBe(mediaType)
    expect(await sniff(sample, name, `${mediaType}; charset=utf-8`)).toBe(mediaType)
  })

  it('a table as a spreadsheet program on Windows declares it', async () => {
    expect(await sniff('csv', 'cuentas.csv', 'application/vnd.ms-excel')).toBe('text/csv')
  })

  it('a text whose first letters are the signature of something else', async () => {
    const path = join(folder, 'bm')
    await writeFile(path, 'BM es la abreviatura de Banco Municipal, y nada más que eso.\n')
    expect(await sniffMediaType({ path, size: 60 }, 'notas.txt', 'text/plain')).toBe('text/plain')
  })
})

describe('what is kept out', () => {
  it.each<[SampleFile, string, string, string]>([
    ['empty', 'acta.pdf', 'application/pdf', 'FILE_EMPTY'],
    ['zip', 'todo.zip', 'application/zip', 'FILE_TYPE_NOT_ALLOWED'],
    ['svg', 'dibujo.svg', 'image/svg+xml', 'FILE_TYPE_NOT_ALLOWED'],
    ['html', 'pagina.html', 'text/html', 'FILE_TYPE_NOT_ALLOWED'],
    ['exe', 'programa.exe', '', 'FILE_TYPE_NOT_ALLOWED'],
    ['docm', 'acta.docm', '', 'FILE_TYPE_NOT_ALLOWED'],
    ['pdf', 'sin extension', 'application/pdf', 'FILE_TYPE_NOT_ALLOWED'],
    ['docxWithMacro', 'acta.docx', '', 'FILE_TYPE_NOT_ALLOWED'],
    ['odtWithMacro', 'acta.odt', '', 'FILE_TYPE_NOT_ALLOWED'],
    ['docm', 'acta.docx', '', 'FILE_TYPE_MISMATCH'],
    ['zip', 'acta.docx', '', 'FILE_TYPE_MISMATCH'],
    ['exe', 'acta.pdf', 'application/pdf', 'FILE_TYPE_MISMATCH'],
    ['png', 'foto.jpg', '', 'FILE_TYPE_MISMATCH'],
    ['pdf', 'acta.pdf', 'image/png', 'FILE_TYPE_MISMATCH'],
    ['pdf', 'acta.txt', 'text/plain', 'FILE_TYPE_MISMATCH'],
    ['svg', 'foto.png', 'image/png', 'FILE_TYPE_MISMATCH'],
    ['svg', 'dibujo.txt', 'text/plain', 'FILE_TYPE_MISMATCH'],
    ['html', 'pagina.csv', 'text/csv', 'FILE_TYPE_MISMATCH'],
    ['latin1', 'acta.txt', 'text/plain', 'FILE_TYPE_MISMATCH'],
    ['textWithNul', 'acta.txt', 'text/plain', 'FILE_TYPE_MISMATCH'],
  ])('%s as %s declared %j: %4$s', async (sample, name, declared, code) => {
    await expect(sniff(sample, name, declared)).rejects.toMatchObject({ code })
  })
})
