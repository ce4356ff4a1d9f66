/** What is tried, the statement, and why it is refused: SQLSTATE and, where one holds, the constraint. */
export type Hostile = readonly [what: string, sql: string, refusal: string]

const value = (columns: string, values: string) =>
  `INSERT INTO measurement (entity_id, recorded_by_id, target_id, period_key, period_starts_on, period_ends_on, cutoff${columns})
   VALUES (:entity, :person, ${values})`
const half = `'2009-S2', '2009-07-01', '2009-12-31', '2009-12-31'`
const row = (table: string, columns: string, values: string) =>
  `INSERT INTO ${table} (entity_id, code, search_text, ${columns}) VALUES (:entity, 'H-1', '', ${values})`
const proof = (table: string, of: string, rest: string) =>
  `INSERT INTO ${table} (entity_id, attached_by_id, title, ${of}, kind, url, file_id) VALUES (:entity, :person, 'x', ${rest})`
const at = (moment: string, sql: string) =>
  `SELECT set_config('gelt.recorded_at', (${moment})::text, true); ${sql}`
const crossing = (table: string, column: string) => `23503 ${table}_entity_id_${column}_fkey`

/** References into another municipality; `:their…` are its rows. */
export const CROSSING: readonly Hostile[] = [
  [
    'a role for a person of another entity',
    `INSERT INTO membership (entity_id, person_id, role) VALUES (:entity, :theirPerson, 'MAYOR')`,
    crossing('membership', 'person_id'),
  ],
  [
    'a role for another entity’s office',
    `INSERT INTO membership (entity_id, person_id, role, office_id) VALUES (:entity, :mayor, 'CONTRIBUTOR', :theirOffice)`,
    crossing('membership', 'office_id'),
  ],
  [
    'a seat for a person of another entity',
    `INSERT INTO committee_member (entity_id, person_id, function, since) VALUES (:entity, :theirPerson, 'x', '2009-01-01')`,
    crossing('committee_member', 'person_id'),
  ],
  [
    'a link for a person of another entity',
    `INSERT INTO invitation (entity_id, person_id, purpose, token_hash, expires_at) VALUES (:entity, :theirPerson, 'INVITE', 'x', now() + interval '1 day')`,
    crossing('invitation', 'person_id'),
  ],
  [
    'a row that another entity’s person answers for',
    `UPDATE indicator SET answerable_id = :theirPerson WHERE id = :indicator`,
    crossing('indicator', 'answerable_id'),
  ],
  [
    'a row that another entity’s office answers for',
    `UPDATE indicator SET answerable_office_id = :theirOffice WHERE id = :indicator`,
    crossing('indicator', 'answerable_office_id'),
  ],
  [
    'a row in another entity’s area',
    `UPDATE indicator SET area_id = :theirArea WHERE id = :indicator`,
    crossing('indicator', 'area_id'),
  ],
  [
    'a passage in another entity’s plan',
    `INSERT INTO passage (entity_id, plan_id, position, kind, text) VALUES (:entity, :theirPlan, 9, 'ARTICLE', 'x')`,
    crossing('passage', 'plan_id'),
  ],
  [
    'a target of another entity’s row',
    `INSERT INTO target (entity_id, indicator_id, position, label, kind, unit, unit_plural, period_unit) VALUES (:entity, :theirIndicator, 9, 'x', 'TOTAL', 'x', 'x', 'MONTH')`,
    crossing('target', 'indicator_id'),
  ],
  [
    'a member that is another entity’s office',
    `INSERT INTO target_member (entity_id, target_id, position, kind, name, office_id) VALUES (:entity, :coverage, 9, 'OFFICE', 'x', :theirOffice)`,
    crossing('target_member', 'office_id'),
  ],
  [
    'a deadline of another entity’s row',
    `INSERT INTO deadline (entity_id, indicator_id, provenance, rule, state) VALUES (:entity, :theirIndicator, 'EDITED', 'NONE', 'PROPOSED')`,
    crossing('deadline', 'indicator_id'),
  ],
  [
    'a value of another entity’s target',
    value(', value', `:theirTotal, ${half}, 1`),
    crossing('measurement', 'target_id'),
  ],
  [
    'a value recorded by another entity’s person',
    `UPDATE measurement SET recorded_by_id = :theirPerson WHERE id = :draft`,
    crossing('measurement', 'recorded_by_id'),
  ],
  [
    'a member value of another entity’s member',
    `INSERT INTO measurement_member (entity_id, measurement_id, member_id, value) VALUES (:entity, :draft, :theirMember, 1)`,
    crossing('measurement_member', 'member_id'),
  ],
  [
    'a decision by another entity’s person',
    `INSERT INTO measurement_decision (entity_id, measurement_id, kind, decided_by_id) VALUES (:entity, :draft, 'SUBMITTED', :theirPerson)`,
    crossing('measurement_decision', 'decided_by_id'),
  ],
  [
    'evidence with another entity’s file',
    proof('evidence', 'measurement_id', `:draft, 'FILE', NULL, :theirFile`),
    crossing('evidence', 'file_id'),
  ],
  [
    'evidence of another entity’s value',
    proof('evidence', 'measurement_id', `:theirDraft, 'LINK', 'https://a.example', NULL`),
    crossing('evidence', 'measurement_id'),
  ],
  [
    'a file of another entity’s person',
    `INSERT INTO stored_file (entity_id, hash, name, media_type, size, uploaded_by_id) VALUES (:entity, repeat('a', 64), 'x', 'x', 1, :theirPerson)`,
    crossing('stored_file', 'uploaded_by_id'),
  ],
  [
    'a point of another entity’s office',
    `UPDATE connection_point SET office_id = :theirOffice WHERE id = :point`,
    crossing('connection_point', 'office_id'),
  ],
  [
    'a delivery to another entity’s channel',
    row(
      'delivery',
      'subject, office_id, channel_id, delivered_on',
      `'x', :office, :theirChannel, '2010-01-01'`,
    ),
    crossing('delivery', 'channel_id'),
  ],
  [
    'the use of another entity’s account',
    row('mail_use', 'account_id, week_starts_on', `:theirAccount, '2010-01-04'`),
    crossing('mail_use', 'account_id'),
  ],
  [
    'a workshop of another entity’s provider',
    row('training', 'name, provider_id, starts_on', `'x', :theirOrganisation, '2010-01-01'`),
    crossing('training', 'provider_id'),
  ],
  [
    'a sector in another entity’s phase',
    row(
      'sector_engagement',
      'sector, phase_id, engaged_on, how',
      `'x', :theirPhase, '2010-01-01', 'x'`,
    ),
    crossing('sector_engagement', 'phase_id'),
  ],
  [
    'an official of another entity’s body',
    row(
      'appointed_official',
      'post, name, body_id, appointed_on',
      `'x', 'x', :theirBody, '2010-01-01'`,
    ),
    crossing('appointed_official', 'body_id'),
  ],
  [
    'a question in another entity’s chat',
    `INSERT INTO participation_question (entity_id, session_id, body) VALUES (:entity, :theirSession, 'x')`,
    crossing('participation_question', 'session_id'),
  ],
  [
    'an improvement of another entity’s procedure',
    `INSERT INTO improvement (entity_id, procedure_id, kind_id, description) VALUES (:entity, :theirProcedure, :kind, 'x')`,
    crossing('improvement', 'procedure_id'),
  ],
  [
    'an improvement with another entity’s partner',
    `INSERT INTO improvement (entity_id, procedure_id, kind_id, description, needs_partner, partner_id) VALUES (:entity, :procedure, :kind, 'x', true, :theirOrganisation)`,
    crossing('improvement', 'partner_id'),
  ],
  [
    'a view of another entity’s person',
    `INSERT INTO saved_view (entity_id, person_id, list, name, query) VALUES (:entity, :theirPerson, 'procedures', 'x', 'x')`,
    crossing('saved_view', 'person_id'),
  ],
  [
    'an import by another entity’s person',
    `INSERT INTO import_run (entity_id, person_id, list, format, file_name, file_hash, media_type) VALUES (:entity, :theirPerson, 'procedures', 'TEMPLATE', 'x', 'x', 'x')`,
    crossing('import_run', 'person_id'),
  ],
  [
    'an attestation of another entity’s office',
    `INSERT INTO attestation (entity_id, register, period_key, period_starts_on, period_ends_on, attested_by_id, office_id) VALUES (:entity, 'deliveries', '2010-04', '2010-04-01', '2010-04-30', :person, :theirOffice)`,
    crossing('attestation', 'office_id'),
  ],
  [
    'a source of another entity’s target',
    `INSERT INTO target_source (entity_id, target_id, source, starts_on, reason) VALUES (:entity, :theirTotal, 'TYPED', '2010-01-01', 'x')`,
    crossing('target_source', 'target_id'),
  ],
  [
    'a successor in another entity',
    `UPDATE plan SET successor_id = :theirPlan WHERE id = :plan`,
    crossing('plan', 'successor_id'),
  ],
  [
    'an event by another entity’s person',
    `INSERT INTO audit_event (entity_id, actor_id, actor_name, action, subject_type, subject_id, subject_label) VALUES (:entity, :theirPerson, 'x', 'plan.adopt', 'Plan', :plan, 'x')`,
    crossing('audit_event', 'actor_id'),
  ],
  [
    'an event about another entity’s row',
    `INSERT INTO audit_event (entity_id, actor_name, action, subject_type, subject_id, subject_label) VALUES (:entity, 'x', 'plan.adopt', 'Plan', :theirPlan, 'x')`,
    'GT006 check_named_row',
  ],
  [
    'proof of another entity’s row',
    proof(
      'register_evidence',
      'register, row_id',
      `'connectionPoints', :theirPoint, 'LINK', 'https://a.example', NULL`,
    ),
    'GT006 check_named_row',
  ],
  [
    'proof of a row that another register has',
    proof(
      'register_evidence',
      'register, row_id',
      `'channels', :point, 'LINK', 'https://a.example', NULL`,
    ),
    'GT006 check_named_row',
  ],
  [
    'an office moved to another entity',
    `UPDATE office SET entity_id = :theirEntity WHERE id = :otherOffice`,
    'GT006 keep_entity',
  ],
  [
    'an office of no entity',
    `INSERT INTO office (entity_id, code, name, active_from) VALUES (:person, 'x', 'x', '2010-01-01')`,
    '23503 office_entity_id_fkey',
  ],
]

