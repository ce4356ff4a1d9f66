import { GraphiQL } from 'graphiql'
import type { ComponentProps } from 'react'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import './graphiql.css'

const firstQuery = `# El plan de la muestra: cuánto va y cuánto debería ir.
# The sample's plan: how far it has come, and how far it should have.
query {
  plan(entity: "alvarado-muestra") {
    title
    figure { progress expected status rowsWithData rows }
    indicators { row shortName figure { progress expected status } }
  }
}
`

/** As whoever is signed in on this site; nothing goes to another host. */
const fetcher: ComponentProps<typeof GraphiQL>['fetcher'] = async (operation, options) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: {
      ...options?.headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'apollo-require-preflight': 'true',
    },
    body: JSON.stringify(operation),
  })
  return answer.json()
}

const editors: readonly (readonly [place: string, label: string])[] = [
  ['.graphiql-query-editor', 'Consulta · Query'],
  ['.graphiql-editor-tool', 'Variables y encabezados · Variables and headers'],
  ['.graphiql-response', 'Respuesta · Response'],
]

/** Its editors type into areas without a name, made as they are needed. */
function nameEditors(container: HTMLElement): void {
  for (const [place, label] of editors) {
    for (const area of container.querySelectorAll(`${place} textarea:not([aria-label])`)) {
      area.setAttribute('aria-label', label)
    }
  }
}

const root = document.getElementById('graphiql')
if (root) {
  new MutationObserver(() => nameEditors(root)).observe(root, { childList: true, subtree: true })
  createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={firstQuery} />)
}
