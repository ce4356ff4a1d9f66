import '../ui/base.css'
import { createRoot } from 'react-dom/client'
import { Layout } from '../app/layout.tsx'
import { paths } from '../app/paths.ts'
import { Providers } from '../app/providers.tsx'
import type { Shell } from '../app/shell.ts'
import { createApolloClient } from '../lib/apollo/client.ts'
import { SampleBadge } from '../ui/badge.tsx'
import { Breadcrumb } from '../ui/breadcrumb.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { TopBarSlot } from '../ui/top-bar-slot.tsx'
import { GalleryCharts } from './gallery-charts.tsx'
import { GalleryForms } from './gallery-forms.tsx'

// All the pieces on one page, for looking at them in development; never built for production.
const slug = 'alvarado-muestra'
const sample = { slug, name: 'Alvarado (muestra)', isSample: true }
const official = { slug: 'alvarado-tolima', name: 'Alvarado', isSample: false }
const shell: Shell = {
  entity: sample,
  entities: [official, sample].map((entity) => ({
    ...entity,
    id: entity.slug,
    department: 'Tolima',
  })),
  viewer: {
    email: 'ana@example.org',
    memberships: [
      {
        entity: slug,
        name: 'Ana Comité',
        post: null,
        roles: ['COMMITTEE', 'ADMINISTRATOR'],
        actions: [],
      },
    ],
  },
}

const root = document.getElementById('root')
if (!root) throw new Error('gallery.html has no #root')
createRoot(root).render(
  <Providers client={createApolloClient({ language: () => 'es' })}>
    <Layout shell={shell}>
      <TopBarSlot>Corte: 30 jun 2010</TopBarSlot>
      <PageHeader
        title="Plan de Gobierno en Línea 2009–2012"
        sentence="El plan va en 54 %; a esta fecha debería ir en 61 %. Tres indicadores están vencidos o atrasados."
        marks={<SampleBadge />}
        breadcrumb={
          <Breadcrumb
            trail={[
              { href: paths.home(), label: 'Inicio' },
              { href: paths.entity(slug), label: 'Alvarado (muestra)' },
            ]}
          />
        }
      />
      {location.hash === '#forms' ? <GalleryForms /> : <GalleryCharts />}
    </Layout>
  </Providers>,
)
