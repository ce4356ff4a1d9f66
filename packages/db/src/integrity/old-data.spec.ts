import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findUnfitRows, migrate } from '../migrate/migrate.ts'
import { pendingMigrations } from '../migrate/pending.ts'
import { migrationsDir } from '../paths.ts'
import { withDatabaseName } from '../testing/template.ts'
import { decidedSql, derivedSources, derivedSourcesSql, oldSources } from './old-sources.factory.ts'
import { wayOut } from './way-out.ts'

/*
 * A database of the version before rows were held to their meaning, with every kind of row that it let in.
 */

/** The last migration of that version. */
const last = '20261125160000_daily_registers'
const name = 'old_data_spec'
const connectionString = withDatabaseName(inject('ownerConnectionString'), name)

/** Ids end in what the row is, so that lists can be read. */
const id = (tail: string) => `00000000-0000-7000-8000-${tail.padStart(12, '0')}`
const [here, there] = [id('1'), id('2')]
const [us, them] = [id('11'), id('12')]
const [plan, area, row, target, ratio] = [id('21'), id('22'), id('23'), id('24'), id('25')]
const [office, theirOffice, body] = [id('31'), id('32'), id('33')]
const [file, theirFile, point] = [id('41'), id('42'), id('43')]

const values: readonly [string, string, string][] = [
  [id('a1'), target, `'2010-S1', '2010-01-01', '2010-06-30', '2010-06-30', 'NaN', NULL, NULL`],
  [id('a2'), ratio, `'2010-S1', '2010-01-01', '2010-06-30', '2010-06-30', NULL, 3, 0`],
  [id('a3'), ratio, `'2010-S2', '2010-07-01', '2010-12-31', '2010-12-31', NULL, 9, 8`],
  [id('a4'), target, `'2010-S2', '2010-07-01', '2010-12-31', '2010-12-31', NULL, NULL, NULL`],
  [id('a5'), target, `'mayo', '2011-01-01', '2011-06-30', '2011-06-30', 1, NULL, NULL`],
  [id('a6'), target, `'2011-S2', '2011-07-01', '2011-12-31', '2012-01-31', 1, NULL, NULL`],
]

