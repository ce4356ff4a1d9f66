/* Which changes nobody noticed, told by their text, and whether each is on the list with its reason. */

const unnoticed = new Set(['Survived', 'NoCoverage'])
// What ran out of time may be noticed today and not tomorrow: no reason to take it off the list.
const perhapsUnnoticed = new Set([...unnoticed, 'Timeout'])
const longest = 70

/** The line with the change inside: `⟦a < b → a <= b⟧ ? a : b`. No number, so that it stays true when lines above are added. */
export function changeText(lines, { location: { start, end }, replacement = '' }) {
  const first = lines[start.line - 1] ?? ''
  const last = lines[end.line - 1] ?? ''
  const changed =
    start.line === end.line
      ? first.slice(start.column - 1, end.column - 1)
      : [
          first.slice(start.column - 1),
          ...lines.slice(start.line, end.line - 1),
          last.slice(0, end.column - 1),
        ].join(' ')
  const change = `⟦${short(changed)} → ${short(replacement)}⟧`
  return oneLine(first.slice(0, start.column - 1) + change + last.slice(end.column - 1))
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim()

function short(text) {
  const line = oneLine(text)
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** A list of what is equivalent: `# reason`, `## file`, and below it the changes as `changeText` tells them. */
export function readNamed(text) {
  let reason = ''
  let file = ''
  const named = []
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('## ')) file = line.slice(3)
    else if (line.startsWith('# ')) reason = line.slice(2)
    else if (line !== '') named.push({ file, change: line, reason })
  }
  return named
}

/** Compares a report with the list. Only the files that were asked about are judged, and those that are gone. */
export function compareSurvivors(files, named, exists) {
  const key = (file, change) => `${file} · ${change}`
  const changes = Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants.map((mutant) => [key(file, changeText(lines, mutant)), mutant.status])
  })
  const textsOf = (statuses) =>
    new Set(changes.filter(([, status]) => statuses.has(status)).map(([text]) => text))
  const survivors = textsOf(unnoticed)
  const perhaps = textsOf(perhapsUnnoticed)
  const reasonOf = new Map(named.map(({ file, change, reason }) => [key(file, change), reason]))

  const reasons = new Map()
  for (const text of survivors) {
    const reason = reasonOf.get(text)
    if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  const isJudged = (file) => (files[file]?.mutants.length ?? 0) > 0 || !exists(file)
  return {
    reasons,
    unnamed: [...survivors].filter((text) => !reasonOf.has(text)),
    outdated: named
      .filter(({ file }) => isJudged(file))
      .map(({ file, change }) => key(file, change))
      .filter((text) => !perhaps.has(text)),
  }
}
