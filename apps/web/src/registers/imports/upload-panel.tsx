import { useState } from 'react'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { fileSize } from '../../lib/uploads/file-size.ts'
import { uploadFile } from '../../lib/uploads/upload-file.ts'
import { type DroppedFile, FileDrop } from '../../ui/file-drop.tsx'
import type { ImportPlace } from './import-place.ts'
import * as messages from './imports.messages.ts'

interface UploadPanelProps {
  entity: string
  place: ImportPlace
  /** Global id of the run. */
  onStored: (id: string) => void
}

interface Sent extends DroppedFile {
  stop: AbortController
}

/** Sends one file, by drag and drop or by button; what the server says of it stands beside its name. */
export function UploadPanel({ entity, place, onStored }: UploadPanelProps) {
  const text = useMessages(messages).upload
  const { language } = useLanguage()
  const [sent, setSent] = useState<Sent | null>(null)
  const change = (id: string, facts: Partial<Sent>) =>
    setSent((now) => (now?.id === id ? { ...now, ...facts } : now))

  async function send(file: File) {
    sent?.stop.abort()
    const stop = new AbortController()
    const id = `${file.name} ${file.lastModified} ${file.size}`
    setSent({ id, name: file.name, size: fileSize(file.size, language), progress: 0, stop })
    const outcome = await uploadFile({
      address: `/api/imports/${place.list}?entity=${encodeURIComponent(entity)}`,
      file,
      language,
      signal: stop.signal,
      onProgress: (share) => change(id, { progress: Math.min(share, 0.99) }),
    })
    if (stop.signal.aborted) return
    if (outcome.kind === 'stored') onStored(outcome.id)
    else change(id, { error: outcome.kind === 'refused' ? outcome.message : text.unsent })
  }

  return (
    <FileDrop
      label={place.words.label}
      help={text.limits}
      accept=".xlsx,.csv,text/csv"
      files={sent ? [sent] : []}
      onAdd={([file]) => file && void send(file)}
      onRemove={() => {
        sent?.stop.abort()
        setSent(null)
      }}
    />
  )
}
