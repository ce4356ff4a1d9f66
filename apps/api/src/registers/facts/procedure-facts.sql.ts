import type { RegisterSql } from './register-sql.ts'

/** The inventory, as far as the rules of rows 6 to 12 look at it: `ProcedureFact`. */
export const procedureRegister: RegisterSql = {
  nodeType: 'Procedure',
  tables: [
    { table: 'procedure', rowId: 'id' },
    { table: 'improvement', rowId: 'procedure_id' },
  ],
  factsOf: (e) => `
SELECT ${e}.at, p.code AS place, json_build_object('id', p.id, 'label', p.code || ' · ' || p.name,
  'officeId', p.office_id, 'officeName', o.name, 'actSet', p.act_set, 'declaredOn', p.declared_on,
  'identifiedOn', p.identified_on, 'studiedOn', p.studied_on, 'retiredOn', p.retired_on,
  'retiredReason', p.retired_reason, 'optimisable', p.optimisable, 'optimisableOn', p.optimisable_on,
  'optimisableReason', p.optimisable_reason, 'rationalisable', p.rationalisable,
  'rationalisableOn', p.rationalisable_on, 'rationalisableReason', p.rationalisable_reason,
  'automatable', p.automatable, 'automatableOn', p.automatable_on, 'automatableReason', p.automatable_reason,
  'siteOn', p.site_on, 'suitState', p.suit_state, 'suitOn', p.suit_on, 'suitRemovedOn', p.suit_removed_on,
  'automation', p.automation, 'automationOn', p.automation_on,
  'improvements', coalesce(i.improvements, '[]')) AS fact
FROM ${e}
JOIN history.procedure p ON p.id = ${e}.id AND p.recorded_from <= ${e}.at AND p.recorded_to > ${e}.at
LEFT JOIN history.office o ON o.id = p.office_id AND o.recorded_from <= ${e}.at AND o.recorded_to > ${e}.at
LEFT JOIN (
  SELECT ${e}.id, ${e}.at, json_agg(json_build_object('completedOn', x.completed_on, 'abandonedOn', x.abandoned_on,
    'needsPartner', x.needs_partner, 'hasPartner', x.partner_id IS NOT NULL) ORDER BY x.id) AS improvements
  FROM ${e} JOIN history.improvement x
    ON x.procedure_id = ${e}.id AND x.recorded_from <= ${e}.at AND x.recorded_to > ${e}.at
  GROUP BY ${e}.id, ${e}.at) i ON i.id = ${e}.id AND i.at = ${e}.at`,
}
