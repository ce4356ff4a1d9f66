import type { InvitationPurpose } from '@gelt/db'
import { INVITATION_HOURS } from '@gelt/domain'

interface InvitationLetter {
  to: string
  name: string
  entityName: string
  purpose: InvitationPurpose
  link: string
}

type Words = (letter: InvitationLetter) => { subject: string; text: string[] }

const spanish: Words = ({ name, entityName, purpose, link }) => {
  const invited = purpose === 'INVITE'
  return {
    subject: invited
      ? `Invitación al plan de Gobierno en Línea de ${entityName}`
      : `Nueva contraseña para el plan de Gobierno en Línea de ${entityName}`,
    text: [
      `Cordial saludo, ${name}:`,
      invited
        ? `Quien administra el sistema le invitó a trabajar en el plan de acción de Gobierno en Línea de ${entityName}.`
        : `Quien administra el sistema pidió que usted elija una contraseña nueva para el plan de acción de Gobierno en Línea de ${entityName}.`,
      'Abra este enlace y siga las instrucciones:',
      link,
      `El enlace sirve una sola vez y vence en ${INVITATION_HOURS} horas. Si usted no esperaba este mensaje, no haga nada y avise a su administrador.`,
    ],
  }
}

const english: Words = ({ name, entityName, purpose, link }) => {
  const invited = purpose === 'INVITE'
  return {
    subject: invited ? 'Your invitation' : 'Your new password',
    text: [
      `Dear ${name},`,
      invited
        ? `whoever administers the system invited you to work on the e-government action plan of ${entityName}.`
        : `whoever administers the system asked you to choose a new password for the e-government action plan of ${entityName}.`,
      'Open this link and follow the instructions:',
      link,
      `The link works once and expires in ${INVITATION_HOURS} hours. If you did not expect this message, do nothing and tell your administrator.`,
    ],
  }
}

/**
 * The mail with a one-time link, in both languages: which one a person reads is known to their own device
 * alone, and only once they have signed in.
 */
export function invitationMail(letter: InvitationLetter) {
  const [first, second] = [spanish(letter), english(letter)]
  return {
    to: letter.to,
    subject: `${first.subject} · ${second.subject}`,
    text: [...first.text, '—', ...second.text].join('\n\n'),
  }
}
