import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { schemaText } from './schema.ts'

writeFileSync(resolve(import.meta.dirname, '../../schema.graphql'), schemaText())
