import { defineConfig } from 'prisma/config'

/** The schema is in several files, one per feature; migrations run through our own migrator. */
export default defineConfig({ schema: '../../prisma/schema' })
