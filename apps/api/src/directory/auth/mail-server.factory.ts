import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface Received {
  to: string[]
  subject: string
  text: string
}

export interface MailServer {
  /** As SMTP_URL has it, with user and password. */
  url: string
  received: Received[]
  /** Refuses every recipient from now on, or takes them again. */
  refuse(refuses: boolean): void
  close(): Promise<void>
}

/** A real SMTP server on this machine that asks for a password and keeps what it gets. */
export async function startMailServer(user: string, password: string): Promise<MailServer> {
  const received: Received[] = []
  let refuses = false
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    closeTimeout: 1000,
    onAuth({ username, password: secret }, _session, callback) {
      if (username === user && secret === password) callback(null, { user })
      else callback(new Error('authentication failed'))
    },
    onRcptTo({ address }, _session, callback) {
      callback(refuses ? new Error(`no mailbox ${address}`) : null)
    },
    onData(stream, session, callback) {
      text(stream).then((source) => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, ...readMail(source) })
        callback()
      }, callback)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://${user}:${password}@127.0.0.1:${port}`,
    received,
    refuse: (now) => {
      refuses = now
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** Subject and text of a message as nodemailer writes it: encoded words, and a text in quoted-printable or base64. */
function readMail(source: string): { subject: string; text: string } {
  const [head = '', ...body] = source.split('\r\n\r\n')
  const headers = head.replace(/\r\n[ \t]+/g, ' ')
  const of = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? ''
  const content = body.join('\r\n\r\n')
  const isBase64 = of('Content-Transfer-Encoding') === 'base64'
  return {
    subject: of('Subject')
      .replace(/\?= =\?/g, '?==?')
      .replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_word, kind: string, words: string) =>
        kind.toUpperCase() === 'B' ? fromBase64(words) : fromQuoted(words.replaceAll('_', ' ')),
      ),
    text: isBase64 ? fromBase64(content) : fromQuoted(content),
  }
}

function fromBase64(encoded: string): string {
  return Buffer.from(encoded, 'base64').toString('utf8')
}

function fromQuoted(encoded: string): string {
  const bytes = encoded
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_code, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
