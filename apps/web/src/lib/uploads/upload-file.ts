import type { Language } from '../i18n/language.ts'

/** What became of a file that was sent: its id, the server's refusal in words, or nothing heard. */
export type UploadOutcome =
  | { kind: 'stored'; id: string }
  | { kind: 'refused'; message: string }
  | { kind: 'unanswered' }

interface Upload {
  /** Of our own API, with the entity in it. */
  address: string
  file: File
  language: Language
  /** Share that has left, 0 to 1. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

/** Sends a file to be worked with afterwards. XMLHttpRequest: `fetch` doesn't tell how much has left. */
export function uploadFile({ address, file, language, onProgress, signal }: Upload) {
  return new Promise<UploadOutcome>((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('apollo-require-preflight', 'true')
    request.setRequestHeader('accept-language', language)
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total)
    })
    request.addEventListener('load', () => resolve(readAnswer(request.responseText)))
    for (const event of ['error', 'abort', 'timeout'] as const) {
      request.addEventListener(event, () => resolve({ kind: 'unanswered' }))
    }
    signal.addEventListener('abort', () => request.abort())
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}

/** Reads the answer to an upload: `{ id }`, or `{ code, message }`. */
export function readAnswer(body: string): UploadOutcome {
  const answer = parsed(body)
  if (typeof answer !== 'object' || answer === null) return { kind: 'unanswered' }
  if ('id' in answer && typeof answer.id === 'string') return { kind: 'stored', id: answer.id }
  return 'message' in answer && typeof answer.message === 'string'
    ? { kind: 'refused', message: answer.message }
    : { kind: 'unanswered' }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
