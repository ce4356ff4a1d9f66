import { describe, expect, it } from 'vitest'
import { cleanFileName, extensionOf } from './file-name.rules.ts'

describe('cleanFileName', () => {
  it.each([
    ['Acta 03 – comité.pdf', 'Acta 03 – comité.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\win.ini', 'win.ini'],
    ['C:\\Users\\nubia\\acta.pdf', 'acta.pdf'],
    ['acta\u0000.pdf', 'acta.pdf'],
    ['acta\r\nSet-Cookie: x.pdf', 'actaSet-Cookie x.pdf'],
    ['informe\u202efdp.exe', 'informefdp.exe'],
    ['a<b>"c"|d?*.png', 'abcd.png'],
    ['.htaccess', 'htaccess'],
    ['  mucho   espacio .txt', 'mucho espacio.txt'],
    ['acta.pdf. . ', 'acta.pdf'],
    ['nul.txt', '_nul.txt'],
    ['COM1', '_COM1'],
    ['', 'archivo'],
    ['...', 'archivo'],
    ['/', 'archivo'],
  ])('%j becomes %j', (sent, expected) => {
    expect(cleanFileName(sent)).toBe(expected)
  })

  it('composes accents, so that the same name is the same text', () => {
    expect(cleanFileName('comite\u0301.pdf')).toBe('comit\u00e9.pdf')
  })

  it('keeps the extension of a name that is too long, and no half characters', () => {
    const cleaned = cleanFileName(`${'🗎'.repeat(200)}.pdf`)
    expect(cleaned.length).toBeLessThanOrEqual(150)
    expect(cleaned).toMatch(/^(🗎)+\.pdf$/u)
    expect(cleanFileName('a'.repeat(151))).toBe('a'.repeat(150))
  })
})

describe('extensionOf', () => {
  it.each([
    ['acta.PDF', 'pdf'],
    ['acta.pdf.exe', 'exe'],
    ['acta', ''],
    ['acta.', ''],
  ])('of %j is %j', (name, expected) => {
    expect(extensionOf(name)).toBe(expected)
  })
})
