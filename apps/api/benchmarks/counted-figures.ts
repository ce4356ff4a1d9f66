/*
 * Figures and explanations counted from 10,000 procedures on a PostgreSQL of its own; prints milliseconds for a plan
 * of four rows, one of them counted, with its trend line.
 *
 *   npx node apps/api/benchmarks/counted-figures.ts
 */
import { createDatabase, query } from '@gelt/db'
import { migrate, migrationsDir, serverRoleName, startTemporary } from '@gelt/db/server'
import { sourceByKey } from '@gelt/domain'
import type { RunSql } from '../src/core/run-sql.ts'
import { explainRows } from '../src/figures/explanations/explained-row.ts'
import { FigureCache } from '../src/figures/progress/figure-cache.ts'
import { countFrom } from '../src/testing/inventory.ts'
import { createMunicipality } from '../src/testing/municipality.ts'

const proceduresSql = `
INSERT INTO procedure (entity_id, code, act_set, name, office_id, declared_on, identified_on, studied_on,
  search_text, suit_state, suit_on)
SELECT $1, 'T-' || lpad(n::text, 5, '0'), CASE WHEN n % 8 = 0 THEN 'SERVICE' ELSE 'PROCEDURE' END::"ActSet",
  'Trámite ' || n, $2, '2008-09-03', '2009-01-01', CASE WHEN n % 2 = 0 THEN date '2009-06-01' END, 'tramite ' || n,
  CASE WHEN n % 3 = 0 THEN 'REGISTERED' ELSE 'NOT_STARTED' END::"SuitState",
  CASE WHEN n % 3 = 0 THEN date '2010-01-05' END
FROM generate_series(1, 10000) n`
const kindSql = `INSERT INTO improvement_kind (entity_id, type, name) VALUES ($1, 'NORMATIVE', 'Fusión')`
const improvementsSql = `
INSERT INTO improvement (entity_id, procedure_id, kind_id, description, completed_on)
SELECT $1, p.id, k.id, 'Menos pasos', '2010-02-01'
FROM procedure p, improvement_kind k WHERE p.code < 'T-03000'`

const server = await startTemporary()
const { connectionString } = server
await migrate(server.ownerConnectionString, migrationsDir, serverRoleName)
const db = createDatabase({ connectionString })
const here = await createMunicipality(db, 'banco-de-pruebas')
await query(db, proceduresSql, [here.id, here.offices.planning])
await query(db, kindSql, [here.id])
await query(db, improvementsSql, [here.id])
await countFrom(db, here, here.targets[2], 'procedures.registered')
await query(db, 'ANALYZE')

async function timed<Result>(what: string, work: () => Promise<Result> | Result): Promise<Result> {
  const begin = performance.now()
  const result = await work()
  console.warn(`${what}: ${Math.round(performance.now() - begin)} ms`)
  return result
}

const run: RunSql = (text, values) => query(db, text, values)
const cache = new FigureCache()
for (const revision of [1, 2, 3]) {
  const plan = { id: here.planId, entityId: here.id, revision, epoch: null }
  const snapshot = await timed('snapshot read', () => cache.snapshot(plan, null, run))
  const source = sourceByKey('procedures.registered')
  if (!snapshot || !source) throw new Error('nothing to count')
  await timed('figures of the day', () => snapshot.at('2010-06-30'))
  await timed('trend line', () => snapshot.trendDates('2010-06-30').map((day) => snapshot.at(day)))
  await timed('explanation', () =>
    explainRows(source, snapshot.facts.procedures, snapshot.judgedDay({ goal: '1' }, '2010-06-30')),
  )
}
await db.close()
await server.stop()
