import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareFile } from './run-file-job.ts'

test('a list of the SUIT says how far it is, by rows of the file', async () => {
  // Three rows speak of each procedure.
  const lines = Array.from({ length: 900 }, (_, n) => `${Math.floor(n / 3)},Trámite ${n},Trámite`)
  const path = join(tmpdir(), `${randomUUID()}.csv`)
  await writeFile(path, ['n_mero_unico,nombre_del_tr_mite_u_otro,clase', ...lines].join('\n'))
  const told: [number, number][] = []
  const { format } = await compareFile(
    {
      ...{ kind: 'COMPARE', path, format: 'CSV', list: 'procedures', today: '2010-06-30' },
      ...{ stored: '[]', lists: '{"offices":[]}' },
    },
    (...progress) => told.push(progress),
  )
  expect(format).toBe('SUIT')
  expect(told).toEqual([
    [252, 900],
    [504, 900],
    [756, 900],
  ])
})
