import { Layout } from './layout.tsx'
import { Routes } from './routes.tsx'
import { useShell } from './use-shell.ts'

export function App() {
  const shell = useShell()
  return (
    <Layout shell={shell}>
      <Routes />
    </Layout>
  )
}
