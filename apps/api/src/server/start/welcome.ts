import type { DemoSignIn } from '../../directory/auth/demo-accounts.service.ts'

const singleRoleNotice = [
  'Un solo rol de PostgreSQL: el servidor es dueño de las tablas y podría cambiar lo que las protege.',
  'Para separarlos, GELT_OWNER_URL (README, «For a real municipality»).',
  '',
]

/** What the start prints when the product is up. */
export function welcome(address: string, signIns: DemoSignIn[], singleRole: boolean): string {
  const width = Math.max(...signIns.map(({ email }) => email.length))
  const known = signIns.some(({ password }) => password)
  const lines = signIns.map(
    ({ email, password, post }) =>
      `  ${email.padEnd(width)}  ${(password ?? '·').padEnd(19)}  ${post}`,
  )
  const accounts = [
    'Cuentas de demostración:',
    ...lines,
    '',
    known
      ? 'Las contraseñas se muestran solo ahora: se guardan como huella.'
      : 'Las contraseñas se mostraron al crearlas. Para hacer otras: npm start -- --reset-demo-passwords',
  ]
  return [
    '',
    `GEL·T está en ${address}`,
    '',
    ...(signIns.length > 0 ? accounts : []),
    ...(singleRole ? singleRoleNotice : []),
    'Ctrl-C detiene el programa.',
    '',
  ].join('\n')
}
