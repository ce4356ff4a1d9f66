import type { Readable } from 'node:stream'

declare module '../../core/context.ts' {
  interface Services {
    files: FileStore
  }
}

/** Bytes that arrived in full and wait to be believed; gone when `accept` refuses them. */
export interface StagedFile {
  /** Place on the local disk, for reading only while `accept` runs. */
  path: string
  /** Bytes, 0 to the limit. */
  size: number
}

export interface StoredContent {
  /** SHA-256 of the content, 64 hexadecimal characters. */
  hash: string
  /** Bytes. */
  size: number
}

/** Where evidence lies: a folder today, object storage behind the same words later. */
export interface FileStore {
  /**
   * Keeps the content under its hash; the same content twice is kept once. Nothing is left of what is
   * refused, too large or broken off.
   * @param accept looks at the whole content before it is kept, and throws to refuse it
   * @throws FileTooLargeError at the first byte over the limit; what `accept` or the stream throws
   */
  put(content: Readable, accept?: (staged: StagedFile) => Promise<void>): Promise<StoredContent>
  /**
   * The bytes, from the first; each was read and the whole compared with its hash before.
   * @throws FileMissingError when nothing is kept under that hash
   * @throws FileChangedError when what is kept is not what was put
   */
  open(hash: string): Promise<Readable>
  has(hash: string): Promise<boolean>
  /** @throws when nothing could be kept now: the disk is full, the folder can't be written. */
  checkWritable(): Promise<void>
  /** The hashes of all that is kept, whether a record names it or not. */
  hashes(): AsyncIterable<string>
}

/** Largest file, in bytes: 20 MB as people's computers show them (20 × 1024 × 1024). */
export const maxFileBytes = 20 * 1024 * 1024

export class FileTooLargeError extends Error {}

export class FileMissingError extends Error {}

/** What lies there is not what was put: the disk or somebody changed it. */
export class FileChangedError extends Error {}
