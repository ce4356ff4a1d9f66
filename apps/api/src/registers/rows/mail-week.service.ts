import {
  dailyRegister,
  type Issue,
  type RowValues,
  rowLabel,
  type SaveMailWeekInput,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { decodeId, idOf } from '../../core/ids.ts'
import { InputRefusal } from '../../core/refusals.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import { type WriteScope, type Written, writeToRegister } from '../../core/writing/write.ts'
import { todayIn } from '../../directory/entities/visible-entity.ts'
import { checkOffice } from '../facts/register-access.ts'
import { labelOf, type RegisterRowNode } from './register-row.ts'
import { rowImage } from './row-image.ts'
import { freeRowCodes, type RowToStore, storeRows } from './row-write.sql.ts'
import { readRows, runIn } from './stored-row.sql.ts'

const accounts = dailyRegister('mailAccounts')
const uses = dailyRegister('mailUses')

/**
 * Records the days of a week on which each account was used, all in one write: weeks that are there already change,
 * the others are added.
 * @throws AccessRefusal for an account of another office; InputRefusal for a week ahead, an account that isn't
 * there or comes twice
 */
export async function saveMailWeek(context: Context, input: SaveMailWeekInput): Promise<Written> {
  const entityId = idOf('Entity', input.entityId)
  const { actor } = permitted(context, { entityId }, 'register.edit')
  const { idempotencyKey, weekStartsOn } = input
  const request = { operation: 'saveMailWeek', idempotencyKey, input, entityId }
  return writeToRegister(context, request, async (scope) => {
    const { tx } = scope
    if (weekStartsOn > (await todayIn(tx, entityId))) {
      throw new InputRefusal([{ path: ['weekStartsOn'], code: 'DATE_IN_FUTURE' }])
    }
    const ids = input.uses.map(({ accountId }) => rowIdOf(accountId))
    const found = await readRows(
      runIn(tx),
      accounts,
      'r.entity_id = $1::uuid AND r.id = ANY($2::uuid[]) AND r.annulled_reason IS NULL',
      [entityId, ids.filter((id) => id !== null)],
    )
    const byId = new Map(found.map((account) => [account.id, account]))
    refuse(ids, byId)
    for (const { officeId } of found) checkOffice(actor, officeId)
    const wanted = new Map(input.uses.map(({ days }, at) => [ids[at] ?? '', days]))
    await saveWeek(scope, { entityId, weekStartsOn, wanted, accounts: byId })
    return { type: 'Entity', id: entityId }
  })
}

function rowIdOf(globalId: string): string | null {
  const decoded = decodeId(globalId)
  return decoded?.type === accounts.type ? decoded.id : null
}

function refuse(ids: readonly (string | null)[], known: ReadonlyMap<string, unknown>): void {
  const issues = ids.flatMap((id, at): Issue[] => {
    const path = ['uses', String(at), 'accountId']
    if (id === null || !known.has(id)) return [{ path, code: 'NOT_FOUND' }]
    return ids.indexOf(id) < at ? [{ path, code: 'ALREADY_EXISTS' }] : []
  })
  if (issues.length > 0) throw new InputRefusal(issues)
}

interface Week {
  entityId: string
  weekStartsOn: string
  /** Days by the account's row. */
  wanted: ReadonlyMap<string, string | null>
  accounts: ReadonlyMap<string, RegisterRowNode>
}

async function saveWeek({ tx, audit }: WriteScope, week: Week): Promise<void> {
  const { entityId, weekStartsOn, wanted } = week
  const stored = await readRows(
    runIn(tx),
    uses,
    'r.entity_id = $1::uuid AND r.week_starts_on = $2::date AND r.account_id = ANY($3::uuid[]) AND r.annulled_reason IS NULL',
    [entityId, weekStartsOn, [...wanted.keys()]],
  )
  const byAccount = new Map(stored.map((row) => [row.values.account, row]))
  const added = [...wanted.keys()].filter((account) => !byAccount.has(account))
  const codes =
    added.length > 0
      ? await freeRowCodes(
          tx,
          entityId,
          uses,
          added.map((account) => ({ account })),
        )
      : []
  const changed = stored.filter(({ values }) => values.days !== wanted.get(values.account ?? ''))
  const rows: RowToStore[] = [
    ...added.map((account, at) => ({
      ...{ code: codes[at] ?? '', version: null },
      values: { account, weekStartsOn, days: wanted.get(account) ?? null, note: null },
    })),
    ...changed.map(({ code, version, values }) => ({
      ...{ code, version },
      values: { ...values, days: wanted.get(values.account ?? '') ?? null },
    })),
  ]
  const written = await storeRows(tx, entityId, uses, rows)
  for (const { code, values, version } of rows) {
    const account = week.accounts.get(values.account ?? '')
    const names: RowValues = { account: account?.values.name ?? null }
    const before = version === null ? null : (byAccount.get(values.account ?? null) ?? null)
    await audit({
      action: before ? 'registerRow.update' : 'registerRow.create',
      subjectType: uses.type,
      subjectId: written.get(code) ?? '',
      subjectLabel: before ? labelOf(before) : rowLabel(uses, code, values, names),
      before: before && rowImage(uses, before.values, before.names),
      after: rowImage(uses, values, names),
    })
  }
}
