import { once } from 'node:events'
import { createServer, connect as openSocket, type Server, type Socket } from 'node:net'

/** A line to a database that a test can cut. */
export interface CutLine {
  connectionString: string
  /**
   * Ends connections at the next COMMIT: `before` it reaches the database, or `after` it was done and
   * before its answer arrives.
   */
  cutAtCommit(when: 'before' | 'after'): void
  /** Ends every connection and takes no other until `mend`. */
  cut(): Promise<void>
  mend(): Promise<void>
  close(): Promise<void>
}

/** Forwards to the server of that connection string, byte by byte, as long as nothing is cut. */
export async function cutLine(connectionString: string): Promise<CutLine> {
  const target = new URL(connectionString)
  const sockets = new Set<Socket>()
  let atCommit: 'before' | 'after' | null = null
  let port = 0

  const forward = (near: Socket) => {
    const far = openSocket(Number(target.port), target.hostname)
    let silent = false
    const end = () => {
      for (const socket of [near, far]) {
        socket.destroy()
        sockets.delete(socket)
      }
    }
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {}).once('close', end)
    }
    near.on('data', (bytes) => {
      if (atCommit === null || !bytes.includes('COMMIT')) return void far.write(bytes)
      if (atCommit === 'before') end()
      else {
        silent = true
        far.write(bytes)
      }
      atCommit = null
    })
    far.on('data', (bytes) => (silent ? end() : void near.write(bytes)))
  }

  let server: Server | null = null
  const mend = async () => {
    server = createServer(forward).listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    port = typeof address === 'object' && address ? address.port : 0
  }
  const cut = async () => {
    const closed = server && once(server, 'close')
    server?.close()
    server = null
    for (const socket of sockets) socket.destroy()
    await closed
  }
  await mend()
  const through = new URL(connectionString)
  through.port = String(port)
  return {
    connectionString: through.href,
    cutAtCommit(when) {
      atCommit = when
    },
    cut,
    mend,
    close: cut,
  }
}
