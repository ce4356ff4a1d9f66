import { type Hostile, half, value } from './hostile-statement.ts'

const at = (moment: string, sql: string) =>
  `SELECT set_config('gelt.recorded_at', (${moment})::text, true); ${sql}`

/** Official records, history and the log, changed or forged. */
export const FORGING: readonly Hostile[] = [
  ['a submitted value edited', `UPDATE measurement SET value = 9 WHERE id = :submitted`, 'GT003'],
  ['an approved value deleted', `DELETE FROM measurement WHERE id = :approved`, 'GT003'],
  [
    'a member value added to a submitted value',
    `INSERT INTO measurement_member (entity_id, measurement_id, member_id, value) VALUES (:entity, :submitted, :member, 1)`,
    'GT003',
  ],
  [
    'a decision changed',
    `UPDATE measurement_decision SET reason = 'x' WHERE measurement_id = :approved`,
    'GT003',
  ],
  [
    'an auditor who wrote something',
    `INSERT INTO audit_event (entity_id, seq, actor_id, actor_name, action, subject_type, subject_id, subject_label, request_id, previous_hash, hash)
     VALUES (:entity, 0, :auditor, 'x', 'person.update', 'Person', :person, 'x', 'x', '', '')`,
    'GT004',
  ],
  [
    'a decision deleted',
    `DELETE FROM measurement_decision WHERE measurement_id = :approved`,
    'GT003',
  ],
  [
    'a value returned without a reason',
    `INSERT INTO measurement_decision (entity_id, measurement_id, kind, decided_by_id) VALUES (:entity, :submitted, 'RETURNED', :mayor)`,
    '23514 measurement_decision_reason',
  ],
  [
    'one’s own value approved',
    `INSERT INTO measurement_decision (entity_id, measurement_id, kind, decided_by_id) VALUES (:entity, :submitted, 'APPROVED', :person)`,
    'GT005',
  ],
  [
    'a draft approved',
    `INSERT INTO measurement_decision (entity_id, measurement_id, kind, decided_by_id) VALUES (:entity, :draft, 'APPROVED', :mayor)`,
    'GT004',
  ],
  [
    'evidence of an approved value changed',
    `UPDATE evidence SET url = 'https://b.example' WHERE measurement_id = :approved`,
    'GT003',
  ],
  [
    'evidence of an approved value deleted',
    `DELETE FROM evidence WHERE measurement_id = :approved`,
    'GT003',
  ],
  ['proof of a register’s row deleted', `DELETE FROM register_evidence WHERE id = :proof`, 'GT003'],
  [
    'a register’s row deleted with its proof',
    `DELETE FROM connection_point WHERE id = :point`,
    'GT003',
  ],
  [
    'a file’s hash changed',
    `UPDATE stored_file SET hash = repeat('c', 64) WHERE id = :file`,
    'GT003',
  ],
  ['an attestation deleted', `DELETE FROM attestation WHERE id = :attestation`, 'GT003'],
  [
    'a decision on a source changed',
    `UPDATE target_source SET starts_on = '2012-01-01' WHERE id = :source`,
    'GT003',
  ],
  [
    'an adopted plan back to draft',
    `UPDATE plan SET status = 'DRAFT' WHERE id = :plan`,
    'GT003 keep_adopted',
  ],
  [
    'a passage of an adopted plan deleted',
    `DELETE FROM passage WHERE id = :passage`,
    'GT003 keep_act',
  ],
  [
    'a passage of an adopted plan rewritten',
    `UPDATE passage SET text = 'x' WHERE id = :passage`,
    'GT003 keep_act',
  ],
  ['a target of an adopted plan deleted', `DELETE FROM target WHERE id = :quota`, 'GT003 keep_act'],
  [
    'an official municipality made a sample',
    `UPDATE entity SET is_sample = true WHERE id = :entity`,
    'GT003 keep_sample_mark',
  ],
  ['an event rewritten', `UPDATE audit_event SET actor_name = 'x' WHERE id = :event`, 'GT003'],
  ['an event deleted', `DELETE FROM audit_event WHERE id = :event`, 'GT003'],
  ['the log emptied', `TRUNCATE audit_event`, '42501'],
  [
    'a version of the past changed',
    `UPDATE history.indicator SET weight = 3 WHERE id = :indicator`,
    '42501',
  ],
  [
    'a version of the past invented',
    `INSERT INTO history.plan SELECT (jsonb_populate_record(h, '{"recorded_from": "2001-01-01", "recorded_to": "2002-01-01"}')).* FROM history.plan h WHERE id = :plan`,
    '42501',
  ],
  ['a version of the past deleted', `DELETE FROM history.office WHERE id = :office`, '42501'],
  ['the history emptied', `TRUNCATE history.office`, '42501'],
  [
    'an edit dated back',
    at(`now() - interval '1 year'`, `UPDATE office SET name = 'x' WHERE id = :office`),
    'GT001',
  ],
  [
    'a value dated ahead',
    at(`now() + interval '1 year'`, value(', value', `:total, ${half}, 1`)),
    'GT001',
  ],
  [
    'an event dated back',
    at(
      `now() - interval '1 year'`,
      `INSERT INTO audit_event (entity_id, actor_name, action, subject_type, subject_id, subject_label) VALUES (:entity, 'x', 'plan.adopt', 'Plan', :plan, 'x')`,
    ),
    'GT001',
  ],
  [
    'a row marked as faulty',
    `INSERT INTO faulty_row (entity_id, table_name, row_id, constraint_name) VALUES (:entity, 'measurement', :approved, 'x')`,
    'GT003',
  ],
  ['a trigger switched off', `ALTER TABLE measurement DISABLE TRIGGER refuse_change`, '42501'],
  ['a constraint taken away', `ALTER TABLE indicator DROP CONSTRAINT indicator_weight`, '42501'],
  [
    'a check that says yes to all',
    `CREATE OR REPLACE FUNCTION public.is_period(key text, starts_on date, ends_on date) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true'`,
    '42501',
  ],
]
