import type { RegisterDefinition } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { INVENTORY_FIELDS } from '../../lib/inventory/inventory-cache.ts'
import { inventoryPaths } from '../../lib/inventory/inventory-paths.ts'
import { paths } from '../../lib/paths.ts'
import { REGISTER_FIELDS } from '../../lib/registers/register-cache.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { registerTitle } from '../../lib/registers/register-words.ts'
import * as messages from './imports.messages.ts'
import { ImportsView } from './imports.view.tsx'

/** The inventory as a file. */
export function ProcedureImportsView({ entity }: { entity: string }) {
  const { procedures } = useMessages(messages)
  const { home, ...words } = procedures
  return (
    <ImportsView
      entity={entity}
      place={{
        list: 'procedures',
        home: { href: paths.inventory(entity), label: home },
        page: inventoryPaths.imports(entity),
        runPage: (id) => inventoryPaths.importRun(entity, id),
        refreshes: INVENTORY_FIELDS,
        words,
      }}
    />
  )
}

interface RegisterImportsViewProps {
  entity: string
  definition: RegisterDefinition
}

/** A register of daily work as a file. */
export function RegisterImportsView({ entity, definition }: RegisterImportsViewProps) {
  const { register: text } = useMessages(messages)
  const { language } = useLanguage()
  const { many } = definition.nouns[language]
  return (
    <ImportsView
      entity={entity}
      place={{
        list: definition.key,
        home: {
          href: registerPaths.register(entity, definition),
          label: registerTitle(definition, language),
        },
        page: registerPaths.imports(entity, definition),
        runPage: (id) => registerPaths.importRun(entity, definition, id),
        refreshes: REGISTER_FIELDS,
        words: { ...text, sentence: text.sentence(many), label: text.label(many) },
      }}
    />
  )
}
