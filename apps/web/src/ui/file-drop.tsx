import { formatPercent } from '@gelt/domain'
import { useId, useRef, useState } from 'react'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { Button } from './button.tsx'
import styles from './file-drop.module.css'
import * as messages from './ui.messages.ts'

export interface DroppedFile {
  id: string
  name: string
  /** As a person reads it: "340 kB". */
  size: string
  /** 0 to 1 while it is on its way; 1 when it has arrived; null while it waits. */
  progress: number | null
  error?: string
}

interface FileDropProps {
  label: string
  /** What is allowed: kinds and size, in words. */
  help: string
  /** As of `<input accept>`; the server looks into the content all the same. */
  accept: string
  files: readonly DroppedFile[]
  onAdd: (files: File[]) => void
  onRemove: (id: string) => void
}

/** Files by drag and drop or by button; each says how far it has come. */
export function FileDrop(props: FileDropProps) {
  const text = useMessages(messages)
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  return (
    <section aria-labelledby={id} className={styles.whole}>
      <p id={id} className={styles.label}>
        {props.label}
      </p>
      {/* The dropping is an extra for the mouse: the button inside does the same by keyboard. */}
      <fieldset
        className={over ? styles.over : styles.zone}
        aria-labelledby={id}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          props.onAdd(Array.from(event.dataTransfer.files))
        }}
      >
        <span className={styles.invite}>{text.dropFiles}</span>
        <Button onClick={() => input.current?.click()}>{text.chooseFiles}</Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={text.chooseFiles}
          accept={props.accept}
          onChange={(event) => {
            props.onAdd(Array.from(event.target.files ?? []))
            // So that the same file can be chosen again after it was taken away.
            event.target.value = ''
          }}
        />
        <p className={styles.help}>{props.help}</p>
      </fieldset>
      {props.files.length > 0 && (
        <ul className={styles.list}>
          {props.files.map((file) => (
            <FileRow key={file.id} file={file} onRemove={() => props.onRemove(file.id)} />
          ))}
        </ul>
      )}
    </section>
  )
}

function FileRow({ file, onRemove }: { file: DroppedFile; onRemove: () => void }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const percent = formatPercent(String(file.progress ?? 0), language, { decimals: 0 })
  const state = file.progress === null ? text.waiting : file.progress >= 1 ? text.uploaded : percent
  return (
    <li className={styles.file}>
      <span className={styles.name}>
        {file.name} <span className={styles.help}>{file.size}</span>
      </span>
      {file.error ? (
        <span className={styles.error} role="alert">
          {file.error}
        </span>
      ) : (
        <span className={styles.state}>
          {file.progress !== null && file.progress < 1 && (
            <progress value={file.progress} aria-label={text.uploading(file.name, percent)} />
          )}
          {state}
        </span>
      )}
      <Button kind="quiet" small aria-label={text.removeFile(file.name)} onClick={onRemove}>
        {text.dismissFile}
      </Button>
    </li>
  )
}
