import type { ImportProblem } from '@gelt/domain'

/** A file that can't be imported as a whole, with the reason for the person who sent it. */
export class ImportRefusal extends Error {
  readonly problem: ImportProblem

  constructor(code: ImportProblem['code'], params?: Readonly<Record<string, string>>) {
    super(code)
    this.problem = params ? { code, params } : { code }
  }
}
