import { type Database, query } from '@gelt/db'
import { createLandmarks } from './daily-rows.ts'
import type { Municipality } from './municipality.ts'

/** Rows of a municipality that statements name, by what they are: `:office`, `:value`. */
export type NamedRows = Readonly<Record<string, string>>

/**
 * One row of everything that statements of a test name: of the registers, the inventory and the files, a draft, a
 * submitted and an approved value, a draft of a plan.
 */
export async function hostileRows(db: Database, at: Municipality): Promise<NamedRows> {
  const entity = at.id
  const landmarks = await createLandmarks(db, at)
  const { committee, colleague, mayor, auditor } = at.persons
  const one = async (sql: string): Promise<string> => {
    const [row] = await query<{ id: string }>(db, `${sql} RETURNING id`)
    if (!row) throw new Error(sql)
    return row.id
  }
  const registerRow = (table: string, columns: string, values: string) =>
    one(
      `INSERT INTO ${table} (entity_id, code, search_text, ${columns}) VALUES ('${entity}', 'X-1', '', ${values})`,
    )
  const value = async (cutoff: string, steps: readonly [string, string][]) => {
    const id = await one(`INSERT INTO measurement
      (entity_id, target_id, period_key, period_starts_on, period_ends_on, cutoff, value, recorded_by_id)
      VALUES ('${entity}', '${at.targets[1]}', '2010-S1', '2010-01-01', '2010-06-30', '${cutoff}', 1, '${committee}')`)
    await one(`INSERT INTO evidence (entity_id, measurement_id, kind, title, url, attached_by_id)
      VALUES ('${entity}', '${id}', 'LINK', 'Acta', 'https://a.example/${cutoff}', '${committee}')`)
    for (const [kind, by] of steps) {
      await one(`INSERT INTO measurement_decision (entity_id, measurement_id, kind, decided_by_id)
        VALUES ('${entity}', '${id}', '${kind}', '${by}')`)
    }
    return id
  }
  const office = at.offices.planning
  const channel = await registerRow(
    'channel',
    'name, office_id, frequency, opened_on',
    `'Portal', '${office}', 'MONTHLY', '2009-01-01'`,
  )
  const account = await registerRow(
    'mail_account',
    'name, address, office_id, opened_on',
    `'Correo', 'a@b.example', '${office}', '2009-01-01'`,
  )
  const session = await registerRow(
    'participation_session',
    'topic, modality, office_id, opens_on, closes_on, officials',
    `'Presupuesto', 'CHAT', '${office}', '2010-01-10', '2010-01-10', 'Nadie'`,
  )
  const point = await registerRow(
    'connection_point',
    'place, kind, office_id, in_service_from',
    `'Biblioteca', 'LIBRARY', '${office}', '2009-01-01'`,
  )
  const procedure = await registerRow(
    'procedure',
    'act_set, name, office_id, declared_on',
    `'PROCEDURE', 'Licencia', '${office}', '2009-01-01'`,
  )
  const ofPlan = `'${entity}', '${at.planId}'`
  const draftPlan =
    await one(`INSERT INTO plan (entity_id, title, valid_from, valid_to, starts_on, ends_on)
    VALUES ('${entity}', 'Borrador', 2020, 2023, '2020-01-01', '2023-12-31')`)
  const rows = {
    ...{ entity, plan: at.planId, area: at.areaId, office, channel, account, session, point },
    ...{ otherOffice: at.offices.government, procedure, draftPlan },
    ...{
      person: committee,
      colleague,
      mayor,
      auditor,
      body: landmarks.bodies,
      phase: landmarks.phases,
    },
    ...{ organisation: landmarks.organisations, indicator: at.indicators[1], total: at.targets[1] },
    ...{ ratio: at.targets[2], coverage: at.targets[3], quota: at.targets[4] },
    ...{ member: at.members.planning },
    kind: await one(`INSERT INTO improvement_kind (entity_id, type, name)
      VALUES ('${entity}', 'NORMATIVE', 'Menos pasos')`),
    file: await one(`INSERT INTO stored_file (entity_id, hash, name, media_type, size, uploaded_by_id)
      VALUES ('${entity}', '${'ab'.repeat(32)}', 'acta.pdf', 'application/pdf', 9, '${committee}')`),
    draft: await value('2010-03-01', []),
    submitted: await value('2010-03-02', [['SUBMITTED', committee]]),
    approved: await value('2010-03-03', [
      ['SUBMITTED', committee],
      ['APPROVED', mayor],
    ]),
    draftArea: await one(`INSERT INTO action_area
      (entity_id, plan_id, number, list_text, table_text, short_name, benefits, responsibles, resources)
      VALUES ('${entity}', '${draftPlan}', 1, 'a', 'a', 'a', 'a', 'a', 'a')`),
    passage: await one(`INSERT INTO passage (entity_id, plan_id, position, kind, text)
      VALUES (${ofPlan}, 1, 'ARTICLE', 'Adóptase el plan.')`),
    source: await one(`INSERT INTO target_source (entity_id, target_id, source, starts_on, reason)
      VALUES ('${entity}', '${at.targets[2]}', 'TYPED', '2009-01-01', 'Se digita')`),
    attestation: await one(`INSERT INTO attestation
      (entity_id, register, period_key, period_starts_on, period_ends_on, attested_by_id)
      VALUES ('${entity}', 'deliveries', '2010-05', '2010-05-01', '2010-05-31', '${committee}')`),
    event: await one(`INSERT INTO audit_event
      (entity_id, actor_id, actor_name, action, subject_type, subject_id, subject_label)
      VALUES ('${entity}', '${committee}', 'Comité', 'plan.adopt', 'Plan', '${at.planId}', 'Plan')`),
    proof: await one(`INSERT INTO register_evidence
      (entity_id, register, row_id, kind, title, url, attached_by_id)
      VALUES ('${entity}', 'connectionPoints', '${point}', 'LINK', 'Foto', 'https://a.example', '${committee}')`),
  }
  return rows as NamedRows
}
