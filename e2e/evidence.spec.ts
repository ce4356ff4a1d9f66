import type { Locator } from '@playwright/test'
import { openPage } from './support/pages.ts'
import { expect, test } from './support/test.ts'
import { approve, openDuty, openReview, submitValue } from './support/work-pages.ts'

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`

/** Drops a file onto the place for files, as from the desktop. */
async function drop(form: Locator, name: string, type: string, content: string): Promise<void> {
  const files = await form.page().evaluateHandle(
    ([file, mediaType, text]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text ?? ''], file ?? '', { type: mediaType }))
      return transfer
    },
    [name, type, content],
  )
  const place = form.getByRole('group', { name: 'Agregar archivos' })
  await place.dispatchEvent('dragover', { dataTransfer: files })
  await place.dispatchEvent('drop', { dataTransfer: files })
}

test('a file is dropped on a draft, read by the reviewer, and by everyone once the value is approved', async ({
  openAs,
  municipality: { slug },
  request,
}) => {
  const page = await openAs('committee')
  const form = await openDuty(page, slug, 10)
  await form.getByRole('textbox').nth(0).fill('5')
  await form.getByRole('textbox').nth(1).fill('31')
  await form.getByRole('button', { name: 'Guardar borrador' }).click()
  await expect(page.getByText('Borrador guardado.')).toBeVisible()

  await drop(form, 'acta.pdf', 'application/pdf', pdf)
  const link = form.getByRole('link', { name: 'acta.pdf' })
  await expect(link).toBeVisible()
  await drop(form, 'foto.png', 'image/png', 'Esto es texto y no una imagen.')
  const refused = form.getByRole('listitem').filter({ hasText: 'foto.png' })
  await expect(refused.getByRole('alert')).toContainText(/contenido|corresponde|tipo/)
  await expect(form.getByRole('link', { name: 'foto.png' })).toHaveCount(0)

  const address = (await link.getAttribute('href')) ?? ''
  expect((await request.get(address)).status()).toBe(404)
  await submitValue(page, form)

  await openPage(page, `/${slug}/auditoria`)
  const upload = page.getByRole('listitem').filter({ hasText: 'subió el archivo «acta.pdf»' })
  await expect(upload).toContainText('Nubia Esperanza Lozano')
  await upload.getByRole('link', { name: /^Ver su historia.*acta\.pdf$/ }).click()
  await expect(page).toHaveURL(/\?.+/)
  await expect(page.getByRole('main').getByText(/^evento [\d.]+$/)).toHaveCount(1)
  await expect(upload).toBeVisible()

  const mayor = await openAs('mayor')
  const item = await openReview(mayor, slug, 10)
  await expect(item.getByRole('link', { name: 'acta.pdf' })).toHaveAttribute('href', address)
  const file = await mayor.request.get(address)
  expect(await file.text()).toBe(pdf)
  expect(file.headers()['content-disposition']).toContain('acta.pdf')

  await approve(mayor, slug, 10)
  const anyone = await request.get(address)
  expect(anyone.status()).toBe(200)
  expect(anyone.headers()['content-type']).toContain('application/pdf')
  expect(anyone.headers()['x-content-type-options']).toBe('nosniff')
})
