interface RowName {
  /** Null: the label is a name alone. */
  code: string | null
  name: string
}

/** A register row’s label as the API composes it, "T-001 · Impuesto predial", in its two parts. */
export function readRowLabel(label: string): RowName {
  const at = label.indexOf(' · ')
  if (at < 1) return { code: null, name: label }
  return { code: label.slice(0, at), name: label.slice(at + 3) }
}
