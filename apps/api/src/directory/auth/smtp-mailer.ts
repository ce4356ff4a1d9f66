import { createTransport } from 'nodemailer'
import type { Mailer } from './mailer.ts'

/** Mail by SMTP; fails after 20 seconds rather than hold up whoever waits for it. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text })
    },
  }
}
