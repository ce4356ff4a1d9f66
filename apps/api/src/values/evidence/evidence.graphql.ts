import { builder } from '../../graphql/builder.ts'
import { proofFields } from '../../trace/files/proof-fields.graphql.ts'
import { Measurement } from '../measurements/measurement.graphql.ts'
import type { MeasurementRow } from '../measurements/measurement-row.ts'

type EvidenceRow = MeasurementRow['evidence'][number]

const Evidence = builder.objectRef<EvidenceRow>('Evidence').implement({
  description: 'What proves a value: a file or a link. Appended, never changed or taken away.',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque id.', resolve: (e) => ({ type: 'Evidence', id: e.id }) }),
    ...proofFields(t, 'measurement.readPending'),
  }),
})

builder.objectField(Measurement, 'evidence', (t) =>
  t.field({
    type: [Evidence],
    complexity: { multiplier: 2 },
    description: 'What proves it, in the order of attaching.',
    resolve: (measurement) => measurement.evidence,
  }),
)
