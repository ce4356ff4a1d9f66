import { createDatabase } from '@gelt/db'
import { StartupError, withDatabase } from '@gelt/db/server'
import { mailAddress } from '@gelt/domain'
import {
  grantOperator,
  type OperatorChange,
  operatorsOf,
  revokeOperator,
} from '../directory/installation/set-operator.service.ts'
import { ConfigurationError, readEnv } from './env.ts'

const usage = `Uso: npm run operator -- <correo>            da el papel de operar la instalación
     npm run operator -- <correo> --revoke   lo quita
     npm run operator                        dice quién lo tiene`

function words(email: string, change: OperatorChange): string {
  switch (change.kind) {
    case 'GRANTED':
      return `${email} opera la instalación: entra en /instalacion con su cuenta.`
    case 'MADE':
      return `${email} opera la instalación. No tenía cuenta; ingresa con esta contraseña, que se muestra solo ahora: ${change.password}`
    case 'REVOKED':
      return `${email} ya no opera la instalación. Su cuenta sigue.`
    case 'WAS_NONE':
      return `${email} no operaba la instalación: no hay nada que quitar.`
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const revokes = args.includes('--revoke')
  const [given, ...more] = args.filter((arg) => arg !== '--revoke')
  const email = given === undefined ? null : mailAddress.safeParse(given)
  if (more.length > 0 || (email && !email.success) || (!email && revokes)) {
    console.error(usage)
    process.exitCode = 1
    return
  }
  const env = readEnv()
  await withDatabase(env, async (connectionString) => {
    const db = createDatabase({ connectionString })
    try {
      if (!email) {
        const operators = await operatorsOf(db)
        say(operators.length > 0 ? operators.join('\n') : 'Nadie opera la instalación.')
        return
      }
      const change = await (revokes ? revokeOperator : grantOperator)(db, email.data)
      say(words(email.data, change))
    } finally {
      await db.close()
    }
  })
}

main().catch((error: unknown) => {
  const foreseen = error instanceof StartupError || error instanceof ConfigurationError
  console.error(foreseen ? `\n${error.message}` : error)
  process.exit(1)
})
