import { dailyRegister, REGISTERS } from '@gelt/domain'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import {
  createLandmarks,
  fullValues,
  type Landmarks,
  writeDailyRow,
  writeEveryRegister,
} from '../../testing/daily-rows.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { writes } from '../../testing/write-contract.ts'
import { ImportsClient } from './imports.factory.ts'

type Lines = readonly (readonly string[])[]

const slug = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export const csv = (lines: Lines) => Buffer.from(stringify(lines.map((line) => [...line])))

/** A header as people write it, of these fields. */
export const headOf = (key: string, ...fields: string[]) => [
  'Código',
  ...fields.map((field) => dailyRegister(key).fields[field]?.labels.es ?? ''),
]

/** Every register of daily work with a row that stands and one that was annulled, and its files. */
export class RegisterFiles {
  readonly product: TestApp
  readonly client: ImportsClient
  readonly places: Landmarks

  private constructor(product: TestApp, places: Landmarks) {
    this.product = product
    this.client = new ImportsClient(product)
    this.places = places
  }

  static async open(): Promise<RegisterFiles> {
    const product = await createTestApp()
    const { db, here } = product.api
    const landmarks = await createLandmarks(db, here)
    const places = { ...landmarks, ...(await writeEveryRegister(db, here, landmarks)) }
    for (const definition of REGISTERS) {
      const { key, prefix } = definition
      const values = fullValues(definition, places)
      const row = { register: key, code: `${prefix}-002`, values, annulledReason: 'Repetida' }
      await writeDailyRow(db, here, row)
    }
    return new RegisterFiles(product, places)
  }

  download(as: PersonKey | null, key: string, more = '.csv?entity=aqui&lang=es') {
    return this.client.download(as, `/api/exports/${slug(key)}${more}`)
  }

  /** Lines of a CSV file as it comes, the header first. */
  async linesOf(as: PersonKey | null, key: string): Promise<string[][]> {
    const { content } = await this.download(as, key)
    return parse(content, { bom: true, delimiter: ';' })
  }

  read(key: string, lines: Lines) {
    return this.client.read(csv(lines), 'filas.csv', key)
  }

  apply(importId: string) {
    const { api } = this.product
    return writes(api, 'committee', 'applyImport', { importId }, '... on ImportRun { state done }')
  }
}
