/** Offers `content` to the person as a file. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  // Some browsers follow only links that are in the page.
  document.body.append(link)
  link.click()
  link.remove()
  URL.revokeObjectURL(url)
}

/** CSV with a byte order mark: without it spreadsheets read UTF-8 accents as Latin-1. */
export function saveCsv(name: string, csv: string): void {
  saveFile(name, 'text/csv;charset=utf-8', `\uFEFF${csv}`)
}

/** `Avance del plan (muestra)` → `avance-del-plan-muestra`, safe on every file system. */
export function fileNameOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{Diacritic}/gu, '')
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
}
