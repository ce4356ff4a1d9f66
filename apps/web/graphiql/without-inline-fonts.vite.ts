import type { Plugin } from 'vite'

const inlineFont = /@font-face\s*\{[^}]*url\(['"]?data:[^}]*\}/g

/**
 * Leaves out the fonts that GraphiQL's style sheet carries as data: the content security policy allows
 * fonts from files only. The system's own take their place.
 */
export function withoutInlineFonts(): Plugin {
  return {
    name: 'without-inline-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /graphiql\/dist\/style\.css/ },
      handler: (code) => code.replaceAll(inlineFont, ''),
    },
  }
}
