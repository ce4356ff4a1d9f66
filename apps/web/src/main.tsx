import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { Providers } from './app/providers.tsx'
import { possibleTypes } from './gql/possible-types.ts'
import { createApolloClient } from './lib/apollo/client.ts'
import { isLanguage } from './lib/i18n/language.ts'

const client = createApolloClient({
  possibleTypes,
  language: () => {
    const { lang } = document.documentElement
    return isLanguage(lang) ? lang : 'es'
  },
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <Providers client={client}>
      <App />
    </Providers>
  </StrictMode>,
)
