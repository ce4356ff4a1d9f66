import { startEmbedded } from '../server/embedded.ts'

/*
 * For the test of a killed product: a process that starts the server in the folder named, says where
 * it is, and stays until it is killed.
 */
const [dataDir = ''] = process.argv.slice(2)
const server = await startEmbedded({ dataDir, log: () => {} })
process.stdout.write(`${server.ownerConnectionString}\n`)
process.stdin.resume()
