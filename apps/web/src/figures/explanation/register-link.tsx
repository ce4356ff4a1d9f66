import { registerHead } from '@gelt/domain'
import { Link } from 'wouter'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { registerTitle } from '../../lib/registers/register-words.ts'
import { useMay } from '../../lib/session/use-session.ts'
import * as messages from './explanation.messages.ts'

interface RegisterLinkProps {
  /** The entity’s slug. */
  entity: string
  /** Key of the register that is counted. */
  register: string | null | undefined
}

/** To the register that is counted; the public reads what is published of it. */
export function RegisterLink({ entity, register }: RegisterLinkProps) {
  const text = useMessages(messages).counted
  const { language } = useLanguage()
  const readsAll = useMay(entity, 'register.readAll')
  const daily = registerHead(register ?? '')
  if (daily) {
    if (daily.readers === 'OWN' && !readsAll) return null
    return (
      <Link href={registerPaths.register(entity, daily)}>
        {text.register(registerTitle(daily, language))}
      </Link>
    )
  }
  return (
    <Link href={readsAll ? paths.inventory(entity) : paths.directory(entity)}>
      {readsAll ? text.inventory : text.directory}
    </Link>
  )
}
