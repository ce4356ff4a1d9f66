import { type ErrorCode, errorMessage } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'

/** The server's limit: 20 MB. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024

/** Extensions of what the server takes, for the browser's dialog; it looks into the content itself. */
export const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.webp,.odt,.ods,.docx,.xlsx,.csv,.txt'

/** What is wrong with a file before it travels, in words; null: it may be sent. */
export function fileProblem(file: Pick<File, 'name' | 'size'>, language: Language): string | null {
  const code = problemOf(file)
  return code && errorMessage(code, language, { field: file.name })
}

function problemOf({ name, size }: Pick<File, 'name' | 'size'>): ErrorCode | null {
  if (size === 0) return 'FILE_EMPTY'
  if (size > MAX_FILE_BYTES) return 'FILE_TOO_LARGE'
  const extension = name.slice(name.lastIndexOf('.')).toLowerCase()
  return ACCEPTED.split(',').includes(extension) ? null : 'FILE_TYPE_NOT_ALLOWED'
}
