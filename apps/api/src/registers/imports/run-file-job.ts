import { Worker } from 'node:worker_threads'
import type { CompareJob, CompareResult, FileJob, FileMessage, MarkJob } from './file-job.ts'
import { ImportRefusal } from './import-refusal.ts'

/** Of one file: memory in megabytes, and time in milliseconds. */
const jobLimits = { megabytes: 768, milliseconds: 120_000 }

type Progress = (done: number, total: number) => void

/** Files are worked on one after the other: two at once would need twice the memory. */
let last: Promise<unknown> = Promise.resolve()

/** @throws ImportRefusal */
export async function compareFile(job: CompareJob, onProgress: Progress): Promise<CompareResult> {
  const message = await queued(job, onProgress)
  if (message.type !== 'COMPARED') throw new Error(`Answered ${message.type}`)
  return message.result
}

/** @throws ImportRefusal */
export async function markFile(job: MarkJob): Promise<void> {
  await queued(job, () => {})
}

function queued(job: FileJob, onProgress: Progress): Promise<FileMessage> {
  const result = last.then(() => runJob(job, onProgress))
  last = result.catch(() => {})
  return result
}

function runJob(job: FileJob, onProgress: Progress): Promise<FileMessage> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./file.worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: jobLimits.megabytes },
    })
    const timer = setTimeout(() => {
      reject(new ImportRefusal('FILE_TOO_SLOW'))
      void worker.terminate()
    }, jobLimits.milliseconds)
    worker.on('message', (message: FileMessage) => {
      if (message.type === 'PROGRESS') onProgress(message.done, message.total)
      else if (message.type === 'REFUSED') {
        reject(new ImportRefusal(message.problem.code, message.problem.params))
      } else resolve(message)
    })
    worker.on('error', (error) => {
      const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      const maximum = `${jobLimits.megabytes} MB`
      reject(full ? new ImportRefusal('FILE_TOO_LARGE_INSIDE', { maximum }) : error)
    })
    worker.on('exit', () => {
      clearTimeout(timer)
      reject(new Error('The thread ended without an answer'))
    })
  })
}
