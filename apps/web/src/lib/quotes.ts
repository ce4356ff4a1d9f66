/** Straight quotation marks in pairs as Spanish prints them: «así». One without its pair stays. */
export function inGuillemets(text: string): string {
  return text.replaceAll(/"([^"]*)"/g, '«$1»')
}
