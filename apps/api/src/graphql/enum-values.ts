type Described<Value extends string> = Record<Value, { description: string }>

/** Values of an enum of the API, with what each means: a closed list can't have one without words. */
export function enumValues<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<NoInfer<Value>, string>>,
): Described<Value> {
  const entries = values.map((value) => [value, { description: words[value] }])
  return Object.fromEntries(entries) as Described<Value>
}
