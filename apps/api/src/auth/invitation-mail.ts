import type { InvitationPurpose } from '@gelt/db'
import { INVITATION_HOURS } from '@gelt/domain'

interface InvitationLetter {
  to: string
  name: string
  entityName: string
  purpose: InvitationPurpose
  link: string
}

/** The mail with a one-time link. It goes to officials of a municipality: Spanish. */
export function invitationMail({ to, name, entityName, purpose, link }: InvitationLetter) {
  const invited = purpose === 'INVITE'
  const subject = invited
    ? `Invitación al plan de Gobierno en Línea de ${entityName}`
    : `Nueva contraseña para el plan de Gobierno en Línea de ${entityName}`
  const opening = invited
    ? `Quien administra el sistema le invitó a trabajar en el plan de acción de Gobierno en Línea de ${entityName}.`
    : `Quien administra el sistema pidió que usted elija una contraseña nueva para el plan de acción de Gobierno en Línea de ${entityName}.`
  const text = [
    `Cordial saludo, ${name}:`,
    opening,
    'Abra este enlace y siga las instrucciones:',
    link,
    `El enlace sirve una sola vez y vence en ${INVITATION_HOURS} horas. Si usted no esperaba este mensaje, no haga nada y avise a su administrador.`,
  ].join('\n\n')
  return { to, subject, text }
}
