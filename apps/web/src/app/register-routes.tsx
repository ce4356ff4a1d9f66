import { type Action, dailyRegister, type RegisterDefinition } from '@gelt/domain'
import { lazy, type ReactNode, Suspense } from 'react'
import { Route } from 'wouter'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { registerBySlug, registerPatterns } from '../lib/registers/register-paths.ts'
import { registerTitle } from '../lib/registers/register-words.ts'
import { Skeleton } from '../ui/states.tsx'
import { EntityPage } from './entity-page.tsx'
import { NotFoundView } from './not-found.view.tsx'

const RegistersView = lazy(async () => {
  const { RegistersView: View } = await import('../registers/daily/registers.view.tsx')
  return { default: View }
})
const RegisterView = lazy(async () => {
  const { RegisterView: View } = await import('../registers/daily/register.view.tsx')
  return { default: View }
})
const RegisterRowView = lazy(async () => {
  const { RegisterRowView: View } = await import('../registers/daily/register-row.view.tsx')
  return { default: View }
})
const NewRowView = lazy(async () => {
  const { NewRowView: View } = await import('../registers/daily/new-row.view.tsx')
  return { default: View }
})
const RegisterImportsView = lazy(async () => {
  const { RegisterImportsView: View } = await import('../registers/imports/list-imports.view.tsx')
  return { default: View }
})
const RowEvidence = lazy(async () => {
  const { RowEvidence: View } = await import('../trace/evidence/row-evidence.tsx')
  return { default: View }
})

interface OfRegister {
  slug: string
  /** As in the address: `puntos-de-conexion`. */
  register: string
  /** Any one of them opens the page; none: whoever reads the register. */
  actions?: readonly Action[]
  children: (definition: RegisterDefinition) => ReactNode
}

/** A page of one register; what only the entity's own people read asks the others to sign in. */
function RegisterPage({ slug, register, actions, children }: OfRegister) {
  const { language } = useLanguage()
  const head = registerBySlug(register)
  if (!head) return <NotFoundView />
  const definition = dailyRegister(head.key)
  const needed = actions ?? (definition.readers === 'OWN' ? ['register.readAll' as const] : null)
  if (!needed) return children(definition)
  return (
    <EntityPage slug={slug} title={registerTitle(definition, language)} actions={needed}>
      {() => children(definition)}
    </EntityPage>
  )
}

function evidenceIn(entity: string) {
  return (rowId: string, canAttach: boolean) => (
    <Suspense fallback={<Skeleton lines={2} />}>
      <RowEvidence entity={entity} rowId={rowId} canAttach={canAttach} />
    </Suspense>
  )
}

/** The registers of daily work: all of them, one, a row, a new one, and their files. */
export const registerRoutes = (
  <>
    <Route path={registerPatterns.registers}>
      {({ entity }) => <RegistersView key={entity} entity={entity} notFound={<NotFoundView />} />}
    </Route>
    <Route path={registerPatterns.newRow}>
      {({ entity, register }) => (
        <RegisterPage slug={entity} register={register} actions={['register.edit']}>
          {(definition) => (
            <NewRowView
              key={`${entity} ${register}`}
              entity={entity}
              definition={definition}
              notFound={<NotFoundView />}
            />
          )}
        </RegisterPage>
      )}
    </Route>
    <Route path={registerPatterns.imports}>
      {({ entity, register }) => (
        <RegisterPage slug={entity} register={register} actions={['register.import']}>
          {(definition) => (
            <RegisterImportsView
              key={`${entity} ${register}`}
              entity={entity}
              definition={definition}
            />
          )}
        </RegisterPage>
      )}
    </Route>
    <Route path={registerPatterns.row}>
      {({ entity, register, code }) => (
        <RegisterPage slug={entity} register={register}>
          {(definition) => (
            <RegisterRowView
              key={`${entity} ${code}`}
              entity={entity}
              definition={definition}
              code={decodeURIComponent(code)}
              notFound={<NotFoundView />}
              renderEvidence={evidenceIn(entity)}
            />
          )}
        </RegisterPage>
      )}
    </Route>
    <Route path={registerPatterns.register}>
      {({ entity, register }) => (
        <RegisterPage slug={entity} register={register}>
          {(definition) => (
            <RegisterView
              key={`${entity} ${register}`}
              entity={entity}
              definition={definition}
              notFound={<NotFoundView />}
            />
          )}
        </RegisterPage>
      )}
    </Route>
  </>
)
