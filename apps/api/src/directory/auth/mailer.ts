declare module '../../core/context.ts' {
  interface Services {
    mailer: Mailer | null
  }
}

/** Sends mail when SMTP is configured. */
export interface Mailer {
  send(message: { to: string; subject: string; text: string }): Promise<void>
}
