type Place = { line: number; column: number }
type Change = { location: { start: Place; end: Place }; replacement?: string }
type Files = Record<string, { source: string; mutants: (Change & { status: string })[] }>
type Named = { file: string; change: string; reason: string }

export function changeText(lines: string[], change: Change): string
export function readNamed(text: string): Named[]
export function compareSurvivors(
  files: Files,
  named: Named[],
  exists: (file: string) => boolean,
): { unnamed: string[]; outdated: string[]; reasons: Map<string, number> }
