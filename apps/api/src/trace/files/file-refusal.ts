import type { ErrorCode } from '@gelt/domain'

type FileRefusalCode = Extract<ErrorCode, `FILE_${string}`>

/** A file that isn't kept. */
export class FileRefusal extends Error {
  readonly code: FileRefusalCode

  constructor(code: FileRefusalCode) {
    super(code)
    this.code = code
  }
}
