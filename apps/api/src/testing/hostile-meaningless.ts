import { type Hostile, half, proof, row, value } from './hostile-statement.ts'

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
    'an acting mayor without days',
    `INSERT INTO membership (entity_id, person_id, role) VALUES (:entity, :person, 'ACTING_MAYOR')`,
    '23514 membership_days',
  ],
  [
    'an acting mayor without an end',
    `INSERT INTO membership (entity_id, person_id, role, since) VALUES (:entity, :person, 'ACTING_MAYOR', '2010-06-01')`,
    '23514 membership_days',
  ],
  [
    'a mayor of some days',
    `UPDATE membership SET since = '2010-06-01', until = '2010-06-30' WHERE person_id = :mayor`,
    '23514 membership_days',
  ],
  [
    'an acting mayor who ended before the beginning',
    `INSERT INTO membership (entity_id, person_id, role, since, until) VALUES (:entity, :person, 'ACTING_MAYOR', '2010-06-02', '2010-06-01')`,
    '23514 membership_span',
  ],
  [
    'an acting mayor for ever',
    `INSERT INTO membership (entity_id, person_id, role, since, until) VALUES (:entity, :person, 'ACTING_MAYOR', '2010-06-02', 'infinity')`,
    '23514 membership_finite',
  ],
  [
    'a committee that audits',
    `INSERT INTO membership (entity_id, person_id, role) VALUES (:entity, :person, 'AUDITOR')`,
    'GT004',
  ],
  [
    'an auditor who administers',
    `INSERT INTO membership (entity_id, person_id, role) VALUES (:entity, :auditor, 'ADMINISTRATOR')`,
    'GT004',
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
