import { useRef, useState } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { fileSize } from '../../lib/uploads/file-size.ts'
import { uploadFile } from '../../lib/uploads/upload-file.ts'
import type { DroppedFile } from '../../ui/file-drop.tsx'
import { fileProblem } from './check-file.rules.ts'
import * as messages from './evidence.messages.ts'

interface Queued extends DroppedFile {
  stop: AbortController
}

interface FileQueue {
  files: readonly DroppedFile[]
  add: (files: File[]) => void
  remove: (id: string) => void
}

/**
 * Sends files one after the other. `attach` ties a stored file to the value and answers with why it
 * was refused, or null: then the file leaves the queue, for it is in the list of evidence.
 */
export function useFileQueue(
  entity: string,
  attach: (fileId: string, name: string) => Promise<string | null>,
): FileQueue {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [files, setFiles] = useState<readonly Queued[]>([])
  const line = useRef<Promise<void>>(Promise.resolve())
  const made = useRef(0)

  const change = (id: string, facts: Partial<Queued>) =>
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...facts } : one)))

  function remove(id: string) {
    files.find((one) => one.id === id)?.stop.abort()
    setFiles((all) => all.filter((one) => one.id !== id))
  }

  async function send({ id, stop }: Queued, file: File) {
    if (stop.signal.aborted) return
    change(id, { progress: 0 })
    const outcome = await uploadFile({
      address: `/files?entity=${encodeURIComponent(entity)}`,
      file,
      language,
      signal: stop.signal,
      // Everything sent is not everything done: the server still reads and attaches it.
      onProgress: (share) => change(id, { progress: Math.min(share, 0.99) }),
    })
    if (outcome.kind === 'unanswered') return change(id, { error: text.unsent })
    const error = outcome.kind === 'refused' ? outcome.message : await attach(outcome.id, file.name)
    if (error !== null) return change(id, { error })
    setFiles((all) => all.filter((one) => one.id !== id))
  }

  function add(chosen: File[]) {
    for (const file of chosen) {
      made.current += 1
      const queued: Queued = {
        id: String(made.current),
        name: file.name,
        size: fileSize(file.size, language),
        progress: null,
        stop: new AbortController(),
      }
      const problem = fileProblem(file, language)
      setFiles((all) => [...all, problem === null ? queued : { ...queued, error: problem }])
      if (problem === null) line.current = line.current.then(() => send(queued, file))
    }
  }
  return { files, add, remove }
}
