import {
  type ActSet,
  type CreateProcedureInput,
  candidate,
  codePrefix,
  type DeclareProceduresInput,
  type Issue,
  nextCodes,
  type PlainDate,
  plainText,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal } from '../../core/refusals.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import {
  type Transaction,
  type WriteScope,
  type Written,
  writeToRegister,
} from '../../core/writing/write.ts'
import { todayIn } from '../../directory/entities/visible-entity.ts'
import { checkOffice } from '../facts/register-access.ts'
import { officeIssues } from './change-procedure.ts'
import { procedureImage, procedureLabel } from './procedure-image.ts'
import { columnsOf } from './procedure-row.ts'

interface Declaration {
  entityId: string
  officeId: string
  actSet: ActSet
  declaredOn: PlainDate
}

/**
 * Adds a procedure to the inventory as a candidate.
 * @throws AccessRefusal for another office's register; InputRefusal for a code that is taken, or a name that the
 * office has declared already.
 */
export async function createProcedure(
  context: Context,
  input: CreateProcedureInput,
): Promise<Written> {
  return declare(context, 'createProcedure', input, async (scope, declaration) => {
    const { name, code } = input
    const [twice] = await declaredAlready(scope.tx, declaration, [name])
    const taken =
      code &&
      (await scope.tx.procedure.findUnique({
        where: { entityId_code: { entityId: declaration.entityId, code } },
      }))
    refuse([
      ...(twice !== undefined ? [{ path: ['name'], code: 'ALREADY_EXISTS' as const }] : []),
      ...(taken ? [{ path: ['code'], code: 'ALREADY_EXISTS' as const }] : []),
    ])
    const [next = ''] = code ? [code] : await freeCodes(scope.tx, declaration, 1)
    const fields = candidate({ ...declaration, code: next, name })
    const { entityId } = declaration
    const row = await scope.tx.procedure.create({ data: { entityId, ...columnsOf(fields) } })
    await scope.audit({
      action: 'procedure.create',
      subjectType: 'Procedure',
      subjectId: row.id,
      subjectLabel: procedureLabel(fields),
      after: procedureImage(fields),
    })
    return { type: 'Procedure', id: row.id }
  })
}

/**
 * Puts an office's expected list into the inventory, each name a candidate. The answer is the first of them:
 * the others are those recorded with it.
 * @throws as `createProcedure`; each name that is there already is named.
 */
export async function declareProcedures(
  context: Context,
  input: DeclareProceduresInput,
): Promise<Written> {
  return declare(context, 'declareProcedures', input, async (scope, declaration, office) => {
    const { names } = input
    const twice = await declaredAlready(scope.tx, declaration, names)
    refuse(twice.map((at) => ({ path: ['names', String(at)], code: 'ALREADY_EXISTS' })))
    const codes = await freeCodes(scope.tx, declaration, names.length)
    const { entityId } = declaration
    const rows = await scope.tx.procedure.createManyAndReturn({
      data: names.map((name, at) => ({
        entityId,
        ...columnsOf(candidate({ ...declaration, code: codes[at] ?? '', name })),
      })),
      select: { id: true },
    })
    await scope.audit({
      action: 'procedure.declare',
      subjectType: 'Office',
      subjectId: declaration.officeId,
      subjectLabel: office,
      after: {
        actSet: declaration.actSet,
        declaredOn: declaration.declaredOn,
        names: names.map((name, at) => procedureLabel({ code: codes[at] ?? '', name })),
      },
    })
    return { type: 'Procedure', id: rows[0]?.id ?? '' }
  })
}

type Declared = CreateProcedureInput | DeclareProceduresInput

async function declare(
  context: Context,
  operation: string,
  input: Declared,
  run: (scope: WriteScope, declaration: Declaration, office: string) => Promise<Written>,
): Promise<Written> {
  const entityId = idOf('Entity', input.entityId)
  const officeId = idOf('Office', input.officeId)
  const { actor } = permitted(context, { entityId }, 'register.edit')
  const { idempotencyKey, actSet, declaredOn } = input
  return writeToRegister(context, { operation, idempotencyKey, input, entityId }, async (scope) => {
    const office = await scope.tx.office.findFirst({ where: { id: officeId, entityId } })
    refuse(office ? [] : [{ path: ['officeId'], code: 'NOT_FOUND' }])
    checkOffice(actor, officeId)
    const today = await todayIn(scope.tx, entityId)
    refuse(declaredOn > today ? [{ path: ['declaredOn'], code: 'DATE_IN_FUTURE' }] : [])
    // Candidates that an office declared while it existed may be entered late.
    refuse(officeIssues(office, { declaredOn, retiredOn: null }))
    return run(scope, { entityId, officeId, actSet, declaredOn }, office?.name ?? '')
  })
}

function refuse(issues: Issue[]): void {
  if (issues.length > 0) throw new InputRefusal(issues)
}

/** Positions of the names that the office has in force, or that come twice, whatever their accents and capitals. */
async function declaredAlready(
  tx: Transaction,
  { entityId, officeId }: Declaration,
  names: readonly string[],
): Promise<number[]> {
  const stored = await tx.procedure.findMany({
    where: { entityId, officeId, retiredOn: null },
    select: { name: true },
  })
  const known = new Set(stored.map(({ name }) => plainText(name)))
  return names.flatMap((name, at) => {
    const plain = plainText(name)
    if (known.has(plain)) return [at]
    known.add(plain)
    return []
  })
}

async function freeCodes(
  tx: Transaction,
  { entityId, actSet }: Declaration,
  count: number,
): Promise<string[]> {
  const [row] = await tx.$queryRaw<{ highest: number | null }[]>`
    SELECT max(substring(code FROM ${`^${codePrefix(actSet)}(\\d{1,8})$`})::int) AS highest
    FROM procedure WHERE entity_id = ${entityId}::uuid`
  return nextCodes(actSet, row?.highest ?? 0, count)
}
