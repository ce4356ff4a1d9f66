import { readFile, rename, stat } from 'node:fs/promises'

/** Beyond this many bytes a new log is begun and one old one is kept. */
const longestLog = 5 * 1024 * 1024

/** Begins a new log where the old one has grown long. Called before the server starts. */
export async function turnLog(logFile: string): Promise<void> {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  )
  if (size > longestLog) await rename(logFile, `${logFile}.1`)
}

/** The last thing PostgreSQL complained of, without its time and process id. */
export async function lastComplaint(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trimEnd().split('\n')
  const complaint = lines.findLast((line) => /\b(FATAL|PANIC|ERROR):/.test(line)) ?? lines.at(-1)
  return complaint?.replace(/^.*?\b(?:FATAL|PANIC|ERROR):\s*/, '') || 'postgres'
}
