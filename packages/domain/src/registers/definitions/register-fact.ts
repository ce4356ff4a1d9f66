/** What every register's row says of itself, whatever it counts for. */
export interface RegisterFact {
  id: string
  /** How people know it: code and name. */
  label: string
  officeId: string | null
  officeName: string | null
}
