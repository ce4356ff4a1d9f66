/*
 * Plans of the version before rows kept their sources: one that is counted from all of them, as the sample is, a copy
 * of it in another municipality where nothing was decided yet, and a plan of somebody's own.
 */

/** Row, place in it, how it is counted, and the source that was decided. */
const counted = [
  [1, 1, 'TOTAL', 'HALF_YEAR', null, 'connectionPoints.inService'],
  [2, 1, 'QUOTA', 'MONTH', 'OFFICE', 'deliveries.made'],
  [2, 2, 'RATIO', 'HALF_YEAR', null, 'channels.upToDate'],
  [3, 1, 'COVERAGE', 'HALF_YEAR', 'OFFICE', 'archiveHoldings.kept'],
  [4, 1, 'QUOTA', 'YEAR', null, 'datasets.published'],
  [5, 1, 'COVERAGE', 'HALF_YEAR', 'MODALITY', 'participationSessions.held'],
  [6, 1, 'RATIO', 'HALF_YEAR', null, 'services.studied'],
  [7, 1, 'RATIO', 'HALF_YEAR', null, 'services.registered'],
  [8, 1, 'RATIO', 'HALF_YEAR', null, 'services.optimised'],
  [9, 1, 'RATIO', 'HALF_YEAR', null, 'procedures.studied'],
  [10, 1, 'RATIO', 'HALF_YEAR', null, 'procedures.rationalised'],
  [11, 1, 'RATIO', 'HALF_YEAR', null, 'procedures.registered'],
  [12, 1, 'RATIO', 'HALF_YEAR', null, 'procedures.online'],
  [13, 1, 'QUOTA', 'WEEK', 'ACCOUNT', 'mailAccounts.used'],
  [14, 1, 'QUOTA', 'YEAR', null, 'partners.publishing'],
  [15, 1, 'QUOTA', 'YEAR', null, 'partners.homePage'],
  [16, 1, 'LEVEL', 'HALF_YEAR', 'GROUP', 'trainingGroups.hours'],
  [17, 1, 'COVERAGE', 'HALF_YEAR', 'PHASE', 'sectorEngagements.engaged'],
  [18, 1, 'RATIO', 'HALF_YEAR', null, 'guidanceItems.used'],
  [19, 1, 'RATIO', 'HALF_YEAR', null, 'resourceNeeds.met'],
  [20, 1, 'RATIO', 'HALF_YEAR', null, 'handoverMaterials.ready'],
  [21, 1, 'RATIO', 'HALF_YEAR', null, 'appointedOfficials.committed'],
  [22, 1, 'COVERAGE', 'HALF_YEAR', 'BODY', 'handoverDocuments.published'],
] as const
type Counted = (typeof counted)[number]

const entities = { counted: '91', copied: '92', own: '93' }
type Owner = keyof typeof entities

/** Ids say whose row it is, which, and the place in it. */
const id = (owner: Owner, row: number, part: number | string) =>
  `00000000-0000-7000-8000-${entities[owner]}${String(row).padStart(4, '0')}${String(part).padStart(6, '0')}`
const literal = (text: string | null) => (text === null ? 'NULL' : `'${text}'`)

function planSql(owner: Owner, rows: readonly Counted[], word: string): string {
  const [entity, plan, area] = [id(owner, 0, 0), id(owner, 0, 1), id(owner, 0, 2)]
  const indicators = [...new Set(rows.map(([row]) => row))].map(
    (row) =>
      `('${id(owner, row, 0)}', '${entity}', '${plan}', '${area}', ${row}, 'a', 'a', 'a', 'a', 'a', 'OWN_CELL', 'a', 'OWN_CELL', 'a', 'OWN_CELL')`,
  )
  const targets = rows.map(
    ([row, position, kind, unit, member]) =>
      `('${id(owner, row, position)}', '${entity}', '${id(owner, row, 0)}', ${position}, '${word}', '${kind}', 'a', 'a', '${unit}', 1, ${literal(member)}, ${kind === 'RATIO' ? `'a', 'b'` : 'NULL, NULL'})`,
  )
  return `
  INSERT INTO entity (id, slug, name, department) VALUES ('${entity}', '${owner}', '${owner}', 'Tolima');
  INSERT INTO plan (id, entity_id, title, valid_from, valid_to, starts_on, ends_on) VALUES
    ('${plan}', '${entity}', 'Plan', 2009, 2012, '2008-09-03', '2013-09-03');
  INSERT INTO action_area (id, entity_id, plan_id, number, list_text, table_text, short_name, benefits, responsibles, resources)
    VALUES ('${area}', '${entity}', '${plan}', 1, 'a', 'a', 'a', 'a', 'a', 'a');
  INSERT INTO indicator (id, entity_id, plan_id, area_id, "row", name, short_name, goal_text, activity, benefits,
    benefits_origin, responsibles, responsibles_origin, resources, resources_origin) VALUES ${indicators.join(', ')};
  INSERT INTO target (id, entity_id, indicator_id, position, label, kind, unit, unit_plural, period_unit, goal,
    member_kind, numerator_label, denominator_label) VALUES ${targets.join(', ')};`
}

function decisionsSql(): string {
  const entity = id('counted', 0, 0)
  const rows = counted.map(
    ([row, position, , , , key]) =>
      `('${entity}', '${id('counted', row, position)}', 'COUNTED', '${key}', '2008-09-03', 'a')`,
  )
  // Somebody typed row 1 for a year, and counts it again since.
  const first = id('counted', 1, 1)
  return `INSERT INTO target_source (entity_id, target_id, source, source_key, starts_on, reason) VALUES
    ${rows.join(', ')}, ('${entity}', '${first}', 'TYPED', NULL, '2009-01-01', 'a'),
    ('${entity}', '${first}', 'COUNTED', 'connectionPoints.inService', '2010-01-01', 'a');`
}

/** What the former version held. Run it on its database. */
export const oldSources = [
  planSql('counted', counted, 'Meta'),
  planSql('copied', counted, 'Meta'),
  planSql(
    'own',
    counted.filter(([row]) => row === 4 || row === 5),
    'Otra',
  ),
  decisionsSql(),
].join('\n')

/** By target, `<municipality> <row>.<place>`, the sources that it may take since the upgrade. */
export const derivedSources: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...(['counted', 'copied'] as const).flatMap((owner) =>
    counted.map(([row, position, , , , key]) => [`${owner} ${row}.${position}`, [key]]),
  ),
  // Whatever can count such a target: nobody has said which.
  ['own 4.1', ['datasets.published', 'partners.homePage', 'partners.publishing']],
  ['own 5.1', ['participationSessions.held']],
])

/** Reads what `derivedSources` says. */
export const derivedSourcesSql = `
SELECT e.slug || ' ' || i.row || '.' || t.position AS target, array_agg(o.source_key ORDER BY o.source_key) AS keys
FROM target_source_option o JOIN target t ON t.id = o.target_id JOIN indicator i ON i.id = t.indicator_id
JOIN entity e ON e.id = o.entity_id WHERE e.slug IN ('counted', 'copied', 'own') GROUP BY 1`

/** What every target is counted by, in the order in which it was decided. */
export const decidedSql = `
SELECT target_id::text, source::text, source_key, starts_on::text FROM target_source ORDER BY 1, 4`
