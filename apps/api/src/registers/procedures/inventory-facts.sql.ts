import type { ImprovementDays, ProcedureFact, SavingFact, StaleFact } from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'

/** A row of the inventory with all that its summary is counted from. */
export type InventoryFact = ProcedureFact &
  Omit<StaleFact, 'improvements'> & { yearlyDemand: number | null }

/** An improvement with the row that it is of. */
export type ImprovementMade = Omit<SavingFact, 'yearlyDemand'> &
  ImprovementDays & { procedureId: string; needsPartner: boolean; hasPartner: boolean }

const factsSql = `
SELECT p.id, p.code AS label, p.office_id AS "officeId", NULL AS "officeName", p.act_set AS "actSet",
  p.declared_on AS "declaredOn", p.identified_on AS "identifiedOn", p.studied_on AS "studiedOn",
  p.reviewed_on AS "reviewedOn", p.retired_on AS "retiredOn", NULL AS "retiredReason",
  p.optimisable, p.optimisable_on AS "optimisableOn", NULL AS "optimisableReason",
  p.rationalisable, p.rationalisable_on AS "rationalisableOn", NULL AS "rationalisableReason",
  p.automatable, p.automatable_on AS "automatableOn", NULL AS "automatableReason",
  p.site_on AS "siteOn", p.suit_state AS "suitState", p.suit_on AS "suitOn", p.suit_removed_on AS "suitRemovedOn",
  p.automation, p.automation_on AS "automationOn", p.yearly_demand AS "yearlyDemand"
FROM procedure p WHERE p.entity_id = $1::uuid AND ($2::text IS NULL OR p.act_set::text = $2::text)`

const improvementsSql = `
SELECT i.procedure_id AS "procedureId", i.needs_partner AS "needsPartner", i.partner_id IS NOT NULL AS "hasPartner",
  i.ends_on AS "endsOn", i.completed_on AS "completedOn", i.abandoned_on AS "abandonedOn",
  i.steps_before AS "stepsBefore", i.steps_after AS "stepsAfter",
  i.days_before AS "daysBefore", i.days_after AS "daysAfter",
  i.cost_before AS "costBefore", i.cost_after AS "costAfter",
  i.documents_before AS "documentsBefore", i.documents_after AS "documentsAfter"
FROM improvement i JOIN procedure p ON p.id = i.procedure_id
WHERE i.entity_id = $1::uuid AND ($2::text IS NULL OR p.act_set::text = $2::text)`

/** The whole inventory as it stands, light enough to be judged row by row. Two statements. */
export async function readInventoryFacts(
  run: RunSql,
  entityId: string,
  actSet: string | null,
): Promise<{ facts: InventoryFact[]; improvements: Map<string, ImprovementMade[]> }> {
  const [rows, made] = await Promise.all([
    run<InventoryFact>(factsSql, [entityId, actSet]),
    run<ImprovementMade>(improvementsSql, [entityId, actSet]),
  ])
  const improvements = Map.groupBy(made, ({ procedureId }) => procedureId)
  const facts = rows.map((row) => ({ ...row, improvements: improvements.get(row.id) ?? [] }))
  return { facts, improvements }
}