const old = `
  INSERT INTO entity (id, slug, name, department) VALUES
    ('${here}', 'aqui', 'Aquí', 'Tolima'), ('${there}', 'alla', 'Allá', 'Tolima');
  INSERT INTO person (id, entity_id, name) VALUES ('${us}', '${here}', 'Ana'), ('${them}', '${there}', 'Berta');
  INSERT INTO office (id, entity_id, code, name, active_from, active_to) VALUES
    ('${office}', '${here}', 'A', 'A', '2009-01-01', '2008-01-01'),
    ('${theirOffice}', '${there}', 'B', 'B', '2009-01-01', NULL);
  INSERT INTO body (id, entity_id, code, name, active_from) VALUES ('${body}', '${here}', 'C', 'C', '2009-01-01');
  INSERT INTO membership (id, entity_id, person_id, role, office_id) VALUES
    ('${id('61')}', '${here}', '${us}', 'CONTRIBUTOR', '${theirOffice}');
  INSERT INTO plan (id, entity_id, title, valid_from, valid_to, starts_on, ends_on, at_risk_from) VALUES
    ('${plan}', '${here}', 'Plan', 2009, 2012, '2008-09-03', '2013-09-03', 0.95);
  INSERT INTO action_area (id, entity_id, plan_id, number, list_text, table_text, short_name, benefits, responsibles, resources)
    VALUES ('${area}', '${here}', '${plan}', 1, 'a', 'a', 'a', 'a', 'a', 'a');
  INSERT INTO indicator (id, entity_id, plan_id, area_id, "row", name, short_name, goal_text, activity, benefits,
      benefits_origin, responsibles, responsibles_origin, resources, resources_origin, weight)
    VALUES ('${row}', '${here}', '${plan}', '${area}', 1, 'a', 'a', 'a', 'a', 'a', 'OWN_CELL', 'a', 'OWN_CELL', 'a', 'OWN_CELL', -1);
  INSERT INTO deadline (id, entity_id, indicator_id, provenance, rule) VALUES
    ('${id('71')}', '${here}', '${row}', 'OWN_CELL', 'NONE'), ('${id('72')}', '${here}', '${row}', 'EDITED', 'NONE');
  INSERT INTO target (id, entity_id, indicator_id, position, label, kind, unit, unit_plural, period_unit, goal,
      numerator_label, denominator_label) VALUES
    ('${target}', '${here}', '${row}', 1, 'a', 'TOTAL', 'a', 'a', 'HALF_YEAR', -3, NULL, NULL),
    ('${ratio}', '${here}', '${row}', 2, 'a', 'RATIO', 'a', 'a', 'HALF_YEAR', 1, 'a', 'b');
  INSERT INTO target_member (id, entity_id, target_id, position, kind, name, office_id, body_id) VALUES
    ('${id('81')}', '${here}', '${target}', 1, 'OFFICE', 'a', '${office}', '${body}');
  INSERT INTO stored_file (id, entity_id, hash, name, media_type, size, uploaded_by_id) VALUES
    ('${file}', '${here}', repeat('a', 64), 'a', 'a', 1, '${us}'), ('${theirFile}', '${there}', repeat('a', 64), 'a', 'a', 1, '${them}');
  INSERT INTO connection_point (id, entity_id, code, place, kind, office_id, in_service_from, search_text) VALUES
    ('${point}', '${there}', 'P', 'a', 'OTHER', '${theirOffice}', '2009-01-01', '');
  ${values
    .map(
      ([
        value,
        of,
        rest,
      ]) => `INSERT INTO measurement (id, entity_id, target_id, period_key, period_starts_on, period_ends_on, cutoff, value, numerator, denominator, recorded_by_id)
    VALUES ('${value}', '${here}', '${of}', ${rest}, '${us}');`,
    )
    .join('\n')}
  INSERT INTO measurement_decision (entity_id, measurement_id, kind, decided_by_id)
    SELECT entity_id, id, 'SUBMITTED', recorded_by_id FROM measurement ORDER BY id;
  INSERT INTO measurement_decision (id, entity_id, measurement_id, kind, decided_by_id) VALUES
    ('${id('b1')}', '${here}', '${id('a1')}', 'APPROVED', '${them}');
  INSERT INTO evidence (id, entity_id, measurement_id, kind, title, url, file_id, attached_by_id) VALUES
    ('${id('c1')}', '${here}', '${id('a1')}', 'LINK', 'a', NULL, NULL, '${us}'),
    ('${id('c2')}', '${here}', '${id('a1')}', 'LINK', 'a', 'javascript:alert(1)', NULL, '${us}'),
    ('${id('c3')}', '${here}', '${id('a1')}', 'FILE', 'a', NULL, '${theirFile}', '${us}');
  INSERT INTO register_evidence (id, entity_id, register, row_id, kind, title, url, attached_by_id) VALUES
    ('${id('d1')}', '${here}', 'connectionPoints', '${point}', 'LINK', 'a', 'https://a.example', '${us}');
  INSERT INTO attestation (id, entity_id, register, period_key, period_starts_on, period_ends_on, attested_by_id) VALUES
    ('${id('e1')}', '${here}', 'nothing', '2010-05', '2010-05-01', '2010-05-31', '${us}');
  INSERT INTO audit_event (id, entity_id, actor_name, action, subject_type, subject_id, subject_label) VALUES
    ('${id('f1')}', '${here}', 'a', 'office.create', 'Office', '${theirOffice}', 'a');`

/** What the start names, and what a person has to mend. */
const refused = [
  `deadline ${id('71')} deadline_accepted_once`,
  `deadline ${id('72')} deadline_accepted_once`,
  `indicator ${row} indicator_weight`,
  `membership ${id('61')} membership_entity_id_office_id_fkey`,
  `office ${office} office_span`,
  `plan ${plan} plan_thresholds`,
  `target ${target} target_goal`,
  `target_member ${id('81')} target_member_owner`,
]
/** Official records: they stay, and are shown as faulty. */
const faulty = [
  `attestation ${id('e1')} attestation_register_check`,
  `audit_event ${id('f1')} check_named_row`,
  `evidence ${id('c1')} evidence_proof`,
  `evidence ${id('c2')} evidence_url`,
  `evidence ${id('c3')} evidence_entity_id_file_id_fkey`,
  `measurement ${id('a1')} measurement_finite`,
  `measurement ${id('a2')} measurement_denominator`,
  `measurement ${id('a2')} measurement_numerator`,
  `measurement ${id('a3')} measurement_numerator`,
  `measurement ${id('a4')} value_missing`,
  `measurement ${id('a5')} measurement_period`,
  `measurement ${id('a5')} period_of_another_unit`,
  `measurement ${id('a6')} measurement_cutoff`,
  `measurement_decision ${id('b1')} measurement_decision_entity_id_decided_by_id_fkey`,
  `register_evidence ${id('d1')} check_named_row`,
]

