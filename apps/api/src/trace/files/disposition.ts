/** The name twice (RFC 6266): in ASCII for old clients, and whole. */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii = name.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, '')
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${ascii.replaceAll(/["\\]/g, '') || 'archivo'}"; filename*=UTF-8''${whole}`
}
