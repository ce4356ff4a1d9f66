/* The writes of a value, as documents, and what they may answer. */

const fields = `
  __typename
  ... on Measurement { id state revision value numerator denominator periodKey cutoff version }
  ... on Refusal { errorCode message }
  ... on InputRefusal { issues { path errorCode message } }
  ... on ConflictRefusal { currentVersion current { field value } }`
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { result: ${name}(input: $input) { ${fields} } }`
export const record = mutation('recordMeasurement', 'RecordMeasurementInput')
export const correct = mutation('correctMeasurement', 'CorrectMeasurementInput')
export const submit = mutation('submitMeasurement', 'SubmitMeasurementInput')
export const approve = mutation('approveMeasurement', 'ApproveMeasurementInput')
export const sendBack = mutation('returnMeasurement', 'ReturnMeasurementInput')

export interface Result {
  __typename: string
  id: string
  state: string
  revision: number
  version: number
  errorCode: string
  message: string
  issues: { path: string[]; errorCode: string; message: string }[]
  currentVersion: number
  current: { field: string; value: string | null }[]
  [field: string]: unknown
}
