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

const root = document.getElementById('graphiql')
if (root) {
  createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={firstQuery} />)
}
