/** Name of a list in the API: `connectionPoints` is `CONNECTION_POINTS`. */
export function apiKeyOf(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}
