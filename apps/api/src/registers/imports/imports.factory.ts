import type { InjectOptions } from 'fastify'
import { expect } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import type { TestApp } from '../../testing/create-test-app.ts'
import type { Municipality, PersonKey } from '../../testing/municipality.ts'
import { multipartOf, multipartType } from '../../trace/files/files-app.factory.ts'

export interface RunAnswer {
  state: string
  done: number
  total: number
  refusal: { errorCode: string; message: string } | null
  summary: {
    added: number
    changed: number
    unchanged: number
    refused: number
    undecided: number
    absentColumns: string[]
  } | null
  rows: { edges: { node: RowAnswer }[] }
}

export interface RowAnswer {
  line: number
  kind: string
  code: string | null
  cells: {
    column: string
    cell: string | null
    before: string | null
    after: string | null
    problem: { errorCode: string; message: string } | null
  }[]
}

const runFields = `id state done total refusal { errorCode message }
  summary { added changed unchanged refused undecided absentColumns }
  rows(first: 100) { edges { node { line kind code cells { column cell before after problem { errorCode message } } } } }`

/** The whole product over HTTP, with people signed in once. */
export class ImportsClient {
  readonly #test: TestApp
  readonly #cookies = new Map<PersonKey, string>()

  constructor(test: TestApp) {
    this.#test = test
  }

  async inject(as: PersonKey | null, options: InjectOptions) {
    const cookie = as ? (this.#cookies.get(as) ?? (await this.#test.signIn(as))) : ''
    if (as) this.#cookies.set(as, cookie)
    const headers = { ...(cookie ? { cookie } : {}), ...options.headers }
    return this.#test.app.inject({ ...options, headers })
  }

  async send(
    as: PersonKey | null,
    content: Buffer,
    name: string,
    { entity = 'aqui', list = 'procedures' } = {},
  ) {
    const answer = await this.inject(as, {
      method: 'POST',
      url: `/api/imports/${list}?entity=${entity}`,
      headers: { 'content-type': multipartType, 'apollo-require-preflight': 'true' },
      payload: multipartOf(content, name),
    })
    return { status: answer.statusCode, body: answer.json() }
  }

  run(as: PersonKey | null, id: string) {
    return this.#test.api.run<{ importRun: (RunAnswer & { id: string }) | null }>(
      as,
      `query ($id: ID!) { importRun(id: $id) { ${runFields} } }`,
      { id },
    )
  }

  /** Sends a file and waits until it is read. */
  async read(
    content: Buffer,
    name: string,
    list = 'procedures',
    entity = 'aqui',
  ): Promise<RunAnswer & { id: string }> {
    const { status, body } = await this.send('committee', content, name, { list, entity })
    if (status !== 201) throw new Error(JSON.stringify(body))
    const current = async () => (await this.run('committee', body.id)).importRun
    await expect
      .poll(async () => (await current())?.state, { interval: 20, timeout: 20_000 })
      .not.toBe('READING')
    const run = await current()
    if (!run) throw new Error('the run is gone')
    return run
  }

  async download(as: PersonKey | null, url: string) {
    const answer = await this.inject(as, { method: 'GET', url })
    return {
      status: answer.statusCode,
      name: decodeURIComponent(String(answer.headers['content-disposition']).split("''")[1] ?? ''),
      content: answer.rawPayload,
      json: () => answer.json(),
    }
  }
}

/** Procedures of a municipality, the first with every kind of value in it. */
export async function createProcedures({ db }: TestApp['api'], at: Municipality, count: number) {
  const rows = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0')
    return {
      ...{ entityId: at.id, officeId: at.offices.planning, code: `T-${number}` },
      ...{ actSet: 'PROCEDURE' as const, name: `Trámite número ${number}` },
      ...{ declaredOn: dateColumn('2008-10-01'), searchText: `tramite numero ${number}` },
    }
  })
  await db.prisma.procedure.createMany({ data: rows })
  await db.prisma.procedure.update({
    where: { entityId_code: { entityId: at.id, code: 'T-001' } },
    data: {
      purpose: '=Autorizar; "obras"\nen suelo urbano',
      result: 'Licencia',
      requirements: [
        {
          name: 'Solicitar',
          items: [{ kind: 'DOCUMENT', text: 'Planos | tres; copias', exception: null }],
        },
      ],
      legalBasis: [{ norm: 'Ley 388 de 1997', articles: 'art. 99', url: null }],
      channels: ['WEB', 'IN_PERSON'],
      cost: '25000.50',
      answerDays: 45,
      answerUnit: 'WORKING_DAYS',
      identifiedOn: dateColumn('2008-11-01'),
      suitState: 'REGISTERED',
      suitOn: dateColumn('2009-06-01'),
      satisfaction: '0.85',
    },
  })
}