const mended = `
  DELETE FROM deadline WHERE id = '${id('72')}';
  UPDATE indicator SET weight = 1;
  UPDATE membership SET office_id = NULL;
  UPDATE office SET active_to = NULL;
  UPDATE plan SET at_risk_from = 0.6;
  UPDATE target SET goal = 1;
  UPDATE target_member SET body_id = NULL;`

let folder: string
let pool: pg.Pool
/** What targets were counted by before the upgrade. */
let decided: unknown[]

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('superuserConnectionString') })
  await client.connect()
  await client.query(sql)
  await client.end()
}

beforeAll(async () => {
  await administer(`CREATE DATABASE ${name} OWNER gelt`)
  folder = await mkdtemp(join(tmpdir(), 'gel-t-old-'))
  for (const one of await readdir(migrationsDir)) {
    if (one <= last || one.endsWith('.toml')) {
      await cp(join(migrationsDir, one), join(folder, one), { recursive: true })
    }
  }
  await migrate(connectionString, folder)
  pool = new pg.Pool({ connectionString, max: 1 })
  await pool.query(old)
  await pool.query(oldSources)
  decided = (await pool.query(decidedSql)).rows
})
afterAll(async () => {
  await pool.end()
  await administer(`DROP DATABASE ${name}`)
  await rm(folder, { recursive: true, force: true })
})

describe('a database of the former version', () => {
  it('is looked at without a change: every row, its constraint and the way out', async () => {
    const rows = await findUnfitRows(connectionString, migrationsDir)
    const listed = rows.map(({ table, id: key, constraint }) => `${table} ${key} ${constraint}`)
    expect(listed.sort()).toEqual([...refused, ...faulty].sort())
    const official = rows.filter(({ appendOnly }) => appendOnly)
    expect(official).toHaveLength(faulty.length)
    const member = rows.find(({ table }) => table === 'membership')
    expect(member && wayOut(member).spanish).toContain('(entity_id, office_id)')
    expect((await pendingMigrations({ pool }, migrationsDir)).length).toBeGreaterThan(1)
  })

  it('does not start while rows that can be mended mean nothing; the database stays as it was', async () => {
    const before = await pendingMigrations({ pool }, migrationsDir)
    const refusal = await migrate(connectionString, migrationsDir).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'DATA_UNFIT', facts: { count: refused.length } })
    expect(String(refusal)).toContain(`indicator ${row}`)
    expect(String(refusal)).toContain('npm run check-data')
    expect(await pendingMigrations({ pool }, migrationsDir)).toEqual(before)
  })

  it('starts once they are mended; what is official stays and is marked as faulty', async () => {
    await pool.query(mended)
    await migrate(connectionString, migrationsDir)
    const marks = await pool.query<{ mark: string }>(
      `SELECT concat_ws(' ', table_name, row_id, constraint_name) AS mark FROM faulty_row ORDER BY 1`,
    )
    expect(marks.rows.map(({ mark }) => mark)).toEqual(faulty)
    const kept = await pool.query('SELECT count(*)::int AS count FROM measurement')
    expect(kept.rows).toEqual([{ count: values.length }])
    // The same again is not let in, and what holds everywhere is known to hold.
    await expect(
      pool.query(`INSERT INTO evidence (entity_id, measurement_id, kind, title, attached_by_id)
        VALUES ('${here}', '${id('a1')}', 'LINK', 'a', '${us}')`),
    ).rejects.toMatchObject({ constraint: 'evidence_proof' })
    const open = await pool.query<{ table: string }>(
      `SELECT DISTINCT conrelid::regclass::text AS "table" FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace AND NOT convalidated ORDER BY 1`,
    )
    expect(open.rows.map(({ table }) => table)).toEqual([
      'attestation',
      'evidence',
      'measurement',
      'measurement_decision',
    ])
  })

  it('counts by the sources that were decided, a copy by those of its template, and takes no others', async () => {
    const { rows } = await pool.query<{ target: string; keys: string[] }>(derivedSourcesSql)
    expect(Object.fromEntries(rows.map(({ target, keys }) => [target, keys]))).toEqual(
      derivedSources,
    )
    expect((await pool.query(decidedSql)).rows).toEqual(decided)
    const other = `INSERT INTO target_source (entity_id, target_id, source, source_key, starts_on, reason)
      SELECT entity_id, target_id, 'COUNTED', 'services.studied', '2011-01-01', 'a' FROM target_source
      WHERE source_key = 'procedures.registered'`
    await expect(pool.query(other)).rejects.toMatchObject({ code: '23503' })
  })
})
