import { type Hostile, half, proof, row, value } from './hostile-statement.ts'

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