/** Rows that no plan can mean. */
export const MEANINGLESS: readonly Hostile[] = [
  [
    'a negative weight',
    `UPDATE indicator SET weight = -1 WHERE id = :indicator`,
    '23514 indicator_weight',
  ],
  [
    'a weight that is no number',
    `UPDATE indicator SET weight = 'NaN' WHERE id = :indicator`,
    '23514 indicator_finite',
  ],
  ['a negative goal', `UPDATE target SET goal = -5 WHERE id = :total`, '23514 target_goal'],
  [
    'a share of more than the whole',
    `UPDATE target SET goal = 2 WHERE id = :ratio`,
    '23514 target_goal',
  ],
  [
    'a coverage of nobody',
    `UPDATE target SET member_kind = NULL WHERE id = :coverage`,
    '23514 target_members',
  ],
  [
    'a share of nothing',
    value(', numerator, denominator', `:ratio, ${half}, 0, 0`),
    '23514 measurement_denominator',
  ],
  [
    'more than all',
    value(', numerator, denominator', `:ratio, ${half}, 9, 8`),
    '23514 measurement_numerator',
  ],
  [
    'a count out of nothing said',
    value(', numerator', `:ratio, ${half}, 3`),
    '23514 measurement_counts',
  ],
  [
    'a value that is no number',
    value(', value', `:total, ${half}, 'NaN'`),
    '23514 measurement_finite',
  ],
  ['no value at all', value('', `:total, ${half}`), 'GT007 value_missing'],
  [
    'a percentage typed for a share',
    value(', value', `:ratio, ${half}, 80`),
    'GT007 value_of_another_kind',
  ],
  [
    'a negative number of times',
    value(', value', `:quota, 'A1', '2008-09-03', '2009-09-02', '2009-09-02', -1`),
    'GT007 value_negative',
  ],
  [
    'a month for a target of half-years',
    value(', value', `:total, '2010-05', '2010-05-01', '2010-05-31', '2010-05-31', 1`),
    'GT007 period_of_another_unit',
  ],
  [
    'a month that isn’t one',
    value(', value', `:total, '2010-13', '2010-01-01', '2010-01-31', '2010-01-31', 1`),
    '23514 measurement_period',
  ],
  [
    'a half-year with other days',
    value(', value', `:total, '2010-S1', '2010-02-01', '2010-06-30', '2010-06-30', 1`),
    '23514 measurement_period',
  ],
  [
    'a value after its period',
    value(', value', `:total, '2009-S2', '2009-07-01', '2009-12-31', '2010-01-01', 1`),
    '23514 measurement_cutoff',
  ],
  [
    'a member of another target',
    `INSERT INTO measurement_member (entity_id, measurement_id, member_id, value) VALUES (:entity, :draft, :member, 1)`,
    'GT007 member_of_another_target',
  ],
  [
    'a plan that ends before it begins',
    `UPDATE plan SET ends_on = '2008-01-01' WHERE id = :plan`,
    '23514 plan_span',
  ],
  [
    'years of validity turned round',
    `UPDATE plan SET valid_to = 2001 WHERE id = :plan`,
    '23514 plan_validity',
  ],
  [
    'thresholds turned round',
    `UPDATE plan SET at_risk_from = 0.95 WHERE id = :plan`,
    '23514 plan_thresholds',
  ],
  [
    'a threshold above all',
    `UPDATE plan SET on_track_from = 1.5 WHERE id = :plan`,
    '23514 plan_thresholds',
  ],
  [
    'an office that ended before it began',
    `UPDATE office SET active_to = '2001-01-01' WHERE id = :office`,
    '23514 office_span',
  ],
  [
    'a member that ended before it began',
    `UPDATE target_member SET active_from = '2010-01-01', active_to = '2009-01-01' WHERE id = :member`,
    '23514 target_member_span',
  ],
  [
    'a seat that ended before it began',
    `INSERT INTO committee_member (entity_id, person_id, function, since, until) VALUES (:entity, :person, 'x', '2010-01-01', '2009-01-01')`,
    '23514 committee_member_span',
  ],
  [
    'two accepted deadlines of a row',
    `INSERT INTO deadline (entity_id, indicator_id, provenance, rule) VALUES (:entity, :indicator, 'EDITED', 'NONE')`,
    '23P01 deadline_accepted_once',
  ],
  [
    'a term of no months',
    `INSERT INTO deadline (entity_id, indicator_id, provenance, rule, amount, state) VALUES (:entity, :indicator, 'EDITED', 'MONTHS', 0, 'PROPOSED')`,
    '23514 deadline_rule',
  ],
  [
    'a member of two owners',
    `UPDATE target_member SET body_id = :body WHERE id = :member`,
    '23514 target_member_owner',
  ],
  [
    'a row in an area of another plan',
    `UPDATE indicator SET area_id = :draftArea WHERE id = :indicator`,
    'GT007 check_same_plan',
  ],
  [
    'evidence of nothing',
    proof('evidence', 'measurement_id', `:draft, 'LINK', NULL, NULL`),
    '23514 evidence_proof',
  ],
  [
    'evidence that is both file and link',
    proof('evidence', 'measurement_id', `:draft, 'FILE', 'https://a.example', :file`),
    '23514 evidence_proof',
  ],
  [
    'a link that is a program',
    proof('evidence', 'measurement_id', `:draft, 'LINK', 'javascript://%0Aalert(1)', NULL`),
    '23514 evidence_url',
  ],
  [
    'a proof on somebody’s disk',
    proof(
      'register_evidence',
      'register, row_id',
      `'connectionPoints', :point, 'LINK', 'file:///etc/passwd', NULL`,
    ),
    '23514 register_evidence_url',
  ],
  [
    'a point in service for ever',
    `UPDATE connection_point SET in_service_from = 'infinity' WHERE id = :point`,
    '23514 connection_point_finite',
  ],
  [
    'a point closed before it opened',
    `UPDATE connection_point SET closed_on = '2001-01-01' WHERE id = :point`,
    '23514 connection_point_check',
  ],
  [
    'less than no bandwidth',
    `UPDATE connection_point SET bandwidth = -1 WHERE id = :point`,
    '23514 connection_point_amounts',
  ],
  [
    'a week that begins on a Tuesday',
    row('mail_use', 'account_id, week_starts_on', `:account, '2010-01-05'`),
    '23514 mail_use_week',
  ],
  [
    'a register that there isn’t',
    `INSERT INTO attestation (entity_id, register, period_key, period_starts_on, period_ends_on, attested_by_id) VALUES (:entity, 'nothing', '2010-04', '2010-04-01', '2010-04-30', :person)`,
    '23514 attestation_register_check',
  ],
  [
    'an attested period that isn’t one',
    `INSERT INTO attestation (entity_id, register, period_key, period_starts_on, period_ends_on, attested_by_id) VALUES (:entity, 'deliveries', 'mayo', '2010-04-01', '2010-04-30', :person)`,
    '23514 attestation_period',
  ],
  [
    'a procedure twice as good as perfect',
    `UPDATE procedure SET satisfaction = 2 WHERE id = :procedure`,
    '23514 procedure_amounts',
  ],
  [
    'an improvement that ends before it begins',
    `INSERT INTO improvement (entity_id, procedure_id, kind_id, description, starts_on, ends_on) VALUES (:entity, :procedure, :kind, 'x', '2010-01-01', '2009-01-01')`,
    '23514 improvement_order',
  ],
]

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
